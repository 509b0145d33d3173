"""What the commands share that work on files: one survey a file, one report, one exit code."""

from __future__ import annotations

import glob
import os
import re
import stat
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import osl
from osl.cli import CLEAN, FOUND
from osl.cli._console import fail, require_output
from osl.cli._custom import load, not_run
from osl.cli._errors import in_words
from osl.cli._language import words
from osl.cli._progress import Progress
from osl.cli._reports import Reports
from osl.text import safe

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable

# What the name of a register ends with.
REGISTER = re.compile(r"\.(json|ndjson|jsonl)(\.gz|\.zst)?$", re.IGNORECASE)


def expand(names: list[str]) -> list[str]:
    """File names with patterns expanded, as some shells leave it to us, and directories by the registers in them.

    A pattern without a match stays, to be reported as missing, and so does a directory without a register. What can be
    read only once is refused twice.
    """
    out: list[str] = []
    for name in names:
        pattern = glob.has_magic(name) and not os.path.lexists(name)
        matches = sorted(glob.glob(name)) if pattern else []  # noqa: PTH207 - a pattern may be absolute
        for match in matches or [name]:
            out.extend(_registers_in(match) or [match])
    refuse_twice(out)
    return out


def _registers_in(directory: str) -> list[str]:
    """The registers below a directory, in the order in which people count; what is hidden is left out.

    Nothing of what is no directory.
    """
    found: list[str] = []
    if not os.path.isdir(directory):  # noqa: PTH112 - any name
        return found
    for folder, folders, names in os.walk(directory, onerror=_raise):
        folders[:] = [name for name in folders if not name.startswith(".")]
        paths = [os.path.join(folder, name) for name in names if REGISTER.search(name) and not name.startswith(".")]  # noqa: PTH118
        found.extend(path for path in paths if Path(path).is_file())
    return sorted(found, key=_as_counted)


def _raise(error: OSError) -> None:
    raise error


def refuse_directory(name: str) -> None:
    """Raises `ValueError` for a directory, which was left since there is no register in it."""
    if os.path.isdir(name):  # noqa: PTH112 - any name
        raise ValueError(
            words(
                "no register in this directory (.json, .ndjson, .jsonl, also .gz, .zst)",
                "w tym katalogu nie ma rejestru (.json, .ndjson, .jsonl, także .gz, .zst)",
            )
        )


def _as_counted(path: str) -> list[list[tuple[int, int, str]]]:
    """A key for sorting: folder by folder, numbers within names by value."""
    return [
        [(0, int(part), part) if part.isdigit() else (1, 0, part) for part in re.split(r"([0-9]+)", name) if part]
        for name in Path(path).parts
    ]


def refuse_twice(names: Iterable[str]) -> None:
    """Raises `ValueError` where what can be read only once is to be read again."""
    pipes = [pipe for name in names if (pipe := _pipe(name)) is not None]
    if len(set(pipes)) != len(pipes):
        raise ValueError(
            words(
                "what is no file, such as standard input, can be read only once, but is given more than once",
                "to, co nie jest plikiem, jak standardowe wejście, można odczytać tylko raz, a podano je więcej razy",
            )
        )


def refuse_overwriting(read: Iterable[str], written: Iterable[str]) -> None:
    """Raises `ValueError` where a file is to be read and written, under whatever name: its data would be lost."""
    targets = [*written]
    for name in read:
        if any(_same(name, target) for target in targets):
            raise ValueError(
                words(
                    f"{safe(name)} is to be read and written; name another file with -o",
                    f"{safe(name)} miałby być czytany i zapisywany; podaj inny plik po -o",
                )
            )


def _same(name: str, target: str) -> bool:
    if "-" in (name, target):
        return False
    with suppress(OSError, ValueError):
        return Path(target).is_file() and os.path.samefile(name, target)  # noqa: PTH121 - names that no path can have
    return False


def _pipe(name: str) -> object:
    """Which pipe a name stands for; nothing where it is a file, which can be read again."""
    try:
        found = os.fstat(0) if name == "-" else os.stat(name)  # noqa: PTH116 - a name that no path can have, too
    except (OSError, ValueError):
        return "-" if name == "-" else None
    again = stat.S_ISREG(found.st_mode) or stat.S_ISDIR(found.st_mode) or stat.S_ISCHR(found.st_mode)
    if name == "-" and again:
        return "-"
    return None if again else (found.st_dev, found.st_ino)


def _survey(name: str, request: osl.Request, custom: list[osl.Rule], progress: Any) -> Iterable[osl.Report]:
    return [osl.survey(name, request=request, custom=custom, progress=progress)]


def survey_files(
    arguments: argparse.Namespace,
    *,
    survey: Callable[[str, osl.Request, list[osl.Rule], Any], Iterable[osl.Report]] = _survey,
    **asked: bool,
) -> int:
    """Surveys every file and returns the worst exit code; goes on after one that cannot be surveyed.

    `asked` is what the command asks besides its options.
    """
    files = expand(arguments.files)
    reports = Reports(arguments)
    refuse_overwriting([*files, *also_read(arguments)], reports.files)
    if reports.to_standard_output:
        require_output()
    request = request_of(arguments, **asked)
    custom = load(getattr(arguments, "custom", []))
    code = CLEAN
    for name in files:
        try:
            refuse_directory(name)
            with Progress(name) as progress:
                surveyed = survey(name, request, custom, progress.callback)
        except (osl.InvalidValue, osl.Misuse, osl.UnknownName, OSError, ValueError, MemoryError) as error:
            if not _is_of_the_file(error, request):
                raise
            code = fail(of_the_file(name, in_words(error)))
            continue
        for report in surveyed:
            reports.add(report)
            if code == CLEAN and found(report, getattr(arguments, "fail_on", "never")):
                code = FOUND
            for rule in report.check.not_run if report.check is not None else ():
                code = fail(of_the_file(name, not_run(rule)))
    reports.finish()
    return code


def _is_of_the_file(error: Exception, request: osl.Request) -> bool:
    """Whether another file may do; else something is wrong with what is asked, whatever the file."""
    if isinstance(error, osl.UnknownName):
        return error.kind == "centre"
    if isinstance(error, osl.Misuse):
        return request.baseline is not None  # of another programme, perhaps
    return not isinstance(error, osl.DecodeError)  # a register's are in the report


def also_read(arguments: argparse.Namespace) -> list[str]:
    """What is read besides registers, or may be: a profile can be a name, too."""
    given = vars(arguments)
    return [*(given[name] for name in ("baseline", "profile") if given.get(name)), *(given.get("custom") or ())]


RANK = {code: rank for rank, code in enumerate(("information", "warning", "error"))}


def found(report: osl.Report, fail_on: str) -> bool:
    """Whether there is something to exit with 1 for."""
    if report.total_errors or report.nothing_surveyed:
        return True
    if report.check is None or fail_on == "never":
        return False
    return any(getattr(report.check.open, name) for name, rank in RANK.items() if rank >= RANK[fail_on])


def request_of(arguments: argparse.Namespace, **asked: bool) -> osl.Request:
    """What the options ask."""
    given = vars(arguments)
    options = {name: given[name] for name in osl.Request._fields if given.get(name) is not None}
    if "parameters" in options:
        options["parameters"] = _by_rule(options["parameters"])
    return osl.Request(**{**options, **asked})


def _by_rule(settings: list[tuple[str, str, Any]]) -> dict[str, dict[str, Any]]:
    """`--set` as often as it was given, as parameters by rule and name."""
    rules: dict[str, dict[str, Any]] = {}
    for rule, parameter, value in settings:
        rules.setdefault(rule, {})[parameter] = value
    return rules


def of_the_file(name: str, said: str) -> str:
    """What is said of a file names it."""
    name = safe(name)
    return said if name and said.startswith(f"{name}:") else f"{name or repr(name)}: {said}"
