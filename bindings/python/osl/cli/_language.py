"""The language of what the command itself says, known before its arguments are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

_spoken: Literal["pl", "en"] = "en"


def choose(arguments: list[str]) -> None:
    """Takes the language from the arguments, since an error in one of them is told in it as well."""
    global _spoken
    _spoken = "en"
    for place, argument in enumerate(arguments):
        if argument == "--":
            break
        language: Literal["pl", "en"]
        for language in ("pl", "en"):
            if argument == f"--lang={language}" or arguments[place : place + 2] == ["--lang", language]:
                _spoken = language


def spoken() -> Literal["pl", "en"]:
    """The language chosen."""
    return _spoken


def words(en: str, pl: str) -> str:
    """The one of two texts that is in the language chosen."""
    return pl if _spoken == "pl" else en
