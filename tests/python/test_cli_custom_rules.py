"""Rules from files: `--custom`."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import osl
from osl.cli import main

ROOT = Path(__file__).resolve().parents[2]
PILOT = ROOT / "examples" / "data" / "pilot_2012_reconstructed.json"
PAGE = ROOT / "docs" / "custom_rules.md"
OURS = ROOT / "examples" / "python" / "custom_rule.py"

RULES = """
import osl

@osl.rule(name="{name}", question="Is it?", why="It is.", message="it is not", nature="data", severity="{severity}")
def ours(centre):
    {body}
"""


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Any:
    def call(*arguments: object) -> tuple[int, str, str]:
        code = main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return call


def rules(folder: Path, body: str, name: str = "own.ours", severity: str = "error") -> Path:
    file = folder / f"rules_{name.replace('.', '_').replace('-', '_')}.py"
    file.write_text(RULES.format(body=body, name=name, severity=severity), "utf-8")
    return file


def test_findings_of_a_rule_from_a_file_are_shown_and_count(run: Any, tmp_path: Path) -> None:
    code, out, err = run("check", PILOT, "--custom", OURS, "--select", "own")
    assert (code, err) == (0, "")
    assert "[own.scope-on-paper]" in out
    failing = rules(tmp_path, "return osl.Answer.fail")
    assert run("check", PILOT, "--custom", failing, "--custom", OURS)[0] == 1
    assert run("survey", PILOT, "--custom", failing, "--fail-on", "never")[0] == 0


def test_the_report_is_that_of_python(run: Any) -> None:
    code, out, _ = run("check", PILOT, "--custom", OURS, "--format", "json", "--fail-on", "never")
    assert code == 0
    (report,) = json.loads(out)["reports"]
    names = [rule["name"] for rule in report["check"]["custom_rules"]]
    assert names == ["own.scope-on-paper"]
    assert report["check"]["tallies"][-1]["rule"] == "own.scope-on-paper"


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_rule_that_raises_exits_with_2_and_is_told_in_one_line(run: Any, tmp_path: Path, form: str) -> None:
    raising = rules(tmp_path, "return centre.no_such_field", severity="warning")
    code, out, err = run("check", PILOT, "--custom", raising, "--format", form, "--lang", "en")
    assert code == 2
    assert err.count("\n") == 1
    assert "the rule own.ours was not run: AttributeError" in err
    assert "rules_own_ours.py:6" in err
    assert "52 times in all" in err
    assert "own.ours" in out
    code, out, err = run("check", PILOT, "--custom", raising, "--lang", "pl")
    assert code == 2
    assert "nie wykonano reguły own.ours" in err
    assert "nie wykonano 1 reguły" in out


def test_rules_lists_them_after_the_others(run: Any) -> None:
    code, out, _ = run("rules", "--custom", OURS, "--format", "json")
    assert code == 0
    listed = json.loads(out)
    assert [rule["name"] for rule in listed] == [*(rule.name for rule in osl.rules()), "own.scope-on-paper"]
    code, out, _ = run("rules", "own", "--custom", OURS)
    assert code == 0
    assert "in_force = false" in out
    assert run("rules", "own")[0] == 2


def test_a_module_is_given_by_its_name_and_imported_rules_are_not_its_own(tmp_path: Path) -> None:
    rules(tmp_path, "return osl.Answer.pass_", "own.first")
    (tmp_path / "more.py").write_text(
        "from rules_own_first import ours\n"
        + RULES.format(name="own.second", severity="error", body="return osl.Answer.pass_").replace(
            "def ours", "def second"
        ),
        "utf-8",
    )
    line = [sys.executable, "-m", "osl.cli", "rules", "own", "--custom"]
    listed = {}
    for module in ("rules_own_first", "more", str(tmp_path / "more.py")):
        done = subprocess.run(
            [*line, module], capture_output=True, text=True, cwd=tmp_path, env={"PYTHONPATH": str(tmp_path)}
        )
        listed[module] = [word.split()[0] for word in done.stdout.splitlines() if word.startswith("own.")]
        assert done.returncode == 0, done.stderr
    assert list(listed.values()) == [["own.first"], ["own.second"], ["own.second"]]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x = (", "SyntaxError"),
        ("import no_such_module_of_ours", "ModuleNotFoundError: No module named"),
        ("x = 1\nraise ValueError('bad')", "ValueError: bad (broken.py:2)"),
        ("raise SystemExit(0)", "SystemExit"),
        ("import osl", "makes no rule"),
        (RULES.format(name="own", severity="error", body="pass"), "family.rule-name"),
        (RULES.format(name="steps.out-of-order", severity="error", body="pass"), "the registry has a rule"),
    ],
)
@pytest.mark.parametrize("command", [("check", str(PILOT)), ("rules",)])
def test_what_is_wrong_with_a_file_is_one_line(
    run: Any, tmp_path: Path, text: str, said: str, command: tuple[str]
) -> None:
    file = tmp_path / "broken.py"
    file.write_text(text, "utf-8")
    code, out, err = run(*command, "--custom", file)
    assert (code, out) == (2, "")
    assert said in err
    assert err.count("\n") == 1


def test_a_file_that_is_not_there_is_told_like_any_other(run: Any) -> None:
    code, _, err = run("check", PILOT, "--custom", "no_such_file.py")
    assert code == 2
    assert "no_such_file.py: " in err
    assert run("check", PILOT, "--custom", "no_such_module")[0] == 2
    assert run("indicators", PILOT, "--custom", OURS)[0] == 2


def test_the_page_shows_what_the_command_prints(run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = PAGE.read_text("utf-8")
    (first, second) = (line.split()[1:] for line in re.findall(r"^osl check .*$", page, re.MULTILINE))
    shown, raised = re.findall(r"^```text\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    monkeypatch.chdir(ROOT)
    code, out, err = run(*first, "--lang", "en")
    begin, end = shown.split("…\n")
    assert (code, err) == (0, "")
    assert out.startswith(begin)
    assert out.endswith(end)
    monkeypatch.chdir(tmp_path)
    careless = re.findall(r"^```python\n(import osl\n.*?)^```$", page, re.MULTILINE | re.DOTALL)
    Path("careless.py").write_text(careless[0], "utf-8")
    Path("register.json").write_bytes(PILOT.read_bytes())
    code, out, err = run(*second, "--lang", "en")
    assert code == 2
    assert out + err == raised


@pytest.mark.parametrize("ended", ["SystemExit()", "SystemExit(0)", "GeneratorExit()", "BaseException('mine')"])
@pytest.mark.parametrize("command", [("check",), ("survey", "--format", "junit"), ("baseline", "create", "-o")])
def test_a_rule_that_ends_the_program_gives_no_clean_bill(
    run: Any, tmp_path: Path, ended: str, command: tuple[str, ...]
) -> None:
    ending = rules(tmp_path, f"raise {ended}")
    output = (tmp_path / "baseline.json",) if command[0] == "baseline" else ()
    code, out, err = run(*command, *output, PILOT, "--custom", ending, "--lang", "en")
    assert (code, out) == (2, "")
    assert "custom rule" in err
    assert ended.partition("(")[0] in err
    assert err.count("\n") == 1
