"""Every subcommand in every situation that a shell can put it in: exit codes and what is said."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import osl
from osl.text import shown

ROOT = Path(__file__).resolve().parents[2]
PILOT = str(ROOT / "examples" / "data" / "pilot_2012_reconstructed.json")
EXAMPLE = ROOT / "examples" / "data" / "example_register.json"

# What prints to standard output, and exits with 0.
PRINTING = {
    "help": ["--help"],
    "help of a command": ["check", "--help"],
    "version": ["--version"],
    "check": ["check", PILOT],
    "check as json": ["check", PILOT, "--format", "json"],
    "indicators": ["indicators", PILOT],
    "indicators as json": ["indicators", PILOT, "--format", "json"],
    "convert": ["convert", PILOT, "-"],
    "merge": ["merge", PILOT, "-o", "-"],
    "diff": ["diff", PILOT, PILOT],
    "simulate": ["simulate", "60"],
    "new": ["new"],
    "published": ["published", "figures"],
    "published as json": ["published", "tables", "--format", "json"],
    "terms": ["terms", "Step"],
    "rules": ["rules"],
    "schema": ["schema"],
    "completion": ["completion", "bash"],
}

# Redirections, and the exit code that they lead to.
SITUATIONS = {
    "stdout closed": (">&-", 2),
    "stdout full": (">/dev/full", 2),
    "stdout not writable": ("</dev/null >&0", 2),
    "stderr closed": ("2>&-", 0),
    "stderr full": ("2>/dev/full", 0),
    "stdin closed": ("<&-", 0),
    "stdout and stderr closed": (">&- 2>&-", 2),
    "stdout closed, stderr full": (">&- 2>/dev/full", 2),
    "stdout full, stderr closed": (">/dev/full 2>&-", 2),
    "both full": (">/dev/full 2>&1", 2),
    "stdin and stderr closed": ("<&- 2>&-", 0),
    "all closed": ("<&- >&- 2>&-", 2),
}


def shell(arguments: list[str | bytes], redirections: str = "", **more: object) -> subprocess.CompletedProcess[bytes]:
    command = ["sh", "-c", f'exec "$@" {redirections}', "sh", sys.executable, "-m", "osl.cli", *arguments]
    return subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, timeout=60, check=False, **more)  # type: ignore[call-overload,no-any-return]


def said_at_most_one_line(done: subprocess.CompletedProcess[bytes]) -> bool:
    return done.stderr.count(b"\n") <= 1 and b"Traceback" not in done.stderr and b"Exception ignored" not in done.stderr


@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize("command", PRINTING)
def test_a_stream_that_cannot_be_used_is_told_in_one_line(command: str, situation: str) -> None:
    redirections, code = SITUATIONS[situation]
    done = shell(list(PRINTING[command]), redirections)
    assert (done.returncode, said_at_most_one_line(done)) == (code, True), done.stderr
    if code == 2 and "stderr" not in situation and situation not in ("both full", "all closed"):
        assert done.stderr.startswith(b"osl: standard output: ") or b"osl: -: " in done.stderr, done.stderr


@pytest.mark.parametrize("command", PRINTING)
def test_a_reader_that_has_gone_is_no_success_and_no_traceback(command: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    arguments = [sys.executable, "-m", "osl.cli", *PRINTING[command]]
    try:
        done = subprocess.run(arguments, stdout=writing, stderr=subprocess.PIPE, timeout=60, check=False)
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (2, b"")


@pytest.mark.parametrize("redirections", [">&-", ">&- 2>&-", "<&- >&- 2>&-", "2>&-", ">/dev/full 2>/dev/full"])
@pytest.mark.parametrize(
    "command", [["convert", PILOT], ["merge", PILOT, "-o"], ["simulate", "52", "-o"], ["new"]], ids=lambda c: c[0]
)
def test_what_writes_a_file_needs_no_stream_and_writes_nothing_else_into_it(
    command: list[str], redirections: str, tmp_path: Path
) -> None:
    target = tmp_path / "out.json"
    assert shell([*command, str(target)], redirections).returncode == 0
    assert len(osl.read(target).centres) == (1 if command == ["new"] else 52)


@pytest.mark.parametrize("redirections", ["", "2>&-", "2>/dev/full", ">/dev/null 2>&-"])
@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["check", "no.json"], 2),
        (["check", "broken.json"], 1),
        (["check", "broken.json", "no.json"], 2),
        (["check", "findings.json"], 1),
        (["indicators", "broken.json"], 1),
        (["convert", "broken.json", "out.json"], 1),
        (["convert", "broken.json", "-"], 1),
        (["convert", "no.json", "out.json"], 2),
        (["merge", "broken.json", "-o", "out.json"], 1),
        (["merge", "no.json", "-o", "out.json"], 2),
        (["diff", "broken.json", "findings.json"], 1),
        (["diff", "no.json", "findings.json"], 2),
        (["nonsense"], 2),
        ([], 2),
        (["check"], 2),
        (["rules", "nonsense"], 2),
        (["terms", "nonsense"], 2),
        (["schema", "nonsense"], 2),
        (["completion", "cmd"], 2),
        (["published", "nonsense"], 2),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_exit_codes_do_not_depend_on_whether_anybody_can_be_told(
    arguments: list[str], code: int, redirections: str, tmp_path: Path
) -> None:
    (tmp_path / "broken.json").write_text("{")
    (tmp_path / "findings.json").write_bytes(EXAMPLE.read_bytes())
    done = shell(list(arguments), redirections, cwd=tmp_path)
    assert done.returncode == code, done
    assert b"Traceback" not in done.stderr
    if code == 2:
        assert said_at_most_one_line(done)
        assert redirections or done.stderr.startswith(b"osl")


# Names of files that cannot be read, made within the folder of a test.
UNREADABLE = {
    "missing": b"no.json",
    "a directory": b"folder",
    "without a name": b"",
    "too long": b"x" * 5000,
    "a pattern that is too long": b"?" * 5000,
    "below a file": b"file.json/x.json",
    "a circle of links": b"circle.json",
    "a link to nothing": b"dangling.json",
    "not UTF-8": b"a\xff.json",
    "with escape sequences": b"\x1b[2J\xc2\x9b\xe2\x80\xae.json",
    "with line feeds": b"a\nb\n.json",
    "fails while it is read": b"/proc/self/mem",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file.json").write_text("{}")
    (tmp_path / "circle.json").symlink_to("circle.json")
    (tmp_path / "dangling.json").symlink_to("nowhere.json")
    return tmp_path


def unseen(said: bytes) -> list[str]:
    """What of a message a terminal would obey or not show."""
    text = said.decode()  # it is UTF-8
    return [letter for letter in text.replace("\n", "") if shown(letter) != letter]


@pytest.mark.parametrize("command", ["check", "indicators", "convert"])
@pytest.mark.parametrize("name", UNREADABLE)
def test_a_file_that_cannot_be_read_is_named_in_one_line(command: str, name: str, folder: Path) -> None:
    after: list[str | bytes] = ["out.ndjson"] if command == "convert" else []
    done = shell([command, UNREADABLE[name], *after], cwd=folder)
    assert (done.returncode, done.stdout) == (2, b""), done
    assert done.stderr.startswith(b"osl: ")
    assert said_at_most_one_line(done)
    assert unseen(done.stderr) == []
    assert not (folder / "out.ndjson").exists()


@pytest.mark.parametrize("lang", ["pl", "en"])
@pytest.mark.parametrize("name", UNREADABLE)
def test_files_after_one_that_cannot_be_read_are_checked(name: str, lang: str, folder: Path) -> None:
    done = shell(["check", UNREADABLE[name], PILOT, "--lang", lang], cwd=folder)
    assert done.returncode == 2
    assert b"pilot_2012_reconstructed.json" in done.stdout


def test_a_pipe_is_read_as_a_file_is_and_nothing_at_all_is_wrong_data(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    feeding = threading.Thread(target=lambda: pipe.write_bytes(Path(PILOT).read_bytes()))
    feeding.start()
    assert shell(["check", str(pipe)]).returncode == 0
    feeding.join()
    done = shell(["check", "/dev/null"])
    assert done.returncode == 1
    assert b"/dev/null" in done.stdout


UNWRITABLE = {
    "a directory": "folder",
    "in a folder that is missing": "none/out.json",
    "below a file": "file.json/out.json",
    "too long": "x" * 5000 + ".json",
    "in a folder that takes no files": "/proc/out.json",
    "a circle of links": "circle.json",
    "ending that no register has": "out.csv",
    "no ending": "out",
}


@pytest.mark.parametrize("command", [["convert", PILOT], ["simulate", "52", "-o"], ["new"]], ids=lambda c: c[0])
@pytest.mark.parametrize("name", UNWRITABLE)
def test_a_file_that_cannot_be_written_is_named_in_one_line(command: list[str], name: str, folder: Path) -> None:
    before = sorted(path.name for path in folder.iterdir())
    done = shell([*command, UNWRITABLE[name]], cwd=folder)
    assert (done.returncode, done.stdout) == (2, b""), done
    assert done.stderr.startswith(b"osl: ")
    assert said_at_most_one_line(done)
    assert sorted(path.name for path in folder.iterdir()) == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["convert", PILOT, "out.csv"], "out.csv: rejestr zapisuje się do pliku"),
        (["convert", PILOT, "out"], "out: nazwa nie mówi"),
        (["convert", PILOT, "q.ndjson", "--to", "document"], "q.ndjson: nazwa pliku mówi co innego"),
        (["simulate", "52", "-o", "s.json", "--form", "stream"], "s.json: nazwa pliku mówi co innego"),
        (["check", PILOT, "--select", "published"], "nie ma o co pytać"),
        (["check", PILOT, "--select", ""], "select"),
    ],
    ids=lambda value: " ".join(value[:1] + value[2:]) if isinstance(value, list) else "",
)
def test_what_contradicts_itself_is_an_error_of_use_in_the_language_spoken(
    arguments: list[str], said: str, tmp_path: Path
) -> None:
    done = shell([*arguments, "--lang", "pl"], cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, b"")
    assert said in done.stderr.decode()
    assert said_at_most_one_line(done)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("command", [["convert", PILOT, "--to"], ["simulate", "52", "-o", "/dev/full", "--form"]])
def test_a_device_that_is_full_is_named(command: list[str]) -> None:
    arguments = [*command, "stream"] if command[0] == "simulate" else ["convert", PILOT, "/dev/full", "--to", "stream"]
    done = shell(list(arguments))
    assert done.returncode == 2
    assert done.stderr.startswith(b"osl: /dev/full: ")
    assert said_at_most_one_line(done)


NOT_UTF8 = b"a\xff"


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", PILOT, "--select", NOT_UTF8],
        ["check", PILOT, "--ignore", NOT_UTF8],
        ["check", PILOT, "--as-of", NOT_UTF8],
        ["check", PILOT, "--known-by", NOT_UTF8],
        ["check", PILOT, "--max-findings", NOT_UTF8],
        ["check", PILOT, "--lang", NOT_UTF8],
        ["check", PILOT, "--format", NOT_UTF8],
        ["check", PILOT, "--fail-on", NOT_UTF8],
        ["check", PILOT, b"--" + NOT_UTF8],
        ["indicators", PILOT, "--by", NOT_UTF8],
        ["indicators", PILOT, "--only", NOT_UTF8],
        ["indicators", PILOT, "--population", NOT_UTF8],
        ["convert", PILOT, "-", "--to", NOT_UTF8],
        ["simulate", NOT_UTF8],
        ["simulate", "1", "--seed", NOT_UTF8],
        ["simulate", "1", "--like", NOT_UTF8],
        ["new", "--id", NOT_UTF8],
        ["published", NOT_UTF8],
        ["terms", NOT_UTF8],
        ["rules", NOT_UTF8],
        ["schema", NOT_UTF8],
        ["completion", NOT_UTF8],
        [NOT_UTF8],
    ],
    ids=lambda arguments: " ".join(str(argument) for argument in arguments if argument != PILOT),
)
@pytest.mark.parametrize("lang", ["pl", "en"])
def test_a_byte_that_is_not_utf8_is_refused_in_one_line(arguments: list[str | bytes], lang: str) -> None:
    more = ["--lang", lang] if arguments[0] in ("check", "indicators") else []
    done = shell([*arguments, *more])
    assert (done.returncode, done.stdout) == (2, b""), done
    assert done.stderr.startswith(b"osl")
    assert said_at_most_one_line(done)
    assert b"ff" in done.stderr
    assert unseen(done.stderr) == []


@pytest.mark.parametrize("kib", range(60_000, 160_000, 20_000))
@pytest.mark.parametrize("command", ["check", "convert", "indicators"])
def test_memory_that_runs_out_is_told_in_one_line(command: str, kib: int, tmp_path: Path) -> None:
    big = tmp_path / "big.json"
    big.write_bytes(b'{"format":"osl/1","programme":{"id":"' + b"x" * 120_000_000 + b'"}}')
    after = ["out.json"] if command == "convert" else []
    limited = ["sh", "-c", f'ulimit -v {kib}; exec "$@"', "sh", sys.executable, "-m", "osl.cli"]
    done = subprocess.run([*limited, command, big, *after], capture_output=True, cwd=tmp_path, timeout=60, check=False)
    assert done.returncode == 2, done
    assert said_at_most_one_line(done)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["big.json"]


def test_the_same_pipe_is_refused_twice_and_the_same_file_is_not(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    (tmp_path / "link").symlink_to("pipe")
    for twice in (["-", "-"], [str(pipe), str(pipe)], [str(pipe), str(tmp_path / "link")]):
        done = shell(["check", *twice])
        assert done.returncode == 2
        assert said_at_most_one_line(done)
    done = shell(["check", PILOT, PILOT])
    assert (done.returncode, done.stdout.count(b"52 centres checked")) == (0, 2)


def test_the_exit_code_is_the_worst_in_any_order(tmp_path: Path) -> None:
    (tmp_path / "broken.json").write_text("{")
    broken, missing = str(tmp_path / "broken.json"), str(tmp_path / "no.json")
    for files, code in (
        ([PILOT, broken], 1),
        ([broken, PILOT], 1),
        ([missing, broken], 2),
        ([broken, missing], 2),
        ([PILOT, missing, broken], 2),
    ):
        for command in ("check", "indicators"):
            assert shell([command, *files]).returncode == code


def test_nothing_checked_is_no_clean_result(tmp_path: Path) -> None:
    empty = osl.read(PILOT).replace(centres=[])
    (tmp_path / "empty.json").write_text(osl.to_text(empty), encoding="utf-8")
    for command in ("check", "indicators"):
        for format_ in ("text", "json"):
            done = shell([command, str(tmp_path / "empty.json"), "--format", format_])
            assert done.returncode == 1
            assert b"the register has" in done.stdout


@pytest.mark.parametrize(
    "day", ["20120301", "2012-W10-4", "2012W104", "2012-3-1", " 2012-03-01", "2012-03-01 ", "2012-03"]
)
@pytest.mark.parametrize("option", ["--as-of", "--known-by"])
def test_days_are_written_as_in_the_library_and_in_no_other_way(option: str, day: str) -> None:
    for command in ("check", "indicators"):
        done = shell([command, PILOT, option, day])
        assert (done.returncode, done.stdout) == (2, b"")
        assert b"YYYY-MM-DD" in done.stderr
        assert b"RRRR-MM-DD" in shell([command, PILOT, option, day, "--lang", "pl"]).stderr
    with pytest.raises(osl.InvalidValue):
        osl.check(PILOT, as_of=day)


@pytest.mark.parametrize(
    "number", ["1_000", " 5 ", "٣", "+5", "-5", "5.0", "1e3", "", "0x10", "9" * 20, "9" * 5000, "²"]
)
def test_numbers_are_written_in_digits_only(number: str) -> None:
    for arguments in (
        ["simulate", number],
        ["simulate", "1", f"--seed={number}"],
        ["check", PILOT, f"--max-findings={number}"],
    ):
        done = shell(list(arguments))
        assert (done.returncode, done.stdout) == (2, b""), arguments
        assert said_at_most_one_line(done)
        assert len(done.stderr) < 400


def test_mistakes_in_use_are_told_in_polish() -> None:
    for arguments, said in (
        (["check", "--lang", "pl"], "osl check: brak: PLIK"),
        (["check", PILOT, "--lang=pl", "--fail-on", "x"], "osl check: argument --fail-on: napotkano 'x', do wyboru: "),
        (["check", PILOT, "--lang", "pl", "--nonsense"], "osl: nieznane argumenty: --nonsense"),
        (["check", "no.json", "--lang", "pl"], "osl: no.json: nie ma takiego pliku ani katalogu"),
        (
            ["simulate", "1", "--lang", "pl", "-o", "/dev/full", "--form", "stream"],
            "osl: /dev/full: brak miejsca na urządzeniu",
        ),
    ):
        done = shell(list(arguments))
        assert done.returncode == 2
        assert done.stderr.decode().startswith(said)
