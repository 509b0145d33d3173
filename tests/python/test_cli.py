"""The command line: what it prints, and its exit codes."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import osl
from osl.cli import main

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "data" / "example_register.json"
PILOT = ROOT / "examples" / "data" / "pilot_2012_reconstructed.json"

Run = Any


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: object) -> tuple[int, str, str]:
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as stop:  # argparse ends this way
            code = int(stop.code or 0)
        out, err = capsys.readouterr()
        return code, out, err

    return call


def osl_command(*arguments: str, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "osl.cli", *arguments], input=data, capture_output=True, cwd=ROOT)


def test_a_register_without_errors_exits_with_0(run: Run) -> None:
    code, out, _ = run("check", PILOT)
    assert code == 0
    assert "52" in out
    assert "[synthetic data]" in out


def test_findings_at_the_chosen_severity_exit_with_1(run: Run) -> None:
    assert run("check", PILOT, "--fail-on", "warning")[0] == 1
    assert run("check", EXAMPLE)[0] == 1
    assert run("check", EXAMPLE, "--fail-on", "never")[0] == 0


def test_a_missing_file_exits_with_2_and_the_others_are_still_checked(run: Run) -> None:
    code, out, err = run("check", "nowhere.json", PILOT)
    assert code == 2
    assert "nowhere.json" in err
    assert "pilot_2012_reconstructed.json: 52 centres checked" in out


def test_a_broken_file_gives_every_error_with_its_place_and_no_traceback(run: Run, tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text(
        EXAMPLE.read_text().replace('"strand": "osl"', '"strand": "ols"').replace('"2025-01-15"', '"2025-02-30"')
    )
    code, out, err = run("check", broken)
    assert code == 1
    assert "did you mean: osl" in out
    assert out.count("2025-02-30") == 3
    assert f"{broken}:6:" in out.replace("\n", " ")
    assert "nothing was checked" in out
    assert "Traceback" not in out + err


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe", b"{", b"[]", b"null", b'{"format":"osl/2"}', b"\x1f\x8b\x08\x00broken"]
)
def test_no_content_gives_a_traceback(content: bytes, run: Run, tmp_path: Path) -> None:
    file = tmp_path / "odd.json"
    file.write_bytes(content)
    code, out, err = run("check", file)
    assert code == 1
    assert "decode errors" in out
    assert "Traceback" not in out + err


def test_json_output_holds_what_the_text_does(run: Run) -> None:
    code, out, _ = run("check", EXAMPLE, PILOT, "--format", "json", "--fail-on", "never")
    assert code == 0
    result = json.loads(out)
    assert result["format"] == "osl-reports/1"
    example, pilot = result["reports"]
    assert example["check"]["total"] == len(example["check"]["findings"]) == osl.check(EXAMPLE).total
    assert pilot["centres"] == 52
    assert {finding["rule"] for finding in example["check"]["findings"]} >= {
        "territory.teryt-lost-zero",
        "steps.records-incomplete",
    }


def test_rules_are_selected_and_ignored_by_name_and_family(run: Run) -> None:
    def rules(*arguments: str) -> set[str]:
        out = run("check", EXAMPLE, "--format", "json", *arguments)[1]
        return {tally["rule"] for tally in json.loads(out)["reports"][0]["check"]["tallies"]}

    assert rules("--select", "territory.teryt-format") == {"territory.teryt-format"}
    assert all(rule.startswith("steps.") for rule in rules("--select", "steps"))
    assert "steps.out-of-order" not in rules("--select", "steps", "--ignore", "steps.out-of-order")


def test_an_unknown_rule_exits_with_2_and_names_the_one_meant(run: Run) -> None:
    code, _, err = run("check", EXAMPLE, "--select", "steps.out-of-ordr")
    assert code == 2
    assert "steps.out-of-order" in err


def test_a_day_that_is_none_exits_with_2(run: Run) -> None:
    code, _, err = run("indicators", EXAMPLE, "--as-of", "2026-02-30")
    assert code == 2
    assert "2026-02-30" in err


def test_findings_in_polish(run: Run) -> None:
    out = run("check", EXAMPLE, "--lang", "pl")[1]
    assert "krok bez żadnego wpisu" in out
    assert "sprawdzono " in out


def test_standard_input_patterns_and_compression(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.json.gz").write_bytes(gzip.compress(PILOT.read_bytes()))
    (tmp_path / "b.json").write_bytes(PILOT.read_bytes())
    code, out, _ = run("check", tmp_path / "*.json*", "--fail-on", "never")
    assert code == 0
    assert out.count("52 centres checked") == 2
    piped = osl_command("check", "-", data=PILOT.read_bytes())
    assert piped.returncode == 0
    assert b"<stdin>: 52 centres checked" in piped.stdout
    assert run("check", "-", "-")[0] == 2


def test_indicators_show_the_published_steps(run: Run) -> None:
    code, out, _ = run("indicators", PILOT, "--population", "all_joined", "--only", "I01")
    assert code == 0
    for shown in (
        "51 / 52",
        "34 / 52 65.4 %",
        "26 / 52 50.0 %",
        "44 / 52 84.6 %",
        "20 / 52 38.5 %",
        "3 / 52 5.8 %",
        "7 / 52 13.5 %",
    ):
        assert shown in " ".join(out.split())
    obliged = run("indicators", PILOT, "--format", "json", "--by", "size", "--population", "obliged")[1]
    tables = json.loads(obliged)["reports"][0]["indicators"]
    # Educators' institutions bear no size; those obliged are without them.
    assert tables[0]["dimensions"][0]["codes"] == ["small", "medium", "large"]
    everybody = run("indicators", PILOT, "--format", "json", "--by", "size", "--population", "all_joined")[1]
    (first, *_) = json.loads(everybody)["reports"][0]["indicators"]
    assert first["dimensions"][0]["codes"] == ["small", "medium", "large", "not_recorded"]
    groups = [cell["at"][0] for cell in first["cells"]]
    assert list(dict.fromkeys(groups)) == ["total", "small", "medium", "large", "not_recorded"]


@pytest.mark.parametrize("what", ["tables", "figures", "conflicts", "sources"])
@pytest.mark.parametrize("lang", ["pl", "en"])
def test_published_lists(what: str, lang: str, run: Run) -> None:
    code, out, _ = run("published", what, "--lang", lang)
    assert code == 0
    assert len(out.splitlines()) > 4
    listed = json.loads(run("published", what, "--format", "json")[1])
    assert len(listed) == len(getattr(osl.published.pilot(), what))


def test_terms_rules_and_schema(run: Run) -> None:
    assert "prepare_acts" in run("terms", "Step")[1]
    assert run("terms", "Stepp")[0] == 2
    assert len(json.loads(run("terms", "--format", "json")[1])) == len(osl.vocabulary)
    assert "steps.out-of-order" in run("rules", "steps")[1]
    assert "needs" in run("rules", "steps.out-of-order")[1]
    assert run("rules", "nonsense")[0] == 2
    assert json.loads(run("schema")[1]) == osl.schema()
    assert json.loads(run("schema", "Centre")[1]) == osl.schema(osl.Centre)
    assert run("schema", "Nothing")[0] == 2


@pytest.mark.parametrize("target", ["out.json", "out.ndjson", "out.jsonl.gz", "out.json.zst"])
def test_convert_keeps_the_content(target: str, run: Run, tmp_path: Path) -> None:
    assert run("convert", PILOT, tmp_path / target)[0] == 0
    assert osl.read(tmp_path / target) == osl.read(PILOT)
    back = tmp_path / "back.json"
    assert run("convert", tmp_path / target, back)[0] == 0
    assert back.read_bytes() == PILOT.read_bytes().rstrip(b"\n")


def test_convert_of_broken_data_writes_nothing_and_exits_with_1(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_text("old")
    broken = tmp_path / "broken.ndjson"
    broken.write_text(osl.to_text(osl.read(PILOT), "stream") + '{"id":1}\n')
    code, _, err = run("convert", broken, target)
    assert code == 1
    assert "nothing was written" in err
    assert target.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["broken.ndjson", "out.json"]


def test_simulate_is_the_same_every_time_and_ideal_has_no_finding(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "ideal.ndjson"
    assert run("simulate", 60, "--seed", 3, "--like", "ideal", "-o", file)[0] == 0
    assert run("check", file, "--fail-on", "information")[0] == 0
    assert file.read_text() == osl.to_text(osl.simulate(60, seed=3, like="ideal"), "stream")
    piped = osl_command("simulate", "60", "--seed", "3", "--like", "ideal")
    assert piped.stdout == file.read_bytes()


def test_new_writes_a_valid_register_and_overwrites_nothing(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    assert run("new", file, "--id", "mine")[0] == 0
    assert osl.read(file).programme.id == "mine"
    assert run("check", file)[0] == 0
    before = file.read_bytes()
    code, _, err = run("new", file)
    assert code == 2
    assert "exists already" in err
    assert file.read_bytes() == before


@pytest.mark.parametrize("shell", ["bash", "zsh"])
def test_completion_names_the_commands(shell: str, run: Run) -> None:
    code, out, _ = run("completion", shell)
    assert code == 0
    assert "indicators" in out


@pytest.mark.parametrize("arguments", [["check"], ["check", "x", "--lang", "de"], ["simulate", "-1"], ["nonsense"], []])
def test_wrong_usage_exits_with_2(arguments: list[str], run: Run) -> None:
    assert run(*arguments)[0] == 2


def test_a_closed_pipe_is_no_traceback() -> None:
    done = subprocess.run(
        f"{sys.executable} -m osl.cli published figures | head -n 1",
        shell=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr


MEASURED = (
    "import resource, sys; from osl.cli import main; code = main(sys.argv[1:]);"
    "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr); sys.exit(code)"
)


def measured(*arguments: str) -> list[str]:
    """The command line as a command that tells its peak memory, in KiB, as the last word on standard error."""
    return [sys.executable, "-c", MEASURED, *arguments]


def test_a_hundred_thousand_centres_are_checked_from_the_shell_within_a_fixed_memory_limit() -> None:
    """Both ends of the pipe, each within 64 MiB over what it takes for a hundred centres."""

    def peaks(centres: str) -> tuple[int, int]:
        simulate = measured("simulate", centres, "--like", "pilot", "--seed", "5")
        check = measured("check", "-", "--format", "json", "--max-findings", "100")
        with subprocess.Popen(simulate, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT) as source:
            done = subprocess.run(check, stdin=source.stdout, capture_output=True, text=True, cwd=ROOT)
            told = source.stderr.read().decode() if source.stderr else ""
            assert source.wait() == 0, told
        assert done.returncode == 0, done.stderr
        result = json.loads(done.stdout)["reports"][0]["check"]
        assert result["centres"] == int(centres)
        assert len(result["findings"]) == min(100, result["total"])
        return int(told.split()[-1]), int(done.stderr.split()[-1])

    for few, many in zip(peaks("100"), peaks("100000"), strict=True):
        assert many - few < 64 * 1024, f"{few} KiB for 100 centres, {many} KiB for 100 000"


def test_a_million_centres_are_simulated_in_constant_memory() -> None:
    def peak(centres: str) -> int:
        command = measured("simulate", centres, "--like", "ideal", "-o", "/dev/null", "--form", "stream")
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
        assert done.returncode == 0, done.stderr
        return int(done.stderr.split()[-1])

    assert peak("1000000") - peak("1000") < 16 * 1024


@pytest.mark.parametrize(
    "arguments",
    [
        ["new", "--id", "a b"],
        ["simulate", "9" * 23],
        ["simulate", "1", "--seed", "9" * 23],
        ["simulate", "1", "-o", "out.txt"],
        ["check", str(EXAMPLE), "--max-findings", "9" * 23],
        ["check", str(EXAMPLE), "--select", ""],
        ["schema", "Record"],
        ["schema", "Code"],
        ["convert", str(PILOT), "out.csv"],
    ],
)
def test_arguments_that_cannot_be_are_refused_in_words(arguments: list[str], run: Run) -> None:
    code, out, err = run(*arguments)
    assert code == 2
    assert err.strip()
    assert "Traceback" not in out + err


def test_a_terminal_without_polish_letters_gets_their_numbers() -> None:
    command = [sys.executable, "-m", "osl.cli", "terms", "Step", "--lang", "pl"]
    done = subprocess.run(command, capture_output=True, cwd=ROOT, env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0
    assert b"\\u0142" in done.stdout or b"\\u0119" in done.stdout or b"\\xf3" in done.stdout


def test_reports_for_programs_tell_of_what_and_of_when_they_speak(run: Run) -> None:
    for command in ("check", "indicators", "survey"):
        (report,) = json.loads(run(command, PILOT, "--format", "json", "--as-of", "2012-03-01")[1])["reports"]
        assert report["programme"] == "osl-pilot-2011-reconstructed"
        assert report["synthetic"] is True
        asked = report["request"]
        assert (asked["as_of"], asked["known_by"]) == ("2012-03-01", "2012-03-16")
        assert (asked["rules"], asked["indicators"]) == (command != "indicators", command != "check")
        assert ("check" in report, "indicators" in report) == (asked["rules"], asked["indicators"])
        assert osl.Report.from_dict(report).to_dict() == report


def test_every_code_of_every_indicator_has_a_term_in_both_languages(run: Run) -> None:
    for arguments in ([], ["--by", "size"], ["--by", "form"]):
        for table in osl.indicators(PILOT, population="all_joined", by=arguments[1] if arguments else None):
            for dimension in table.dimensions:
                if dimension.name == "label":
                    continue  # words of the data
                labels = {label.code for label in dimension.labels or () if label.label and label.en}
                terms = {code.value for code in getattr(osl, dimension.vocabulary)} if dimension.vocabulary else set()
                assert set(dimension.codes) <= labels | terms, table.id
    out = run("indicators", PILOT, "--population", "all_joined", "--lang", "pl")[1]
    for polish in ("wszystkie uczestniczące", "średnia", "ogółem", "edukatorzy", "przyjęta lub nieformalna"):
        assert polish in out


def test_progress_is_shown_on_a_terminal_only(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from osl.cli import _progress

    assert _progress.Progress("x").callback is None
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(_progress, "SECONDS_UNTIL_SHOWN", 0.0)
    monkeypatch.setattr(_progress, "SECONDS_BETWEEN", 0.0)
    with _progress.Progress("x") as progress:
        osl.survey(osl.to_text(osl.simulate(1040), "stream").encode(), progress=progress.callback)
    assert "1,024 centres" in capsys.readouterr().err
