"""An evaluator's month in the shell: check, baseline, a new wave, what differs, what is accepted, what is fixed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from test_cli import Run, run  # noqa: F401 - a fixture

import osl

FIRST = osl.simulate(12, seed=4, like="pilot")


def open_findings(report: dict[str, Any]) -> list[dict[str, Any]]:
    return [finding for finding in report["check"]["findings"] if finding.get("status") == "new"]


@pytest.fixture
def waves(tmp_path: Path) -> tuple[Path, Path]:
    """Two waves: in the second one step has gone back, an entry has been rewritten, and one centre's size is mended."""
    first = tmp_path / "2012-03.json"
    osl.write(FIRST, first)
    centres = list(FIRST.centres)
    broken = centres[0].replace(size="small" if centres[0].size is not osl.CentreSize.small else "large")
    second = tmp_path / "2012-04.json"
    osl.write(FIRST.replace(centres=[broken, *centres[1:-1]]), second)
    return first, second


def test_the_month(run: Run, waves: tuple[Path, Path], tmp_path: Path) -> None:  # noqa: F811
    first, second = waves
    baseline = tmp_path / "baseline.json"

    def check(register: Path, today: str, *more: str) -> tuple[int, dict[str, Any]]:
        options = ("--baseline", baseline, "--today", today, "--fail-on", "information", "--format", "json", *more)
        code, out, _ = run("check", register, *options)
        return code, json.loads(out)["reports"][0]

    # The first wave is checked, and what it holds is taken as known.
    assert run("check", first, "--fail-on", "information")[0] == 1
    assert run("baseline", "create", first, "-o", baseline)[0] == 0
    code, report = check(first, "2012-03-20")
    assert code == 0
    assert report["baseline"]["persisting"] == report["check"]["total"] > 0

    # The second wave brings a finding, and takes some away.
    code, report = check(second, "2012-04-20")
    assert code == 1
    (new,) = (finding for finding in open_findings(report) if finding["rule"] == "territory.size-mismatch")
    assert report["baseline"]["fixed"] > 0

    # What differs between them.
    code, out, _ = run("diff", first, second, "--format", "json")
    assert code == 1
    difference = json.loads(out)
    assert str(FIRST.centres[-1].id) in json.dumps(difference)

    # The new finding is accepted until summer, by a role and for a reason.
    assert run("baseline", "update", baseline, second)[0] == 0
    osl.write_baseline(osl.read_baseline(baseline).replace(findings=[]), baseline)
    accept = ("--rule", new["rule"], "--centre", new["centre"], "--reason", "the council decides in June")
    assert run("baseline", "accept", baseline, *accept, "--owner", "director", "--expires-on", "2012-06-30")[0] == 0
    code, report = check(second, "2012-05-20", "--rule", "territory")
    assert report["baseline"]["accepted"] == 1
    assert new["fingerprint"] not in {finding["fingerprint"] for finding in open_findings(report)}

    # In July it is back, and so is the question.
    code, report = check(second, "2012-07-01", "--rule", "territory,acceptance")
    assert code == 1
    assert {"territory.size-mismatch", "acceptance.expired"} <= {finding["rule"] for finding in open_findings(report)}

    # Once it is mended in the register, the acceptance is of no use any more.
    code, report = check(first, "2012-05-20", "--rule", "territory,acceptance")
    assert "acceptance.stale" in {finding["rule"] for finding in open_findings(report)}
