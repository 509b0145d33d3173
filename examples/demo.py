#!/usr/bin/env python3
"""What `./dev demo` shows."""

import osl

print("osl", osl.__version__)
