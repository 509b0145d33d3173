"""`osl terms`."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import osl
from osl.cli import CLEAN, FAILED
from osl.text import grid

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Prints one enumeration or all."""
    enumerations: list[Any] = list(osl.vocabulary)
    if arguments.enumeration:
        wanted = arguments.enumeration.replace("_", "").lower()
        enumerations = [e for e in enumerations if e.__name__.lower() == wanted]
        if not enumerations:
            known = ", ".join(e.__name__ for e in osl.vocabulary)
            print(f"osl: no enumeration is called {arguments.enumeration}; known: {known}", file=sys.stderr)
            return FAILED
    if arguments.format == "json":
        json.dump([_to_json(e) for e in enumerations], sys.stdout, ensure_ascii=False)
        print()
        return CLEAN
    for number, enumeration in enumerate(enumerations):
        if number:
            print()
        about = enumeration.about
        print(f"{enumeration.__name__}: {about.pl} / {about.en}")
        first, second = ("pl", "en") if arguments.lang == "pl" else ("en", "pl")
        print(grid([(f"  {c.value}", getattr(c, first), getattr(c, second), c.source) for c in enumeration]))
    return CLEAN


def _to_json(enumeration: Any) -> dict[str, Any]:
    codes = [{"code": c.value, "pl": c.pl, "en": c.en, "note": c.note, "source": c.source} for c in enumeration]
    return {"name": enumeration.__name__, "pl": enumeration.about.pl, "en": enumeration.about.en, "codes": codes}
