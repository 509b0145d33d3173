"""What pickles call to make our objects again. Their names are part of what lies in people's files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from osl import _core

if TYPE_CHECKING:
    from osl._catalogue import Catalogue


def sequence(element: str, json: str) -> _core.Sequence[Any]:
    """A sequence by the name of what its elements are."""
    return _core.sequence_from_json(element, json)


def table(of: _core.Register | None, name: str) -> _core.Table:
    """A table of a register, or that of the vocabulary."""
    return _core.table_of(of, name)


def result(name: str, parts: dict[str, Any]) -> Any:
    """A `Reading` or a `Failure` of its parts."""
    import osl

    if name not in ("Failure", "Reading"):
        raise TypeError(f"osl has no result called {name}")
    return getattr(osl, name)(**parts)


def catalogue(kind: str, records: _core.Sequence[Any]) -> Catalogue[Any]:
    """Records by their ids."""
    from osl._catalogue import Catalogue

    return Catalogue(kind, records)
