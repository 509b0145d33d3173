"""The program `osl`. It stands outside the package, so that it can say in one line when that cannot be loaded."""

from __future__ import annotations

import os

FAILED = 2  # as in osl.cli
OUT_OF_MEMORY = b"osl: the package could not be loaded: out of memory\n"


def main() -> int:
    """Loads the package and runs the command; a package that cannot be loaded is told without a traceback."""
    try:
        from osl.cli import main as command

        return command()
    except Exception as error:  # the command tells its own failures: what arrives here is one of loading
        _tell(str(error) or "out of memory")
        return FAILED


def _tell(reason: str) -> None:
    """Says it without what takes memory; who cannot be told learns it from the exit code."""
    try:
        line = f"osl: the package could not be loaded: {reason.splitlines()[0]}\n".encode(errors="replace")
    except MemoryError:
        line = OUT_OF_MEMORY
    try:  # noqa: SIM105 - contextlib would have to be loaded
        os.write(2, line)
    except OSError:
        pass
