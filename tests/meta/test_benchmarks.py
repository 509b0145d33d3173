"""The benchmark of growth measures what it says: every shape is made and worked through."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

FILE = Path(__file__).parents[2] / "benchmarks/growth.py"


def growth() -> ModuleType:
    spec = importlib.util.spec_from_file_location("growth", FILE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("shape", growth().SHAPES, ids=lambda shape: shape.__name__)
def test_every_shape_can_be_worked_through(shape) -> None:  # type: ignore[no-untyped-def]
    if shape.__name__ == "colliding_ids":
        pytest.importorskip("numpy")
    shape(16)()


def test_a_quadratic_shape_is_told_from_a_linear_one() -> None:
    exponent = growth().exponent
    assert exponent([1.0, 4.0, 16.0]) == pytest.approx(1)
    assert exponent([1.0, 16.0, 256.0]) == pytest.approx(2)
