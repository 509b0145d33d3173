"""`osl schema`."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import osl
from osl.cli import CLEAN, FAILED

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Prints the schema of one record."""
    cls = getattr(osl, arguments.record, None)
    if not (isinstance(cls, type) and issubclass(cls, (osl.Record, osl.Code))):
        print(f"osl: no record or enumeration is called {arguments.record}", file=sys.stderr)
        return FAILED
    json.dump(osl.schema(cls), sys.stdout, ensure_ascii=False, indent=2)
    print()
    return CLEAN
