"""`osl rules`."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import osl
from osl.cli import CLEAN, FAILED
from osl.text import in_language, wrap

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Prints the catalogue, or some of it."""
    catalogue = osl.rules()
    chosen = [rule for rule in catalogue if not arguments.names or {rule.name, rule.family} & set(arguments.names)]
    unknown = [name for name in arguments.names if not any(name in (rule.name, rule.family) for rule in catalogue)]
    if unknown:
        print(f"osl: no rule or family is called {', '.join(unknown)}", file=sys.stderr)
        return FAILED
    if arguments.format == "json":
        json.dump([rule.to_dict() for rule in chosen], sys.stdout, ensure_ascii=False)
        print()
        return CLEAN
    lang = arguments.lang
    for rule in chosen:
        print(f"{rule.name}  ({getattr(rule.nature, lang)}, {getattr(rule.severity, lang)}; {rule.source})")
        print(wrap(in_language(rule.question, lang), "    "))
        if arguments.names:
            _print_more(rule, lang)
    return CLEAN


def _print_more(rule: osl.RuleDescription, lang: str) -> None:
    polish = lang == "pl"
    print(wrap(in_language(rule.why, lang), "    "))
    if rule.needs:
        print(f"    {'potrzebuje' if polish else 'needs'}: {', '.join(rule.needs)}")
    if rule.implies:
        print(f"    {'pociąga' if polish else 'implies'}: {', '.join(rule.implies)}")
    for parameter in rule.parameters:
        unit = f" {parameter.unit}" if parameter.unit else ""
        print(
            f"    {parameter.name} = {parameter.value}{unit}  {in_language(parameter.label, lang)} ({parameter.source})"
        )
