"""`osl new`."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import osl
from osl.cli import CLEAN
from osl.cli._console import emit, fail, json_text
from osl.cli._language import words

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Writes a register of one centre with the seven steps; a plain document is indented, to be filled in by hand."""
    today = datetime.datetime.now(tz=datetime.timezone.utc).date()
    made = register(arguments.id, today)
    if arguments.file == "-":
        emit(made.to_dict(), indent=2)
        return CLEAN
    try:
        _create(arguments.file, made)
    except FileExistsError:
        name = arguments.file
        return fail(words(f"{name} exists already and is left as it is", f"{name} już istnieje i pozostaje bez zmian"))
    return CLEAN


def _create(name: str, made: osl.Register) -> None:
    """Writes a file that nobody else has; none is left when that fails."""
    with Path(name).open("xb") as file:
        try:
            if name.endswith(".json"):
                file.write(json_text(made.to_dict(), indent=2).encode())
            else:
                osl.write(made, name)
        except BaseException:
            Path(name).unlink()
            raise


def register(programme: str, today: datetime.date) -> osl.Register:
    """The register."""
    steps = [osl.StepEntry(step=step, status="unknown", recorded_on=today) for step in osl.Step]
    return osl.Register(
        programme=osl.Programme(
            id=programme,
            strand="osl",
            title={"pl": "Mój rejestr", "en": "My register"},
            period=osl.Period(from_=today.replace(month=1, day=1), to=today.replace(month=12, day=31)),
            observed_on=today,
        ),
        centres=[osl.Centre(id="ops-1", takes_part_as=["organiser_institution"], joined_on=today, steps=steps)],
    )
