"""`osl check`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osl.cli._files import survey_files

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Checks every file."""
    return survey_files(arguments, rules=True, indicators=False)
