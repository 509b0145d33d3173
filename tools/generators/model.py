"""The model as `osl._core.describe()` tells it, with names for its parts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Type:
    """What a field holds."""

    kind: str
    name: str | None = None
    element: Type | None = None
    min_items: int = 0
    min: int = 0
    max: int = 0

    @staticmethod
    def of(data: dict[str, Any]) -> Type:
        """From the description."""
        rest = {key: value for key, value in data.items() if key != "element"}
        return Type(element=Type.of(data["element"]) if "element" in data else None, **rest)


@dataclass(frozen=True)
class Field:
    """One field of a record."""

    name: str
    python_name: str
    label: dict[str, str]
    meaning: str
    unit: str
    source: str
    dated: str
    refers_to: list[str]
    refers_within: str
    unique_in: str
    help_pl: str
    part: str
    required: bool
    given: str | None
    type: Type

    @staticmethod
    def of(data: dict[str, Any]) -> Field:
        """From the description."""
        return Field(**{**data, "type": Type.of(data["type"])})


@dataclass(frozen=True)
class Record:
    """One record."""

    name: str
    cls: str
    label: dict[str, str]
    meaning: str
    source: str
    fields: list[Field]
    key: list[str]
    invariants: list[dict[str, Any]]

    @staticmethod
    def of(data: dict[str, Any]) -> Record:
        """From the description."""
        rest = {key: value for key, value in data.items() if key not in ("class", "fields")}
        return Record(cls=data["class"], fields=[Field.of(f) for f in data["fields"]], **rest)


@dataclass(frozen=True)
class Enumeration:
    """One enumeration."""

    name: str
    label: dict[str, str]
    meaning: str
    source: str
    codes: list[dict[str, Any]]
    relations: list[dict[str, Any]]


@dataclass
class Model:
    """All records, enumerations and rules of texts."""

    described: dict[str, Any]
    records: list[Record] = field(init=False)
    enumerations: list[Enumeration] = field(init=False)
    texts: dict[str, dict[str, Any]] = field(init=False)

    def __post_init__(self) -> None:
        self.records = [Record.of(record) for record in self.described["records"]]
        self.enumerations = [Enumeration(**codes) for codes in self.described["enumerations"]]
        self.texts = self.described["texts"]


def sentence(text: str) -> str:
    """A text with a full stop."""
    return text if not text or text.endswith(".") else text + "."
