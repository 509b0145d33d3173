"""Reading and writing registers: paths, bytes, files; documents, streams; whole or centre by centre."""

import gzip
import io
import json
import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from generated import records
from hypothesis import given, settings

import osl

GOOD = b'{"id":"c9","takes_part_as":["organiser_institution"]}\n'
BAD = b'{"id":"c 8","takes_part_as":[]}\n'


@pytest.fixture
def stream(register: osl.Register) -> bytes:
    return osl.to_text(register, "stream").encode()


@pytest.mark.parametrize(
    "name",
    ["r.json", "r.ndjson", "r.jsonl", "r.json.gz", "r.ndjson.gz", "r.json.zst", "r.ndjson.zst", "żółw.json"],
)
def test_what_was_written_is_read(register: osl.Register, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    assert osl.write(register, path) is None
    assert osl.read(path) == register
    assert osl.read(str(path)) == register
    assert osl.read(path.read_bytes()) == register
    with path.open("rb") as file:
        assert osl.read(file) == register


def test_python_reads_what_was_written(register: osl.Register, tmp_path: Path) -> None:
    osl.write(register, tmp_path / "r.json")
    assert json.loads((tmp_path / "r.json").read_text("utf-8")) == register.to_dict()
    osl.write(register, tmp_path / "r.ndjson.gz")
    lines = gzip.decompress((tmp_path / "r.ndjson.gz").read_bytes()).decode().splitlines()
    assert [json.loads(line)["id"] for line in lines[1:]] == ["c01", "c02"]


def test_form_and_compression_may_be_told(register: osl.Register) -> None:
    file = io.BytesIO()
    osl.write(register, file, form="stream", compression="gzip")
    assert gzip.decompress(file.getvalue()).decode() == osl.to_text(register, "stream")
    assert osl.read(file.getvalue(), form="stream") == register
    for wrong in ({"form": "xml"}, {"compression": "zip"}):
        with pytest.raises(ValueError, match="is '"):
            osl.write(register, io.BytesIO(), **wrong)


@pytest.mark.parametrize("name", ["r", "r.gz"])
def test_a_name_that_tells_no_form_is_written_only_in_one_that_is_given(
    register: osl.Register, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    with pytest.raises(osl.Misuse, match=r"the name does not tell in which form .* the form must be given"):
        osl.write(register, path)
    assert list(tmp_path.iterdir()) == []
    for form in ("document", "stream"):
        osl.write(register, path, form=form)
        assert osl.read(path) == register


@settings(max_examples=40)
@given(records("Register"))
def test_read_after_write_is_the_identity(data: dict) -> None:
    register = osl.Register.from_dict(data)
    for form in ("document", "stream"):
        text = osl.to_text(register, form)
        assert osl.read(text.encode(), form=form) == register
        assert osl.to_text(osl.read(text.encode(), form=form), form) == text


def test_memory_of_all_kinds_is_read(stream: bytes, register: osl.Register) -> None:
    assert osl.read(bytearray(stream)) == register
    assert osl.read(memoryview(stream)) == register
    assert osl.read(io.BytesIO(stream)) == register


def test_a_file_that_gives_little_at_a_time_is_read(stream: bytes, register: osl.Register) -> None:
    class Slow(io.RawIOBase):
        def __init__(self) -> None:
            self.rest = stream

        def read(self, size: int = -1) -> bytes:
            size = min(size, 7)
            given, self.rest = self.rest[:size], self.rest[size:]
            return given

    assert osl.read(Slow()) == register


def test_a_file_that_takes_little_at_a_time_is_written(register: osl.Register) -> None:
    class Slow:
        got = b""

        def write(self, data: bytes) -> int:
            self.got += data[:5]
            return len(data[:5])

    slow = Slow()
    osl.write(register, slow)
    assert slow.got.decode() == osl.to_text(register)


def test_errors_of_a_file_object_come_through(register: osl.Register) -> None:
    class Broken:
        def read(self, size: int) -> bytes:
            raise RuntimeError("the network is gone")

        def write(self, data: bytes) -> int:
            raise RuntimeError("the disk is full")

    with pytest.raises(RuntimeError, match="network"):
        osl.read(Broken())
    with pytest.raises(RuntimeError, match="disk"):
        osl.write(register, Broken())


def test_files_open_for_text_are_refused(register: osl.Register, tmp_path: Path) -> None:
    osl.write(register, tmp_path / "r.json")
    with (tmp_path / "r.json").open(encoding="utf-8") as file, pytest.raises(TypeError, match="binary mode"):
        osl.read(file)
    with (tmp_path / "w.json").open("w", encoding="utf-8") as file, pytest.raises(TypeError, match="binary mode"):
        osl.write(register, file)
    with pytest.raises(TypeError, match="expected a path"):
        osl.read(3)
    with pytest.raises(ValueError, match="looks like JSON"):
        osl.read('{"format":\n"osl/1"}')


def test_missing_files_are_what_open_says(register: osl.Register, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        osl.read(tmp_path / "none.json")
    assert isinstance(caught.value, osl.FileError)
    assert caught.value.path == caught.value.filename == str(tmp_path / "none.json")
    with pytest.raises(IsADirectoryError):
        osl.read(tmp_path)
    with pytest.raises(FileNotFoundError):
        osl.write(register, tmp_path / "none" / "r.json")


def test_a_name_that_is_not_utf8_can_be_read(register: osl.Register, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff.json")
    osl.write(register, path)
    assert osl.read(path) == register
    with pytest.raises(FileNotFoundError):
        osl.read(tmp_path / os.fsdecode(b"\xfe.json"))


def test_errors_carry_file_line_and_column(stream: bytes, tmp_path: Path) -> None:
    path = tmp_path / "r.ndjson"
    path.write_bytes(stream + BAD + GOOD)
    with pytest.raises(osl.DecodeError) as caught:
        osl.read(path)
    error = caught.value.errors[0]
    assert (error.source, error.line, error.column, error.pointer) == (str(path), 4, 7, "/id")
    assert caught.value.total == 2
    assert [centre.id for centre in caught.value.register.centres] == ["c01", "c02", "c9"]


def test_try_read_answers_instead_of_raising(stream: bytes) -> None:
    reading = osl.try_read(stream + BAD + GOOD)
    assert not reading.complete
    assert reading.total == len(reading.errors) == 2
    assert len(reading.register.centres) == 3
    assert osl.try_read(stream).complete
    nothing = osl.try_read(b"")
    assert (nothing.register, nothing.total) == (None, 1)


def test_limits_are_kept_and_counted(stream: bytes) -> None:
    reading = osl.try_read(stream + BAD * 50, max_errors=3)
    assert (len(reading.errors), reading.total) == (3, 100)
    assert osl.try_read(stream, form="stream", max_line_bytes=100).errors[0].code is osl.DecodeErrorCode.over_limit
    assert osl.try_read(stream, max_depth=2).errors[0].code is osl.DecodeErrorCode.over_limit


def test_a_stream_is_read_centre_by_centre(stream: bytes) -> None:
    reader = osl.iter_read(stream)
    assert reader.programme.id == "pilot-2011"
    assert reader.form == "stream"
    assert next(reader).id == "c01"
    assert [centre.id for centre in reader] == ["c02"]
    assert reader.bytes_read == len(stream)
    assert list(reader) == []


def test_a_bad_line_does_not_stop_the_rest(stream: bytes) -> None:
    seen = []
    with pytest.raises(osl.DecodeError) as caught:
        seen.extend(centre.id for centre in osl.iter_read(stream + BAD + GOOD))
    assert caught.value.total == 2
    collected = osl.iter_read(stream + BAD + GOOD, errors="collect")
    assert [centre.id for centre in collected] == ["c01", "c02", "c9"]
    assert collected.total_errors == 2
    assert collected.errors == caught.value.errors


def test_errors_are_raised_after_the_last_good_centre(stream: bytes) -> None:
    reader = osl.iter_read(stream + BAD + GOOD)
    assert [next(reader).id for _ in range(3)] == ["c01", "c02", "c9"]
    with pytest.raises(osl.DecodeError):
        next(reader)
    with pytest.raises(StopIteration):
        next(reader)


def test_a_bad_programme_is_not_passed_over() -> None:
    with pytest.raises(osl.DecodeError):
        list(osl.iter_read(b'{"format":"osl/1","programme":{}}\n' + GOOD))
    reader = osl.iter_read(b'{"format":"osl/1","programme":{}}\n' + GOOD, errors="collect")
    assert reader.programme is None
    assert [centre.id for centre in reader] == ["c9"]
    with pytest.raises(ValueError, match="'raise' or 'collect'"):
        osl.iter_read(b"", errors="ignore")


def test_a_reader_closes_at_the_end_of_with(stream: bytes) -> None:
    with osl.iter_read(stream) as reader:
        next(reader)
    assert list(reader) == []
    assert reader.programme.id == "pilot-2011"


def test_an_unfinished_file_leaves_the_old_one(register: osl.Register, tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    osl.write(register, path)
    before = path.read_bytes()
    with pytest.raises(ValueError, match="form"):
        osl.write(register, path, form="xml")
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def ticks_during(work: Callable[[], object]) -> int:
    """How often another thread got to run while the work was done."""
    ticks = 0
    done = threading.Event()

    def count() -> None:
        nonlocal ticks
        while not done.wait(0.001):
            ticks += 1

    counter = threading.Thread(target=count)
    counter.start()
    work()
    done.set()
    counter.join()
    return ticks


@pytest.mark.parametrize("name", ["read", "check", "indicators", "to_text", "simulate"])
def test_other_threads_run_during_long_work(name: str, register: osl.Register) -> None:
    many = register.replace(centres=[*register.centres] * 10_000)
    text = osl.to_text(many, "stream").encode() if name in ("read", "indicators") else b""
    work: dict[str, Callable[[], object]] = {
        "read": lambda: osl.read(text),
        "check": lambda: osl.check(many),
        "indicators": lambda: osl.indicators(text),
        "to_text": lambda: osl.to_text(many),
        "simulate": lambda: osl.simulate(20_000),
    }
    # With the lock held none would get through but at the beginning and the end.
    assert ticks_during(work[name]) > 5


def test_one_reader_serves_one_thread_at_a_time(stream: bytes) -> None:
    class Again:
        rest = stream + GOOD * 1000
        reader: osl.CentreReader | None = None
        met: Exception | None = None

        def read(self, size: int) -> bytes:
            if self.reader is not None and self.met is None:
                try:
                    next(self.reader)
                except RuntimeError as error:
                    self.met = error
            size = min(size, 400)
            given, self.rest = self.rest[:size], self.rest[size:]
            return given

    source = Again()
    source.reader = osl.iter_read(source)
    assert len(list(source.reader)) == 1002
    assert "another thread" in str(source.met)
