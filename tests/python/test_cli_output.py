"""What the command prints: UTF-8 for programs under every console, and nothing that a terminal or a page would obey."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import osl
from osl.text import figure_table, shown

ROOT = Path(__file__).resolve().parents[2]
PILOT = str(ROOT / "examples" / "data" / "pilot_2012_reconstructed.json")
EXAMPLE = str(ROOT / "examples" / "data" / "example_register.json")

# Characters that are obeyed, hidden or misread: C0, DEL, C1, bidirectional, invisible, separators of lines.
NASTY = "\x00 \x07 \x08 \x1b[2J \x1b]0;title\x07 \x7f \x80 \x9b31m \x85 \xad \u061c \u200b \u200e \u202e \u2028 \ufeff"


def command(*arguments: str | bytes, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "osl.cli", *arguments],
        capture_output=True,
        env={**os.environ, **environment},
        timeout=60,
        check=False,
    )


CONSOLES = {
    "cp1250": {"PYTHONIOENCODING": "cp1250"},
    "cp852": {"PYTHONIOENCODING": "cp852:strict"},
    "ascii": {"PYTHONIOENCODING": "ascii"},
    "utf-16": {"PYTHONIOENCODING": "utf-16"},
    "C": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "POSIX": {"LC_ALL": "POSIX", "LANG": "", "PYTHONUTF8": "0"},
    "a locale that is missing": {"LC_ALL": "pl_PL.ISO-8859-2", "PYTHONUTF8": "0"},
    "without any": {"LC_ALL": "", "LANG": ""},
}
FOR_PROGRAMS = {
    "check": ["check", PILOT, "--format", "json"],
    "indicators": ["indicators", PILOT, "--format", "json"],
    "published": ["published", "tables", "--format", "json"],
    "terms": ["terms", "--format", "json"],
    "rules": ["rules", "--format", "json"],
    "schema": ["schema"],
    "new": ["new"],
    "convert": ["convert", PILOT, "-"],
    "simulate": ["simulate", "5"],
    "completion": ["completion", "zsh", "--lang", "en"],  # its descriptions are for people
}


@pytest.mark.parametrize("what", FOR_PROGRAMS)
def test_output_for_programs_is_the_same_utf8_under_every_console(what: str) -> None:
    wanted = command(*FOR_PROGRAMS[what], PYTHONUTF8="1").stdout
    assert wanted.decode()
    assert b"\r" not in wanted
    for console, environment in CONSOLES.items():
        done = command(*FOR_PROGRAMS[what], **environment)
        assert (done.returncode, done.stdout) == (0, wanted), console


@pytest.mark.parametrize("console", CONSOLES)
def test_output_for_people_fails_under_no_console(console: str) -> None:
    for arguments in (["check", PILOT], ["indicators", PILOT], ["published", "conflicts"], ["rules"], ["terms"]):
        done = command(*arguments, "--lang", "pl", **CONSOLES[console])
        assert (done.returncode, done.stderr) == (0, b"")
        assert len(done.stdout) > 100
    refused = command("check", "ża\u0142.json", "--lang", "pl", **CONSOLES[console])
    assert refused.returncode == 2
    assert b"Traceback" not in refused.stderr


def register(**centre: Any) -> dict[str, Any]:
    return {
        "format": "osl/1",
        "programme": {
            "id": "p",
            "strand": "osl",
            "title": {"pl": NASTY, "en": NASTY},
            "period": {"from": "2011-03-01", "to": "2012-11-30"},
            "observed_on": "2012-03-16",
        },
        "centres": [{"id": "c1", "takes_part_as": ["organiser_institution"], "joined_on": "2011-03-01", **centre}],
    }


NASTY_DATA = {
    "a code": register(municipality={"teryt": "\x1b[2J\x9b\u202e\u2028"}),
    "a name": register(name=NASTY),
    "a label": register(structures=[{"form": "cell", "standing": "informal", "label": NASTY}]),
    "an extra": register(extra={NASTY: NASTY}),
    "a wrong code": register(size=NASTY),
    "a wrong day": register(withdrawn_on=NASTY),
    "an unknown field": register(**{NASTY: 1}),
    "a wrong id": register(id=NASTY),
    "a wrong kind": register(steps=NASTY),
}


def obeyed(output: bytes) -> set[str]:
    return {letter for letter in set(output.decode()) - {"\n"} if shown(letter) != letter}


@pytest.mark.parametrize("what", NASTY_DATA)
@pytest.mark.parametrize("escaped", [True, False])
def test_nothing_in_data_is_obeyed_by_a_terminal(what: str, escaped: bool, tmp_path: Path) -> None:
    file = tmp_path / "nasty\x1b[31m\u202e\x9b.json"
    file.write_text(json.dumps(NASTY_DATA[what], ensure_ascii=escaped), encoding="utf-8")
    for arguments in (
        ["check", str(file)],
        ["check", str(file), "--format", "json"],
        ["indicators", str(file), "--population", "all_joined"],
        ["indicators", str(file), "--population", "all_joined", "--format", "json"],
        ["convert", str(file), str(tmp_path / "out.ndjson")],
    ):
        done = command(*arguments)
        assert obeyed(done.stdout) == set(), arguments
        assert obeyed(done.stderr) == set(), arguments
        assert done.returncode in (0, 1)


def test_json_for_programs_loses_nothing_of_what_it_escapes(tmp_path: Path) -> None:
    file = tmp_path / "\x9b\u202e.json"
    file.write_text(json.dumps(register(municipality={"teryt": "\x9b\u202e\x7fZ"})), encoding="utf-8")
    done = command("check", str(file), "--format", "json")
    assert done.stdout.isascii() or obeyed(done.stdout) == set()
    (report,) = json.loads(done.stdout)["reports"]
    assert report["source"] == str(file)


def test_a_file_name_that_is_not_utf8_is_in_json_all_the_same(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/a\xff.json"
    Path(os.fsdecode(name)).write_bytes(Path(PILOT).read_bytes())
    done = command("check", name, "--format", "json")
    assert done.returncode == 0
    assert json.loads(done.stdout.decode())["reports"][0]["source"].endswith("a\\x{ff}.json")
    assert b"a\\x{ff}.json: 52 centres" in command("check", name).stdout


def test_records_and_tables_are_shown_without_anything_obeyed() -> None:
    centre = osl.Centre.from_dict(NASTY_DATA["a name"]["centres"][0])
    made = osl.Register.from_dict(NASTY_DATA["a name"])
    finding = osl.check(osl.Register.from_dict(NASTY_DATA["a code"])).findings
    for thing in (centre, made, made.programme, made.centres, *finding):
        for text in (repr(thing), str(thing), thing._repr_html_()):
            assert obeyed(text.encode()) == set()
    for table in osl.indicators(made, population="all_joined"):
        table = table.replace(title={"pl": NASTY, "en": NASTY})
        for text in (figure_table(table, "pl"), table._repr_html_()):
            assert obeyed(text.encode()) == set()


def test_markup_in_data_is_no_markup_of_a_page() -> None:
    markup = "<script>alert('\"&')</script>"
    centre = osl.Centre.from_dict({**NASTY_DATA["a name"]["centres"][0], "name": markup})
    assert "<script" not in centre._repr_html_()
    assert "&lt;script&gt;" in centre._repr_html_()


def test_polish_numbers_are_written_as_in_polish() -> None:
    done = command("indicators", PILOT, "--population", "all_joined", "--only", "I01", "--lang", "pl")
    text = " ".join(done.stdout.decode().split())
    assert "34 / 52 65,4%" in text
    assert "65.4" not in text
    assert "65.4 %" in command("indicators", PILOT, "--population", "all_joined", "--only", "I01").stdout.decode()
    for arguments in (["published", "tables"], ["published", "figures"], ["indicators", PILOT]):
        for line in command(*arguments, "--lang", "pl").stdout.decode().splitlines():
            numbers = [word for word in line.split() if word.rstrip("%").replace(".", "", 1).isdigit() and "." in word]
            assert [word for word in numbers if not word.endswith(".")] == [], line
    machine = json.loads(command(*FOR_PROGRAMS["indicators"], "--lang", "pl").stdout)
    cells = [cell for table in machine["reports"][0]["indicators"] for cell in table["cells"]]
    assert any(isinstance(cell.get("percentage"), float) for cell in cells)


def test_away_from_a_terminal_a_finding_is_one_line_with_its_place() -> None:
    report = osl.survey(EXAMPLE)
    assert report.check is not None
    *lines, summary = command("check", EXAMPLE).stdout.decode().splitlines()
    assert len(lines) == len(report.check.findings)
    for line, finding in zip(lines, report.check.findings, strict=True):
        place = f"{EXAMPLE}:{finding.line}:{finding.centre} " if finding.centre else f"{EXAMPLE} "
        assert line.startswith(place.rstrip() if not finding.pointer else place)
        assert f"[{finding.rule}] {finding.message.en}" in line
        assert "expected: " in line
    assert summary.endswith("[synthetic data]")
