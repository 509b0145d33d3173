"""`osl terms`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import osl
from osl.cli import CLEAN
from osl.cli._console import emit, say
from osl.cli._names import known
from osl.text import grid

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Prints one enumeration or all."""
    enumerations: list[Any] = list(osl.vocabulary)
    if arguments.enumeration:
        by_name = {e.__name__: e for e in enumerations}
        enumerations = [by_name[known("enumeration", arguments.enumeration, by_name)]]
    if arguments.format == "json":
        emit([_to_json(e) for e in enumerations])
        return CLEAN
    for number, enumeration in enumerate(enumerations):
        if number:
            say()
        about = enumeration.about
        say(f"{enumeration.__name__}: {about.pl} / {about.en}")
        first, second = ("pl", "en") if arguments.lang == "pl" else ("en", "pl")
        say(grid([(f"  {c.value}", getattr(c, first), getattr(c, second), c.source) for c in enumeration]))
    return CLEAN


def _to_json(enumeration: Any) -> dict[str, Any]:
    codes = [{"code": c.value, "pl": c.pl, "en": c.en, "note": c.note, "source": c.source} for c in enumeration]
    return {"name": enumeration.__name__, "pl": enumeration.about.pl, "en": enumeration.about.en, "codes": codes}
