"""`osl survey`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osl.cli._files import survey_files

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Checks and counts every file, in one pass."""
    return survey_files(arguments, rules=True, indicators=True)
