"""Signals end the command as they end any other, and nothing half written stays."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import osl

ENDLESS = ["simulate", "900000000000", "--like", "ideal"]
NUMBERS = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]


def every_signal(first: str, *others: str) -> list[tuple[signal.Signals, str]]:
    """Every signal with the first target, one of them with the others."""
    return [(number, first) for number in NUMBERS] + [(signal.SIGTERM, other) for other in others]


def started(*arguments: str, folder: Path, **more: object) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "osl.cli", *arguments]
    return subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, **more)  # type: ignore[call-overload,no-any-return]


def written(process: subprocess.Popen[bytes]) -> int:
    """How many bytes the process has in files that it has open for writing."""
    return sum(map(size_if_written, Path(f"/proc/{process.pid}/fd").iterdir()))


def size_if_written(entry: Path) -> int:
    try:
        told = (entry.parent.parent / "fdinfo" / entry.name).read_text()
        flags = int(told.split("flags:")[1].split()[0], 8)
        return entry.stat().st_size if flags & os.O_ACCMODE and int(entry.name) > 2 else 0
    except OSError:  # closed meanwhile
        return 0


def wait_until_writing(process: subprocess.Popen[bytes]) -> None:
    for _ in range(3000):
        assert process.poll() is None, process.stderr.read() if process.stderr else b""
        if written(process) > 0:
            return
        time.sleep(0.01)
    pytest.fail("nothing was written")


@pytest.mark.parametrize(
    ("number", "target"), every_signal("out.ndjson", "out.json.gz", "out.ndjson.zst", "link.ndjson")
)
def test_a_signal_in_the_middle_of_simulate_leaves_the_old_file_and_no_other(
    number: signal.Signals, target: str, tmp_path: Path
) -> None:
    (tmp_path / "real.ndjson").write_text("old")
    (tmp_path / "link.ndjson").symlink_to("real.ndjson")
    if target != "link.ndjson":
        (tmp_path / target).write_text("old")
    before = sorted(tmp_path.iterdir())
    with started(*ENDLESS, "-o", target, folder=tmp_path) as process:
        wait_until_writing(process)
        process.send_signal(number)
        assert process.wait(60) == -number
        assert process.stderr is not None
        assert process.stderr.read() == b""
    assert sorted(tmp_path.iterdir()) == before
    assert (tmp_path / target).read_text() == "old"


@pytest.mark.parametrize(("number", "target"), every_signal("out.json", "-"))
def test_a_signal_in_the_middle_of_convert_leaves_nothing(number: signal.Signals, target: str, tmp_path: Path) -> None:
    with (
        started(*ENDLESS, folder=tmp_path, stdout=subprocess.PIPE) as source,
        started("convert", "-", target, folder=tmp_path, stdin=source.stdout, stdout=subprocess.PIPE) as process,
    ):
        wait_until_writing(process)
        process.send_signal(number)
        assert process.wait(60) == -number
        assert process.stdout is not None
        assert process.stdout.read() == b""
        source.kill()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("number", NUMBERS)
def test_a_signal_while_waiting_for_input_ends_the_command(number: signal.Signals, tmp_path: Path) -> None:
    with started("check", "-", folder=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        line = osl.to_text(osl.simulate(1), "stream").encode()
        assert process.stdin is not None
        process.stdin.write(line)
        process.stdin.flush()
        time.sleep(1)
        process.send_signal(number)
        assert process.wait(60) == -number
        assert process.stderr is not None
        assert process.stderr.read() == b""


def test_a_signal_that_is_ignored_stays_so(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "osl.cli", "simulate", "1000", "-o", "out.ndjson"]
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)  # as nohup does: inherited from the first moment on
    try:
        process = subprocess.Popen(command, cwd=tmp_path)
    finally:
        signal.signal(signal.SIGHUP, before)
    with process:
        while process.poll() is None:
            process.send_signal(signal.SIGHUP)
            time.sleep(0.05)
    assert process.returncode == 0
    assert (tmp_path / "out.ndjson").exists()
