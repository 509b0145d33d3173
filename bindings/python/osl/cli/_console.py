"""Where the command speaks: for people and for programs on standard output, in one line at most on standard error.

Nothing that comes from data or from a file's name is obeyed by a terminal, and no stream that is closed, full or of
another encoding makes a traceback or an exit code that tells something else.
"""

from __future__ import annotations

import errno
import json
import os
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from osl.cli import FAILED
from osl.cli._language import words
from osl.text import safe, shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

MOST = 2000  # letters of a complaint


def prepare() -> None:
    """Makes the standard streams fit to be written to; called once, before anything else."""
    _reserve()
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a letter gets its number rather than an error.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _reserve() -> None:
    """Gives a standard stream that is closed a file that fails.

    The next file opened would take its number, and what is meant for the stream would be written into a register.
    """
    if os.name != "posix":
        return
    for number, mode in ((0, os.O_WRONLY), (1, os.O_RDONLY), (2, os.O_RDONLY)):
        if not _is_open(number):
            opened = os.open(os.devnull, mode)
            if opened != number:
                os.dup2(opened, number)
                os.close(opened)


def _is_open(number: int) -> bool:
    try:
        os.fstat(number)
    except OSError:
        return False
    return True


def say(text: str = "") -> None:
    """A paragraph for people. Its own line feeds are layout; all else that a terminal would obey is written out."""
    with _writing() as out:
        out.write(_layout(text) + "\n")


def show(text: str) -> None:
    """Text for people that the library has laid out and made safe."""
    with _writing() as out:
        out.write(text)


def _layout(text: str) -> str:
    return "\n".join(map(safe, text.split("\n")))


def emit(value: Any, *, indent: int | None = None) -> None:
    """A value as JSON for programs."""
    emit_text(json_text(value, indent=indent))


def emit_text(text: str) -> None:
    """Text for programs: UTF-8 whatever the console's encoding."""
    with _writing() as out:
        if hasattr(out, "buffer"):
            out.flush()
            out.buffer.write(text.encode())
        else:
            out.write(text)


def json_text(value: Any, *, indent: int | None = None) -> str:
    r"""A value as JSON: letters that a terminal obeys or nobody sees as `\uXXXX`, which is the same to its readers."""
    text = json.dumps(value, ensure_ascii=False, indent=indent) + "\n"
    unseen = {letter for letter in set(text) - {"\n"} if safe(letter) != letter}
    return text.translate({ord(letter): json.dumps(letter)[1:-1] for letter in unseen}) if unseen else text


def finish() -> None:
    """Writes out what is still held back, so that it fails now and not when the interpreter ends."""
    if sys.stdout is not None:
        with _writing() as out:
            out.flush()


def require_output() -> None:
    """Fails at once where standard output is closed, before long work is done for nothing."""
    with _writing():
        pass


@contextmanager
def _writing() -> Iterator[TextIO]:
    """Standard output; what goes wrong with it names it."""
    try:
        if sys.stdout is None:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        yield sys.stdout
    except OSError as error:
        _abandon(sys.stdout)
        error.filename = words("standard output", "standardowe wyjście")
        raise


def complain(message: str, command: str = "osl") -> None:
    """One line on standard error. Where nobody can be told, the exit code tells."""
    _tell(f"{command}: {shown(message, MOST)}")


def fail(message: str, command: str = "osl") -> int:
    """The same, for what the tool could not do; returns the exit code."""
    complain(message, command)
    return FAILED


def remark(text: str) -> None:
    """A paragraph for people on standard error, beside what goes to standard output."""
    _tell(_layout(text))


def _tell(text: str) -> None:
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(text + "\n")
        sys.stderr.flush()
    except (OSError, ValueError):
        _abandon(sys.stderr)


def _abandon(stream: TextIO | None) -> None:
    """Sends what a stream still holds to nowhere, lest the interpreter fails to write it when it ends."""
    with suppress(OSError, ValueError, AttributeError):
        number = stream.fileno()  # type: ignore[union-attr]
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, number)
        os.close(nowhere)
