"""Importing stays light."""

import subprocess
import sys

import pytest

HEAVY = (
    "pandas",
    "pyarrow",
    "numpy",
    "polars",
    "duckdb",
    "inspect",
    "dataclasses",
    "typing",
    "json",
    "asyncio",
    "osl._html",
)


def loaded_after(code: str) -> set[str]:
    out = subprocess.run(
        [sys.executable, "-c", f"import sys\nbefore = set(sys.modules)\n{code}\nprint(*set(sys.modules) - before)"],
        check=True,
        capture_output=True,
        text=True,
    )
    return set(out.stdout.split())


@pytest.mark.parametrize(
    "code",
    ["import osl", "import osl; osl.Title(pl='x').replace(en='y').to_json()", "import osl; len(osl.vocabulary)"],
)
def test_nothing_heavy_is_imported(code: str) -> None:
    assert loaded_after(code).isdisjoint(HEAVY)


def test_published_figures_are_loaded_when_asked_for() -> None:
    assert "osl.published" not in loaded_after("import osl")
    assert "osl.published" in loaded_after("import osl; osl.published.figures")


def test_everything_in_all_is_there() -> None:
    import osl

    for name in osl.__all__:
        assert getattr(osl, name) is not None
    assert set(osl.__all__) <= set(dir(osl))
    assert len(osl.__all__) == len(set(osl.__all__))
    with pytest.raises(AttributeError):
        osl.no_such_thing  # noqa: B018 - asking is what is tested
