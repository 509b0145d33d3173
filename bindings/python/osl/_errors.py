"""What can be raised. Every error of this package is an `osl.Error`."""

from __future__ import annotations

TYPE_CHECKING = (
    False  # `typing` itself is not imported at run time: it would cost half of what importing this package may
)
if TYPE_CHECKING:
    from typing import Any

    from osl._core import DecodeErrorDetail, Merging, Register


class Error(Exception):
    """The base of every error that this package raises."""


class InvalidValue(Error, ValueError):  # noqa: N818 - named as in C++
    """A value that its type cannot hold.

    Attributes:
        met: the value, as text.
        expected: what would have been accepted, in English.
        expected_pl: the same in Polish.
        keyword: the keyword that it was given for, where it was given for one.
    """

    def __init__(self, met: str, expected_pl: str, expected: str, keyword: str | None = None) -> None:
        super().__init__(met, expected_pl, expected, keyword)
        self.met = met
        self.expected = expected
        self.expected_pl = expected_pl
        self.keyword = keyword

    def __str__(self) -> str:
        from osl._core import shown

        said = f"met {shown(self.met)}, expected {self.expected}"
        return said if self.keyword is None else f"{self.keyword}: {said}"


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


class MergeError(Error, ValueError):
    """Registers that do not make one; nothing was written.

    Attributes:
        merging: what does not decode, what contradicts what, and where.
    """

    def __init__(self, merging: Merging) -> None:
        super().__init__(merging)
        self.merging = merging

    def __str__(self) -> str:
        return f"{self.merging.summary.en}; see .merging"


class FileError(Error, OSError):
    """A file that cannot be opened, read or written. It also is of the class that `open` raises: a `FileNotFoundError`.

    Attributes:
        path: the file.
    """

    def __new__(cls, path: str, message: str) -> FileError:
        """Of the class that also is what `open` raises for such a failure."""
        number = _error_number(message)
        return OSError.__new__(_also(type(OSError(number, ""))), number, message, path)

    def __init__(self, path: str, message: str) -> None:
        OSError.__init__(self, _error_number(message), message, path)
        self.path = path

    def __str__(self) -> str:
        return str(self.strerror)

    def __reduce__(self) -> tuple[Any, ...]:
        return FileError, (self.path, self.strerror)


class UnknownName(Error, LookupError):  # noqa: N818 - as InvalidValue
    """Something is asked for by a name that nothing bears.

    Attributes:
        kind: what was looked for, such as `table`.
        name: the name.
        nearest: the one probably meant, if any is near.
    """

    def __init__(self, kind: str, name: str, nearest: str | None = None) -> None:
        super().__init__(kind, name, nearest)
        self.kind = kind
        self.name = name
        self.nearest = nearest

    def __str__(self) -> str:
        return f"no {self.kind} {self.name!r}" + (f"; did you mean {self.nearest!r}?" if self.nearest else "")


class Misuse(Error):  # noqa: N818 - as InvalidValue
    """A call that cannot be meant: it contradicts itself, asks for nothing, or uses what has come to its end.

    Attributes:
        reason: why, in English.
        reason_pl: the same in Polish.
    """

    def __init__(self, reason_pl: str, reason: str) -> None:
        super().__init__(reason_pl, reason)
        self.reason = reason
        self.reason_pl = reason_pl

    def __str__(self) -> str:
        return self.reason


_file_errors: dict[type[OSError], type[FileError]] = {OSError: FileError}


def _also(native: type[OSError]) -> type[FileError]:
    if native not in _file_errors:
        own = {"__module__": "osl", "__doc__": FileError.__doc__}
        _file_errors[native] = type("FileError", (FileError, native), own)
    return _file_errors[native]


def _error_number(message: str) -> int:
    """The system's number of the failure that a message ends with."""
    import errno
    import os

    if message.endswith("is a directory"):
        return errno.EISDIR
    return next((number for number in errno.errorcode if message.endswith(os.strerror(number))), errno.EIO)


for _class in (Error, InvalidValue, DecodeError, MergeError, FileError, UnknownName, Misuse):
    _class.__module__ = "osl"
