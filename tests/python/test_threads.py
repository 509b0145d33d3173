"""Readers, buffers and the interpreter's end, with several threads. OSL_STRESS_SECONDS makes the stress test longer."""

from __future__ import annotations

import contextlib
import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

import osl

REGISTER = osl.simulate(40, seed=7)
STREAM = osl.to_text(REGISTER, "stream").encode()
BAD = b'{"id":"c","takes_part_as":["zzz"]}\n'
SECONDS = float(os.environ.get("OSL_STRESS_SECONDS", "1"))


@contextmanager
def switching_often() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        yield
    finally:
        sys.setswitchinterval(before)


def together(*works: Callable[[], object]) -> list[BaseException]:
    """Runs each in a thread of its own; gives what they raised."""
    raised: list[BaseException] = []

    def run(work: Callable[[], object]) -> None:
        try:
            work()
        except BaseException as error:
            raised.append(error)

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return raised


@contextmanager
def told_to_wait() -> Iterator[None]:
    """A reader that another thread reads from says so."""
    try:
        yield
    except RuntimeError as error:
        if "being read from" not in str(error):
            raise


def test_errors_may_be_looked_at_while_another_thread_reads() -> None:
    reader = osl.iter_read(STREAM + BAD * 300, errors="collect", max_errors=1000)
    done = threading.Event()
    seen: list[int] = []

    def look() -> None:
        while not done.is_set():
            errors = reader.errors
            assert all(error.pointer == "/takes_part_as/0" for error in errors)
            assert reader.total_errors >= len(errors) or reader.total_errors == 0
            assert reader.bytes_read <= len(STREAM) + len(BAD) * 300
            assert reader.programme == REGISTER.programme
            seen.append(len(errors))

    def read() -> None:
        try:
            assert len(list(reader)) == 40
        finally:
            done.set()

    with switching_often():
        assert together(look, look, read) == []
    assert max(seen, default=0) <= 300
    assert (len(reader.errors), reader.total_errors) == (300, 300)


def test_two_threads_share_a_reader_or_are_told() -> None:
    reader = osl.iter_read(STREAM * 1)
    got: list[str] = []

    def read() -> None:
        while True:
            with told_to_wait():
                centre = next(reader, None)
                if centre is None:
                    return
                got.append(centre.id)

    with switching_often():
        assert together(read, read, read) == []
    assert sorted(got) == sorted(centre.id for centre in REGISTER.centres)


def test_a_buffer_that_changes_meanwhile_does_no_harm() -> None:
    text = REGISTER.replace(centres=REGISTER.centres[:5]).to_json().encode()
    data = bytearray(text)
    done = threading.Event()

    def change() -> None:
        while not done.is_set():
            data[:] = b"x" * 10
            data[:] = text

    def read() -> None:
        try:
            for _ in range(8):
                for take in (osl.Register.from_json, osl.read, osl.check):
                    with contextlib.suppress(osl.DecodeError):
                        take(data)
        finally:
            done.set()

    with switching_often():
        assert together(change, read) == []


@pytest.mark.parametrize("kind", ["str", "bytes", "bytearray", "memoryview", "strided", "mmap", "array", "numpy"])
def test_json_comes_in_any_buffer(kind: str) -> None:
    text = REGISTER.to_json()
    data = text.encode()
    made: Any
    if kind == "mmap":
        import mmap

        made = mmap.mmap(-1, len(data))
        made[:] = data
    elif kind == "array":
        import array

        made = array.array("B", data)
    elif kind == "numpy":
        made = pytest.importorskip("numpy").frombuffer(data, dtype="uint8")
    else:
        kinds = {"str": text, "bytes": data, "bytearray": bytearray(data), "memoryview": memoryview(data)}
        made = kinds.get(kind) if kind != "strided" else memoryview(b"".join(bytes([b, 0]) for b in data))[::2]
    assert osl.Register.from_json(made) == REGISTER
    if kind != "str":
        assert osl.read(made) == REGISTER
        assert osl.try_read(made).complete


def test_what_is_no_json_text_is_a_type_error() -> None:
    for wrong in (None, 3, ["{}"], object()):
        with pytest.raises(TypeError, match="JSON text"):
            osl.Centre.from_json(wrong)  # type: ignore[arg-type]
    with pytest.raises(osl.DecodeError) as caught:
        osl.Centre.from_json('{"id": "\udc80"}')
    assert caught.value.errors[0].code is osl.DecodeErrorCode.invalid_utf8


class Meddling:
    """A file that meddles with its reader in the midst of reading."""

    def __init__(self, meddle: Callable[[Any], object]) -> None:
        self.rest = STREAM
        self.reader: Any = None
        self.meddle = meddle
        self.met: list[BaseException] = []

    def read(self, size: int) -> bytes:
        if self.reader is not None:
            try:
                self.meddle(self.reader)
            except BaseException as error:
                self.met.append(error)
        size = min(size, 700)
        given, self.rest = self.rest[:size], self.rest[size:]
        return given


def drop(reader: Any) -> None:
    del reader


@pytest.mark.parametrize(
    ("meddle", "refused"),
    [(next, True), (list, True), (lambda r: r.close(), True), (lambda r: r.errors, False), (drop, False)],
    ids=["next", "list", "close", "errors", "drop"],
)
def test_a_file_may_meddle_with_its_reader(meddle: Callable[[Any], object], refused: bool) -> None:
    file = Meddling(meddle)
    file.reader = osl.iter_read(file)
    assert len(list(file.reader)) == 40
    assert bool(file.met) == refused
    assert all(type(error) is RuntimeError for error in file.met)


def test_a_reader_that_was_broken_off_does_not_go_on_as_if_nothing_were() -> None:
    class Breaking:
        rest = STREAM[: len(STREAM) // 2]

        def read(self, size: int) -> bytes:
            if not self.rest:
                raise KeyboardInterrupt
            size = min(size, 700)
            given, self.rest = self.rest[:size], self.rest[size:]
            return given

    reader = osl.iter_read(Breaking())
    with pytest.raises(KeyboardInterrupt):
        list(reader)
    with pytest.raises(RuntimeError, match="broken off"):
        next(reader)


def test_what_outlives_its_owner_stays_alive() -> None:
    centres = osl.simulate(5, seed=2).centres
    steps = iter(osl.simulate(5, seed=2).centres[0].steps or [])
    table = osl.simulate(5, seed=2).table("steps")
    step = osl.simulate(5, seed=2).centres[0].steps
    stream = osl.simulate(5, seed=2).__arrow_c_stream__()  # type: ignore[attr-defined]
    assert len(list(centres)) == 5
    assert all(entry.step for entry in steps)
    assert len(table) == len(table.head(10**6))
    assert step is None or step[0].step
    assert "arrow_array_stream" in repr(stream)


def test_a_progress_that_raises_breaks_the_work_off(tmp_path: Any) -> None:
    many = osl.to_text(osl.simulate(1100, seed=3), "stream").encode()

    def stop(_bytes: int, _centres: int) -> None:
        raise LookupError("enough")

    target = tmp_path / "out.ndjson"
    for work in (
        lambda: osl.survey(many, progress=stop),
        lambda: osl.check(many, progress=stop),
        lambda: osl.indicators(many, progress=stop),
        lambda: osl.convert(many, target, progress=stop),
        lambda: osl.write_simulation(target, 2000, progress=stop),
    ):
        with pytest.raises(LookupError, match="enough"):
            work()
    assert list(tmp_path.iterdir()) == []


def test_threads_at_work_on_everything_at_once() -> None:
    """Seeded, short here; ./dev tsan runs it longer under ThreadSanitizer."""
    shared = osl.iter_read(STREAM * 1, errors="collect")
    text = REGISTER.to_json().encode()
    works: list[Callable[[], object]] = [
        lambda: osl.check(REGISTER),
        lambda: osl.indicators(STREAM),
        lambda: osl.survey(REGISTER),
        lambda: osl.read(text),
        lambda: osl.Register.from_json(bytearray(text)) == REGISTER,
        lambda: hash(REGISTER),
        lambda: REGISTER.to_dict(),
        lambda: osl.Register.from_dict(REGISTER.to_dict()),
        lambda: REGISTER.table("steps").head(2),
        lambda: osl.simulate(10, seed=1),
        lambda: repr(REGISTER) + REGISTER._repr_html_(),
        lambda: (shared.errors, shared.total_errors, next(shared, None)),
        lambda: osl.vocabulary.find("ośrod"),
        lambda: osl.rules(),
        lambda: osl.published.figures["step.II.done"],
    ]
    end = time.monotonic() + SECONDS

    def work(seed: int) -> None:
        chance = random.Random(seed)
        while time.monotonic() < end:
            with told_to_wait():
                chance.choice(works)()

    assert together(*[lambda seed=seed: work(seed) for seed in range(4)]) == []


DAEMONS = """
import threading, time
import osl
register = osl.simulate(60, seed=1)
text = osl.to_text(register).encode()

class File:
    def __init__(self): self.rest = text
    def read(self, size):
        size = min(size, 1000)
        given, self.rest = self.rest[:size], self.rest[size:]
        return given

def work():
    while True:
        osl.read(File(), form="document"), osl.check(register), osl.Register.from_json(text), osl.simulate(5)

for _ in range(3):
    threading.Thread(target=work, daemon=True).start()
time.sleep(0.2)
"""


@pytest.mark.parametrize("attempt", range(3))
def test_daemon_threads_at_work_do_not_spoil_the_end(attempt: int) -> None:
    run = subprocess.run([sys.executable, "-c", DAEMONS], capture_output=True, text=True, timeout=120, check=False)
    assert (run.returncode, run.stderr) == (0, "")


def run_python(code: str) -> str:
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False)
    assert run.returncode == 0, run.stderr[-2000:]
    return run.stdout.strip()


def test_a_child_of_fork_works() -> None:
    assert (
        run_python(
            "import os, osl\nr = osl.simulate(3)\npid = os.fork()\n"
            "if pid == 0:\n    osl.check(r); osl.read(osl.to_text(r).encode()); os._exit(7)\n"
            "print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))"
        )
        == "7"
    )


def test_a_subinterpreter_is_refused_in_words() -> None:
    code = """
try:
    import _interpreters as interpreters
except ImportError:
    try:
        import _xxsubinterpreters as interpreters
    except ImportError:
        raise SystemExit("import osl refused: main interpreter")  # noqa
import osl
for _ in range(2):
    code = "try:\\n    import osl\\nexcept ImportError as error:\\n    print('refused:', error)"
    interpreters.run_string(interpreters.create(), code)
osl.check(osl.simulate(1))
"""
    answers = run_python(code).splitlines()
    assert len(answers) == 2
    assert all(answer.startswith("refused:") and "interpreter" in answer for answer in answers)


def test_a_second_import_is_the_same_module() -> None:
    assert (
        run_python(
            "import sys, osl\nfirst = osl\n"
            "for name in [n for n in sys.modules if n.startswith('osl')]: del sys.modules[name]\n"
            "import osl\nassert osl is not first and osl.Register is first.Register\n"
            "assert osl.simulate(1) == first.simulate(1)\n"
            "try: osl.read(b'')\nexcept osl.DecodeError: print('ok')"
        )
        == "ok"
    )
