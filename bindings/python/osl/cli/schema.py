"""`osl schema`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import osl
from osl.cli import CLEAN
from osl.cli._console import emit
from osl.cli._names import known

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Prints the schema of one record."""
    bases = (osl.Record, osl.Code)
    classes = {name: thing for name in osl.__all__ if _is_described(thing := getattr(osl, name), bases)}
    cls = classes[known("record or enumeration", arguments.record, classes)]
    emit(osl.schema(cls), indent=2)
    return CLEAN


def _is_described(thing: object, bases: tuple[type, ...]) -> bool:
    return isinstance(thing, type) and issubclass(thing, bases) and thing not in bases
