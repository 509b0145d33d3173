"""What functions answer with crosses processes: equal, of the same class, with every protocol."""

from __future__ import annotations

import copy
import multiprocessing
import pickle
from typing import Any

import pytest

import osl
from osl import _core

REGISTER = osl.simulate(3, seed=5)
BROKEN = osl.to_text(REGISTER, "stream").encode() + b'{"id":"c 8"}\n'


def error_of(function: Any, *arguments: Any, **named: Any) -> Exception:
    with pytest.raises(osl.Error) as caught:
        function(*arguments, **named)
    return caught.value


RESULTS = {
    "survey": osl.survey(REGISTER),
    "survey with errors": osl.survey(BROKEN),
    "survey of nothing": osl.survey(b"{}"),
    "reading": osl.try_read(BROKEN),
    "reading of nothing": osl.try_read(b""),
    "check": osl.check(REGISTER),
    "finding": osl.check(osl.published.tables[next(iter(osl.published.tables))]),
    "indicators": osl.indicators(REGISTER, by="size"),
    "comparison": osl.compare_with_pilot(osl.indicators(osl.simulate(52), population="all_joined")),
    "rules": osl.rules(),
    "list of indicators": osl.indicator_list(),
    "published": osl.published.pilot(),
    "catalogue": osl.published.figures,
    "register": REGISTER,
    "table": REGISTER.table("steps"),
    "table of the vocabulary": _core.vocabulary_table(),
    "vocabulary": osl.vocabulary,
    "about": osl.Step.about,
    "code": osl.Step.prepare_acts,
    "enumeration": osl.Step,
    "records": REGISTER.centres,
    "slice": REGISTER.centres[::-2],
    "codes": REGISTER.centres[0].takes_part_as,
    "nothing": REGISTER.centres[:0],
    "when": osl.When("2012-03"),
    "raw": osl.RawJson('{"a": [1e400]}'),
}


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("name", RESULTS)
def test_a_result_comes_back_equal(name: str, protocol: int) -> None:
    thing = RESULTS[name]
    again = pickle.loads(pickle.dumps(thing, protocol))
    assert again == thing
    assert type(again) is type(thing)
    if type(thing).__hash__ is not None:
        assert hash(again) == hash(thing)


@pytest.mark.parametrize("name", RESULTS)
def test_a_copy_of_a_result_is_equal(name: str) -> None:
    thing = RESULTS[name]
    assert copy.copy(thing) == copy.deepcopy(thing) == thing


def test_results_that_differ_are_not_equal() -> None:
    things = list(RESULTS.values())
    for i, thing in enumerate(things):
        assert all(thing != other for other in things[i + 1 :])


def test_every_kind_of_list_comes_back_as_a_sequence() -> None:
    """Lists of records, codes, texts and numbers, wherever they stand in the published set and a register."""
    seen = set()

    def walk(thing: object) -> None:
        if isinstance(thing, osl.Sequence):
            again = pickle.loads(pickle.dumps(thing))
            assert isinstance(again, osl.Sequence)
            assert again == thing
            seen.add(type(thing[0]) if len(thing) else None)
            for item in thing:
                walk(item)
        elif isinstance(thing, osl.Record):
            for name in thing._fields:
                walk(getattr(thing, name))

    walk(REGISTER)
    walk(osl.published.pilot().tables[:3])
    assert {osl.Centre, str} <= seen
    assert any(isinstance(kind, type) and issubclass(kind, osl.Code) for kind in seen if kind is not None)


ERRORS = {
    "decode": error_of(osl.read, BROKEN),
    "file": error_of(osl.read, "no/such/file.json"),
    "invalid": error_of(osl.RawJson, "[]"),
    "unknown": error_of(REGISTER.table, "stepz"),
}


@pytest.mark.parametrize("name", ERRORS)
def test_an_error_comes_back_with_all_that_it_carries(name: str) -> None:
    error = ERRORS[name]
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        for again in (pickle.loads(pickle.dumps(error, protocol)), copy.copy(error)):
            assert type(again) is type(error)
            assert str(again) == str(error)
            assert again.args == error.args
            assert {k: v for k, v in vars(again).items() if k != "__notes__"} == {
                k: v for k, v in vars(error).items() if k != "__notes__"
            }
    nested = pickle.loads(pickle.dumps({"all": [error, (error,)], "of": ValueError(error)}))
    assert str(nested["of"].args[0]) == str(nested["all"][1][0]) == str(error)


def in_another_process(_: int) -> list[Any]:
    register = osl.simulate(3, seed=5)
    return [osl.survey(register), osl.try_read(BROKEN), register.table("steps"), register.centres, osl.vocabulary]


def failing(_: int) -> None:
    osl.read(BROKEN)


def test_results_and_errors_come_from_another_process() -> None:
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        survey, reading, table, centres, vocabulary = pool.map(in_another_process, [0])[0]
        with pytest.raises(osl.DecodeError) as caught:
            pool.map(failing, [0])
    assert survey == RESULTS["survey"]
    assert reading == RESULTS["reading"]
    assert table == RESULTS["table"]
    assert table.head(3) == REGISTER.table("steps").head(3)
    assert centres == REGISTER.centres
    assert vocabulary is osl.vocabulary
    assert caught.value.errors == ERRORS["decode"].errors  # type: ignore[attr-defined]
