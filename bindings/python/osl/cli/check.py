"""`osl check`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import osl
from osl.cli._console import say
from osl.cli._files import survey_files
from osl.cli._language import words
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
    if survey.total_errors or survey.check.nothing_checked:
        return True
    return fail_on != "never" and any(
        RANK[tally.severity.value] >= RANK[fail_on] for tally in survey.check.tallies if tally.fail
    )


def _print(name: str, survey: osl.Survey, arguments: argparse.Namespace) -> None:
    lang = arguments.lang
    name = safe(name)
    if survey.total_errors:
        say(f"{name}: {words('decode errors', 'błędy odczytu')}: {survey.total_errors}")
        say(decode_errors(survey.errors, survey.total_errors, lang))
    for finding in survey.check.findings:
        say(_line(name, finding, lang))
    more = survey.check.total - len(survey.check.findings)
    if more:
        say(words(f"  … and {more} more, counted", f"  … i jeszcze {more}, policzone"))
    if arguments.tallies:
        _print_tallies(survey, lang)
    marker = words(" [synthetic data]", " [dane syntetyczne]")
    synthetic = survey.programme is not None and survey.programme.synthetic
    say(f"{name}: {in_language(survey.check.summary, lang)}{marker if synthetic else ''}")


def _line(name: str, finding: osl.Finding, lang: str) -> str:
    place = ":".join(safe(part) for part in (name, finding.centre) if part)
    if finding.pointer:
        place += " " + safe(finding.pointer)
    head = f"{place}: {getattr(finding.severity, lang)} [{safe(finding.rule)}]"
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
