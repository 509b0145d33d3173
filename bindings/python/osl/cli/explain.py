"""`osl explain`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import osl
from osl import _core
from osl.cli import CLEAN
from osl.cli._console import emit, say, show
from osl.cli._custom import load
from osl.cli._language import words
from osl.cli._names import known
from osl.text import in_language, width

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Prints what a rule asks, with data that pass it and data that fail it."""
    catalogue = {rule.name: rule for rule in osl.rules(load(arguments.custom))}
    rule = catalogue[known("rule", arguments.rule, catalogue)]
    examples = json.loads(Path(__file__).parents[1].joinpath("_examples.json").read_text("utf-8"))
    example = examples.get(rule.name, {})  # rules of one's own come without
    if arguments.format == "json":
        emit({"rule": rule.to_dict(), **example})
        return CLEAN
    show(_core.text_of(rule, arguments.lang, width()))
    if not example:
        return CLEAN
    finding = osl.Finding.from_dict(example["finding"])
    say(f"\n  {words('passes', 'spełniona')}:\n{_text(example['pass'])}")
    say(f"\n  {words('fails', 'niespełniona')}:\n{_text(example['fail'])}")
    met = f": {finding.met}" if finding.met else ""
    expected = f"{words('expected', 'oczekiwano')}: {in_language(finding.expected, arguments.lang)}"
    say(f"\n  {finding.pointer}  {in_language(finding.message, arguments.lang)}{met}; {expected}")
    return CLEAN


def _text(value: Any) -> str:
    return "\n".join("    " + line for line in json.dumps(value, ensure_ascii=False, indent=2).split("\n"))
