"""A result says of how much it can be said: the Python side of it."""

from __future__ import annotations

import pytest

import osl

PROGRAMME = {
    "id": "p",
    "strand": "osl",
    "period": {"from": "2011-03-01", "to": "2012-11-30"},
    "observed_on": "2012-03-16",
}


def a_register(*ids: str) -> osl.Register:
    return osl.Register(
        programme=PROGRAMME, centres=[{"id": i, "takes_part_as": ["organiser_institution"]} for i in ids]
    )


def broken_stream() -> bytes:
    return osl.to_text(a_register("a"), "stream").encode() + b'{"id":"b"}\n'


def test_an_empty_register_is_not_clean() -> None:
    result = osl.check(a_register())
    assert result.nothing_checked
    assert result.centres == 0
    assert result.summary.en == "no centre was checked: the register has none"


def test_an_empty_centre_is_told() -> None:
    result = osl.check(a_register("a"))
    assert result.empty_centres == 1
    assert not result.nothing_checked
    assert result.rules_unasked > 10
    assert result.not_evaluable == sum(t.not_evaluable for t in result.tallies)


def test_a_survey_tells_what_it_left_out() -> None:
    survey = osl.survey(broken_stream())
    assert (survey.centres, survey.left_out, survey.cut_off) == (1, 1, False)
    assert survey.check.left_out == 1
    assert survey.check.summary.en.startswith("1 of 2 centres checked, 1 left out")
    assert survey.counted == 1
    assert survey.summary.pl.startswith("policzono 1 z 2 ośrodków")
    assert survey.summary.pl.endswith("nieodczytane: 1")
    assert not survey.nothing_surveyed


def test_a_survey_of_nothing_says_so() -> None:
    survey = osl.survey(a_register())
    assert survey.nothing_surveyed
    assert survey.summary.en == "nothing was counted: the register has no centres"
    survey = osl.survey(b'{"format":"osl/1","programme":{}}\n{}\n', form="stream")
    assert survey.nothing_surveyed
    assert survey.check.nothing_checked
    assert survey.left_out == 1


def test_a_choice_of_nothing_is_an_error_of_use() -> None:
    register = a_register("a")
    with pytest.raises(osl.Error, match=r"published is about tables of figures \(osl-table/1\)"):
        osl.check(register, select="published")
    with pytest.raises(osl.Error, match="select is given and names nothing"):
        osl.check(register, select=[])
    with pytest.raises(osl.Error, match="only is given and names nothing"):
        osl.indicators(register, only=())
    with pytest.raises(osl.Error, match="also ignored"):
        osl.check(register, select="steps", ignore=["steps"])
