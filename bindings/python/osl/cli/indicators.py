"""`osl indicators`."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import osl
from osl.cli import CLEAN, FAILED, FOUND
from osl.cli._sources import Progress, expand, head
from osl.text import caption, decode_errors, figure_table

if TYPE_CHECKING:
    import argparse
    from typing import Literal


def run(arguments: argparse.Namespace) -> int:
    """Counts every file; goes on after one that could not be read, and says so in the exit code."""
    results: list[dict[str, Any]] = []
    code = CLEAN
    for name in expand(arguments.files):
        try:
            survey = _survey(name, arguments)
        except osl.FileError as error:
            print(f"osl: {error}", file=sys.stderr)
            code = FAILED
            continue
        if arguments.format == "json":
            results.append(
                {
                    "file": name,
                    **head(survey, arguments),
                    "decode_errors": [error.to_dict() for error in survey.errors],
                    "total_decode_errors": survey.total_errors,
                    "indicators": [table.to_dict() for table in survey.indicators],
                }
            )
        else:
            _print(name, survey, arguments.lang)
        if code == CLEAN and survey.total_errors:
            code = FOUND
    if arguments.format == "json":
        json.dump({"format": "osl-indicators/1", "files": results}, sys.stdout, ensure_ascii=False)
        print()
    return code


def _survey(name: str, arguments: argparse.Namespace) -> osl.Survey:
    with Progress(name) as progress:
        return osl.survey(
            name,
            as_of=arguments.as_of,
            known_by=arguments.known_by,
            population=arguments.population,
            by=arguments.by,
            only=arguments.only,
            rules=False,
            progress=progress.callback,
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
