"""What the commands share that work on files: one survey a file, one report, one exit code."""

from __future__ import annotations

import glob
import os
import stat
from typing import TYPE_CHECKING, Any

import osl
from osl.cli import CLEAN, FOUND
from osl.cli._console import emit_text, fail, require_output
from osl.cli._custom import load, not_run
from osl.cli._errors import in_words
from osl.cli._language import words
from osl.cli._progress import Progress
from osl.text import safe

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable


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


def _survey(name: str, request: osl.Request, custom: list[osl.Rule], progress: Any) -> Iterable[osl.Report]:
    return [osl.survey(name, request=request, custom=custom, progress=progress)]


def survey_files(
    arguments: argparse.Namespace,
    *,
    show: Callable[[str, osl.Report], None],
    found: Callable[[osl.Report], bool],
    survey: Callable[[str, osl.Request, list[osl.Rule], Any], Iterable[osl.Report]] = _survey,
    **asked: bool,
) -> int:
    """Surveys every file and returns the worst exit code; goes on after one that cannot be surveyed.

    `asked` is what the command asks besides its options; `show` prints text, `found` tells whether there is something
    to exit with 1 for.
    """
    files = expand(arguments.files)
    require_output()
    request = request_of(arguments, **asked)
    custom = load(getattr(arguments, "custom", []))
    reports: list[osl.Report] = []
    code = CLEAN
    for name in files:
        try:
            with Progress(name) as progress:
                surveyed = survey(name, request, custom, progress.callback)
        except (osl.InvalidValue, OSError, ValueError, MemoryError) as error:
            # Anything else is wrong with what is asked, whatever the file.
            code = fail(_of_the_file(name, in_words(error)))
            continue
        for report in surveyed:
            if arguments.format == "text":
                show(name, report)
            elif arguments.format == "ndjson":
                emit_text(osl.report_text([report], "ndjson"))
            else:
                reports.append(report)
            if code == CLEAN and found(report):
                code = FOUND
            for rule in report.check.not_run if report.check is not None else ():
                code = fail(_of_the_file(name, not_run(rule)))
    if arguments.format == "json":
        emit_text(osl.report_text(reports, "json"))
    return code


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


def _of_the_file(name: str, said: str) -> str:
    """What is said of a file names it."""
    name = safe(name)
    return said if name and said.startswith(f"{name}:") else f"{name or repr(name)}: {said}"
