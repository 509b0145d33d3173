"""Makes the enumerations from the code tables; called by the extension while it is imported."""

from __future__ import annotations

from enum import Enum
from keyword import iskeyword

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


class About:
    """What a class stands for: its term in Polish and English, its meaning, and where the notion comes from."""

    __slots__ = ("en", "meaning", "pl", "source")

    def __init__(self, pl: str, en: str, meaning: str, source: str) -> None:
        self.pl = pl
        self.en = en
        self.meaning = meaning
        self.source = source

    def __repr__(self) -> str:
        return f"About(pl={self.pl!r}, en={self.en!r}, meaning={self.meaning!r}, source={self.source!r})"


class Code(str, Enum):
    """A code of the vocabulary: a `str` that is written in files, with its terms.

    Attributes:
        pl: the Polish term.
        en: the English term.
        note: what it means, in a sentence; empty where the term says it all.
        source: where the term comes from.
    """

    pl: str
    en: str
    note: str
    source: str
    about: About

    def __new__(cls, code: str, pl: str, en: str, note: str, source: str) -> Code:
        """Only called while a class is made; `Step("done")` finds the member."""
        self = str.__new__(cls, code)
        self._value_ = code
        self.pl = pl
        self.en = en
        self.note = note
        self.source = source
        return self

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"

    __str__ = str.__str__
    __format__ = str.__format__


def make_codes(
    name: str, about: tuple[str, str, str, str], doc: str, codes: Sequence[tuple[str, str, str, str, str]]
) -> tuple[type[Code], list[Code]]:
    """The class of an enumeration, and its members in the order of the table."""
    made: type[Code] = Code(  # type: ignore[call-arg, assignment]
        name, [(code[0] + "_" if iskeyword(code[0]) else code[0], code) for code in codes], module="osl"
    )
    made.__doc__ = doc
    made.about = About(*about)
    return made, list(made)


Code.__module__ = "osl"
About.__module__ = "osl"
