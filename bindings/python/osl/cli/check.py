"""`osl check`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import osl
from osl.cli._console import say
from osl.cli._files import survey_files
from osl.text import decode_errors, grid, in_language, safe, wrap

if TYPE_CHECKING:
    import argparse

RANK = {code: rank for rank, code in enumerate(("information", "warning", "error"))}


def run(arguments: argparse.Namespace) -> int:
    """Checks every file."""
    return survey_files(
        arguments,
        report="osl-check/1",
        survey={
            "select": arguments.select,
            "ignore": arguments.ignore,
            "max_findings": arguments.max_findings,
            "indicators": False,
        },
        details=lambda survey: survey.check.to_dict(),
        show=lambda name, survey: _print(name, survey, arguments),
        found=lambda survey: _found(survey, arguments.fail_on),
    )


def _found(survey: osl.Survey, fail_on: str) -> bool:
    if survey.total_errors:
        return True
    return fail_on != "never" and any(
        RANK[tally.severity.value] >= RANK[fail_on] for tally in survey.check.tallies if tally.fail
    )


def _print(name: str, survey: osl.Survey, arguments: argparse.Namespace) -> None:
    lang = arguments.lang
    polish = lang == "pl"
    name = safe(name)
    if survey.total_errors:
        say(f"{name}: {'błędy odczytu' if polish else 'decode errors'}: {survey.total_errors}")
        say(decode_errors(survey.errors, survey.total_errors, lang))
    if survey.programme is None:
        say(f"{name}: {'niczego nie sprawdzono' if polish else 'nothing was checked'}")
        return
    for finding in survey.check.findings:
        say(_line(name, finding, lang))
    more = survey.check.total - len(survey.check.findings)
    if more:
        say(f"  … i jeszcze {more}, policzone" if polish else f"  … and {more} more, counted")
    if arguments.tallies:
        _print_tallies(survey, lang)
    by_severity = dict.fromkeys(reversed(RANK), 0)
    for tally in survey.check.tallies:
        by_severity[tally.severity.value] += tally.fail
    counts = ", ".join(f"{getattr(osl.Severity(code), lang)} {count}" for code, count in by_severity.items())
    centres = "ośrodki" if polish else "centres"
    marker = (" [dane syntetyczne]" if polish else " [synthetic data]") if survey.programme.synthetic else ""
    found = f"{'ustalenia' if polish else 'findings'} {survey.check.total} ({counts})"
    say(f"{name}: {centres} {survey.centres}; {found}{marker}")


def _line(name: str, finding: osl.Finding, lang: str) -> str:
    place = ":".join(safe(part) for part in (name, finding.centre) if part)
    head = f"{place}{' ' + safe(finding.pointer) if finding.pointer else ''}: {getattr(finding.severity, lang)} [{safe(finding.rule)}]"
    text = in_language(finding.message, lang)
    if finding.met:
        text += f": {finding.met}"
    expected = in_language(finding.expected, lang)
    if expected:
        text += ("; oczekiwano: " if lang == "pl" else "; expected: ") + expected
    if finding.repair is not None:
        text += ("; naprawa: " if lang == "pl" else "; repair: ") + in_language(finding.repair, lang)
    return f"{head}\n{wrap(text, '  ')}"


def _print_tallies(survey: osl.Survey, lang: str) -> None:
    answers = ("pass", "fail", "not_applicable", "not_evaluable")
    rows = [("", *(getattr(osl.Answer(answer), lang) for answer in answers))]
    rows += [
        (t.rule, str(t.pass_), str(t.fail), str(t.not_applicable), str(t.not_evaluable)) for t in survey.check.tallies
    ]
    say(grid(rows, right=range(1, 5)))
