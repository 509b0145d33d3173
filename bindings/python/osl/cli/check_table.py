"""`osl check-table`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import osl
from osl.cli._files import survey_files

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Checks every table of every file."""
    return survey_files(
        arguments,
        survey=lambda name, request, custom, _: osl.survey_tables(name, request, custom),
        rules=True,
        indicators=False,
    )
