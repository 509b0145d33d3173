#!/usr/bin/env python3
"""What `./dev demo` shows: where the pilot stood, what contradicts, and what the library makes of registers.

Everything printed under "published" comes out of the library, without any file; every percentage is re-derived here.
"""

from __future__ import annotations

import json
import sys
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import osl
from osl.text import figure_table, grid, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "examples" / "data"
OUTPUT = ROOT / "build" / "demo"


def heading(text: str) -> None:
    """A line above a section."""
    print(f"\n{text}\n{'=' * len(text)}")


def rederived(count: int, denominator: int, decimals: int) -> Decimal:
    """100 n / N, rounded half up."""
    return (Decimal(100 * count) / denominator).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def percentages(pilot: osl.Published) -> Iterable[tuple[str, int, int, int, float]]:
    """Every published percentage that has a count and a denominator."""
    for figure in pilot.figures:
        if figure.percentage is not None and figure.count is not None and figure.denominator is not None:
            yield figure.id, figure.count, figure.denominator, figure.decimals or 0, figure.percentage
    for table in pilot.tables:
        for cell in table.cells:
            if cell.percentage is not None and cell.count is not None and cell.denominator is not None:
                yield (
                    f"{table.id} {'/'.join(cell.at)}",
                    cell.count,
                    cell.denominator,
                    cell.decimals or 0,
                    cell.percentage,
                )


def show_published(pilot: osl.Published) -> bool:
    """The published tables, every percentage re-derived, the contradictions."""
    heading("The published pilot (16 March 2012, 52 centres)")
    for table in pilot.tables:
        print(figure_table(table, "en"))
        print("  source: " + "; ".join(f"{ref.source}, {ref.where.en}" for ref in table.sources or ()))
        print()
    checked = list(percentages(pilot))
    wrong = [name for name, n, of, decimals, printed in checked if rederived(n, of, decimals) != Decimal(str(printed))]
    print(f"{len(checked)} percentages re-derived from count and denominator, rounded half up: {len(wrong)} differ")
    for name in wrong:
        print(f"  differs: {name}")

    heading("Where the sources contradict one another")
    for conflict in pilot.conflicts:
        print(wrap(f"{conflict.id}: {conflict.contradiction.en}"))
    return not wrong


def show_register(path: Path, population: osl.CountedCentres) -> osl.Report:
    """Findings by rule and the first indicators of a register."""
    report = osl.survey(path, population=population)
    assert report.check is not None
    title = (report.title.en or report.title.pl) if report.title else report.programme
    heading(f"{path.name}: {title}")
    print(
        f"{report.centres} centres, observed on {report.observed_on}" + (", SYNTHETIC DATA" if report.synthetic else "")
    )
    print(f"decode errors: {report.total_errors}; findings: {report.check.total}")
    rows = [("rule", "severity", "fail", "of", "not evaluable")]
    rows.extend(
        (t.rule, t.severity.en, str(t.fail), str(t.pass_ + t.fail), str(t.not_evaluable))
        for t in report.check.tallies
        if t.fail
    )
    print(grid(rows, right=(2, 3, 4)))
    return report


def show_agreement(report: osl.Report) -> bool:
    """The register's indicators beside the published figures."""
    heading("Reconstructed register beside the published figures")
    rows = [("indicator", "what", "register", "published", "")]
    disagree = 0
    for row in osl.compare_with_pilot(report.indicators or ()):
        own = f"{row.count}/{row.denominator}" if row.published_denominator is not None else str(row.count)
        printed = (
            f"{row.published_count}/{row.published_denominator}"
            if row.published_denominator is not None
            else str(row.published_count)
        )
        # The published group splits contradict each other (C1): the register follows S1, so S0 cannot agree.
        other_version = row.published == "trained.s0" and not row.agrees
        disagree += not row.agrees and not other_version
        verdict = "agrees" if row.agrees else "other version (C1)" if other_version else "DIFFERS"
        rows.append((row.indicator, row.title.en[:60], own, printed, verdict))
    print(grid(rows, right=(2, 3)))
    print(f"\n{len(rows) - 1} figures compared; {disagree} differ")
    return disagree == 0


def write(name: str, value: object) -> None:
    """One file of the output."""
    (OUTPUT / name).write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def main() -> int:
    """Shows all and writes it down; 1 when a figure does not come out."""
    OUTPUT.mkdir(parents=True, exist_ok=True)
    pilot = osl.published.pilot()
    sound = show_published(pilot)
    example = show_register(DATA / "example_register.json", osl.CountedCentres.obliged)
    print()
    for table in example.indicators or ():
        if table.id in ("I01", "I04"):
            print(figure_table(table, "en"))
    reconstructed = show_register(DATA / "pilot_2012_reconstructed.json", osl.CountedCentres.all_joined)
    sound = show_agreement(reconstructed) and sound

    write("published.json", pilot.to_dict())
    (OUTPUT / "report.json").write_text(osl.report_text([reconstructed]), encoding="utf-8")
    tables = (*pilot.tables, *(reconstructed.indicators or ()))
    page = "".join(f"<section>{table._repr_html_()}</section>" for table in tables)
    (OUTPUT / "tables.html").write_text(
        f"<!doctype html><meta charset=utf-8><title>OSL</title>{page}\n", encoding="utf-8"
    )
    print(f"\nWritten to {OUTPUT.relative_to(ROOT)}/: published.json, report.json, tables.html")
    print("Next: . .venv/bin/activate, then `osl --help`, or `import osl` in a notebook.")
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main())
