"""`osl diff`: two registers or two reports, told by their content, and exit codes for scripts."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import osl

EARLIER = osl.simulate(4, seed=2)
LATER = EARLIER.replace(centres=[EARLIER.centres[0].replace(steps=[]), *EARLIER.centres[2:]])


def run(*arguments: object, data: bytes = b"", lang: str = "en") -> tuple[int, str, str]:
    command = [sys.executable, "-m", "osl.cli", *map(str, arguments), "--lang", lang]
    done = subprocess.run(command, input=data, capture_output=True, timeout=60, check=False)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.fixture
def waves(tmp_path: Path) -> tuple[Path, Path]:
    old, new = tmp_path / "old.json", tmp_path / "new.ndjson.gz"
    osl.write(EARLIER, old)
    osl.write(LATER, new)
    return old, new


@pytest.fixture
def reports(tmp_path: Path) -> tuple[Path, Path]:
    old, new = tmp_path / "old.report.json", tmp_path / "new.report.ndjson"
    old.write_text(osl.report_text([osl.survey(EARLIER)]), "utf-8")
    new.write_text(osl.report_text([osl.survey(LATER)], "ndjson"), "utf-8")
    return old, new


def test_what_differs_is_told_a_line_each_and_by_the_exit_code(waves: tuple[Path, Path]) -> None:
    code, out, err = run("diff", *waves)
    assert (code, err) == (1, "")
    assert out == osl.difference_text(EARLIER.diff(LATER))
    code, out, _ = run("diff", *waves, lang="pl")
    assert out == osl.difference_text(EARLIER.diff(LATER), lang="pl")
    code, out, _ = run("diff", *waves, "--no-findings", "--format", "json")
    assert out == osl.difference_text(EARLIER.diff(LATER, findings=False), "json")
    code, out, _ = run("diff", *waves, "--format", "csv")
    assert out == osl.difference_text(EARLIER.diff(LATER), "csv")


def test_what_does_not_differ_is_clean(waves: tuple[Path, Path], reports: tuple[Path, Path]) -> None:
    for file in (*waves, *reports):
        code, out, err = run("diff", file, file)
        assert (code, err) == (0, ""), file
        assert out.startswith("nothing differs")


def test_reports_are_told_from_registers_by_their_content(reports: tuple[Path, Path]) -> None:
    code, out, err = run("diff", *reports)
    assert (code, err) == (1, "")
    assert out == osl.difference_text(osl.survey(EARLIER).diff(osl.survey(LATER)))
    assert json.loads(run("diff", *reports, "--format", "json")[1])["format"] == "osl-report-difference/1"


def test_reports_that_cannot_be_compared_are_not_clean(tmp_path: Path, reports: tuple[Path, Path]) -> None:
    other = tmp_path / "other.json"
    other.write_text(osl.report_text([osl.survey(EARLIER, max_findings=0)]), "utf-8")
    code, out, _ = run("diff", other, other)
    assert code == 1
    assert out.splitlines()[-1].startswith("nothing differs; not comparable: ")


def test_one_may_come_by_standard_input(waves: tuple[Path, Path]) -> None:
    old, new = waves
    assert run("diff", "-", new, data=old.read_bytes())[:2] == run("diff", old, new)[:2]
    code, out, err = run("diff", "-", "-", data=old.read_bytes())
    assert (code, out) == (2, "")
    assert "only once" in err
    assert err.count("\n") == 1


def test_a_register_and_a_report_cannot_be_compared(waves: tuple[Path, Path], reports: tuple[Path, Path]) -> None:
    code, out, err = run("diff", waves[0], reports[1])
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert "a register; " in err
    assert "two registers or two reports can be compared" in err


def test_of_several_reports_in_one_file_none_is_chosen(tmp_path: Path) -> None:
    report = osl.survey(EARLIER)
    for form, reports in (("json", [report] * 2), ("ndjson", [report] * 2), ("json", [])):
        file = tmp_path / f"several.{form}"
        file.write_text(osl.report_text(reports, form), "utf-8")  # type: ignore[arg-type]
        code, _, err = run("diff", file, file)
        assert code == 2
        assert f"it holds {len(reports)} reports, and one can be compared" in err


def test_the_order_of_keys_does_not_make_a_report_something_else(tmp_path: Path, reports: tuple[Path, Path]) -> None:
    file = tmp_path / "sorted.json"
    file.write_text(json.dumps(json.loads(reports[0].read_text("utf-8")), sort_keys=True, indent=2))
    assert run("diff", reports[0], file)[0] == 0


@pytest.mark.parametrize("content", ["{}", "", '{"format":"osl-report/1"}', '{"format":"osl-report/2"}', "[1"])
def test_what_does_not_decode_is_told_with_its_file(tmp_path: Path, waves: tuple[Path, Path], content: str) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text(content)
    code, out, err = run("diff", waves[0], broken)
    assert (code, out) == (1, "")
    assert f"{broken}: decode errors: " in err


def test_what_cannot_be_done_is_one_line_and_code_2(tmp_path: Path, waves: tuple[Path, Path]) -> None:
    other = tmp_path / "other.json"
    osl.write(EARLIER.replace(programme=EARLIER.programme.replace(id="other")), other)
    for arguments in ((waves[0], other), (waves[0], tmp_path / "none.json"), (waves[0], tmp_path)):
        code, out, err = run("diff", *arguments)
        assert (code, out) == (2, "")
        assert err.count("\n") == 1
    assert "porównuje się rejestry jednego programu" in run("diff", waves[0], other, lang="pl")[2]
