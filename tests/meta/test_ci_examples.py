"""The examples for continuous integration do what they say: their own commands are run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest
import yaml

import osl

ROOT = Path(__file__).resolve().parents[2]
CI = ROOT / "examples/ci"
FIRST = osl.simulate(6, seed=4, like="pilot")
INSTALLS = "pip install"


def commands(file: str) -> list[str]:
    """The shell commands of a pipeline, but for the one that installs osl."""
    pipeline: dict[str, Any] = yaml.safe_load((CI / file).read_text("utf-8"))
    if file == "github.yml":
        lines = [step["run"] for step in pipeline["jobs"]["check"]["steps"] if "run" in step]
    else:
        lines = [*pipeline["registers"]["before_script"], *pipeline["registers"]["script"]]
    assert sum(line.startswith(INSTALLS) for line in lines) == 1
    return [line for line in lines if not line.startswith(INSTALLS)]


def run(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", "OSL_LANG": "en"}
    return subprocess.run(["sh", "-c", line], cwd=folder, env=environment, capture_output=True, text=True)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a register and its baseline, and the examples where the pipelines look for them."""
    (tmp_path / "registers").mkdir()
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    osl.write(FIRST, tmp_path / "registers/wave.json")
    made = run("osl baseline create registers/wave.json -o baseline.json", tmp_path)
    assert made.returncode == 0, made.stderr
    return tmp_path


@pytest.mark.parametrize("file", ["github.yml", "gitlab.yml"])
def test_a_pipeline_passes_what_is_known_and_fails_what_is_new(project: Path, file: str) -> None:
    for line in commands(file):
        done = run(line, project)
        assert done.returncode == 0, done.stderr
    centre = FIRST.centres[0]
    changed = centre.replace(size="small" if centre.size is not osl.CentreSize.small else "large")
    osl.write(FIRST.replace(centres=[changed, *list(FIRST.centres)[1:]]), project / "registers/wave.json")
    codes = [run(line, project).returncode for line in commands(file)]
    assert codes[-1] == 1
    assert not any(codes[:-1])
    sarif = json.loads((project / "reports/osl.sarif").read_text("utf-8"))
    new = [r["ruleId"] for r in sarif["runs"][0]["results"] if r.get("baselineState") == "new"]
    assert "territory.size-mismatch" in new
    suites = ET.parse(project / "reports/osl.xml").getroot()
    assert len(suites.findall(".//failure")) == len(new)


def test_the_annotations_are_of_what_is_new(project: Path) -> None:
    (annotate, _) = commands("github.yml")
    lines = run(annotate, project).stdout.splitlines()
    assert lines
    assert all(line.startswith("::notice") for line in lines)


def test_a_check_that_cannot_be_done_is_no_pass(project: Path) -> None:
    (project / "baseline.json").write_text("{}")
    assert run(commands("gitlab.yml")[-1], project).returncode == 2
