"""`osl rules`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import osl
from osl.cli import CLEAN
from osl.cli._console import emit, fail, say
from osl.cli._custom import load
from osl.cli._language import words
from osl.text import in_language, wrap

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Prints the catalogue, or some of it."""
    catalogue = osl.rules(load(arguments.custom))
    chosen = [rule for rule in catalogue if not arguments.names or {rule.name, rule.family} & set(arguments.names)]
    unknown = [name for name in arguments.names if not any(name in (rule.name, rule.family) for rule in catalogue)]
    if unknown:
        names = ", ".join(unknown)
        return fail(words(f"no rule or family is called {names}", f"żadna reguła ani rodzina nie nazywa się {names}"))
    if arguments.format == "json":
        emit([rule.to_dict() for rule in chosen])
        return CLEAN
    lang = arguments.lang
    for rule in chosen:
        say(f"{rule.name}  ({getattr(rule.nature, lang)}, {getattr(rule.severity, lang)}; {rule.source})")
        say(wrap(in_language(rule.question, lang), "    "))
        if arguments.names:
            _print_more(rule, lang)
    return CLEAN


def _print_more(rule: osl.RuleDescription, lang: str) -> None:
    polish = lang == "pl"
    say(wrap(in_language(rule.why, lang), "    "))
    if rule.needs:
        say(f"    {'potrzebuje' if polish else 'needs'}: {', '.join(rule.needs)}")
    if rule.implies:
        say(f"    {'pociąga' if polish else 'implies'}: {', '.join(rule.implies)}")
    for parameter in rule.parameters:
        unit = f" {parameter.unit}" if parameter.unit else ""
        say(
            f"    {parameter.name} = {parameter.value}{unit}  {in_language(parameter.label, lang)} ({parameter.source})"
        )
