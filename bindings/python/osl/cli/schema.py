"""`osl schema`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import osl
from osl.cli import CLEAN
from osl.cli._console import emit, fail

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Prints the schema of one record."""
    cls = getattr(osl, arguments.record, None)
    bases = (osl.Record, osl.Code)
    if not (isinstance(cls, type) and issubclass(cls, bases)) or cls in bases:
        return fail(f"no record or enumeration is called {arguments.record}")
    emit(osl.schema(cls), indent=2)
    return CLEAN
