"""Death by a signal, after what was begun has been cleared away."""

from __future__ import annotations

import os
import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from osl.cli import SIGNALLED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType
    from typing import NoReturn

ENDING = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


class Stopped(BaseException):
    """Raised where a signal arrives, so that unfinished files go on the way out."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def _stop(number: int, _: FrameType | None) -> NoReturn:
    for other in ENDING:  # a second one shall not disturb the clearing away
        signal.signal(other, signal.SIG_IGN)
    raise Stopped(number)


@contextmanager
def heeded() -> Iterator[None]:
    """Within it the signals that end a command raise `Stopped`. One that is ignored, as under nohup, stays so."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    ours = (signal.SIG_DFL, signal.default_int_handler)
    before = {number: kept for number in ENDING if (kept := signal.getsignal(number)) in ours}
    for number in before:
        signal.signal(number, _stop)
    try:
        yield
    finally:
        for number, kept in before.items():
            signal.signal(number, kept)


def die(number: int) -> int:
    """Ends the process by the signal, as whoever sent it expects; the shell shows 128 + its number."""
    signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)
    return SIGNALLED + number  # where the signal is blocked
