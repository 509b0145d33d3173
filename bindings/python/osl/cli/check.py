"""`osl check`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import osl
from osl.cli._console import say
from osl.cli._files import survey_files
from osl.cli._language import words
from osl.text import decode_errors, grid, in_language, on_terminal, safe, wrap

if TYPE_CHECKING:
    import argparse

RANK = {code: rank for rank, code in enumerate(("information", "warning", "error"))}


def run(arguments: argparse.Namespace) -> int:
    """Checks every file."""
    return survey_files(
        arguments,
        rules=True,
        indicators=False,
        show=lambda name, report: show(name, report, arguments),
        found=lambda report: found(report, arguments.fail_on),
    )


def found(report: osl.Report, fail_on: str) -> bool:
    """Whether a report of rules is something to exit with 1 for."""
    if report.total_errors or report.check is None or report.check.nothing_checked:
        return True
    grave = (name for name in RANK if fail_on != "never" and RANK[name] >= RANK[fail_on])
    return any(getattr(report.check.open, name) for name in grave)


def show(name: str, report: osl.Report, arguments: argparse.Namespace) -> None:
    """Prints what did not decode, findings and summary."""
    lang = arguments.lang
    name = safe(name)
    if report.total_errors:
        say(f"{name}: {words('decode errors', 'błędy odczytu')}: {report.total_errors}")
        say(decode_errors(report.errors, report.total_errors, lang))
    if report.check is None:
        return
    for finding in report.check.findings:
        say(_line(name, finding, lang))
    more = report.check.total - len(report.check.findings)
    if more:
        say(words(f"  … and {more} more, counted", f"  … i jeszcze {more}, policzone"))
    if arguments.tallies:
        _print_tallies(report.check, lang)
    marker = words(" [synthetic data]", " [dane syntetyczne]")
    say(f"{name}: {in_language(report.check.summary, lang)}{marker if report.synthetic else ''}")


def _line(name: str, finding: osl.Finding, lang: str) -> str:
    line = None if finding.line is None else str(finding.line)
    place = ":".join(safe(part) for part in (name, line, finding.centre) if part)
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
    return f"{head}\n{wrap(text, '  ')}" if on_terminal() else f"{head} {safe(text)}"


def _print_tallies(check: osl.CheckResult, lang: str) -> None:
    answers = ("pass", "fail", "not_applicable", "not_evaluable")
    rows = [("", *(getattr(osl.Answer(answer), lang) for answer in answers))]
    rows += [(t.rule, str(t.pass_), str(t.fail), str(t.not_applicable), str(t.not_evaluable)) for t in check.tallies]
    say(grid(rows, right=range(1, 5)))
