"""Rules of one's own from files: `--custom`. A file is run as any program is."""

from __future__ import annotations

import importlib
import itertools
import os
import sys
from typing import TYPE_CHECKING

import osl
from osl.cli._errors import in_words
from osl.cli._language import words
from osl.text import safe

if TYPE_CHECKING:
    import argparse
    from types import ModuleType

    from osl.cli._arguments import Parser


def add_option(parser: argparse.ArgumentParser | Parser) -> None:
    """Adds `--custom`."""
    option = parser.add_argument(
        "--custom",
        action="append",
        default=[],
        metavar=words("FILE", "PLIK"),
        help=words(
            "a Python file with rules of one's own, made by osl.rule, or the name of a module; it is run, so give only "
            "what you trust; may be repeated",
            "plik Pythona z własnymi regułami, utworzonymi przez osl.rule, albo nazwa modułu; zostanie wykonany, więc "
            "podaj tylko zaufany; można powtórzyć",
        ),
    )
    option.complete = {"bash": "_shtab_compgen_files", "zsh": "_files", "tcsh": "f"}  # type: ignore[attr-defined]


def load(names: list[str]) -> list[osl.Rule]:
    """The rules that files and modules make, in their order. What is wrong with one is told in one line."""
    rules: list[osl.Rule] = []
    for name in names:
        module = _module(name)
        made = [rule for rule in vars(module).values() if isinstance(rule, osl.Rule)]
        own = [rule for rule in made if rule.__module__ == module.__name__]
        if not own:
            raise ValueError(
                words(
                    f"{safe(name)}: makes no rule; expected functions decorated with osl.rule",
                    f"{safe(name)}: nie tworzy żadnej reguły; oczekiwano funkcji z dekoratorem osl.rule",
                )
            )
        rules += [rule for rule in own if rule not in rules]
    return rules


def not_run(rule: osl.RuleNotRun) -> str:
    """That a rule has not run, and why."""
    at = f" ({words('centre', 'ośrodek')} {safe(rule.centre)})" if rule.centre else ""
    times = words(f", {rule.times} times in all", f", łącznie razy: {rule.times}") if rule.times > 1 else ""
    return words(
        f"the rule {rule.rule} was not run: {rule.message}{at}{times}",
        f"nie wykonano reguły {rule.rule}: {rule.message}{at}{times}",
    )


def _module(name: str) -> ModuleType:
    is_file = name.endswith(".py") or os.sep in name
    try:
        return _run(name) if is_file else importlib.import_module(name)
    except OSError:
        raise
    except (Exception, SystemExit) as error:
        raise ValueError(f"{safe(name)}: {_said(error, name)}") from error


def _run(path: str) -> ModuleType:
    """The module that a file makes, under a name of its own."""
    with open(path, "rb"):  # noqa: PTH123 - fails in one line where it cannot be read
        pass
    import importlib.util

    name = next(name for number in itertools.count() if (name := f"osl_custom_{number}") not in sys.modules)
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(words("this is no Python file", "to nie jest plik Pythona"))
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module


def _said(error: BaseException, name: str) -> str:
    """What went wrong, with the line of the file."""
    if isinstance(error, SyntaxError):
        return f"{type(error).__name__}: {error.msg}" + (
            f" ({_base(error.filename)}:{error.lineno})" if error.lineno else ""
        )
    said = in_words(error) if isinstance(error, osl.Error) else f"{type(error).__name__}: {error}"
    trace = error.__traceback__
    line = None
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == name:
            line = trace.tb_lineno
        trace = trace.tb_next
    return said + (f" ({_base(name)}:{line})" if line else "")


def _base(path: str | None) -> str:
    return safe(os.path.basename(path or ""))  # noqa: PTH119 - a name that need not be a path
