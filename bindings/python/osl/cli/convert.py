"""`osl convert`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import osl
from osl.cli import CLEAN, FOUND
from osl.cli._console import remark
from osl.cli._files import check_ending
from osl.cli._language import spoken, words
from osl.cli._progress import Progress
from osl.text import decode_errors, safe

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Converts centre by centre; where anything does not decode, the target stays as it was."""
    check_ending(arguments.target, arguments.to or ("document" if arguments.target == "-" else None))
    with Progress(arguments.source) as progress:
        try:
            osl.convert(arguments.source, arguments.target, form=arguments.to, progress=progress.callback)
        except osl.DecodeError as error:
            said = words("decode errors: {}; nothing was written", "błędy odczytu: {}; niczego nie zapisano")
            errors = decode_errors(error.errors, error.total, spoken())
            remark(f"{safe(arguments.source)}: {said.format(error.total)}\n{errors}")
            return FOUND
    return CLEAN
