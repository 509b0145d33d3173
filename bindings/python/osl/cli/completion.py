"""`osl completion`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osl.cli import CLEAN
from osl.cli._console import emit_text, fail

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Prints the script."""
    try:
        import shtab
    except ImportError:
        return fail("completion needs the package shtab")
    from osl.cli._parser import make_parser

    emit_text(shtab.complete(make_parser(), arguments.shell) + "\n")
    return CLEAN
