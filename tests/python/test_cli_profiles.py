"""`osl profile`, `osl baseline`, `osl explain`, `osl check-table`, and the options that go with them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from test_cli import EXAMPLE, PILOT, Run, osl_command, run  # noqa: F401 - a fixture

import osl


def asked(run: Run, *arguments: object) -> dict[str, Any]:  # noqa: F811
    report: dict[str, Any] = json.loads(run("check", *arguments, "--format", "json")[1])["reports"][0]
    return report


def test_profiles_are_listed_shown_and_checked(run: Run, tmp_path: Path) -> None:  # noqa: F811
    code, out, _ = run("profile", "show")
    assert code == 0
    assert [line.split()[0] for line in out.splitlines() if not line.startswith(" ")] == [p.id for p in osl.profiles()]
    code, out, _ = run("profile", "show", "modern", "--lang", "pl")
    assert code == 0
    assert "rozszerza general" in out
    assert "support.supervisor-missing: włączona" in out

    good = tmp_path / "good.json"
    good.write_text(json.dumps(osl.profiles()[1].to_dict()), encoding="utf-8")
    wrong = tmp_path / "wrong.json"
    wrong.write_text(
        '{"format":"osl-profile/1","id":"w","title":{"en":"W"},"request":{"select":["step"]}}', encoding="utf-8"
    )
    code, out, _ = run("profile", "check", good, wrong)
    assert code == 1
    assert "good.json: nothing is wrong" in out
    assert "/request/select/0" in out
    assert "steps" in out
    assert run("profile", "check", tmp_path / "none.json")[0] == 2


def test_a_parameter_is_set_on_the_command_line(run: Run) -> None:  # noqa: F811
    rule = "participation.absence-over-limit"
    report = asked(run, PILOT, "--rule", rule, "--set", f"{rule}.days=0")
    assert report["check"]["tallies"][0]["parameters"] == {"days": 0}
    code, _, err = run("check", PILOT, "--set", f"{rule}.dayz=0")
    assert code == 2
    assert "days" in err
    assert run("check", PILOT, "--set", "nonsense")[0] == 2


def test_all_that_is_wrong_with_what_is_asked_is_told_a_line_each(run: Run, tmp_path: Path) -> None:  # noqa: F811
    wrong = tmp_path / "wrong.json"
    wrong.write_text('{"format":"osl-baseline/1",\n"findings":[],"accepted":[{}]}', encoding="utf-8")
    code, out, err = run("check", PILOT, "--baseline", wrong, "--lang", "pl")
    assert (code, out) == (2, "")
    assert err.startswith("osl: błędy w tym, o co się pyta: ")
    assert f"{wrong}:2:" in err
    assert "\\u{a}" not in err


def test_findings_are_filtered_by_centre_severity_and_rule(run: Run) -> None:  # noqa: F811
    whole = asked(run, PILOT)
    centre = whole["check"]["findings"][0]["centre"]
    one = asked(run, PILOT, "--centre", centre)
    assert {finding["centre"] for finding in one["check"]["findings"]} == {centre}
    grave = asked(run, PILOT, "--min-severity", "warning")
    assert {finding["severity"] for finding in grave["check"]["findings"]} <= {"warning", "error"}
    two = asked(run, PILOT, "--rule", "STEPS", "--rule", "risk")
    assert {tally["rule"].split(".")[0] for tally in two["check"]["tallies"]} == {"steps", "risk"}


def test_the_exit_code_is_about_the_findings_asked_for(run: Run) -> None:  # noqa: F811
    errors = asked(run, EXAMPLE, "--min-severity", "error")["check"]["findings"]
    clean = {centre.id for centre in osl.read(EXAMPLE).centres} - {finding.get("centre") for finding in errors}
    assert run("check", EXAMPLE)[0] == 1
    assert run("check", EXAMPLE, "--centre", clean.pop())[0] == 0


def test_a_rule_is_explained_with_examples(run: Run) -> None:  # noqa: F811
    for rule in osl.rules():
        code, out, _ = run("explain", rule.name, "--lang", "pl")
        assert code == 0
        assert rule.question.pl in out
        assert rule.message.pl in out
        example = json.loads(run("explain", rule.name.upper(), "--format", "json")[1])
        assert example["pass"] != example["fail"]
    code, _, err = run("explain", "steps.out-of-ordr")
    assert code == 2
    assert "steps.out-of-order" in err


@pytest.mark.parametrize(
    ("command", "name", "meant"),
    [("terms", "stepp", "Step"), ("schema", "centr", "Centre"), ("rules", "territry", "territory")],
)
def test_a_wrong_name_is_answered_with_the_nearest(run: Run, command: str, name: str, meant: str) -> None:  # noqa: F811
    code, _, err = run(command, name)
    assert code == 2
    assert meant in err
    assert run(command, meant.swapcase())[0] == 0


def test_tables_are_checked_and_a_register_command_says_so(run: Run, tmp_path: Path) -> None:  # noqa: F811
    tables = [table.to_dict() for table in osl.published.tables.values()]
    file = tmp_path / "tables.json"
    file.write_text(json.dumps(tables), encoding="utf-8")
    code, out, _ = run("check-table", file, "--format", "json")
    reports = json.loads(out)["reports"]
    assert [report["table"] for report in reports] == [table["id"] for table in tables]
    assert code == (1 if any(report["check"]["open"]["error"] for report in reports) else 0)

    one = tmp_path / "one.json"
    one.write_text(json.dumps(tables[0]), encoding="utf-8")
    code, out, _ = run("check", one)
    assert code == 1
    assert "osl check-table" in out
    one.write_text(json.dumps({**tables[0], "unit": "sheep"}), encoding="utf-8")
    code, out, _ = run("check-table", one)
    assert code == 1
    assert "/unit" in out


def test_what_is_read_is_never_written_over(run: Run, tmp_path: Path) -> None:  # noqa: F811
    register = tmp_path / "in.json"
    register.write_bytes(PILOT.read_bytes())
    link = tmp_path / "link.json"
    link.symlink_to(register)
    for output in (register, link):
        assert run("check", register, "--format", "json", "-o", output)[0] == 2
        assert run("baseline", "create", register, "-o", output)[0] == 2
    assert register.read_bytes() == PILOT.read_bytes()
    twice = tmp_path / "out"
    assert run("check", register, "--format", "text", "-o", twice, "--format", "sarif", "-o", twice)[0] == 2
    assert not twice.exists()


def test_several_files_go_on_after_one_that_a_baseline_is_not_of(run: Run, tmp_path: Path) -> None:  # noqa: F811
    baseline = tmp_path / "baseline.json"
    other = tmp_path / "other.json"
    osl.write(osl.simulate(2, seed=1), other)
    assert run("baseline", "create", PILOT, "-o", baseline)[0] == 0
    out = tmp_path / "out.json"
    files = (other, PILOT)
    code, _, said = run("check", *files, "--baseline", baseline, "--format", "json", "-o", out)
    assert code == 2
    assert "other.json" in said
    assert [Path(report["source"]).name for report in json.loads(out.read_text())["reports"]] == [PILOT.name]


def test_a_baseline_that_people_decided_on_is_not_made_anew(run: Run, tmp_path: Path) -> None:  # noqa: F811
    baseline = tmp_path / "baseline.json"
    assert run("baseline", "create", PILOT, "-o", baseline)[0] == 0
    assert run("baseline", "create", PILOT, "-o", baseline)[0] == 0
    accept = ("baseline", "accept", baseline, "--rule", "Steps.Out_Of_Order", "--owner", "director")
    assert run(*accept, "--reason", "  ")[0] == 2
    assert run(*accept, "--reason", "agreed")[0] == 0
    assert osl.read_baseline(baseline).accepted[0].rule == "steps.out-of-order"
    code, _, said = run("baseline", "create", PILOT, "-o", baseline)
    assert code == 2
    assert "update" in said
    assert len(osl.read_baseline(baseline).accepted) == 1
    profile = tmp_path / "profile.json"
    profile.write_text('{"format":"osl-profile/1","id":"own","title":{"en":"Own"},"request":{}}')
    before = profile.read_text()
    assert run("baseline", "create", PILOT, "--profile", profile, "-o", profile)[0] == 2
    assert profile.read_text() == before


def test_an_acceptance_names_a_rule_that_there_is(run: Run, tmp_path: Path) -> None:  # noqa: F811
    baseline = tmp_path / "baseline.json"
    assert run("baseline", "create", PILOT, "-o", baseline)[0] == 0
    for name in ("steps.out-of-ordr", "steps"):
        code, _, said = run("baseline", "accept", baseline, "--rule", name, "--reason", "x", "--owner", "director")
        assert code == 2
        assert name in said
    assert osl.read_baseline(baseline).accepted == ()


def test_a_baseline_on_standard_output_stands_there_alone() -> None:
    done = osl_command("baseline", "create", str(PILOT), "-o", "-")
    assert done.returncode == 0
    assert json.loads(done.stdout)["format"] == "osl-baseline/1"
    assert b"known findings" in done.stderr


def test_a_baseline_is_written_to_a_pipe_without_reading_it() -> None:
    command = [sys.executable, "-m", "osl.cli", "baseline", "create", str(PILOT), "-o", "/dev/stdout"]
    done = subprocess.run(command, stdout=subprocess.PIPE, timeout=60, check=False)
    assert done.returncode == 0
    assert b"osl-baseline/1" in done.stdout


def test_no_table_at_all_is_not_clean(run: Run, tmp_path: Path) -> None:  # noqa: F811
    file = tmp_path / "tables.json"
    file.write_text("[]")
    code, out, _ = run("check-table", file, "--format", "json")
    assert code == 1
    assert json.loads(out)["reports"][0]["nothing_surveyed"] is True


def test_survey_says_in_csv_that_figures_are_not_there(run: Run) -> None:  # noqa: F811
    assert "osl indicators --format csv" in run("survey", PILOT, "--format", "csv")[1]
