"""`osl convert`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import osl
from osl.cli import CLEAN, FOUND
from osl.cli._console import remark, require_output
from osl.cli._language import spoken, words
from osl.cli._progress import Progress
from osl.text import decode_errors, in_language, safe

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Converts centre by centre; where anything does not decode, the target stays as it was unless it is to be kept."""
    source = safe(arguments.source)
    if arguments.target == "-":
        require_output()
    with Progress(arguments.source) as progress:
        try:
            done = osl.convert(
                arguments.source,
                arguments.target,
                form=arguments.to,
                keep_good=arguments.keep_good,
                progress=progress.callback,
            )
        except osl.DecodeError as error:
            said = words("decode errors: {}; nothing was written", "błędy odczytu: {}; niczego nie zapisano")
            errors = decode_errors(error.errors, error.total, spoken())
            remark(f"{source}: {said.format(error.total)}\n{errors}")
            return FOUND
    if not done.total_errors:
        return CLEAN
    said = words("decode errors", "błędy odczytu")
    errors = decode_errors(done.errors, done.total_errors, spoken())
    remark(f"{source}: {said}: {done.total_errors}\n{errors}\n{source}: {in_language(done.summary, spoken())}")
    return FOUND
