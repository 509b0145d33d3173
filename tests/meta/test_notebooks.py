"""Notebooks run from the first cell to the last, and what they show is what they were saved with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
NOTEBOOKS = sorted((ROOT / "examples" / "notebooks").glob("*.ipynb"))

nbformat = pytest.importorskip("nbformat")
nbclient = pytest.importorskip("nbclient")


def shown(notebook: Any) -> list[tuple[str, str]]:
    """The text of every output, cell by cell."""
    out = []
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        for output in cell.outputs:
            assert output.output_type != "error", output.evalue
            text = (
                output.get("text")
                or output.get("data", {}).get("text/html")
                or output.get("data", {}).get("text/plain", "")
            )
            out.append((cell.source, text))
    return out


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_notebook_runs_and_shows_what_it_was_saved_with(path: Path) -> None:
    saved = nbformat.read(path, as_version=4)
    fresh = nbformat.read(path, as_version=4)
    nbclient.NotebookClient(fresh, timeout=300, resources={"metadata": {"path": str(path.parent)}}).execute()
    assert shown(fresh) == shown(saved)


def test_there_is_a_notebook() -> None:
    assert [path.name for path in NOTEBOOKS] == ["01_the_pilot.ipynb"]
