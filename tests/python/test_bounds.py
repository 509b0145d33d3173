"""What Python objects cost is in proportion to them, and anything else is refused with its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pytest
from generated import CLASSES, records
from hypothesis import given
from hypothesis import strategies as st

import osl

CENTRE = {"id": "c1", "takes_part_as": ["organiser_institution"]}


def refused(make: Any, *arguments: Any, **named: Any) -> list[tuple[str, str]]:
    with pytest.raises(osl.DecodeError) as caught:
        make(*arguments, **named)
    return [(error.code.value, error.pointer) for error in caught.value.errors]


def doubled(levels: int, inner: Any) -> Any:
    for _ in range(levels):
        inner = {"a": inner, "b": inner}
    return inner


def test_what_is_shared_again_and_again_is_refused() -> None:
    """As text it would have two to the power of sixty values."""
    found = refused(osl.Centre.from_dict, {**CENTRE, "extra": doubled(60, [1])})
    assert [code for code, _ in found] == ["over_limit"]
    assert found[0][1].startswith("/extra/")


def test_the_same_entry_may_stand_in_a_list_many_times() -> None:
    entry = {"step": "prepare_acts", "status": "done"}
    centre = osl.Centre.from_dict({**CENTRE, "steps": [entry] * 50_000})
    assert len(centre.steps or ()) == 50_000
    assert osl.Centre.from_dict({**CENTRE, "extra": doubled(5, {"x": None})}) == osl.Centre.from_json(
        osl.Centre.from_dict({**CENTRE, "extra": doubled(5, {"x": None})}).to_json()
    )


@pytest.mark.parametrize("values", [range(10**12)], ids=str)
def test_a_list_that_makes_its_values_when_asked_has_an_end(values: range) -> None:
    assert refused(osl.Centre, **CENTRE, steps=values) == [("over_limit", f"/steps/{2_000_000}")]


def test_depth_ends_where_it_ends_for_json_text() -> None:
    deep: Any = {}
    for _ in range(100_000):
        deep = {"x": deep}
    try:
        found = refused(osl.Centre.from_dict, {**CENTRE, "extra": deep})
    finally:
        while deep:  # Python itself would free it level within level
            deep = deep.get("x")
    assert found == [("over_limit", "/extra" + "/x" * 63)]


def test_a_list_that_changes_while_it_is_read_is_refused() -> None:
    steps: list[Any] = []

    class Growing(Mapping[str, str]):
        def __getitem__(self, key: str) -> str:
            steps.append(Growing())
            return "done"

        def __iter__(self) -> Iterator[str]:
            return iter(["status"])

        def __len__(self) -> int:
            return 1

    steps.append(Growing())
    with pytest.raises(RuntimeError, match="changed its size"):
        osl.Centre(**CENTRE, steps=steps)


def test_mappings_that_misbehave_are_refused_in_words() -> None:
    class NoPairs(dict):  # type: ignore[type-arg]
        def items(self) -> Any:
            return [("a", "b", "c")]

    class Failing(Sequence[int]):
        def __getitem__(self, index: Any) -> Any:
            raise LookupError("of its own")

        def __len__(self) -> int:
            return 3

    with pytest.raises(TypeError, match="pairs"):
        osl.Centre.from_dict(NoPairs(a=1))

    class Interrupting:
        def __repr__(self) -> str:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        osl.Centre(**CENTRE, name=Interrupting())


def test_one_key_twice_is_an_error_however_it_comes() -> None:
    class Twice(Mapping[str, str]):
        def __getitem__(self, key: str) -> str:
            return "c1"

        def __iter__(self) -> Iterator[str]:
            return iter(["id", "id"])

        def __len__(self) -> int:
            return 2

    class Other(str):
        __slots__ = ()

        def __eq__(self, other: object) -> bool:
            return self is other

        def __hash__(self) -> int:
            return id(self)

    assert refused(osl.Centre.from_dict, Twice()) == [("duplicate_key", "/id")]
    assert refused(osl.Centre, **CENTRE, steps=[Twice()]) == [("duplicate_key", "/steps/0/id")]
    both = {"from": "2011-01-01", "from_": "2012-01-01", "to": "2013-01-01"}
    assert refused(osl.Period, **both) == [("duplicate_key", "/from")]
    assert refused(osl.Centre.from_dict, {Other("id"): "c1", "id": "c2", "takes_part_as": CENTRE["takes_part_as"]})


@pytest.mark.parametrize("key", [1, None, b"x", ("a",), "\ud800"], ids=repr)
def test_a_key_that_is_no_text_is_named(key: Any) -> None:
    with pytest.raises(osl.DecodeError) as caught:
        osl.Centre(**CENTRE, extra={"inner": {key: 1}})
    assert caught.value.errors[0].pointer == "/extra"
    assert "key" in caught.value.errors[0].met or "{…}" in caught.value.errors[0].met


def test_numbers_of_any_size_and_kind() -> None:
    class Whole(int):
        def __repr__(self) -> str:
            return "999"

    assert osl.Attendance(session=Whole(3)).session == 3
    for bits in (63, 64, 14_000):
        number = 2**bits + 1
        centre = osl.Centre(**CENTRE, extra={"n": number, "minus": -number})
        assert centre.extra is not None
        assert centre.extra.value == {"n": number, "minus": -number}
    for huge in (2**20_000, -(2**20_000), 1 << 10_000_000):
        assert refused(osl.Centre, **CENTRE, extra={"n": huge}) == [("wrong_type", "/extra")]


def test_a_value_is_shown_short_whatever_it_is() -> None:
    shared: Any = ()
    for _ in range(60):
        shared = (shared, shared)
    for value in (b"x" * 10**7, {"x" * 10**6}, object(), {1: shared}):
        with pytest.raises(osl.DecodeError) as caught:
            osl.Centre(**CENTRE, name=value)
        assert len(caught.value.errors[0].met) < 400


ANY = st.sampled_from(CLASSES).flatmap(lambda cls: records(cls.__name__).map(cls.from_dict))


@given(ANY)
def test_equal_records_hash_alike_and_plain_data_are_what_json_says(record: osl.Record) -> None:
    import json

    again = type(record).from_json(record.to_json())
    assert again == record
    assert hash(again) == hash(record)
    assert record.to_dict() == json.loads(record.to_json())
    assert type(record).from_dict(record.to_dict()) == record


def test_dates_and_texts_with_minus_and_zero_hash_apart() -> None:
    hashes = {hash(osl.Title(pl=text)) for text in ("1-01", "1-1", "101", "11", "-0", "0", "--0", "")}
    assert len(hashes) == 8
    when = [hash(osl.Period(from_=f"20{a}-0{b}-01", to="2031-12-31")) for a in (11, 21) for b in (1, 2)]
    assert len(set(when)) == 4


def test_a_negative_zero_hashes_as_zero() -> None:
    cells = [osl.TableCell(at=["a"], value=value) for value in (0.0, -0.0)]
    assert cells[0] == cells[1]
    assert hash(cells[0]) == hash(cells[1])
