"""`osl check-table`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import osl
from osl.cli._files import survey_files
from osl.cli.check import found, show

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Checks every table of every file."""
    return survey_files(
        arguments,
        rules=True,
        indicators=False,
        show=lambda name, report: show(name, report, arguments),
        found=lambda report: found(report, arguments.fail_on),
        survey=lambda name, request, custom, _: osl.survey_tables(name, request, custom),
    )
