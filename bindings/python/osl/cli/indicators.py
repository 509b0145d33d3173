"""`osl indicators`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import osl
from osl.cli._files import survey_files
from osl.text import caption, decode_errors, figure_table

if TYPE_CHECKING:
    import argparse
    from typing import Literal


def run(arguments: argparse.Namespace) -> int:
    """Counts every file."""
    return survey_files(
        arguments,
        report="osl-indicators/1",
        survey={
            "population": arguments.population,
            "by": arguments.by,
            "only": arguments.only,
            "rules": False,
        },
        details=lambda survey: {"indicators": [table.to_dict() for table in survey.indicators]},
        show=lambda name, survey: _print(name, survey, arguments.lang),
        found=lambda survey: survey.total_errors > 0,
    )


def _print(name: str, survey: osl.Survey, lang: Literal["pl", "en"]) -> None:
    if survey.total_errors:
        said = (
            "błędy odczytu; te ośrodki nie są policzone"
            if lang == "pl"
            else "decode errors; those centres are not counted"
        )
        print(f"{name}: {said}: {survey.total_errors}", file=sys.stderr)
        print(decode_errors(survey.errors, survey.total_errors, lang), file=sys.stderr)
    for table in survey.indicators:
        print(caption(table, lang))
        print(figure_table(table, lang))
        print()
