"""What the documents show is run as it is printed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BLOCK = re.compile(r"^```(?P<language>\w+)\n(?P<code>.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?P<target>[^)#:]+)(?:#[^)]*)?\)")
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
NOTEBOOK = ROOT / "examples" / "notebooks" / "01_the_pilot.ipynb"


def blocks(language: str, document: Path = ROOT / "README.md") -> list[str]:
    return [m["code"] for m in BLOCK.finditer(document.read_text(encoding="utf-8")) if m["language"] == language]


@pytest.fixture
def environment() -> dict[str, str]:
    (ROOT / "build").mkdir(exist_ok=True)
    scripts = Path(sys.executable).parent
    return {**os.environ, "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}"}


@pytest.mark.parametrize("code", blocks("python"))
def test_readme_python_runs(code: str) -> None:
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout


def test_readme_surveys_a_register_in_one_pass() -> None:
    done = subprocess.run(
        [sys.executable, "-c", blocks("python")[1]], cwd=ROOT, capture_output=True, text=True, check=True
    )
    first, *rest = done.stdout.splitlines()
    assert first.startswith("2026-06-30 3 centres: 3 centres checked: ")
    assert rest[0] == "44 ops-b the TERC code is not seven digits 201011"
    assert rest[-1].startswith('{"format":"osl-report/1"')


def test_readme_names_the_mistake_and_the_code_probably_meant() -> None:
    done = subprocess.run(
        [sys.executable, "-c", blocks("python")[2]], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "choose_structure" in done.stdout
    assert "2012-02-30" in done.stdout


@pytest.mark.parametrize("line", blocks("sh")[0].splitlines())
def test_readme_shell_line_runs(line: str, environment: dict[str, str]) -> None:
    (ROOT / "build" / "my_register.json").unlink(missing_ok=True)
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", line], cwd=ROOT, capture_output=True, text=True, env=environment
    )
    # Simulated pilots have findings, as the pilot had; none of them is an error.
    assert done.returncode == 0, done.stdout + done.stderr


def test_readme_cpp_is_the_example_that_the_tests_build() -> None:
    assert blocks("cpp") == [(ROOT / "examples" / "cpp" / "read_check_count.cpp").read_text(encoding="utf-8")]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(document: Path) -> None:
    targets = LINK.findall(document.read_text(encoding="utf-8"))
    missing = [target for target in targets if not (document.parent / target).exists()]
    assert not missing
