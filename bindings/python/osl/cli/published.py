"""`osl published`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import osl
from osl.cli import CLEAN
from osl.cli._console import emit, say
from osl.text import figure_table, grid, in_language, number, wrap

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Prints tables, figures, contradictions or sources."""
    pilot = osl.published.pilot()
    lang = arguments.lang
    if arguments.format == "json":
        emit([thing.to_dict() for thing in getattr(pilot, arguments.what)])
    elif arguments.what == "tables":
        for table in pilot.tables:
            say(figure_table(table, lang))
            say(_sources(table, lang))
            say()
    elif arguments.what == "figures":
        say(grid([_figure(figure, lang) for figure in pilot.figures], right=(1,)))
    elif arguments.what == "conflicts":
        for conflict in pilot.conflicts:
            say(f"{conflict.id}")
            say(wrap(in_language(conflict.contradiction, lang), "  "))
            say(wrap("→ " + in_language(conflict.resolution, lang), "  "))
    else:
        for source in pilot.sources:
            say(f"{source.id}  {in_language(source.title, lang)}")
            say(wrap(in_language(source.where, lang), "    "))
    return CLEAN


def _sources(table: osl.FigureTable, lang: str) -> str:
    refs = "; ".join(f"{ref.source}, {in_language(ref.where, lang)}" for ref in table.sources or ())
    conflicts = sorted(
        {conflict for cell in table.cells for conflict in cell.conflicts or ()} | set(table.conflicts or ())
    )
    said = f"  {'źródło' if lang == 'pl' else 'source'}: {refs}"
    return said + (
        f"\n  {'sprzeczności' if lang == 'pl' else 'contradictions'}: {', '.join(conflicts)}" if conflicts else ""
    )


def _figure(figure: osl.Figure, lang: str) -> tuple[str, str, str, str, str]:
    if figure.value is not None:
        value = number(figure.value, lang)
    else:
        ends = figure.range
        value = (
            "–".join("…" if end is None else number(end, lang) for end in (ends.low, ends.high))
            if ends is not None
            else ""
        )
    value = ("ok. " if lang == "pl" else "about ") + value if figure.approximate else value
    basis = getattr(figure.basis, lang)
    return figure.id, value, getattr(figure.unit, lang), in_language(figure.title, lang), basis
