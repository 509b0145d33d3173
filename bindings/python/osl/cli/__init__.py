"""The command `osl`. Each subcommand is a module of its own, imported when it is asked for.

Exit codes: 0 clean; 1 findings at or above the chosen severity, or data that does not decode; 2 the tool could not
do its work.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

CLEAN = 0
FOUND = 1
FAILED = 2


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command and returns its exit code; never a traceback for what a caller may get wrong."""
    from osl.cli._parser import make_parser

    parser = make_parser()
    arguments = parser.parse_args(argv)
    if not hasattr(arguments, "run"):
        parser.print_help()
        return FAILED
    return _run(arguments)


def _run(arguments: object) -> int:
    import osl

    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a letter gets its number rather than an error.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        code: int = arguments.run(arguments)  # type: ignore[attr-defined]
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read us has had enough; the interpreter shall not complain of it when it closes standard output.
        import os

        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except KeyboardInterrupt:
        return _fail("interrupted")
    except (osl.Error, OSError, ValueError) as error:
        return _fail(str(error))
    return code


def _fail(message: str) -> int:
    print(f"osl: {message}", file=sys.stderr)
    return FAILED
