"""The pages of rules and indicators, from their catalogues."""

from __future__ import annotations

import osl

from .reference import MARK


def pages() -> dict[str, str]:
    """File names with their content."""
    return {"rules.md": _rules(), "indicators.md": _indicators()}


def _rules() -> str:
    out = f"{MARK}# Rules\n\nA rule asks one question about each of its subjects and has four answers:\n"
    out += "pass, fail, not applicable, not evaluable.\n"
    family = ""
    for rule in osl.rules():
        if rule.family != family:
            family = rule.family
            out += f"\n## {family}\n"
        out += _rule(rule)
    return out


def _rule(rule: osl.RuleDescription) -> str:
    """One rule: what it asks, why, what it needs, what may be changed."""
    facts = [
        f"{rule.nature.en} ({rule.nature.pl})",
        f"{rule.severity.en} ({rule.severity.pl})",
        f"source: {rule.source}",
    ]
    if rule.pilot_only:
        facts.append("asked only of the pilot's register and of what is modelled on it")
    lines = [
        f"\n### `{rule.name}`\n",
        f"{rule.question.en} *{rule.question.pl}*\n",
        f"{rule.why.en} *{rule.why.pl}*\n",
        f"- {'; '.join(facts)}",
        f"- says: {rule.message.en} / *{rule.message.pl}*",
    ]
    if rule.needs:
        lines.append(f"- not evaluable without: {', '.join(f'`{name}`' for name in rule.needs)}")
    if rule.implies:
        lines.append(f"- bound to fail with it: {', '.join(f'`{name}`' for name in rule.implies)}")
    for parameter in rule.parameters:
        unit = f" {parameter.unit}" if parameter.unit else ""
        label = f"{parameter.label.en} / *{parameter.label.pl}*"
        lines.append(f"- parameter `{parameter.name}` = {parameter.value}{unit}: {label}; source: {parameter.source}")
    return "\n".join(lines) + "\n"


def _indicators() -> str:
    out = (
        f"{MARK}# Indicators\n\nEvery value has numerator, denominator, unit, population, as-of and known-by day.\n"
        "A status that is unknown or not recorded stays in the denominator; `at_most` tells the count\n"
        "if all of it were so.\n"
    )
    for indicator in osl.indicator_list():
        out += (
            f"\n## {indicator.id} `{indicator.name}`\n\n**{indicator.title.en}** (*{indicator.title.pl}*). "
            f"{indicator.definition.en}\n*{indicator.definition.pl}*\n\nSource: {indicator.source}.\n"
        )
    return out
