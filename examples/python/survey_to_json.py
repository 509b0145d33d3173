"""What a survey answers, as JSON for programs: the bytes of examples/cpp/survey_to_json.cpp and of `osl survey`."""

from __future__ import annotations

import sys

import osl


def main(path: str = "examples/data/pilot_2012_reconstructed.json") -> int:
    """Prints the report; 1 when something did not decode."""
    report = osl.survey(path, by="size")
    print(osl.report_text([report]), end="")
    return 0 if report.total_errors == 0 else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
