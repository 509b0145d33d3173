"""Which files a command works on, and how far it has come with each."""

from __future__ import annotations

import glob
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    import osl

SECONDS_UNTIL_SHOWN = 1.0
SECONDS_BETWEEN = 0.2
MEBIBYTE = 1 << 20


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


def check_ending(name: str, form: str | None) -> None:
    """Refuses a target whose ending does not tell the form, unless it is told otherwise."""
    stem = name.removesuffix(".gz").removesuffix(".zst")
    if form is None and not stem.endswith((".json", ".ndjson", ".jsonl")):
        known = ".json, .ndjson, .jsonl, each also with .gz or .zst"
        raise ValueError(f"{name}: the ending does not tell the form; known endings: {known}")


def head(survey: osl.Survey, arguments: argparse.Namespace) -> dict[str, object]:
    """What every report of a register says first: of what it is, whether it is real, and of which times it speaks."""
    programme = survey.programme
    observed = None if programme is None else programme.observed_on.isoformat()
    return {
        "programme": None if programme is None else programme.id,
        "synthetic": None if programme is None else bool(programme.synthetic),
        "as_of": arguments.as_of or observed,
        "known_by": arguments.known_by or observed,
        "centres": survey.centres,
    }


class Progress:
    """A line on standard error while long work goes on; only on a terminal."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._started = time.monotonic()
        self._shown = 0.0

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)

    @property
    def callback(self) -> Callable[[int, int], None] | None:
        """For `progress=`; nothing where nobody would see it."""
        return self._show if sys.stderr.isatty() else None

    def _show(self, bytes_: int, centres: int) -> None:
        now = time.monotonic()
        if now - self._started < SECONDS_UNTIL_SHOWN or now - self._shown < SECONDS_BETWEEN:
            return
        self._shown = now
        rate = centres / (now - self._started)
        size = f"{bytes_ / MEBIBYTE:,.0f} MiB, " if bytes_ else ""
        print(f"\r\x1b[K{self._name}: {size}{centres:,} centres, {rate:,.0f}/s", end="", file=sys.stderr, flush=True)
