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
    bases = (osl.Record, osl.Code)
    if not (isinstance(cls, type) and issubclass(cls, bases)) or cls in bases:
        print(f"osl: no record or enumeration is called {arguments.record}", file=sys.stderr)
        return FAILED
    json.dump(osl.schema(cls), sys.stdout, ensure_ascii=False, indent=2)
    print()
    return CLEAN
