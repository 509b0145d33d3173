"""Baselines and acceptances, from Python."""

from __future__ import annotations

import datetime
import pickle
from pathlib import Path

import pytest

import osl

WAVE = osl.simulate(12, seed=4, like="pilot")
TODAY = "2012-06-01"


def report(register: osl.Register = WAVE, **options: object) -> osl.Report:
    return osl.survey(register, rules=True, indicators=False, **{"today": TODAY, **options})


def test_against_its_own_baseline_nothing_is_new(tmp_path: Path) -> None:
    file = tmp_path / "baseline.json"
    osl.write_baseline(osl.baseline_of(report()), file)
    held = report(baseline=str(file))
    assert (held.baseline.new, held.baseline.fixed) == (0, 0)
    assert held.baseline.persisting == held.check.total > 0
    assert {finding.status for finding in held.check.findings} == {osl.FindingStatus.persisting}
    assert held.check.open == osl.SeverityCounts(error=0, warning=0, information=0)


def test_expiry_is_judged_on_the_day_told_and_by_the_clock_otherwise(tmp_path: Path) -> None:
    first = report().check.findings[0]
    acceptance = osl.Acceptance(
        fingerprint=first.fingerprint, reason="agreed", owner="director", expires_on="2012-06-30"
    )
    baseline = osl.Baseline(version="1", findings=[], accepted=[acceptance])
    file = tmp_path / "baseline.json"
    osl.write_baseline(baseline, file)

    assert report(baseline=str(file)).baseline.accepted == 1
    late = osl.survey(WAVE, indicators=False, baseline=str(file))
    assert late.baseline.accepted == 0
    assert late.baseline.today == datetime.datetime.now(tz=datetime.timezone.utc).date()
    assert late.request.today == late.baseline.today
    assert [finding.rule for finding in late.check.findings][-1] == "acceptance.expired"


def test_a_report_is_held_against_a_baseline_in_memory() -> None:
    baseline = osl.baseline_of(report())
    later = WAVE.replace(centres=list(WAVE.centres)[1:])
    held = osl.held_against(report(later), baseline)
    assert held.baseline.fixed > 0
    assert sum(known.times for known in held.baseline.no_longer_found) == held.baseline.fixed
    assert pickle.loads(pickle.dumps(held)) == held


def test_a_baseline_of_another_programme_is_refused() -> None:
    baseline = osl.baseline_of(report()).replace(programme="another")
    with pytest.raises(osl.Misuse) as raised:
        osl.held_against(report(), baseline)
    assert "another" in raised.value.reason
    assert "another" in raised.value.reason_pl


def test_a_baseline_of_some_findings_is_refused() -> None:
    with pytest.raises(osl.Misuse):
        osl.baseline_of(report(max_findings=1))


def test_what_is_wrong_with_a_baseline_is_told_with_its_place(tmp_path: Path) -> None:
    file = tmp_path / "baseline.json"
    file.write_text(
        '{"format":"osl-baseline/1","version":"1","findings":[],\n"accepted":[{"reason":"x","owner":"boss"}]}',
        encoding="utf-8",
    )
    with pytest.raises(osl.DecodeError) as raised:
        report(baseline=str(file))
    assert [(error.pointer, error.line) for error in raised.value.errors] == [("/accepted/0/owner", 2)]
