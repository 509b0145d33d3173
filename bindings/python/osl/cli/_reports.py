"""Where reports go: standard output and files, each in its form, all from the same reports."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any, NamedTuple

import osl
from osl import _core
from osl.cli._console import emit_text, show
from osl.cli._language import words
from osl.text import width

if TYPE_CHECKING:
    import argparse


class Output(NamedTuple):
    """A form, and the file that it goes to; standard output where that is None."""

    form: str
    file: str | None


class Reports:
    """Takes reports one by one. What can be told at once is; forms that hold all of them wait for the last."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self._outputs: list[Output] = arguments.format or [Output("text", None)]
        if sum(output.file is None for output in self._outputs) > 1:
            raise ValueError(
                words(
                    "only one format can go to standard output; name files for the others with -o",
                    "na standardowe wyjście może trafić tylko jedna postać; dla innych trzeba podać pliki po -o",
                )
            )
        if len({os.path.realpath(file) for file in self.files}) != len(self.files):
            raise ValueError(
                words(
                    "two formats are to be written to one file; name another with -o",
                    "do jednego pliku miałyby trafić dwie postacie; podaj inny plik po -o",
                )
            )
        given = vars(arguments)
        named = {option["python_name"] for option in _core.presentation_options()}
        self._how = {name: given[name] for name in named if given.get(name) is not None and name != "color"}
        self._color = _coloured(given.get("color") or "auto")
        gathered = "group_by" in self._how
        self._at_once = [o for o in self._outputs if o.file is None and _goes_on(o.form) and not gathered]
        self._later = [o for o in self._outputs if o not in self._at_once]
        self._reports: list[osl.Report] = []

    @property
    def files(self) -> list[str]:
        """What is written besides standard output."""
        return [output.file for output in self._outputs if output.file is not None]

    @property
    def to_standard_output(self) -> bool:
        """Whether anything goes there."""
        return any(output.file is None for output in self._outputs)

    def add(self, report: osl.Report) -> None:
        """Takes one, and tells of it what can be told at once."""
        for output in self._at_once:
            self._write(output, [report])
        self._reports.append(report if self._later else _sums_of(report))

    def finish(self) -> None:
        """Tells the rest."""
        for output in self._at_once:
            if output.form == "text" and len(self._reports) > 1:
                show(getattr(osl.overview(self._reports).summary, self._how["lang"]) + "\n")
        for output in self._later:
            self._write(output, self._reports)

    def _write(self, output: Output, reports: list[osl.Report]) -> None:
        text = osl.report_text(reports, osl.ReportForm(output.form), **self._how, **self._for_the_terminal(output))
        if output.file is not None:
            _core.write_file(output.file, text)
        elif output.form == "text":
            show(text)
        else:
            emit_text(text)

    def _for_the_terminal(self, output: Output) -> dict[str, Any]:
        if output.file is not None or output.form != "text":
            return {}
        return {"width": width(), "color": self._color}


def _goes_on(form: str) -> bool:
    """Whether a form of several reports is that of the first, then that of the second, and so on."""
    return form in ("text", "ndjson", "github")


def _sums_of(report: osl.Report) -> osl.Report:
    """What an overview needs of a report."""
    check = report.check.replace(findings=[], tallies=[]) if report.check is not None else None
    return report.replace(errors=[], indicators=None, publication=None, check=check)


def _coloured(wish: str) -> bool:
    """Whether severities have colours: not away from a terminal, unless that is wished, nor where NO_COLOR is set."""
    if wish != "auto":
        return wish == "always"
    terminal = sys.stdout is not None and sys.stdout.isatty()
    return terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
