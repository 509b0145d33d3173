"""Days as arguments: a date, or its one spelling. What has a time of day is refused, whatever library it is of."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest

import osl

REGISTER = osl.simulate(4, seed=2)
DAY = datetime.date(2012, 3, 1)
ASK: list[Callable[..., object]] = [osl.check, osl.indicators, osl.survey]


@pytest.mark.parametrize("ask", ASK)
@pytest.mark.parametrize("name", ["as_of", "known_by"])
def test_a_day_is_a_date_or_its_text(ask: Callable[..., object], name: str) -> None:
    class Date(datetime.date):
        def isoformat(self) -> str:
            return "1999-01-01"

    answer = ask(REGISTER, **{name: "2012-03-01"})
    for same in (DAY, Date(2012, 3, 1), osl.When("2012-03-01")):
        assert ask(REGISTER, **{name: same}) == answer
    assert ask(REGISTER, **{name: None}) == ask(REGISTER)


@pytest.mark.parametrize(
    "text",
    [
        "20120301",
        "2012-3-1",
        "2012-03",
        "2012-W09-4",
        "2012-061",
        " 2012-03-01",
        "2012-03-01\n",
        "01.03.2012",
        "",
        "٢٠١٢-03-01",
    ],
)
@pytest.mark.parametrize("ask", ASK)
def test_no_other_spelling_is_taken(ask: Callable[..., object], text: str) -> None:
    with pytest.raises(osl.InvalidValue, match="YYYY-MM-DD"):
        ask(REGISTER, as_of=text)
    with pytest.raises((osl.InvalidValue, TypeError)):
        osl.When("2012-03").passed_by(text)


@pytest.mark.parametrize(
    "value", [datetime.datetime(2012, 3, 1), 20120301, 2012.5, b"2012-03-01", ("2012-03-01",), True], ids=repr
)
@pytest.mark.parametrize("ask", ASK)
def test_what_is_no_day_is_refused(ask: Callable[..., object], value: object) -> None:
    with pytest.raises(TypeError, match="known_by is a day"):
        ask(REGISTER, known_by=value)


def test_a_month_is_no_day() -> None:
    with pytest.raises(osl.InvalidValue):
        osl.check(REGISTER, as_of=osl.When("2012-03"))


def test_days_of_other_libraries_are_never_taken_wrongly() -> None:
    numpy = pytest.importorskip("numpy")
    pandas = pytest.importorskip("pandas")
    for value in (numpy.datetime64("2012-03-01"), pandas.Timestamp("2012-03-01"), pandas.NaT, numpy.datetime64("NaT")):
        with pytest.raises(TypeError, match="as_of is a day"):
            osl.check(REGISTER, as_of=value)
        with pytest.raises(osl.DecodeError):
            osl.StepEntry(step="prepare_acts", status="done", on=value)


def test_a_time_of_day_says_how_to_drop_it() -> None:
    with pytest.raises(TypeError, match=r"take its \.date\(\)"):
        osl.check(REGISTER, as_of=datetime.datetime(2012, 3, 1, 12))
