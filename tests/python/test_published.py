"""The published figures from Python."""

import pytest

import osl


def test_figures_are_found_by_id() -> None:
    figure = osl.published.figures["step.II.done"]
    assert figure.id == "step.II.done"
    assert figure.denominator == 52
    assert figure.sources[0].source in osl.published.sources
    with pytest.raises(osl.UnknownName) as caught:
        osl.published.figures["step.II.dine"]
    assert caught.value.nearest == "step.II.done"
    assert osl.published.figures.get("nothing") is None


def test_everything_named_is_there() -> None:
    for figure in osl.published.figures.values():
        assert all(ref.source in osl.published.sources for ref in figure.sources)
        assert all(conflict in osl.published.conflicts for conflict in figure.conflicts or ())
    for conflict in osl.published.conflicts.values():
        assert all(figure in osl.published.figures for figure in conflict.figures)
        assert all(table in osl.published.tables for table in conflict.tables)


def test_the_contradictions_are_listed() -> None:
    assert list(osl.published.conflicts)[:3] == ["C1", "C2", "C3"]
    assert len(osl.published.conflicts) == 24


def test_the_set_is_one_record() -> None:
    pilot = osl.published.pilot()
    assert pilot is osl.published.pilot()
    assert list(osl.published.figures.values()) == pilot.figures
    assert osl.Published.from_json(pilot.to_json()) == pilot


def test_a_table_of_figures_is_shown_as_printed() -> None:
    table = osl.published.tables["workloads"]
    html = table._repr_html_()
    assert table.title.en in html
    assert "Source: " in html
    label = table.dimensions[0].labels[0]
    assert label.label in html


def test_indicator_tables_show_values_bounds_times_and_that_data_are_synthetic() -> None:
    register = osl.simulate(52, like="pilot")
    by_id = {table.id: table._repr_html_() for table in osl.indicators(register, population="all_joined")}
    assert "[synthetic data]" in by_id["I01"]
    assert "population: all that have joined; as of 2012-03-16; known by 2012-03-16" in by_id["I01"]
    assert "choose the organisers" in by_id["I01"]
    assert "wybór organizatorów" in by_id["I01"]
    assert ">3.56<" in by_id["I04"]
    assert "centres counted" in by_id["I13"]
    assert "Categories overlap" in by_id["I12"]


def test_a_check_result_that_names_a_rule_of_another_version_is_shown() -> None:
    tally = osl.Tally(rule="steps.of-old", severity="warning", pass_=0, fail=1, not_applicable=0, not_evaluable=0)
    result = osl.check(osl.simulate(1)).replace(findings=[], tallies=[tally], total=1)
    assert "steps.of-old" in result._repr_html_()


def test_all_is_shown() -> None:
    assert str(len(osl.published.figures)) in osl.published._repr_html_()
    for catalogue in (osl.published.figures, osl.published.tables, osl.published.conflicts, osl.published.sources):
        assert "<table>" in catalogue._repr_html_()
        assert f"<{len(catalogue)} × " in repr(catalogue)
