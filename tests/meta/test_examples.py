"""Examples run, and those that come in pairs say the same."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"
PAIRS = sorted(path.stem for path in (EXAMPLES / "cpp").glob("*.cpp"))


def run(*command: str | Path) -> str:
    done = subprocess.run([str(part) for part in command], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def built(name: str) -> Path:
    """The example as the C++ stage built it."""
    return Path(os.environ.get("OSL_BUILD_DIR", ROOT / "build" / "dev")) / "examples" / f"example_{name}"


@pytest.mark.parametrize("name", PAIRS)
def test_cpp_and_python_print_the_same_bytes(name: str) -> None:
    assert run(built(name)) == run(sys.executable, EXAMPLES / "python" / f"{name}.py")


def test_cpp_python_and_shell_print_the_same_bytes_for_the_small_register() -> None:
    file = EXAMPLES / "data" / "example_register.json"
    ours = run(built("survey_to_json"), file)
    assert ours == run(sys.executable, EXAMPLES / "python" / "survey_to_json.py", file)
    shell = [sys.executable, "-m", "osl.cli", "survey", file, "--by", "size", "--format", "json", "--fail-on", "never"]
    assert ours == run(*shell)
    (report,) = json.loads(ours)["reports"]
    assert report["check"]["total"] == len(report["check"]["findings"])
    assert {table["id"] for table in report["indicators"]} >= {"I01", "I02", "I04", "I11", "I12", "I13"}


def test_demo_shows_every_step_of_the_pilot_and_rederives_every_percentage() -> None:
    out = run(sys.executable, EXAMPLES / "demo.py")
    for count in (51, 34, 26, 44, 20, 3, 7):
        assert f"{count}  / 52" in out or f"{count}/52" in out
    assert "rounded half up: 0 differ" in out
    assert "figures compared; 0 differ" in out
    assert "C1:" in out
    assert "C24:" in out
