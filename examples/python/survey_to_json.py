"""Findings and indicators of a register as JSON: the same bytes as examples/cpp/survey_to_json.cpp prints."""

from __future__ import annotations

import sys

import osl


def main(path: str = "examples/data/pilot_2012_reconstructed.json") -> int:
    """Prints both; 1 when something did not decode."""
    survey = osl.survey(path, by="size")
    print(survey.check.to_json())
    print("[" + ",".join(table.to_json() for table in survey.indicators) + "]")
    return 0 if survey.total_errors == 0 else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
