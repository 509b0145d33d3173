"""What tools/generate.py writes."""
