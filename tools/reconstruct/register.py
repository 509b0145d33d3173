"""Writes the seats as a register in the format osl/1: fields in the format's order, no white space.

What the sources do not say of a centre is left out. What has no day is recorded on the day of the seminar, and bears no
other day.
"""

from __future__ import annotations

import itertools
import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from tools.reconstruct import margins as m
from tools.reconstruct.solver import Kind, form_class, work_class

Json = dict[str, Any]

# How many people gave support is not published. Assumed: for each group one coach and one mentor, for its centres one
# supervisor.
ROLES = ("coach", "mentor", "supervisor")
SUPPORTERS = {(role, group.id): f"s-{n:02}" for n, (role, group) in enumerate(itertools.product(ROLES, m.GROUPS), 1)}


def trainees_of(group: m.Group, centres: int) -> list[int]:
    """How many trainees the centres of a group sent: the most once, the least once, the others as evenly as can be."""
    each, more = divmod(group.trainees - group.most - group.least, centres - 2)
    others = [each + 1] * more + [each] * (centres - 2 - more)
    return sorted([group.most, group.least, *others], reverse=True)


def implements(kind: Kind) -> bool:
    """Whether an institution implements the model: because it is to, or because it took a step beyond the first."""
    return kind.size != "" or any(kind.done[m.II :])


def without_organiser(kind: Kind) -> bool:
    """Whether nobody has been decided on."""
    return kind.work in (None, "undecided")


def reasons_of(step: int, kinds: Sequence[Kind]) -> dict[int, str]:
    """The reason of each implementing centre that did not take a step.

    How often a reason was given is not published, only that it was. First come the centres for which the rest of their
    record suggests one; then each centre in turn is given the reason least often given so far.
    """
    reasons = m.STEPS[step].reasons
    centres = [c for c, kind in enumerate(kinds) if implements(kind) and not kind.done[step]]
    given: dict[int, str] = {}
    for c in centres:
        later = any(j > step for j, done in enumerate(kinds[c].done) if done)
        if step == m.II and not later:
            given[c] = "kept_existing_structure"
        elif step == m.III and not later:
            given[c] = "provisions_already_exist"
        elif step == m.V and without_organiser(kinds[c]):
            given[c] = "no_concept_or_decision"
    counts = Counter(given.values())
    for c in centres:
        if c not in given:
            # One that settles the step would mend an order that the margins show to be broken.
            unsettling = [r for r, status in reasons.items() if status not in ("not_needed", "already_satisfied")]
            given[c] = min(unsettling, key=counts.__getitem__)
            counts[given[c]] += 1
    if set(given.values()) != set(reasons):
        raise RuntimeError(f"step {m.STEPS[step].code}: a printed reason is given by nobody")
    return given


def programme(kinds: Sequence[Kind]) -> Json:
    """The programme: what the sources say of it, and that this register is made."""
    first = next(c for c, kind in enumerate(kinds) if kind.size == "")
    return {
        "id": "osl-pilot-2011-reconstructed",
        "synthetic": True,
        "modelled_on": "osl-pilot-2011",
        "strand": "osl",
        "title": {
            "pl": "Pilotaż OSL, stan na 16 marca 2012 r.: rejestr odtworzony z ogłoszonych sum; danych o "
            "poszczególnych ośrodkach nigdy nie ogłoszono",
            "en": "The OSL pilot as of 16 March 2012: a register reconstructed from published margins, since no "
            "centre-level data was ever published",
        },
        "period": {"from": "2011-03-01", "to": "2012-11-30"},
        "observed_on": m.DAY,
        "size_policy": {"small_max": 25000, "medium_max": 100000},
        "profile": "pilot-2012",
        "model": {
            "title": "Model organizowania społeczności lokalnej",
            "accepted_by": "Ministerstwo Pracy i Polityki Społecznej",
        },
        "executors": [
            {"name": "Laboratorium Innowacji Społecznej", "part": "strona merytoryczna"},
            {"name": "Centrum Wspierania Aktywności Lokalnej CAL", "part": "strona merytoryczna i organizacyjna"},
            {"name": "Instytut Spraw Publicznych", "part": "strona organizacyjna"},
        ],
        "funding": ["Europejski Fundusz Społeczny"],
        "phases": [
            {"phase": "diagnosis"},
            {"phase": "model"},
            {"phase": "education_information"},
            {"phase": "pilot", "from": "2011-03", "to": "2012-11"},
            {"phase": "conclusions_recommendations", "from": "2012-06", "to": "2012-11"},
            {"phase": "dissemination", "from": "2012-11", "to": "2014-04"},
        ],
        "groups": [
            {
                "id": group.id,
                "kind": group.kind,
                "sessions": [{"number": n, "place": "Falenty"} for n in range(1, m.SESSIONS + 1)],
            }
            for group in m.GROUPS
        ],
        "events": [
            {
                "id": "e-study-visit",
                "kind": "study_visit",
                "country": "GB",
                "groups": [group.id for group in m.GROUPS],
                "audience": "trainees",
            }
        ],
        "supporters": [{"id": id_, "roles": [role], "engaged_by": "project"} for (role, _), id_ in SUPPORTERS.items()],
        "extra": {
            "reconstruction": {
                "made_by": "tools/reconstruct/pilot.py",
                "described_in": "docs/reconstruction.md",
                "educators_sit_in": [centre_id(c) for c in range(first, len(kinds))],
                "assumed": [
                    "which centre has which margin",
                    "38 organiser institutions and 14 educator institutions, none of them both",
                    "how many trainees each centre sent, within the printed range",
                    "how often each reason was given",
                    "subregions of the educators, by turns",
                    "supporters and whom they serve",
                ],
            }
        },
    }


def centre_id(c: int) -> str:
    """The id of a centre."""
    return f"ops-{c + 1:02}"


def step_entries(c: int, kind: Kind, reasons: Sequence[dict[int, str]]) -> list[Json]:
    """The log of the seven steps: one entry each, known on the day of the seminar, true from no day that is known."""
    entries: list[Json] = []
    for s, step in enumerate(m.STEPS):
        entry: Json = {"step": step.code, "status": "done", "recorded_on": m.DAY}
        if not kind.done[s]:
            reason = reasons[s].get(c)
            if reason is not None:
                entry |= {"status": step.reasons[reason], "reasons": [{"code": reason}]}
            else:
                entry["status"] = "no_duty" if s else "unknown"
        entries.append(entry)
    return entries


def acts(kind: Kind) -> list[Json]:
    """What the steps III, V and VII drew up; that it was adopted is nowhere said."""
    kinds = [("statute", "draft"), ("structure", "draft"), ("rules", "draft")] if kind.done[m.III] else []
    kinds += [("scope_of_duties", "draft")] if kind.done[m.V] else []
    kinds += [("gmina_strategy", "proposed")] if kind.done[m.VII] else []
    return [{"kind": kind, "standing": standing, "recorded_on": m.DAY} for kind, standing in kinds]


def organiser(number: int, workload: str, participant: str) -> Json:
    """The one organiser of a centre: whom it sent to the training. The animator, no social worker, is no trainee."""
    if workload == "animator_in_system_project":
        person: Json = {"profession": "other_centre_staff", "funding": "system_project"}
    else:
        person = {"participant": participant, "profession": "social_worker"}
    caseload = {"caseload_now": 0} if workload == "exclusive" else {}
    return {"id": f"o-{number:02}"} | person | caseload | {"recorded_on": m.DAY}


def register(kinds: Sequence[Kind]) -> Json:
    """The register of the centres, in their order."""
    forms = {
        key: [form for form in m.FORMS if form_class(form, m.RECOMMENDED) == key for _ in range(form.indications)]
        for key in {kind.form for kind in kinds}
        if key
    }
    works = {
        key: [work for work, count in m.WORKLOADS.items() if work_class(work) == key for _ in range(count)]
        for key in {kind.work for kind in kinds}
        if key is not None
    }
    centres_of = Counter(kind.size for kind in kinds)
    sent = {size: trainees_of(group, centres_of[size]) for group in m.GROUPS for size in [group.size or ""]}
    reasons = [reasons_of(s, kinds) if step.reasons else {} for s, step in enumerate(m.STEPS)]
    people, organisers = itertools.count(1), itertools.count(1)
    subregions = itertools.cycle(range(1, m.SUBREGIONS + 1))
    centres: list[Json] = []
    for c, kind in enumerate(kinds):
        group = next(g for g in m.GROUPS if (g.size or "") == kind.size)
        subregion = {} if kind.size else {"subregion": f"subregion {next(subregions):02}"}
        support = {"support": [SUPPORTERS[role, group.id] for role in ("coach", "mentor")]}
        participants: list[Json] = [
            {"id": f"p-{next(people):03}", "group": group.id, "profession": "social_worker"} | subregion | support
            for _ in range(sent[kind.size].pop(0))
        ]
        centre: Json = {
            "id": centre_id(c),
            "name": f"Ośrodek {c + 1:02} (rekonstrukcja)",
            "takes_part_as": ["organiser_institution" if kind.size else "educator_institution"],
        }
        if kind.size:
            centre["size"] = kind.size
        centre |= {"joined_on": "2011-03", "support": [SUPPORTERS["supervisor", group.id]]}
        if kind.form:
            form = forms[kind.form].pop(0)
            standing = {"standing": form.standing} if form.standing else {}
            centre["structures"] = [{"form": form.code, "label": form.label} | standing | {"recorded_on": m.DAY}]
        if kind.work is not None:
            workload = works[kind.work].pop(0)
            centre["workloads"] = [workload]
            if workload != "undecided":
                centre["organisers"] = [organiser(next(organisers), workload, participants[0]["id"])]
        centre |= {"steps": step_entries(c, kind, reasons), "participants": participants}
        if kind.done[m.VI]:
            centre["own_supervision"] = {"recorded_on": m.DAY}
        if drawn_up := acts(kind):
            centre["acts"] = drawn_up
        centres.append(centre)
    return {"format": "osl/1", "programme": programme(kinds), "centres": centres}


def text_of(kinds: Sequence[Kind]) -> str:
    """The register as canonical text: no white space, no end of line."""
    return json.dumps(register(kinds), ensure_ascii=False, separators=(",", ":"))
