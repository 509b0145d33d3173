"""`osl rules`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import osl
from osl.cli import CLEAN
from osl.cli._console import emit, say
from osl.cli._custom import load
from osl.cli._names import known
from osl.text import in_language, wrap

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Prints the catalogue, or some of it."""
    catalogue = osl.rules(load(arguments.custom))
    every = [name for rule in catalogue for name in (rule.name, rule.family)]
    wanted = {known("rule or family", name, every) for name in arguments.names}
    chosen = [rule for rule in catalogue if not wanted or {rule.name, rule.family} & wanted]
    if arguments.format == "json":
        emit([rule.to_dict() for rule in chosen])
        return CLEAN
    for rule in chosen:
        show(rule, arguments.lang, more=bool(arguments.names))
    return CLEAN


def show(rule: osl.RuleDescription, lang: str, *, more: bool) -> None:
    """Prints one rule: what it asks, and with `more` why, what it needs and what may be changed."""
    say(f"{rule.name}  ({getattr(rule.nature, lang)}, {getattr(rule.severity, lang)}; {rule.source})")
    say(wrap(in_language(rule.question, lang), "    "))
    if more:
        _print_more(rule, lang)


def _print_more(rule: osl.RuleDescription, lang: str) -> None:
    polish = lang == "pl"
    say(wrap(in_language(rule.why, lang), "    "))
    if rule.needs:
        say(f"    {'potrzebuje' if polish else 'needs'}: {', '.join(rule.needs)}")
    if rule.implies:
        say(f"    {'pociąga' if polish else 'implies'}: {', '.join(rule.implies)}")
    for parameter in rule.parameters:
        unit = f" {parameter.unit}" if parameter.unit else ""
        source = f" ({parameter.source})" if parameter.source else ""
        say(f"    {parameter.name} = {parameter.value}{unit}  {in_language(parameter.label, lang)}{source}")
