"""`osl convert`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import osl
from osl.cli import CLEAN, FOUND
from osl.cli._files import check_ending
from osl.cli._progress import Progress
from osl.text import decode_errors

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Converts centre by centre; where anything does not decode, the target stays as it was."""
    check_ending(arguments.target, arguments.to or ("document" if arguments.target == "-" else None))
    with Progress(arguments.source) as progress:
        try:
            osl.convert(arguments.source, arguments.target, form=arguments.to, progress=progress.callback)
        except osl.DecodeError as error:
            print(f"{arguments.source}: decode errors: {error.total}; nothing was written", file=sys.stderr)
            print(decode_errors(error.errors, error.total, "en"), file=sys.stderr)
            return FOUND
    return CLEAN
