"""`osl indicators`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import osl
from osl.cli._console import remark, say
from osl.cli._files import survey_files
from osl.cli._language import words
from osl.text import caption, decode_errors, figure_table, in_language, safe

if TYPE_CHECKING:
    import argparse
    from typing import Literal


def run(arguments: argparse.Namespace) -> int:
    """Counts every file."""
    return survey_files(
        arguments,
        report="osl-indicators/1",
        survey={
            **({} if arguments.population is None else {"population": arguments.population}),
            "by": arguments.by,
            "only": arguments.only,
            "rules": False,
        },
        details=lambda survey: {
            "counted": survey.counted,
            "summary": survey.summary.to_dict(),
            "indicators": [table.to_dict() for table in survey.indicators],
            "publication": [osl.publication_of(table).to_dict() for table in survey.indicators],
        },
        show=lambda name, survey: _print(name, survey, arguments),
        found=lambda survey: survey.total_errors > 0 or survey.nothing_surveyed,
    )


def _print(name: str, survey: osl.Survey, arguments: argparse.Namespace) -> None:
    lang: Literal["pl", "en"] = arguments.lang
    name = safe(name)
    if survey.total_errors:
        said = words("decode errors", "błędy odczytu")
        errors = decode_errors(survey.errors, survey.total_errors, lang)
        remark(f"{name}: {said}: {survey.total_errors}\n{errors}")
    for table in survey.indicators:
        say(caption(table, lang))
        say(figure_table(table, lang))
        verdict = osl.publication_of(table)
        if not verdict.publishable:
            say(in_language(verdict.summary, lang))
        say()
    say(f"{name}: {in_language(survey.summary, lang)}")
