"""`osl baseline`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import osl
from osl.cli import CLEAN, FOUND
from osl.cli._console import fail, remark, say
from osl.cli._custom import load, not_run
from osl.cli._files import also_read, refuse_overwriting, request_of
from osl.cli._language import words
from osl.cli._names import known
from osl.cli._progress import Progress
from osl.text import decode_errors, in_language, safe

if TYPE_CHECKING:
    import argparse


MOST = 2**53 - 1  # findings: all of them


def create(arguments: argparse.Namespace) -> int:
    """Writes the baseline of a register."""
    refuse_overwriting([arguments.register, *also_read(arguments)], [arguments.output])
    if arguments.output != "-" and (refused := _decided_by_people(arguments.output)):
        return fail(f"{safe(arguments.output)}: {refused}")
    return _write(arguments, arguments.output, None)


def _decided_by_people(file: str) -> str | None:
    """Why a file that is there already may not be made anew: it holds what nobody can make again."""
    if not Path(file).is_file():  # a pipe holds nothing, and to read it would wait for ever
        return None
    try:
        accepted = len(osl.read_baseline(file).accepted)
    except osl.DecodeError:
        return words(
            "this file is no baseline; it is not written over",
            "ten plik nie jest stanem odniesienia; nie zastąpiono go",
        )
    if not accepted:
        return None
    return words(
        f"this baseline holds acceptances ({accepted}), which would be lost; `osl baseline update` keeps them",
        f"ten stan odniesienia zawiera przyjęcia ({accepted}), które by przepadły; zachowuje je `osl baseline update`",
    )


def update(arguments: argparse.Namespace) -> int:
    """Writes it anew, with what it accepts."""
    return _write(arguments, arguments.file, osl.read_baseline(arguments.file))


def _write(arguments: argparse.Namespace, file: str, before: osl.Baseline | None) -> int:
    request = request_of(arguments, rules=True, indicators=False).replace(max_findings=MOST)
    custom = load(arguments.custom)
    with Progress(arguments.register) as progress:
        report = osl.survey(arguments.register, request=request, custom=custom, progress=progress.callback)
    assert report.check is not None
    if report.check.not_run:
        return max(fail(f"{safe(arguments.register)}: {not_run(rule)}") for rule in report.check.not_run)
    if report.total_errors:
        said = words("decode errors: {}; no baseline was written", "błędy odczytu: {}; nie zapisano stanu odniesienia")
        errors = decode_errors(report.errors, report.total_errors, arguments.lang)
        remark(f"{safe(arguments.register)}: {said.format(report.total_errors)}\n{errors}")
        return FOUND
    tell = remark if file == "-" else say  # the baseline itself is what stands on standard output
    baseline = osl.baseline_of(report, before)
    osl.write_baseline(baseline, file)
    if before is not None:
        held = osl.held_against(report, before, file)
        assert held.baseline is not None
        tell(f"{safe(file)}: {in_language(held.baseline.summary, arguments.lang)}")
    times = sum(finding.times for finding in baseline.findings)
    accepted = len(baseline.accepted)
    tell(
        words(
            f"{safe(file)}: known findings: {times}, acceptances: {accepted}",
            f"{safe(file)}: znane ustalenia: {times}, przyjęcia: {accepted}",
        )
    )
    return CLEAN


def accept(arguments: argparse.Namespace) -> int:
    """Adds an acceptance to a baseline."""
    baseline = osl.read_baseline(arguments.file)
    given: dict[str, Any] = {
        name: value for name in osl.Acceptance._fields if (value := getattr(arguments, name, None)) is not None
    }
    needed = (("reason", "--reason"), ("owner", "--owner"))
    missing = [flag for name, flag in needed if not str(given.get(name, "")).strip()]
    if "fingerprint" not in given and "rule" not in given:
        missing.insert(0, words("--fingerprint or --rule", "--fingerprint albo --rule"))
    if missing:
        return fail(words("missing: ", "brak: ") + ", ".join(missing))
    if "rule" in given:
        rules = [*(rule.name for rule in osl.rules()), *(finding.rule for finding in baseline.findings)]
        given["rule"] = known("rule", given["rule"], rules)
    acceptance = osl.Acceptance(**given)
    if acceptance.fingerprint is not None and all(f.fingerprint != acceptance.fingerprint for f in baseline.findings):
        met = acceptance.fingerprint
        return fail(
            words(
                f"the baseline knows no finding of fingerprint {met}; update it first",
                f"stan odniesienia nie zna ustalenia o odcisku {met}; najpierw trzeba go zaktualizować",
            )
        )
    osl.write_baseline(baseline.replace(accepted=[*baseline.accepted, acceptance]), arguments.file)
    say(f"{safe(arguments.file)}: {words('acceptances', 'przyjęcia')}: {len(baseline.accepted) + 1}")
    return CLEAN
