"""What a user writes, for a strict type checker; not collected by pytest. Lines marked `error:` must be refused."""

from __future__ import annotations

import datetime

import osl


def delayed(register: osl.Register, day: datetime.date) -> dict[str, list[osl.Step]]:
    """The steps of each centre that were planned for a day that has passed, and are not done."""
    late: dict[str, list[osl.Step]] = {}
    for centre in register.centres:
        for entry in centre.steps or ():
            if entry.planned_for is not None and entry.planned_for.passed_by(day):
                late.setdefault(centre.id, []).append(entry.step)
    return late


def made() -> osl.Centre:
    """A centre by keyword arguments."""
    entry = osl.StepEntry(
        step=osl.Step.prepare_acts,
        status="done",
        on="2012-03",
        recorded_on=datetime.date(2012, 3, 16),
        reasons=[osl.ReasonGiven(code="internal_changes"), {"code": "other", "text": "x"}],
        extra={"n": 1},
    )
    centre = osl.Centre(id="c1", takes_part_as=["organiser_institution"], steps=[entry], size=osl.CentreSize("small"))
    return centre.replace(name=None, steps=[*(centre.steps or ()), entry], municipality={"name": "Łęczna"})


def read(path: str) -> str:
    """Reading, in all ways."""
    try:
        register = osl.read(path)
    except osl.DecodeError as error:
        return error.errors[0].pointer + error.errors[0].message("pl")
    with osl.iter_read(path, errors="collect") as reader:
        ids: list[str] = [centre.id for centre in reader]
        programme: osl.Programme | None = reader.programme
    synthetic: bool | None = programme.synthetic if programme else None
    first: osl.Sequence[osl.Centre] = register.centres[:1]
    osl.write(register, path + ".gz", form="stream")
    return f"{ids}{synthetic}{first}{osl.try_read(path.encode()).total}{register.table('steps').columns}"


def published() -> float | None:
    """Figures and vocabulary."""
    figure: osl.Figure = osl.published.figures["step.II.done"]
    terms: list[str] = [code.pl for code in osl.Step] + [code.en for code in osl.vocabulary["Standing"]]
    sizes: tuple[osl.CentreSize, ...] = osl.StructureForm.department.recommended_for
    assert terms
    assert sizes
    assert osl.schema(osl.Centre)
    return figure.value


def refused(centre: osl.Centre) -> None:
    """What a checker must find."""
    osl.StepEntry(step="no_such_step", status="done")  # error: arg-type
    osl.StepEntry(step=osl.Step.prepare_acts)  # error: call-arg
    osl.Title("Pilotaż")  # error: call-arg misc
    osl.Title(pl=1)  # error: arg-type
    centre.replace(nickname="x")  # error: call-arg
    centre.name = "x"  # error: misc
    print(centre.steps[0])  # error: index
    print(centre.nickname)  # error: attr-defined
    osl.read(3)  # error: arg-type
    osl.to_text(centre)  # error: arg-type
