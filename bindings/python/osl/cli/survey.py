"""`osl survey`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osl.cli import check, indicators
from osl.cli._console import say
from osl.cli._files import survey_files

if TYPE_CHECKING:
    import argparse

    import osl


def run(arguments: argparse.Namespace) -> int:
    """Checks and counts every file, in one pass."""
    return survey_files(
        arguments,
        rules=True,
        indicators=True,
        show=lambda name, report: _show(name, report, arguments),
        found=lambda report: check.found(report, arguments.fail_on),
    )


def _show(name: str, report: osl.Report, arguments: argparse.Namespace) -> None:
    check.show(name, report, arguments)
    say()
    indicators.show(name, report, arguments)
