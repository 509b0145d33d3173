"""`osl indicators`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osl.cli._files import survey_files

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Counts every file."""
    return survey_files(arguments, rules=False, indicators=True)
