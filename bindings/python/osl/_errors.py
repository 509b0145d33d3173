"""What can be raised. Every error of this package is an `osl.Error`."""

from __future__ import annotations

TYPE_CHECKING = False  # `typing` itself is not imported at run time: it would cost half of what importing this package may
if TYPE_CHECKING:
    from typing import Any

    from osl._core import DecodeErrorDetail, Register


class Error(Exception):
    """The base of every error that this package raises."""


class InvalidValue(Error, ValueError):
    """A value that its type cannot hold.

    Attributes:
        met: the value, as text.
        expected: what would have been accepted, in English.
        expected_pl: the same in Polish.
    """

    def __init__(self, met: str, expected_pl: str, expected: str) -> None:
        super().__init__(met, expected_pl, expected)
        self.met = met
        self.expected = expected
        self.expected_pl = expected_pl

    def __str__(self) -> str:
        return f"met {self.met}, expected {self.expected}"


class DecodeError(Error, ValueError):
    """Data that does not decode.

    Attributes:
        errors: what is wrong, each with its place; up to the limit.
        total: how many errors there are in all.
        register: what could be read all the same, if anything.
    """

    SHOWN = 5

    def __init__(
        self, errors: tuple[DecodeErrorDetail, ...], total: int | None = None, register: Register | None = None
    ) -> None:
        super().__init__(errors, total, register)
        self.errors = errors
        self.total = len(errors) if total is None else total
        self.register = register

    def __str__(self) -> str:
        lines = [f"{self.total} {'error' if self.total == 1 else 'errors'} in the data"]
        for error in self.errors[: self.SHOWN]:
            place = error.place()
            lines.append(f"  {place}: {error.message()}" if place else f"  {error.message()}")
        if self.total > self.SHOWN:
            lines.append(f"  … and {self.total - self.SHOWN} more, see .errors")
        return "\n".join(lines)


class FileError(Error, OSError):
    """A file that cannot be opened, read or written. Its class is also the one that Python's `open` would raise.

    Attributes:
        path: the file.
    """

    def __new__(cls, path: str = "", message: str = "", errno: int = 0) -> FileError:
        """Chooses the class that also is what `open` raises for that number."""
        native = type(OSError(errno, "")) if errno else OSError
        if cls is FileError and native is not OSError:
            cls = _file_error(native)
        return OSError.__new__(cls, errno, message, path)

    def __init__(self, path: str = "", message: str = "", errno: int = 0) -> None:
        super().__init__(errno, message, path)
        self.path = path
        self.message = message

    def __str__(self) -> str:
        return self.message

    def __reduce__(self) -> tuple[Any, ...]:
        return FileError, (self.path, self.message, self.errno or 0)


_file_errors: dict[type[OSError], type[FileError]] = {}


def _file_error(native: type[OSError]) -> type[FileError]:
    if native not in _file_errors:
        _file_errors[native] = type("FileError", (FileError, native), {"__module__": "osl", "__doc__": FileError.__doc__})
    return _file_errors[native]


for _class in (Error, InvalidValue, DecodeError, FileError):
    _class.__module__ = "osl"
