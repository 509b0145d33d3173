"""`osl indicators`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import osl
from osl.cli._console import remark, say
from osl.cli._files import survey_files
from osl.text import caption, decode_errors, figure_table, safe

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
        show=lambda name, survey: _print(name, survey, arguments),
        found=lambda survey: survey.total_errors > 0,
    )


def _print(name: str, survey: osl.Survey, arguments: argparse.Namespace) -> None:
    lang: Literal["pl", "en"] = arguments.lang
    if survey.total_errors:
        said = (
            "błędy odczytu; te ośrodki nie są policzone"
            if lang == "pl"
            else "decode errors; those centres are not counted"
        )
        errors = decode_errors(survey.errors, survey.total_errors, lang)
        remark(f"{safe(name)}: {said}: {survey.total_errors}\n{errors}")
    if len(arguments.files) > 1:
        say(f"{safe(name)}:\n")
    for table in survey.indicators:
        say(caption(table, lang))
        say(figure_table(table, lang))
        say()
