"""`osl indicators`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osl.cli._console import remark, say
from osl.cli._files import survey_files
from osl.cli._language import words
from osl.text import caption, decode_errors, figure_table, in_language, safe

if TYPE_CHECKING:
    import argparse
    from typing import Literal

    import osl


def run(arguments: argparse.Namespace) -> int:
    """Counts every file."""
    return survey_files(
        arguments,
        rules=False,
        indicators=True,
        show=lambda name, report: _show(name, report, arguments),
        found=lambda report: report.total_errors > 0 or report.nothing_surveyed,
    )


def _show(name: str, report: osl.Report, arguments: argparse.Namespace) -> None:
    if report.total_errors:
        said = words("decode errors", "błędy odczytu")
        errors = decode_errors(report.errors, report.total_errors, arguments.lang)
        remark(f"{safe(name)}: {said}: {report.total_errors}\n{errors}")
    show(name, report, arguments)


def show(name: str, report: osl.Report, arguments: argparse.Namespace) -> None:
    """Prints the tables, each with what stands against publishing it, and of how many centres they tell."""
    lang: Literal["pl", "en"] = arguments.lang
    if report.summary is None:
        return
    for table, verdict in zip(report.indicators or (), report.publication or (), strict=True):
        say(caption(table, lang))
        say(figure_table(table, lang))
        if not verdict.publishable:
            say(in_language(verdict.summary, lang))
        say()
    say(f"{safe(name)}: {in_language(report.summary, lang)}")
