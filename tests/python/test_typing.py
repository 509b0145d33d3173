"""The stubs, under a strict type checker."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("mypy")
ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = Path(__file__).with_name("typed_example.py")


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[int, set[str]]:
    """The errors that mypy finds in the example, by line."""
    options = ["--strict", "--no-error-summary", "--config-file=", "--ignore-missing-imports"]
    cache = tmp_path_factory.mktemp("mypy")
    run = subprocess.run(
        [sys.executable, "-m", "mypy", *options, "--cache-dir", str(cache), str(EXAMPLE)],
        capture_output=True,
        text=True,
        check=False,
        cwd=EXAMPLE.parent,
        env={"MYPYPATH": str(ROOT / "bindings/python"), "PATH": ""},
    )
    errors: dict[int, set[str]] = {}
    for line in run.stdout.splitlines():
        match = re.match(r"typed_example\.py:(\d+): error: .*\[([\w-]+)\]$", line)
        assert match or ": note:" in line, line
        if match:
            errors.setdefault(int(match[1]), set()).add(match[2])
    return errors


def test_what_is_right_passes_and_what_is_wrong_does_not(found: dict[int, set[str]]) -> None:
    expected = {
        number: set(line.partition("# error: ")[2].split())
        for number, line in enumerate(EXAMPLE.read_text("utf-8").splitlines(), start=1)
        if "# error: " in line
    }
    assert expected
    assert set(found) == set(expected)
    for line, codes in expected.items():
        assert found[line] & codes, (line, found[line])
