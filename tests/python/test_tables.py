"""Tables for data frames, with the data-frame libraries as judges. Each test runs only where its library is there."""

import datetime
import subprocess
import sys

import pytest
from generated import records
from hypothesis import given, settings
from hypothesis import strategies as st

import osl


def rows_of_steps(register: osl.Register) -> list[tuple[object, ...]]:
    return [
        (centre.id, i, entry.step.value, entry.status.value, None if entry.on is None else entry.on.last)
        for centre in register.centres
        for i, entry in enumerate(centre.steps or ())
    ]


def test_a_register_names_its_tables(register: osl.Register) -> None:
    assert {"centres", "steps", "steps.reasons", "programme"} <= set(osl.Register.table_names)
    for name in osl.Register.table_names:
        table = register.table(name)
        assert table.name == name
        assert len(set(table.columns)) == len(table.columns)
        assert len(table.head(10**9)) == len(table)
    with pytest.raises(osl.UnknownName, match="did you mean 'steps'"):
        register.table("step")


def test_rows_need_no_library(register: osl.Register) -> None:
    table = register.table("steps")
    places = [table.columns.index(name) for name in ("centre", "index", "step", "status", "on_day")]
    assert [tuple(row[i] for i in places) for row in table.head(99)] == rows_of_steps(register)
    assert table.head(1)[0][places[4]] == datetime.date(2011, 10, 31)
    assert table.head(0) == []
    assert "2 rows" in repr(table)


def test_columns_are_described(register: osl.Register) -> None:
    notes = {note["name"]: note for note in register.table("steps").describe()}
    assert notes["step"]["label_pl"] == "krok"
    assert notes["recorded_on"]["meaning"] == "when it became known"


def test_a_table_outlives_its_register(register: osl.Register) -> None:
    table = osl.Register.from_json(register.to_json()).table("centres")
    assert len(table) == 2
    assert "c01" in table._repr_html_()


def test_pyarrow_takes_all(register: osl.Register) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    for thing in (register, register.table("steps"), register.centres, osl.vocabulary, osl.published.figures):
        table = pyarrow.table(thing)
        table.validate(full=True)
        assert table.num_rows > 0
        assert table.equals(thing.to_arrow())
    assert pyarrow.schema(register.table("steps")).names == list(register.table("steps").columns)
    assert pyarrow.table(register.table("steps")).column("on_day").to_pylist()[0] == datetime.date(2011, 10, 31)


def test_pandas_gives_the_same(register: osl.Register) -> None:
    pytest.importorskip("pandas")
    frame = register.table("steps").to_pandas()
    assert frame["step"].tolist() == [row[2] for row in rows_of_steps(register)]
    assert register.to_pandas()["id"].tolist() == ["c01", "c02"]
    assert register.to_pandas()["organisers_count"].tolist() == [0, 0]
    assert register.to_pandas()["participants_count"].isna().all()


def test_polars_gives_the_same(register: osl.Register) -> None:
    polars = pytest.importorskip("polars")
    frame = polars.DataFrame(register.table("steps"))
    assert frame.equals(register.table("steps").to_polars())
    assert frame.select("centre", "index", "step", "status", "on_day").rows() == rows_of_steps(register)


def test_duckdb_asks_a_table(register: osl.Register) -> None:
    duckdb = pytest.importorskip("duckdb")
    steps = register.table("steps")
    assert len(steps) == 2
    answer = duckdb.sql("select centre, count(*) from steps where status = 'done' group by centre").fetchall()
    assert answer == [("c01", 1)]


@settings(max_examples=30)
@given(records("Register"), st.sampled_from(osl.Register.table_names))
def test_libraries_and_our_own_reader_agree(data: dict, name: str) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    table = osl.Register.from_dict(data).table(name)
    arrow = pyarrow.table(table)
    arrow.validate(full=True)
    columns = arrow.to_pydict()
    assert tuple(columns) == table.columns
    assert table.head(10**6) == list(zip(*columns.values(), strict=True))


def test_slices_of_records_are_tables(register: osl.Register) -> None:
    pytest.importorskip("polars")
    assert register.centres[::-1].to_polars()["id"].to_list() == ["c02", "c01"]
    assert register.centres[2:].to_polars().height == 0
    with pytest.raises(TypeError, match="sequence of records"):
        register.centres[0].takes_part_as.to_polars()


def test_a_table_of_figures_has_codes_and_printed_labels() -> None:
    polars = pytest.importorskip("polars")
    for table in osl.published.tables.values():
        frame = polars.DataFrame(table)
        assert frame.height == len(table.cells)
        assert frame["count"].to_list() == [cell.count for cell in table.cells]
        for i, dimension in enumerate(table.dimensions):
            assert frame[dimension.name].to_list() == [cell.at[i] for cell in table.cells]
            printed = {label.code: label.label for label in dimension.labels or ()}
            if printed:
                assert frame[f"{dimension.name}_label"].to_list() == [printed.get(cell.at[i]) for cell in table.cells]


@pytest.mark.parametrize(
    ("method", "module"), [("to_arrow", "pyarrow"), ("to_pandas", "pandas"), ("to_polars", "polars")]
)
def test_a_missing_library_is_named_with_its_remedy(method: str, module: str) -> None:
    code = f"import sys; sys.modules[{module!r}] = None; import osl; osl.published.figures.records.{method}()"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert f"ImportError: {method}() needs {module}" in run.stderr
    assert "pip install 'osl-model[" in run.stderr
