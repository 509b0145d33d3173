"""`osl completion`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osl.cli import CLEAN, FAILED

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Prints the script."""
    import sys

    try:
        import shtab
    except ImportError:
        print("osl: completion needs the package shtab", file=sys.stderr)
        return FAILED
    from osl.cli._parser import make_parser

    print(shtab.complete(make_parser(), arguments.shell))
    return CLEAN
