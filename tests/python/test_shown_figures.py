"""Figures as people read them, and what the indicators count when nobody says otherwise."""

from __future__ import annotations

import pytest

import osl
import osl.text

PROGRAMME = {
    "id": "p",
    "strand": "osl",
    "period": {"from": "2011-03-01", "to": "2012-11-30"},
    "observed_on": "2012-03-16",
}


def a_register(done_of: int, of: int) -> osl.Register:
    def steps(number: int) -> list[dict[str, str]]:
        first, second = ("done", "in_progress") if number < done_of else ("in_progress", "done")
        return [
            {"step": "acquaint_staff", "status": first, "on": "2012-01-01"},
            {"step": "choose_structure", "status": second, "on": "2012-01-01"},
        ]

    centres = [
        {"id": f"c{i}", "takes_part_as": ["organiser_institution"], "joined_on": "2011-03-01", "steps": steps(i)}
        for i in range(of)
    ]
    return osl.Register(programme=PROGRAMME, centres=centres)


def test_one_of_many_is_not_shown_as_none_nor_all_but_one_as_all() -> None:
    (table,) = osl.indicators(a_register(1, 5000), only="I01")
    first, second = osl.text.figure_table(table, "en").splitlines()[2:4]
    assert "0.02 %" in first
    assert "99.98 %" in second
    first, second = osl.text.figure_table(table, "pl").splitlines()[2:4]
    assert "0,02%" in first
    assert "99,98%" in second
    assert "0.02 %" in table._repr_html_()
    assert table.cells[0].percentage == 0.0  # for programs: rounded as every other


def test_the_default_population_is_what_the_pilot_counts() -> None:
    register = a_register(1, 3)
    (table,) = osl.indicators(register, only="I01")
    assert table.population == "all_joined"
    assert osl.survey(register, only="I01").indicators[0].population == "all_joined"


@pytest.mark.parametrize("options", [{"population": "obliged"}, {"as_of": "2011-12-31"}, {"by": "size"}])
def test_what_counts_otherwise_is_marked_rather_than_said_to_differ(options: dict[str, str]) -> None:
    register = osl.simulate(52, like="pilot")
    assert all(row.incomparable is None for row in osl.compare_with_pilot(osl.indicators(register)))
    rows = osl.compare_with_pilot(osl.indicators(register, **options))
    assert rows
    for row in rows:
        assert row.incomparable is not None
        assert row.incomparable.pl
        assert not row.agrees


def test_by_voivodeship_no_centre_is_lost() -> None:
    centres = [
        {"id": f"c{i}", "takes_part_as": ["organiser_institution"], "municipality": {"teryt": code}}
        for i, code in enumerate(["aŁbcde", "0201011", "x", "9901011"])
    ]
    (table,) = osl.indicators(osl.Register(programme=PROGRAMME, centres=centres), only="I04", by="voivodeship")
    assert {cell.at[0]: cell.denominator for cell in table.cells} == {"total": 4, "02": 1, "not_a_voivodeship": 3}
    assert "no voivodeship by the TERC code" in osl.text.figure_table(table, "en")
