"""Records by their ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from osl._core import nearest
from osl._errors import UnknownName

if TYPE_CHECKING:
    from osl._core import Sequence

    class Identified(Protocol):
        """A record with an id."""

        @property
        def id(self) -> str:
            """Its id."""


T = TypeVar("T", bound="Identified")


class Catalogue(Mapping[str, T]):
    """Records by their ids, in their order; `records` is the plain sequence. An unknown id raises `osl.UnknownName`."""

    def __init__(self, kind: str, records: Sequence[T]) -> None:
        self.kind = kind
        self.records = records
        self._by_id = {record.id: record for record in records}

    def __getitem__(self, name: str) -> T:
        try:
            return self._by_id[name]
        except KeyError:
            raise UnknownName(self.kind, name, nearest(str(name), self._by_id)) from None

    def get(self, name: str, default: Any = None) -> Any:
        """The record of that id, or `default`."""
        return self._by_id.get(name, default)

    def __contains__(self, name: object) -> bool:
        return name in self._by_id

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_id)

    def __len__(self) -> int:
        return len(self._by_id)

    def __eq__(self, other: object) -> bool:
        return (
            self.kind == other.kind and self.records == other.records
            if isinstance(other, Catalogue)
            else NotImplemented
        )

    def __hash__(self) -> int:
        return hash((self.kind, self.records))

    def __reduce__(self) -> tuple[Any, ...]:
        from osl._pickles import catalogue

        return catalogue, (self.kind, self.records)

    def __repr__(self) -> str:
        return f"<{len(self)} × {self.kind}: {', '.join(list(self)[:4])}{', …' if len(self) > 4 else ''}>"

    def _repr_html_(self) -> str:
        return self.records._repr_html_()

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self.records.__arrow_c_stream__(requested_schema)

    def to_arrow(self) -> Any:
        """As a pyarrow.Table."""
        return self.records.to_arrow()

    def to_pandas(self, **options: Any) -> Any:
        """As a pandas.DataFrame."""
        return self.records.to_pandas(**options)

    def to_polars(self) -> Any:
        """As a polars.DataFrame."""
        return self.records.to_polars()
