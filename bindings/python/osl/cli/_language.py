"""The language of what the command itself says, known before its arguments are."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

LANGUAGES = ("pl", "en")

_spoken: Literal["pl", "en"] = "en"


def choose(arguments: list[str]) -> None:
    """Takes the language from the arguments, since an error in one of them is told in it as well.

    Where they do not say: from OSL_LANG, else from the locale, else English.
    """
    global _spoken
    _spoken = _of_the_environment()
    for place, argument in enumerate(arguments):
        if argument == "--":
            break
        language: Literal["pl", "en"]
        for language in ("pl", "en"):
            if argument == f"--lang={language}" or arguments[place : place + 2] == ["--lang", language]:
                _spoken = language
    wish = os.environ.get("OSL_LANG", "")
    if wish and wish not in LANGUAGES:
        from osl.text import shown

        met = shown(wish)
        raise ValueError(
            words(
                f"OSL_LANG: met '{met}', expected 'pl' or 'en'",
                f"OSL_LANG: napotkano '{met}', oczekiwano 'pl' albo 'en'",
            )
        )


def _of_the_environment() -> Literal["pl", "en"]:
    wish = os.environ.get("OSL_LANG", "")
    locale = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    polish = wish == "pl" if wish in LANGUAGES else re.match(r"pl(?![a-z])", locale)
    return "pl" if polish else "en"


def spoken() -> Literal["pl", "en"]:
    """The language chosen."""
    return _spoken


def words(en: str, pl: str) -> str:
    """The one of two texts that is in the language chosen."""
    return pl if _spoken == "pl" else en
