"""What the sources print of the pilot, 2011-2013: figures, tables, contradictions. No file is read.

osl.published.figures["step.II.done"].value
osl.published.tables["workloads"]
osl.published.conflicts
"""

from __future__ import annotations

from functools import cache

from osl._catalogue import Catalogue
from osl._core import Conflict, Figure, FigureTable, Published, Source, published_pilot

__all__ = ["conflicts", "figures", "pilot", "sources", "tables"]


@cache
def pilot() -> Published:
    """The whole set as one record."""
    return published_pilot()


figures: Catalogue[Figure] = Catalogue("published figure", pilot().figures)
tables: Catalogue[FigureTable] = Catalogue("published table", pilot().tables)
conflicts: Catalogue[Conflict] = Catalogue("conflict of sources", pilot().conflicts)
sources: Catalogue[Source] = Catalogue("source", pilot().sources)


def _repr_html_() -> str:
    from osl import _html

    return _html.published(pilot())
