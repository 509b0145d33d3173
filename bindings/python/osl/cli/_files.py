"""What the commands share that work on files: one survey a file, one report, one exit code."""

from __future__ import annotations

import glob
import os
import stat
from typing import TYPE_CHECKING, Any

import osl
from osl.cli import CLEAN, FOUND
from osl.cli._console import emit, fail, require_output
from osl.cli._errors import in_words
from osl.cli._language import words
from osl.cli._progress import Progress
from osl.text import safe

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable


def expand(names: list[str]) -> list[str]:
    """File names with patterns expanded, as some shells leave it to us.

    A pattern without a match stays, to be reported as missing. What can be read only once is refused twice.
    """
    out: list[str] = []
    for name in names:
        pattern = glob.has_magic(name) and not os.path.lexists(name)
        matches = sorted(glob.glob(name)) if pattern else []  # noqa: PTH207 - a pattern may be absolute
        out.extend(matches or [name])
    pipes = [pipe for name in out if (pipe := _pipe(name)) is not None]
    if len(set(pipes)) != len(pipes):
        raise ValueError(
            words(
                "what is no file, such as standard input, can be read only once, but is given more than once",
                "to, co nie jest plikiem, jak standardowe wejście, można odczytać tylko raz, a podano je więcej razy",
            )
        )
    return out


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


def survey_files(
    arguments: argparse.Namespace,
    *,
    report: str,
    survey: dict[str, Any],
    details: Callable[[osl.Survey], dict[str, Any]],
    show: Callable[[str, osl.Survey], None],
    found: Callable[[osl.Survey], bool],
) -> int:
    """Surveys every file and returns the worst exit code; goes on after one that cannot be surveyed.

    `survey` is what the survey is asked, `report` the name of the JSON format and `details` what it adds for each file;
    `show` prints text, `found` tells whether there is something to exit with 1 for.
    """
    files = expand(arguments.files)
    require_output()
    reports: list[dict[str, Any]] = []
    code = CLEAN
    for name in files:
        try:
            done = _survey(name, arguments, survey)
        except (osl.InvalidValue, OSError, ValueError, MemoryError) as error:
            # Anything else is wrong with what is asked, whatever the file.
            code = fail(_of_the_file(name, in_words(error)))
            continue
        if arguments.format == "json":
            reports.append({"file": _readable(name), **_head(done, arguments), **details(done)})
        else:
            show(name, done)
        if code == CLEAN and found(done):
            code = FOUND
    if arguments.format == "json":
        emit({"format": report, "files": reports})
    return code


def _survey(name: str, arguments: argparse.Namespace, asked: dict[str, Any]) -> osl.Survey:
    with Progress(name) as progress:
        return osl.survey(name, as_of=arguments.as_of, known_by=arguments.known_by, progress=progress.callback, **asked)


def _of_the_file(name: str, said: str) -> str:
    """What is said of a file names it."""
    name = safe(name)
    return said if name and said.startswith(f"{name}:") else f"{name or repr(name)}: {said}"


def _readable(name: str) -> str:
    """The name of a file in JSON, which has no way to write bytes that are not UTF-8."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return safe(name)
    return name


def _head(survey: osl.Survey, arguments: argparse.Namespace) -> dict[str, object]:
    """What every report says first: of what register, whether it is real, of which times, what did not decode."""
    programme = survey.programme
    observed = None if programme is None else programme.observed_on.isoformat()
    return {
        "programme": None if programme is None else programme.id,
        "synthetic": None if programme is None else bool(programme.synthetic),
        "as_of": arguments.as_of or observed,
        "known_by": arguments.known_by or observed,
        "centres": survey.centres,
        "left_out": survey.left_out,
        "cut_off": survey.cut_off,
        "decode_errors": [error.to_dict() for error in survey.errors],
        "total_decode_errors": survey.total_errors,
    }
