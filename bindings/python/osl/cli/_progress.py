"""How far long work has come, told on a terminal."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

SECONDS_UNTIL_SHOWN = 1.0
SECONDS_BETWEEN = 0.2
MEBIBYTE = 1 << 20


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
