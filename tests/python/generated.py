"""Valid data for every record, drawn from the description of the model: a new field needs nothing here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from hypothesis import assume
from hypothesis import strategies as st

import osl
from osl import _core

MODEL = _core.describe()
RECORDS = {record["class"]: record for record in MODEL["records"]}
CODES = {codes["name"]: [code["code"] for code in codes["codes"]] for codes in MODEL["enumerations"]}
CLASSES = [getattr(osl, name) for name in RECORDS]

UTF8 = st.characters(codec="utf-8")
DAYS = st.dates(min_value=__import__("datetime").date(1900, 1, 1), max_value=__import__("datetime").date(2199, 12, 31))
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(UTF8, max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(UTF8, max_size=5), inner, max_size=3),
    max_leaves=5,
)


def texts(name: str | None) -> st.SearchStrategy[str]:
    """Texts that keep the rule of that name."""
    if name is None:
        return st.text(UTF8, max_size=20)
    if name == "Day":
        return DAYS.map(str)
    if name == "When":
        return DAYS.map(str) | DAYS.map(lambda day: str(day)[:7])
    rule = MODEL["texts"][name]
    if rule["pattern"]:
        return st.from_regex(rule["pattern"], fullmatch=True)
    return st.text(UTF8, min_size=rule["min_length"], max_size=rule["max_length"])


def values(type_: dict[str, Any], depth: int = 0) -> st.SearchStrategy[Any]:
    """JSON values of a described type."""
    kind = type_["kind"]
    if kind == "boolean":
        return st.booleans()
    if kind == "whole":
        return st.integers(type_["min"], type_["max"])
    if kind == "real":
        return st.floats(allow_nan=False, allow_infinity=False)
    if kind == "text":
        return texts(type_["name"])
    if kind == "code":
        return st.sampled_from(CODES[type_["name"]])
    if kind == "raw":
        return st.dictionaries(st.text(UTF8, max_size=5), JSON, max_size=3)
    if kind == "list":
        return st.lists(values(type_["element"], depth), min_size=type_["min_items"], max_size=1 if depth > 2 else 2)
    return records(type_["name"], depth + 1)


@st.composite
def records(draw: st.DrawFn, name: str, depth: int = 0) -> dict[str, Any]:
    """JSON objects of a record: what it needs, and a few of its other fields."""
    record = RECORDS[name]
    fields = {field["name"]: field for field in record["fields"]}
    optional = [n for n, field in fields.items() if not field["required"]]
    chosen = draw(st.sets(st.sampled_from(optional), max_size=5 if depth < 2 else 2)) if optional else set()

    def value(field: str) -> Any:
        return draw(values(fields[field]["type"], depth))

    data = {n: value(n) for n, field in fields.items() if field["required"] or n in chosen}
    for rule in record["invariants"]:
        first, second = rule["first"], rule["second"]
        if (rule["kind"] == "either_of" and first not in data and second not in data) or (
            rule["kind"] == "needed_when" and data.get(second) == rule["code"] and first not in data
        ):
            data[first] = value(first)
        elif rule["kind"] in ("ordered", "strictly_ordered") and first in data and second in data:
            a, b = sorted((data[first], data[second]), key=lambda v: v[:7] if isinstance(v, str) else v)
            assume(rule["kind"] == "ordered" or a != b)
            if isinstance(a, str) and a[:7] == b[:7]:
                a = b
            data[first], data[second] = a, b
    return {n: data[n] for n in fields if n in data}


class Site(NamedTuple):
    """A value within data, with what is known of it."""

    path: tuple[str | int, ...]
    type: dict[str, Any]
    value: Any
    required: bool

    @property
    def pointer(self) -> str:
        return "".join(f"/{part}" for part in self.path)


def sites(type_: dict[str, Any], value: Any, path: tuple[str | int, ...] = (), required: bool = True) -> Iterator[Site]:
    """Every described value within data, from the root downwards."""
    yield Site(path, type_, value, required)
    if type_["kind"] == "list":
        for i, item in enumerate(value):
            yield from sites(type_["element"], item, (*path, i))
    elif type_["kind"] == "record":
        for field in RECORDS[type_["name"]]["fields"]:
            if field["name"] in value:
                yield from sites(field["type"], value[field["name"]], (*path, field["name"]), field["required"])


def put(data: Any, path: tuple[str | int, ...], value: Any) -> Any:
    """Data with another value in one place."""
    if not path:
        return value
    head, rest = path[0], path[1:]
    if isinstance(data, list):
        return [put(item, rest, value) if i == head else item for i, item in enumerate(data)]
    return {**data, head: put(data.get(head), rest, value)}


def python_arguments(cls: type[osl.Record], data: dict[str, Any]) -> dict[str, Any]:
    """The data of a record as keyword arguments."""
    names = {field["name"]: field["python_name"] for field in RECORDS[cls.__name__]["fields"]}
    return {names[name]: value for name, value in data.items()}
