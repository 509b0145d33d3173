"""The command `osl`. Each subcommand is a module of its own, imported when it is asked for.

Exit codes: 0 clean; 1 findings at or above the chosen severity, or data that does not decode; 2 the tool could not do
its work. A signal that ends it ends it as a signal does.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

CLEAN = 0
FOUND = 1
FAILED = 2
SIGNALLED = 128


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command and returns its exit code; never a traceback for what a caller may get wrong."""
    from osl.cli import _signals

    try:
        with _signals.heeded():
            return _run(sys.argv[1:] if argv is None else list(argv))
    except _signals.Stopped as stopped:
        return _signals.die(stopped.number)


def _run(argv: list[str]) -> int:
    from osl.cli import _console, _errors, _language, _signals

    _console.prepare()
    try:
        _language.choose(argv)
        code = _command(argv)
        _console.finish()
    except BrokenPipeError:
        return FAILED  # whoever read us has had enough, and need not be told
    except (_signals.Stopped, KeyboardInterrupt):
        raise
    except BaseException as error:  # a custom rule may raise what ends a program: that is no answer of a check
        return _errors.tell(error)
    return code


def _command(argv: list[str]) -> int:
    from osl.cli._parser import make_parser

    try:
        arguments = make_parser().parse_args(argv)
    except SystemExit as done:  # help, the version, or a mistake that has been told
        return int(done.code or CLEAN)
    code: int = arguments.run(arguments)
    return code
