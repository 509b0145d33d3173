"""Tables for the data-frame libraries, none of which this package needs. Imported when the first table is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn, Protocol

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow


class ArrowTable(Protocol):
    """Anything that hands itself over through Arrow's PyCapsule interface."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The table as a stream."""


class _Stream:
    """Nothing but the stream: polars would take a sequence of records for a column of objects."""

    def __init__(self, table: ArrowTable) -> None:
        self._table = table

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self._table.__arrow_c_stream__(requested_schema)


def _missing(method: str, extra: str, cause: ImportError) -> NoReturn:
    raise ImportError(
        f"{method}() needs {cause.name or extra}; install it with: pip install 'osl-model[{extra}]'"
    ) from cause


def to_arrow(table: ArrowTable) -> pyarrow.Table:
    """As a pyarrow.Table."""
    try:
        import pyarrow
    except ImportError as cause:
        _missing("to_arrow", "arrow", cause)
    return pyarrow.table(table)


def to_pandas(table: ArrowTable, **options: Any) -> pandas.DataFrame:
    """As a pandas.DataFrame; `options` go to pyarrow's `to_pandas`."""
    try:
        import pandas  # noqa: F401 - pyarrow would say less clearly that it is missing
        import pyarrow
    except ImportError as cause:
        _missing("to_pandas", "pandas", cause)
    return pyarrow.table(table).to_pandas(**options)


def to_polars(table: ArrowTable) -> polars.DataFrame:
    """As a polars.DataFrame."""
    try:
        import polars
    except ImportError as cause:
        _missing("to_polars", "polars", cause)
    return polars.DataFrame(_Stream(table))
