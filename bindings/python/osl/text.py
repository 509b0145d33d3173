"""What the command line prints with: text for people, in Polish or English. The library itself lays reports out."""

from __future__ import annotations

import sys
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Any

from osl import _core
from osl._core import number_text
from osl._core import shown as shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Literal

    import osl


def safe(text: str) -> str:
    """The whole of a text of data, as a person may see it."""
    return text if text.isascii() and text.isprintable() else shown(text, None)


def number(value: float, lang: str, decimals: int | None = None) -> str:
    """A number as people read it: 2 000 000 and 44,2 in Polish, 2,000,000 and 44.2 in English.

    Without `decimals` it has as many as it needs, up to four.
    """
    if decimals is None:
        decimals = len(f"{value:.4f}".rstrip("0").partition(".")[2])
    return number_text(value, decimals, "pl" if lang == "pl" else "en")


def width() -> int | None:
    """Columns of the terminal, within reason; None where there is none, and nothing is to be broken."""
    if sys.stdout is None or not sys.stdout.isatty():
        return None
    return max(60, min(get_terminal_size((100, 24)).columns, 140))


def wrap(text: str, indent: str = "") -> str:
    """A paragraph, broken at the terminal's width; for programs that search it, one line."""
    return _core.wrapped(text, width() or 0, indent)


def in_language(phrase: Any, lang: str) -> str:
    """The text of a bilingual record or term."""
    return str(getattr(phrase, lang))


def grid(rows: Iterable[Sequence[str]], *, right: Iterable[int] = ()) -> str:
    """Rows in columns; the columns in `right` are aligned to the right."""
    return _core.grid(rows, right)


def decode_errors(errors: Sequence[osl.DecodeErrorDetail], total: int, lang: Literal["pl", "en"]) -> str:
    """What did not decode: where, what was met, what was expected."""
    lines = [_core.text_of(error, lang, width()).rstrip("\n") for error in errors]
    if total > len(errors):
        more = total - len(errors)
        lines.append(f"  … i jeszcze {more}" if lang == "pl" else f"  … and {more} more")
    return "\n".join(lines)


def figure_table(table: osl.FigureTable, lang: Literal["pl", "en"]) -> str:
    """A table of figures: caption, labels, count, denominator, percentage or value."""
    return _core.text_of(table, lang).rstrip("\n")
