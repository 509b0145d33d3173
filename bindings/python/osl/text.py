"""Tables of figures and errors as text for people, in Polish or English; what the command line prints with."""

from __future__ import annotations

import sys
import textwrap
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Any

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


def width() -> int:
    """Columns of the terminal, within reason."""
    return max(60, min(get_terminal_size((100, 24)).columns, 140))


def on_terminal() -> bool:
    """Whether standard output is a terminal, so that lines are broken for people's eyes."""
    return sys.stdout is not None and sys.stdout.isatty()


def wrap(text: str, indent: str = "") -> str:
    """A paragraph, broken at the terminal's width; for programs that search it, one line."""
    if not on_terminal():
        return indent + safe(text)
    return textwrap.fill(safe(text), width(), initial_indent=indent, subsequent_indent=indent)


def in_language(phrase: Any, lang: str) -> str:
    """The text of a bilingual record or term."""
    return str(getattr(phrase, lang))


def grid(rows: Iterable[Sequence[str]], *, right: Iterable[int] = ()) -> str:
    """Rows in columns; the columns in `right` are aligned to the right."""
    table = [tuple(map(safe, row)) for row in rows]
    if not table:
        return ""
    aligned = set(right)
    widths = [max(len(row[i]) for row in table) for i in range(len(table[0]))]
    lines = (
        "  ".join(
            cell.rjust(widths[i]) if i in aligned else cell.ljust(widths[i]) for i, cell in enumerate(row)
        ).rstrip()
        for row in table
    )
    return "\n".join(lines)


def decode_errors(errors: Sequence[osl.DecodeErrorDetail], total: int, lang: Literal["pl", "en"]) -> str:
    """What did not decode: where, what was met, what was expected."""
    lines = []
    for error in errors:
        place = error.place()
        lines.append(wrap(f"{place}: {error.message(lang)}" if place else error.message(lang), "  "))
    if total > len(errors):
        more = total - len(errors)
        lines.append(f"  … i jeszcze {more}" if lang == "pl" else f"  … and {more} more")
    return "\n".join(lines)


def figure_table(table: osl.FigureTable, lang: str) -> str:
    """A table of figures: label, count, denominator, percentage or value."""
    import osl
    from osl._core import figure_text

    dimensions = []
    for dimension in table.dimensions:
        terms = {
            label.code: (label.label if lang == "pl" else label.en or label.label) for label in dimension.labels or ()
        }
        enumeration = getattr(osl, dimension.vocabulary, None) if dimension.vocabulary else None
        if enumeration is not None:
            terms = {code.value: getattr(code, lang) for code in enumeration} | terms
        dimensions.append(terms)
    rows = []
    for cell in table.cells:
        labels = [dimensions[i].get(code, code) for i, code in enumerate(cell.at)]
        count, denominator, share, most = figure_text(cell, "pl" if lang == "pl" else "en")
        of = f"/ {denominator}" if denominator else ""
        at_most = ""
        if cell.at_most is not None and cell.at_most != cell.count:
            said = "najwyżej {}, licząc nieznane" if lang == "pl" else "at most {}, counting the unknown"
            at_most = said.format(most)
        rows.append((*labels, count, of, share, at_most))
    depth = len(table.dimensions)
    return textwrap.indent(grid(rows, right=range(depth, depth + 3)), "  ")


def _population(code: str, lang: str) -> str:
    """The term of a population that has one; published tables have words of their own."""
    import osl

    known = {counted.value: counted for counted in osl.CountedCentres}
    return str(getattr(known[code], lang)) if code in known else code


def caption(table: osl.FigureTable, lang: str) -> str:
    """Title, unit, population and times of a table, with the marker of data that are not real."""
    parts = [getattr(table.unit, lang)]
    if table.population:
        parts.append(("populacja: " if lang == "pl" else "population: ") + _population(table.population, lang))
    if table.as_of is not None:
        parts.append(("stan na " if lang == "pl" else "as of ") + str(table.as_of))
    if table.as_of_note is not None and table.basis is not None and table.basis.value == "derived":
        parts.append(in_language(table.as_of_note, lang))
    if table.known_by is not None:
        parts.append(("według wiedzy na " if lang == "pl" else "known by ") + table.known_by.isoformat())
    if table.synthetic:
        parts.append("DANE SYNTETYCZNE" if lang == "pl" else "SYNTHETIC DATA")
    return f"{safe(table.id)}  {safe(in_language(table.title, lang))}\n  ({safe('; '.join(parts))})"
