"""`osl merge`, and directories wherever registers are named."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import osl

WHOLE = osl.simulate(12, seed=3)


def run(*arguments: object, data: bytes = b"", lang: str = "en") -> tuple[int, str, str]:
    command = [sys.executable, "-m", "osl.cli", *map(str, arguments), "--lang", lang]
    done = subprocess.run(command, input=data, capture_output=True, timeout=60, check=False)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.fixture
def wave(tmp_path: Path) -> Path:
    """Twelve parts in folders, in the order in which people count, and what is not to be read."""
    folder = tmp_path / "wave"
    for i, centre in enumerate(WHOLE.centres):
        name = ("part-{}.json", "part-{}.ndjson.gz", "part-{}.JSONL")[i % 3].format(i + 1)
        file = folder / "parts" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        if name.endswith("JSONL"):
            file.write_text(osl.to_text(WHOLE.replace(centres=[centre]), "stream"), "utf-8")
        else:
            osl.write(WHOLE.replace(centres=[centre]), file)
    (folder / "notes.txt").write_text("x")
    (folder / ".hidden.json").write_text("x")
    (folder / ".git").mkdir()
    (folder / ".git" / "x.json").write_text("x")
    return folder


def test_a_directory_is_merged_in_natural_order(wave: Path, tmp_path: Path) -> None:
    target = tmp_path / "all.ndjson"
    code, out, err = run("merge", wave, "-o", target)
    assert (code, out, err) == (0, "", "12 centres of 12 inputs written\n")
    assert osl.read(target) == WHOLE


def test_a_merge_may_go_to_standard_output(wave: Path) -> None:
    code, out, _ = run("merge", wave, "-o", "-", "--form", "stream")
    assert code == 0
    assert out == osl.to_text(WHOLE, "stream")


def test_all_that_stands_in_the_way_is_told_with_its_places(wave: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.ndjson"
    changed = WHOLE.replace(
        programme=WHOLE.programme.replace(observed_on="2012-06-30"),
        centres=[WHOLE.centres[0].replace(name="Inna"), WHOLE.centres[1]],
    )
    other.write_text(osl.to_text(changed, "stream") + "nonsense\n", "utf-8")
    target = tmp_path / "all.ndjson"
    code, out, err = run("merge", wave, other, "-o", target, "--keep-first")
    assert (code, out) == (1, "")
    assert not target.exists()
    lines = err.splitlines()
    assert lines[0] == "decode errors: 1"
    assert lines[1].startswith(f"  {other}:4:1")
    first = wave / "parts" / "part-1.json"
    assert lines[2] == f'{other} /programme/observed_on: "2012-06-30"; {first}: "2012-03-16"'
    assert lines[3] == f"{other}:2: {WHOLE.centres[0].id}: again, with other content than {first}:1"
    assert lines[4].endswith(f"again, with the same content, as {wave / 'parts' / 'part-2.ndjson.gz'}:2")
    assert lines[5].startswith(
        "nothing was written: not all of the data decodes; fields of the programme that differ: 1"
    )
    polish = run("merge", wave, other, "-o", target, lang="pl")[2].splitlines()
    assert polish[-1].startswith("niczego nie zapisano: danych nie da się odczytać w całości; pola programu")
    assert polish[-1].endswith("ośrodki powtórzone z inną treścią: 1")


def test_the_first_content_may_be_kept(tmp_path: Path) -> None:
    a, b, target = tmp_path / "a.json", tmp_path / "b.json", tmp_path / "all.json"
    osl.write(WHOLE, a)
    osl.write(WHOLE.replace(centres=[WHOLE.centres[0].replace(name="Inna")]), b)
    assert run("merge", a, b, "-o", target)[0] == 1
    assert run("merge", a, b, "-o", target, "--keep-first")[0] == 0
    assert osl.read(target) == WHOLE


def test_what_is_read_is_not_written_over(wave: Path) -> None:
    target = wave / "all.ndjson"
    assert run("merge", wave, "-o", target)[0] == 0
    code, _, err = run("merge", wave, "-o", target)
    assert code == 2
    assert "to be read and written" in err
    assert osl.read(target) == WHOLE


def test_a_directory_stands_for_its_registers_in_every_survey(wave: Path) -> None:
    for command in ("check", "indicators", "survey"):
        _, out, _ = run(command, wave, "--format", "json")
        names = [Path(report["source"]).name for report in json.loads(out)["reports"]]
        assert names == [("part-{}.json", "part-{}.ndjson.gz", "part-{}.JSONL")[i % 3].format(i + 1) for i in range(12)]


def test_a_directory_without_registers_is_never_clean(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("x")
    (tmp_path / ".hidden.json").write_text("{}")
    for command in (["check"], ["indicators"], ["survey"], ["merge", "-o", "-", "--form", "stream"]):
        code, out, err = run(*command, tmp_path)
        assert (code, out) == (2, "")
        assert err == f"osl: {tmp_path}: no register in this directory (.json, .ndjson, .jsonl, also .gz, .zst)\n"
    assert "w tym katalogu nie ma rejestru" in run("check", tmp_path, lang="pl")[2]
