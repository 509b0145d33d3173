"""Makes the enumerations from the code tables; called by the extension while it is imported."""

from __future__ import annotations

from enum import Enum
from keyword import iskeyword

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from osl._core import Table


class About:
    """What a class stands for: its term in Polish and English, its meaning, and where the notion comes from."""

    __slots__ = ("en", "meaning", "pl", "source")

    def __init__(self, pl: str, en: str, meaning: str, source: str) -> None:
        self.pl = pl
        self.en = en
        self.meaning = meaning
        self.source = source

    def __eq__(self, other: object) -> bool:
        return self.__reduce__() == other.__reduce__() if isinstance(other, About) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.pl, self.en, self.meaning, self.source))

    def __reduce__(self) -> tuple[Any, ...]:
        return About, (self.pl, self.en, self.meaning, self.source)

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

    if not TYPE_CHECKING:  # which would take the terms for arguments of `Step("done")`

        def __new__(cls, code, pl, en, note, source):
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

    def __str__(self) -> str:
        return str.__str__(self)

    def __format__(self, form: str) -> str:
        return str.__format__(self, form)


def member_name(code: str) -> str:
    """The code as Python can write it: with an underscore where it is a keyword, or what every code has."""
    return code + "_" if iskeyword(code) or code in Code.__annotations__ else code


def make_codes(
    name: str, about: tuple[str, str, str, str], doc: str, codes: Sequence[tuple[str, str, str, str, str]]
) -> tuple[type[Code], list[Code]]:
    """The class of an enumeration, and its members in the order of the table."""
    enumeration: Any = Code  # whose call with members makes a class, which type checkers know of literal members only
    members = [(member_name(code[0]), code) for code in codes]
    made: type[Code] = enumeration(name, members, module="osl")
    made.__doc__ = doc
    made.about = About(*about)
    return made, list(made)


def _plain(text: str) -> str:
    """Letters without case and marks, composed or not: "Środowisko" and "srodowisko" are one."""
    import unicodedata

    letters = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return plain.replace("ł", "l")  # to Unicode a letter of its own, not an l with a mark


class Vocabulary:
    """All enumerations: `osl.vocabulary["Step"]`, iteration and `len`. It is a table of all codes as well."""

    def __init__(self, enumerations: Sequence[type[Code]], table: Table) -> None:
        self._by_name = {enumeration.__name__: enumeration for enumeration in enumerations}
        self._table = table

    def __getitem__(self, name: str) -> type[Code]:
        try:
            return self._by_name[name]
        except KeyError:
            from osl._core import nearest
            from osl._errors import UnknownName

            raise UnknownName("enumeration", name, nearest(name, self._by_name)) from None

    def __iter__(self) -> Iterator[type[Code]]:
        return iter(self._by_name.values())

    def __len__(self) -> int:
        return len(self._by_name)

    def __contains__(self, name: object) -> bool:
        return name in self._by_name or name in self._by_name.values()

    def names(self) -> list[str]:
        """The names of the enumerations."""
        return list(self._by_name)

    def find(self, text: str) -> list[Code]:
        """Every code whose code, term or note holds a text, whatever its case; Polish letters need not have marks."""
        if not isinstance(text, str):
            raise TypeError(f"a text is looked for, not a {type(text).__name__}")
        wanted = _plain(text)
        codes = (code for enumeration in self for code in enumeration)
        return [c for c in codes if any(wanted in _plain(words) for words in (c.value, c.pl, c.en, c.note))]

    def __reduce__(self) -> str:
        return "vocabulary"  # the one there is

    def __repr__(self) -> str:
        return f"<vocabulary: {len(self)} enumerations, {sum(map(len, self))} codes>"

    def _repr_html_(self) -> str:
        from osl import _html

        return _html.vocabulary(self)

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self._table.__arrow_c_stream__(requested_schema)

    def to_arrow(self) -> Any:
        """Every code as a row of a pyarrow.Table."""
        return self._table.to_arrow()

    def to_pandas(self, **options: Any) -> Any:
        """Every code as a row of a pandas.DataFrame."""
        return self._table.to_pandas(**options)

    def to_polars(self) -> Any:
        """Every code as a row of a polars.DataFrame."""
        return self._table.to_polars()


for _class in (Code, About, Vocabulary):
    _class.__module__ = "osl"
