"""File objects of Python: all bytes arrive, or an error tells how many did."""

from __future__ import annotations

import fcntl
import io
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import osl

REGISTER = osl.simulate(60, seed=4)
EXPECTED = osl.to_text(REGISTER, "stream").encode()


class Answering:
    """Takes what `take` says of each piece, and answers what `answer` says."""

    def __init__(self, take: Callable[[bytes], bytes], answer: Callable[[bytes, bytes], object]) -> None:
        self.take, self.answer = take, answer
        self.got = b""

    def write(self, data: bytes) -> object:
        taken = self.take(data)
        self.got += taken
        return self.answer(data, taken)


def some(data: bytes) -> bytes:
    return data[:777]


def everything(data: bytes) -> bytes:
    return data


@pytest.mark.parametrize(
    "file",
    [
        Answering(everything, lambda data, taken: len(taken)),
        Answering(some, lambda data, taken: len(taken)),
        Answering(lambda data: data[:1], lambda data, taken: len(taken)),
    ],
    ids=["all", "some", "one byte"],
)
def test_what_is_taken_piece_by_piece_arrives(file: Answering) -> None:
    osl.write(REGISTER, file, form="stream")
    assert file.got == EXPECTED


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (lambda data, taken: None, "None"),
        (lambda data, taken: 0, "none of"),
        (lambda data, taken: -1, "-1"),
        (lambda data, taken: len(data) + 1, "took"),
        (lambda data, taken: 2**70, "took"),
        (lambda data, taken: "5", "str"),
        (lambda data, taken: 5.0, "float"),
    ],
    ids=["None", "0", "-1", "too many", "far too many", "text", "float"],
)
@pytest.mark.parametrize("before", [0, 3])
def test_an_answer_that_tells_nothing_is_an_error_with_what_arrived(
    answer: Callable[[bytes, bytes], object], told: str, before: int
) -> None:
    pieces = iter([True] * before)
    file = Answering(some, lambda data, taken: len(taken) if next(pieces, False) else answer(data, taken))
    with pytest.raises(osl.FileError, match=told) as caught:
        osl.write(REGISTER, file, form="stream")
    assert f"{min(before, len(EXPECTED) // 777) * 777} bytes had arrived" in str(caught.value)
    assert isinstance(caught.value, OSError)


def test_none_is_all_where_the_position_says_so() -> None:
    class Positioned(Answering):
        def tell(self) -> int:
            return 100 + len(self.got)

    file = Positioned(everything, lambda data, taken: None)
    osl.write(REGISTER, file, form="stream")
    assert file.got == EXPECTED
    with pytest.raises(osl.FileError, match="None"):
        osl.write(REGISTER, Positioned(some, lambda data, taken: None), form="stream")


@pytest.mark.parametrize("buffering", [0, 1000])
def test_a_pipe_that_does_not_wait_loses_nothing_in_silence(buffering: int) -> None:
    read_end, write_end = os.pipe()
    fcntl.fcntl(write_end, fcntl.F_SETFL, os.O_NONBLOCK)
    big = REGISTER.replace(centres=[*REGISTER.centres] * 20)
    file = open(write_end, "wb", buffering=buffering)  # noqa: PTH123, SIM115
    try:
        with pytest.raises(OSError) as caught:  # noqa: PT011 - BlockingIOError is one too
            osl.write(big, file, form="stream")
        if buffering == 0:
            assert "bytes had arrived" in str(caught.value)
    finally:
        os.set_blocking(read_end, False)
        os.read(read_end, 10**7)
        file.close()
        os.close(read_end)


def test_an_error_of_the_file_comes_through_with_what_was_written() -> None:
    def full(data: bytes, taken: bytes) -> int:
        if len(file.got) > 2000:
            raise ZeroDivisionError("of its own")
        return len(taken)

    file = Answering(some, full)
    with pytest.raises(ZeroDivisionError, match="of its own") as caught:
        osl.write(REGISTER, file, form="stream")
    notes = getattr(caught.value, "__notes__", None)
    assert notes in (None, ["osl: 1554 bytes had been written before"])


@pytest.mark.parametrize(
    "make",
    [
        io.StringIO,
        lambda: io.TextIOWrapper(io.BytesIO(), "utf-8"),
        lambda: tempfile.TemporaryFile("w"),  # noqa: SIM115
        lambda: __import__("codecs").getwriter("utf-8")(io.BytesIO()),
    ],
    ids=["StringIO", "TextIOWrapper", "file", "codecs"],
)
def test_files_open_for_text_are_refused(make: Callable[[], Any]) -> None:
    with make() as file, pytest.raises((TypeError, osl.FileError)):
        osl.write(REGISTER, file)


def test_closed_files_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    osl.write(REGISTER, path)
    with path.open("rb") as reading, (tmp_path / "w.json").open("wb") as writing:
        pass
    for work in (lambda: osl.read(reading), lambda: osl.write(REGISTER, writing), lambda: list(osl.iter_read(reading))):
        with pytest.raises(ValueError, match="closed"):
            work()


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("text", "binary mode"),
        (None, "None"),
        (7, "int"),
        (b"x" * 2**21, "more bytes than were asked"),
    ],
    ids=["text", "None", "int", "too much"],
)
def test_what_read_must_not_give(answer: object, told: str) -> None:
    class Reading:
        def read(self, size: int) -> object:
            return answer

    for take in (osl.read, osl.try_read, osl.check, lambda file: list(osl.iter_read(file))):
        with pytest.raises((TypeError, ValueError), match=told):
            take(Reading())  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_read_may_give_any_bytes(kind: type) -> None:
    class Reading:
        rest = EXPECTED

        def read(self, size: int) -> object:
            size = min(size, 1000)
            given, self.rest = self.rest[:size], self.rest[size:]
            return kind(given)

    assert osl.read(Reading()) == REGISTER  # type: ignore[arg-type]


def test_a_file_that_writes_with_us_while_it_is_written_to() -> None:
    class Nested(io.BytesIO):
        inner: osl.Register | None = None

        def write(self, data: Any) -> int:
            other = io.BytesIO()
            osl.write(REGISTER, other, form="stream")
            assert other.getvalue() == EXPECTED
            return super().write(data)

    file = Nested()
    osl.write(REGISTER.replace(centres=REGISTER.centres[:2]), file)
    assert osl.read(file.getvalue()) == REGISTER.replace(centres=REGISTER.centres[:2])
