"""`osl diff`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeAlias

import osl
from osl.cli import CLEAN, FOUND
from osl.cli._console import emit_text, fail, remark, require_output, say
from osl.cli._files import refuse_twice
from osl.cli._language import words
from osl.text import decode_errors, safe, wrap

if TYPE_CHECKING:
    import argparse
    from typing import Literal

Wave: TypeAlias = "osl.Register | osl.Report"


def run(arguments: argparse.Namespace) -> int:
    """Compares two registers or two reports."""
    names = (arguments.old, arguments.new)
    refuse_twice(names)
    require_output()
    old, new = (_read(name, arguments.lang) for name in names)
    if old is None or new is None:
        return FOUND
    difference: osl.RegisterDifference | osl.ReportDifference
    if isinstance(old, osl.Register) and isinstance(new, osl.Register):
        difference = old.diff(new, findings=not arguments.no_findings)
        same = not difference.differs
    elif isinstance(old, osl.Report) and isinstance(new, osl.Report):
        difference = old.diff(new)
        same = not difference.differs and len(difference.incomparable) == 0
    else:
        what = " ".join(f"{safe(name)}: {_kind(wave)};" for name, wave in zip(names, (old, new), strict=True))
        return fail(
            words(
                f"{what} two registers or two reports can be compared",
                f"{what} porównać można dwa rejestry albo dwa sprawozdania",
            )
        )
    text = osl.difference_text(difference, arguments.format, lang=arguments.lang)
    if arguments.format == "text":
        for line in text.splitlines():
            say(wrap(line))
    else:
        emit_text(text)
    return CLEAN if same else FOUND


def _kind(wave: Wave) -> str:
    return words("a register", "rejestr") if isinstance(wave, osl.Register) else words("a report", "sprawozdanie")


def _read(name: str, lang: Literal["pl", "en"]) -> Wave | None:
    """What a file holds, which its content tells; nothing where it does not decode, and that has been said."""
    data = _bytes(name)
    reading = osl.try_read(data)
    errors, total = reading.errors, reading.total
    if reading.register is not None and reading.complete:
        return reading.register
    reports = _reports(data)
    if reports is not None:
        try:
            return _only(name, reports)
        except osl.DecodeError as error:
            errors, total = error.errors, error.total
    remark(f"{safe(name)}: {words('decode errors', 'błędy odczytu')}: {total}\n{decode_errors(errors, total, lang)}")
    return None


def _bytes(name: str) -> bytes:
    """All of a file, which may be one that can be read only once."""
    try:
        with open(0 if name == "-" else name, "rb", closefd=name != "-") as file:
            return file.read()
    except OSError as error:
        error.filename = name
        raise


def _reports(data: bytes) -> list[Any] | None:
    """The reports of a file, in one document or a line each; nothing where it holds something else."""
    try:
        documents = [json.loads(data)]
    except (ValueError, RecursionError):
        try:
            documents = [json.loads(line) for line in data.splitlines() if line.strip()]
        except (ValueError, RecursionError):
            return None
    first = documents[0] if documents and isinstance(documents[0], dict) else {}
    declared = str(first.get("format"))
    if declared.startswith("osl-reports/") and isinstance(first.get("reports"), list):
        return list(first["reports"])
    return documents if declared.startswith("osl-report/") else None


def _only(name: str, reports: list[Any]) -> osl.Report:
    """The one report; of several none is chosen."""
    if len(reports) != 1:
        raise ValueError(
            words(
                f"{safe(name)}: it holds {len(reports)} reports, and one can be compared",
                f"{safe(name)}: liczba sprawozdań w pliku: {len(reports)}, a porównać można jedno",
            )
        )
    return osl.Report.from_json(json.dumps(reports[0]))
