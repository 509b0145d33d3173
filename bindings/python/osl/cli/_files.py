"""What the commands share that work on files: one survey a file, one report, one exit code."""

from __future__ import annotations

import glob
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import osl
from osl.cli import CLEAN, FAILED, FOUND
from osl.cli._progress import Progress

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable


def expand(names: list[str]) -> list[str]:
    """File names with patterns expanded, as some shells leave it to us.

    A pattern without a match stays, to be reported as missing.
    """
    out: list[str] = []
    for name in names:
        pattern = glob.has_magic(name) and not Path(name).exists()
        matches = sorted(glob.glob(name)) if pattern else []  # noqa: PTH207 - a pattern may be absolute
        out.extend(matches or [name])
    if out.count("-") > 1:
        raise ValueError("standard input can be read only once, but - is given more than once")
    return out


def survey_files(
    arguments: argparse.Namespace,
    *,
    report: str,
    survey: dict[str, Any],
    details: Callable[[osl.Survey], dict[str, Any]],
    show: Callable[[str, osl.Survey], None],
    found: Callable[[osl.Survey], bool],
) -> int:
    """Surveys every file and returns the exit code; goes on after one that cannot be read.

    `survey` is what the survey is asked, `report` the name of the JSON format and `details` what it adds for each file;
    `show` prints text, `found` tells whether there is something to exit with 1 for.
    """
    reports: list[dict[str, Any]] = []
    code = CLEAN
    for name in expand(arguments.files):
        try:
            with Progress(name) as progress:
                done = osl.survey(
                    name, as_of=arguments.as_of, known_by=arguments.known_by, progress=progress.callback, **survey
                )
        except osl.FileError as error:
            print(f"osl: {error}", file=sys.stderr)
            code = FAILED
            continue
        if arguments.format == "json":
            reports.append({"file": name, **_head(done, arguments), **details(done)})
        else:
            show(name, done)
        if code == CLEAN and found(done):
            code = FOUND
    if arguments.format == "json":
        json.dump({"format": report, "files": reports}, sys.stdout, ensure_ascii=False)
        print()
    return code


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
        "decode_errors": [error.to_dict() for error in survey.errors],
        "total_decode_errors": survey.total_errors,
    }


def check_ending(name: str, form: str | None) -> None:
    """Refuses a target whose ending does not tell the form, unless it is told otherwise."""
    stem = name.removesuffix(".gz").removesuffix(".zst")
    if form is None and not stem.endswith((".json", ".ndjson", ".jsonl")):
        known = ".json, .ndjson, .jsonl, each also with .gz or .zst"
        raise ValueError(f"{name}: the ending does not tell the form; known endings: {known}")
