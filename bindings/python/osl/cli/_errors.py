"""What is wrong with us, in one line."""

from __future__ import annotations

import errno
import os

import osl
from osl.cli import FAILED
from osl.cli._console import fail, remark
from osl.cli._language import spoken, words
from osl.text import decode_errors, safe

# What the system says in English, as it is said in Polish; by the number of the failure.
POLISH = {
    errno.EACCES: "brak uprawnień",
    errno.EBADF: "zamknięte",
    errno.EFBIG: "plik byłby za duży",
    errno.EEXIST: "już istnieje",
    errno.EINVAL: "tego tu nie można zrobić",
    errno.EIO: "błąd wejścia lub wyjścia",
    errno.EISDIR: "to jest katalog",
    errno.ELOOP: "dowiązania symboliczne prowadzą w kółko",
    errno.EMFILE: "za dużo otwartych plików",
    errno.ENAMETOOLONG: "za długa nazwa",
    errno.ENODEV: "nie ma takiego urządzenia",
    errno.ENOENT: "nie ma takiego pliku ani katalogu",
    errno.ENOSPC: "brak miejsca na urządzeniu",
    errno.ENOTDIR: "to nie jest katalog",
    errno.ENXIO: "nie ma takiego urządzenia ani adresu",
    errno.EPERM: "niedozwolone",
    errno.EROFS: "system plików tylko do odczytu",
    errno.ETXTBSY: "plik jest właśnie wykonywany",
}


def tell(error: BaseException) -> int:
    """Says what went wrong, and returns the exit code. Of what does not decode all is told, a line each."""
    if not isinstance(error, osl.DecodeError):
        return fail(in_words(error))
    said = words("errors in what is asked", "błędy w tym, o co się pyta")
    remark(f"osl: {said}: {error.total}\n{decode_errors(error.errors, error.total, spoken())}")
    return FAILED


def in_words(error: BaseException) -> str:
    """What went wrong, for people, in the language chosen."""
    if isinstance(error, MemoryError):
        return words("out of memory", "zabrakło pamięci")
    if isinstance(error, osl.InvalidValue):
        return words(str(error), f"napotkano {error.met}, oczekiwano: {error.expected_pl}")
    if isinstance(error, osl.UnknownName):
        meant = f"; może „{error.nearest}”?" if error.nearest else ""
        return words(str(error), f"nieznana nazwa „{error.name}”{meant}")
    if isinstance(error, osl.Misuse):
        return words(error.reason, error.reason_pl)
    if isinstance(error, OSError):
        return _of_the_system(error)
    if isinstance(error, (osl.Error, ValueError)):
        return str(error)
    said = f"{type(error).__name__}: {error}"
    if not isinstance(error, Exception):
        return words(f"code of a custom rule broke the work off: {said}", f"kod własnej reguły przerwał pracę: {said}")
    return words(f"internal error, please report it: {said}", f"błąd wewnętrzny, prosimy o zgłoszenie: {said}")


def _of_the_system(error: OSError) -> str:
    reason = error.strerror or str(error)
    if error.filename is None:
        return words(reason, POLISH.get(error.errno or 0, reason))
    name = safe(os.fsdecode(error.filename))
    reason = reason.removeprefix(f"{name}: ")  # as in osl.FileError
    return f"{name or repr(name)}: {words(reason, POLISH.get(error.errno or 0, reason))}"
