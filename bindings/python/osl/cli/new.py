"""`osl new`."""

from __future__ import annotations

import datetime
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import osl
from osl.cli import CLEAN, FAILED

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Writes a register of one centre with the seven steps, indented so that it can be filled in by hand."""
    today = datetime.datetime.now(tz=datetime.timezone.utc).date()
    text = json.dumps(register(arguments.id, today), ensure_ascii=False, indent=2) + "\n"
    if arguments.file == "-":
        sys.stdout.write(text)
        return CLEAN
    try:
        with Path(arguments.file).open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        print(f"osl: {arguments.file} exists already and is left as it is", file=sys.stderr)
        return FAILED
    return CLEAN


def register(programme: str, today: datetime.date) -> dict[str, Any]:
    """The register, checked by making it."""
    steps = [osl.StepEntry(step=step, status="unknown", recorded_on=today) for step in osl.Step]
    made = osl.Register(
        programme=osl.Programme(
            id=programme,
            strand="osl",
            title={"pl": "Mój rejestr", "en": "My register"},
            period=osl.Period(from_=today.replace(month=1, day=1), to=today.replace(month=12, day=31)),
            observed_on=today,
        ),
        centres=[osl.Centre(id="ops-1", takes_part_as=["organiser_institution"], joined_on=today, steps=steps)],
    )
    return made.to_dict()
