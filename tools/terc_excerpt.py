"""Writes tests/fixtures/terc_excerpt.csv: codes of municipalities and their parts, for the tests of the rules.

usage: terc_excerpt.py TERC.csv

TERC.csv is the register of territorial units as the statistical office gives it (GUS, TERYT, TERC: WOJ;POW;GMI;RODZ;
NAZWA;NAZWA_DOD;STAN_NA). The excerpt names the day of the table. Of every voivodeship and kind it takes the first code,
the last, and a few between them chosen with a fixed seed: all sixteen voivodeships, every kind, codes with and without
a leading zero.
"""

from __future__ import annotations

import csv
import random
import sys
from collections import defaultdict
from pathlib import Path

TARGET = Path(__file__).parents[1] / "tests/fixtures/terc_excerpt.csv"
SEED = 2011
BETWEEN = {"1": 4, "2": 4, "3": 4}
CITIES_FROM = 61


def chosen(codes: list[str], between: int) -> list[str]:
    """First, last and some between them, in order."""
    inner = codes[1:-1]
    picked = random.Random(SEED).sample(inner, min(between, len(inner)))
    return sorted({codes[0], codes[-1], *picked})


def main(path: str) -> None:
    """Reads the table, writes the excerpt."""
    groups: dict[tuple[str, str, bool], list[str]] = defaultdict(list)
    days = set()
    with Path(path).open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            if not row["RODZ"]:
                continue
            code = row["WOJ"] + row["POW"] + row["GMI"] + row["RODZ"]
            groups[row["WOJ"], row["RODZ"], int(row["POW"]) >= CITIES_FROM].append(code)
            days.add(row["STAN_NA"])
    (day,) = days
    codes = sorted(
        code for (_, kind, _), group in groups.items() for code in chosen(sorted(group), BETWEEN.get(kind, 0))
    )
    lines = [f"# GUS, TERYT, TERC as of {day}; an excerpt written by tools/terc_excerpt.py", *codes]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
