"""`osl convert`: it does what it says, of whatever is broken and wherever it writes to."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import osl

ROOT = Path(__file__).resolve().parents[2]
PILOT = ROOT / "examples" / "data" / "pilot_2012_reconstructed.json"


def convert(*arguments: object, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "osl.cli", "convert", *map(str, arguments)]
    return subprocess.run(command, input=data, capture_output=True, timeout=60, check=False)


def stream() -> bytes:
    return osl.to_text(osl.read(PILOT), "stream").encode()


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """Two centres of the pilot's 52 do not decode."""
    lines = stream().splitlines(keepends=True)
    lines[3] = b"broken\n"
    lines[9] = b'{"id":1}\n'
    file = tmp_path / "broken.ndjson"
    file.write_bytes(b"".join(lines))
    return file


def test_of_a_broken_register_nothing_goes_to_standard_output(broken: Path) -> None:
    for form in ("document", "stream"):
        done = convert(broken, "-", "--to", form)
        assert (done.returncode, done.stdout) == (1, b"")
        assert b"nothing was written" in done.stderr


def test_of_a_broken_register_nothing_goes_into_a_pipe(broken: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.ndjson"
    os.mkfifo(pipe)
    got: list[bytes] = []
    reading = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
    reading.start()
    assert convert(broken, pipe).returncode == 1
    reading.join()
    assert got == [b""]


def test_kept_centres_are_written_and_the_others_counted(broken: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    done = convert(broken, target, "--keep-good")
    assert done.returncode == 1
    assert b"50 of 52 centres written, 2 left out" in done.stderr
    assert len(osl.read(target).centres) == 50
    piped = convert(broken, "-", "--to", "stream", "--keep-good", "--lang", "pl")
    assert piped.returncode == 1
    assert "zapisano 50 z 52 ośrodków" in piped.stderr.decode()
    assert len(osl.read(piped.stdout).centres) == 50


def test_the_library_says_what_was_left_out(broken: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.ndjson"
    with pytest.raises(osl.DecodeError) as caught:
        osl.convert(broken, target)
    assert {error.line for error in caught.value.errors} == {4, 10}
    assert not target.exists()
    done = osl.convert(broken, target, keep_good=True)
    assert (done.written, done.centres, done.left_out, done.cut_off) == (True, 50, 2, False)
    assert osl.convert(PILOT, target).summary.en == "52 centres written"


@pytest.mark.parametrize("how", ["same", "symlink", "hard link", "another spelling"])
@pytest.mark.parametrize("good", [True, False])
def test_a_file_can_be_converted_onto_itself(how: str, good: bool, broken: Path, tmp_path: Path) -> None:
    file = tmp_path / "x.ndjson"
    file.write_bytes(stream() if good else broken.read_bytes())
    before = file.read_bytes()
    other = file if how == "same" else tmp_path / "y.ndjson"
    if how == "symlink":
        other.symlink_to(file.name)
    if how == "hard link":
        other.hardlink_to(file)
    if how == "another spelling":
        other = tmp_path / "." / ".." / tmp_path.name / "x.ndjson"
    done = convert(file, other)
    assert done.returncode == (0 if good else 1)
    assert file.read_bytes() == before
    assert other.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir() if "part" in path.name) == []


def test_a_register_goes_through_pipes_whole() -> None:
    done = convert("-", "-", "--to", "document", data=stream())
    assert (done.returncode, done.stderr) == (0, b"")
    assert osl.read(done.stdout) == osl.read(PILOT)
