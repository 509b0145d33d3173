"""How far long work has come, told on a terminal."""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from osl.text import shown

if TYPE_CHECKING:
    from collections.abc import Callable

LETTERS_OF_A_NAME = 60
SECONDS_UNTIL_SHOWN = 1.0
SECONDS_BETWEEN = 0.2
MEBIBYTE = 1 << 20


class Progress:
    """A line on standard error while long work goes on; only on a terminal."""

    def __init__(self, name: str) -> None:
        self._name = shown(name, LETTERS_OF_A_NAME)
        self._started = time.monotonic()
        self._shown = 0.0

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown:
            self._write("")

    @property
    def callback(self) -> Callable[[int, int], None] | None:
        """For `progress=`; nothing where nobody would see it."""
        return self._show if sys.stderr is not None and sys.stderr.isatty() else None

    def _show(self, bytes_: int, centres: int) -> None:
        now = time.monotonic()
        if now - self._started < SECONDS_UNTIL_SHOWN or now - self._shown < SECONDS_BETWEEN:
            return
        self._shown = now
        rate = centres / (now - self._started)
        size = f"{bytes_ / MEBIBYTE:,.0f} MiB, " if bytes_ else ""
        self._write(f"{self._name}: {size}{centres:,} centres, {rate:,.0f}/s")

    def _write(self, line: str) -> None:
        with suppress(OSError, ValueError):  # nobody sees it then
            print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)
