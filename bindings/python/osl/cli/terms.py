"""`osl terms`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import osl
from osl.cli import CLEAN
from osl.cli._console import emit, fail, say
from osl.cli._language import words
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
            return fail(
                words(
                    f"no enumeration is called {arguments.enumeration}; known: {known}",
                    f"żadne wyliczenie nie nazywa się {arguments.enumeration}; znane: {known}",
                )
            )
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
