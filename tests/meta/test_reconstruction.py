"""The reconstructed register has every published margin: recounted with the json module alone, not with our code.

The figures stand here as S1 (slides of 16 March 2012) and S0 (the project's page) print them.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "examples" / "data" / "pilot_2012_reconstructed.json"
TOOL = ROOT / "tools" / "reconstruct" / "pilot.py"
DAY = "2012-03-16"

STEPS = {
    "acquaint_staff": 51,
    "choose_structure": 34,
    "prepare_acts": 26,
    "choose_organisers": 44,
    "draw_up_scopes": 20,
    "introduce_supervision": 3,
    "propose_strategy": 7,
}
REASONS = {
    "acquaint_staff": set(),
    "choose_structure": {
        "kept_existing_structure",
        "structural_change_under_way",
        "only_until_project_ends",
        "internal_conflict",
        "no_contact_with_management",
    },
    "prepare_acts": {
        "planning_under_way",
        "provisions_already_exist",
        "internal_difficulties",
        "waiting_for_guidelines",
    },
    "choose_organisers": {"no_concept_or_decision", "waiting_for_field_unit_heads", "no_decision_on_worker"},
    "draw_up_scopes": {"work_under_way", "no_concept_or_decision", "internal_changes"},
    "introduce_supervision": {"scheduled_later_by_supervisor"},
    "propose_strategy": {"scheduled_later_by_supervisor"},
}
FORMS = {  # table A: label, form, standing -> indications
    ("Funkcja organizatora społeczności lokalnej", "function", "adopted"): 4,
    ("Organizator umiejscowiony w strukturach terenowych Ośrodków", "within_field_units", "adopted"): 4,
    ("Zespół OSL", "team", "adopted"): 4,
    ("Samodzielne stanowisko organizatora społeczności lokalnej", "independent_post", "adopted"): 3,
    ("Dział aktywności lokalnej", "department", "adopted"): 2,
    ("Organizator umiejscowiony w strukturach KIS", "within_integration_club", "adopted"): 2,
    ("Zespół ds. aktywizacji i integracji społecznej", "team", "adopted"): 1,
    ("Zespół ds. pracy socjalnej i integracji społecznej (w planach)", "team", "planned"): 1,
    ("Sekcja organizowania społeczności lokalnej i planowania strategicznego", "section", "adopted"): 1,
    ("Sekcja OSL (w planach)", "section", "planned"): 1,
    ("Sekcja ds. współpracy ze społecznością lokalną", "section", "adopted"): 1,
    ("Komórka ds. OSL (struktura nieformalna)", "cell", "informal"): 1,
    ("Komórka CAL", "cell", "adopted"): 1,
    ("Jednostka pracy ze społecznością lokalną", "unit", "adopted"): 1,
    ("Umiejscowienie organizatora w Dziale pomocy instytucjonalnej", "within_other_department", "adopted"): 1,
    ("Umiejscowienie organizatora w Dziale pomocy i integracji społecznej", "within_other_department", "adopted"): 1,
    (
        "Zatrudnienie animatora w projekcie systemowym (nie jest to pracownik socjalny)",
        "animator_in_system_project",
        "adopted",
    ): 1,
    ("Żadna forma nie została wybrana", "none", None): 4,
}
WORKLOADS = {  # table B
    "additional_duty": 12,
    "reduced_caseload": 10,
    "exclusive": 11,
    "with_integration_club": 3,
    "programme_and_accounting": 1,
    "fundraising": 1,
    "animator_in_system_project": 1,
    "unknown": 4,
    "undecided": 1,
}
GROUPS = {"large_city": 21, "medium_city": 20, "small_town_and_rural": 20, "educators": 21}
SIZES = {"large": ("large_city", 1, 3), "medium": ("medium_city", 1, 2), "small": ("small_town_and_rural", 1, 2)}

TEXT = FILE.read_text(encoding="utf-8")
REGISTER: dict[str, Any] = json.loads(TEXT)
PROGRAMME: dict[str, Any] = REGISTER["programme"]
CENTRES: list[dict[str, Any]] = REGISTER["centres"]


def states(centre: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {entry["step"]: entry for entry in centre["steps"]}


def done(centre: dict[str, Any]) -> set[str]:
    return {step for step, entry in states(centre).items() if entry["status"] == "done"}


def values(record: object, field: str) -> Iterator[Any]:
    """Every value of a field, however deep."""
    if isinstance(record, list):
        for one in record:
            yield from values(one, field)
    elif isinstance(record, dict):
        for name, value in record.items():
            if name == field:
                yield value
            yield from values(value, field)


def test_says_that_it_is_made_up() -> None:
    assert REGISTER["format"] == "osl/1"
    assert PROGRAMME["synthetic"] is True
    assert PROGRAMME["id"] == "osl-pilot-2011-reconstructed"
    assert PROGRAMME["modelled_on"] == "osl-pilot-2011"
    assert "reconstructed from published margins" in PROGRAMME["title"]["en"]
    assert "odtworzony z ogłoszonych sum" in PROGRAMME["title"]["pl"]
    assert PROGRAMME["period"] == {"from": "2011-03-01", "to": "2012-11-30"}
    assert PROGRAMME["observed_on"] == DAY


def test_is_written_without_white_space() -> None:
    assert json.dumps(REGISTER, ensure_ascii=False, separators=(",", ":")) == TEXT


def test_has_52_centres_without_names_of_places() -> None:
    assert [c["id"] for c in CENTRES] == [f"ops-{n:02}" for n in range(1, 53)]
    assert [c["name"] for c in CENTRES] == [f"Ośrodek {n:02} (rekonstrukcja)" for n in range(1, 53)]
    assert not [c["id"] for c in CENTRES if "municipality" in c or "catchment_population" in c]


@pytest.mark.parametrize("step", STEPS)
def test_steps(step: str) -> None:
    assert all(len(c["steps"]) == len(states(c)) == 7 for c in CENTRES)
    assert sum(step in done(c) for c in CENTRES) == STEPS[step]


@pytest.mark.parametrize("step", STEPS)
def test_each_step_that_is_not_done_says_why(step: str) -> None:
    given: set[str] = set()
    for centre in CENTRES:
        entry = states(centre)[step]
        reasons = {reason["code"] for reason in entry.get("reasons", ())}
        given |= reasons
        if entry["status"] in ("done", "unknown", "no_duty"):
            assert not reasons
        else:
            assert len(reasons) == 1
        assert entry["status"] != "no_duty" or centre["takes_part_as"] == ["educator_institution"]
        assert entry["status"] != "unknown" or step == "acquaint_staff"
        assert ("scheduled_later_by_supervisor" in reasons) == (entry["status"] == "planned_later")
    assert given == REASONS[step]  # each that is printed, and no other


def test_table_a_by_label() -> None:
    told = Counter((s.get("label"), s["form"], s.get("standing")) for c in CENTRES for s in c.get("structures", ()))
    assert told == FORMS
    assert sum(told.values()) == 34
    printed = (ROOT / "src" / "published" / "tables.cpp").read_text(encoding="utf-8")
    assert not [label for label, _, _ in FORMS if f'"{label}"' not in printed]


def test_one_form_for_each_centre_that_took_step_ii() -> None:
    for centre in CENTRES:
        assert len(centre.get("structures", ())) == ("choose_structure" in done(centre)), centre["id"]


def test_table_b() -> None:
    told = Counter(workload for c in CENTRES for workload in c.get("workloads", ()))
    assert told == WORKLOADS
    assert sum(told.values()) == 44
    for centre in CENTRES:
        assert len(centre.get("workloads", ())) == ("choose_organisers" in done(centre)), centre["id"]


def test_the_animator_of_both_tables_is_one_person() -> None:
    (centre,) = (c for c in CENTRES if "animator_in_system_project" in c.get("workloads", ()))
    assert centre["structures"][0]["form"] == "animator_in_system_project"
    (animator,) = centre["organisers"]
    assert (animator["profession"], animator["funding"]) == ("other_centre_staff", "system_project")
    assert "participant" not in animator  # all trainees are social workers


def test_one_organiser_for_each_final_choice() -> None:
    for centre in CENTRES:
        decided = "choose_organisers" in done(centre) and centre["workloads"] != ["undecided"]
        assert len(centre.get("organisers", ())) == decided, centre["id"]
        for organiser in centre.get("organisers", ()):
            assert organiser.get("caseload_now", 0) == 0  # no other number is known
            assert ("caseload_now" in organiser) == (centre["workloads"] == ["exclusive"])
    assert Counter(values([c.get("organisers") for c in CENTRES], "profession")) == {
        "social_worker": 42,
        "other_centre_staff": 1,
    }


def test_group_split_of_s1() -> None:
    kind = {group["id"]: group["kind"] for group in PROGRAMME["groups"]}
    people = [p for c in CENTRES for p in c["participants"]]
    assert Counter(kind[p["group"]] for p in people) == GROUPS
    assert len(people) == 82
    assert {p["profession"] for p in people} == {"social_worker"}
    assert all(len(group["sessions"]) == 10 for group in PROGRAMME["groups"])


def test_trainees_per_centre() -> None:
    kind = {group["id"]: group["kind"] for group in PROGRAMME["groups"]}
    sent: dict[str, list[int]] = {size: [] for size in SIZES}
    for centre in CENTRES:
        kinds = {kind[p["group"]] for p in centre["participants"]}
        if centre["takes_part_as"] == ["educator_institution"]:
            assert kinds == {"educators"}
            assert "size" not in centre
        else:
            assert kinds == {SIZES[centre["size"]][0]}
            sent[centre["size"]].append(len(centre["participants"]))
    for size, (_, least, most) in SIZES.items():
        assert (min(sent[size]), max(sent[size])) == (least, most)


def test_where_the_educators_sit() -> None:
    role = Counter(tuple(c["takes_part_as"]) for c in CENTRES)
    assert role == {("organiser_institution",): 38, ("educator_institution",): 14}
    educators = [c["id"] for c in CENTRES if c["takes_part_as"] == ["educator_institution"]]
    assert PROGRAMME["extra"]["reconstruction"]["educators_sit_in"] == educators
    assert len(set(values(CENTRES, "subregion"))) == 10
    assert sum("choose_organisers" in done(c) for c in CENTRES if c["id"] in educators) >= 6


def test_evidence_goes_with_the_steps() -> None:
    for centre in CENTRES:
        taken = done(centre)
        acts = {(act["kind"], act["standing"]) for act in centre.get("acts", ())}
        assert (("statute", "draft") in acts) == ("prepare_acts" in taken)
        assert (("scope_of_duties", "draft") in acts) == ("draw_up_scopes" in taken)
        assert (("gmina_strategy", "proposed") in acts) == ("propose_strategy" in taken)
        assert ("own_supervision" in centre) == ("introduce_supervision" in taken)


def test_no_more_disorder_than_the_margins_force() -> None:
    order = list(STEPS)
    inverted = [
        {(i, j) for j in range(7) for i in range(j) if order[j] in done(c) and order[i] not in done(c)} for c in CENTRES
    ]
    assert sum(map(bool, inverted)) == 18
    assert sum((1, 3) in pairs for pairs in inverted) == 10
    assert sum((2, 3) in pairs for pairs in inverted) == 18
    assert sum((5, 6) in pairs for pairs in inverted) == 4
    assert not any({(1, 2), (3, 4)} & pairs for pairs in inverted)
    for centre in CENTRES:  # what settles a step without its being done mends no order
        settled = [s for s, e in states(centre).items() if e["status"] in ("already_satisfied", "not_needed")]
        assert not settled or done(centre) == {"acquaint_staff"}


def test_as_many_forms_fit_their_size_as_can() -> None:
    fitting = {
        "large": {"department", "team", "section", "cell"},
        "medium": {"unit", "independent_post"},
        "small": {"function"},
    }
    forms = [(c["size"], s["form"]) for c in CENTRES for s in c.get("structures", ()) if s["form"] != "none"]
    assert len(forms) == 30
    assert sum(form in fitting[size] for size, form in forms) == 21


def test_ids_are_unique_pseudonyms_and_references_resolve() -> None:
    trainees = [p["id"] for c in CENTRES for p in c["participants"]]
    organisers = [o["id"] for c in CENTRES for o in c.get("organisers", ())]
    supporters = [s["id"] for s in PROGRAMME["supporters"]]
    assert trainees == [f"p-{n:03}" for n in range(1, 83)]
    assert organisers == [f"o-{n:02}" for n in range(1, 44)]
    ids = [*trainees, *organisers, *supporters]
    assert len(ids) == len(set(ids))
    roles = {s["id"]: s["roles"] for s in PROGRAMME["supporters"]}
    for centre in CENTRES:
        assert [roles[s] for s in centre["support"]] == [["supervisor"]]
        own = {p["id"] for p in centre["participants"]}
        assert {o["participant"] for o in centre.get("organisers", ()) if "participant" in o} <= own
        for person in centre["participants"]:
            assert [roles[s] for s in person["support"]] == [["coach"], ["mentor"]]
    groups = {group["id"] for group in PROGRAMME["groups"]}
    assert {g for event in PROGRAMME["events"] for g in event["groups"]} <= groups


def test_invents_no_day_and_no_person() -> None:
    assert set(values(CENTRES, "recorded_on")) == {DAY}
    assert not list(values(CENTRES, "on"))
    days = set(re.findall(r"\d{4}-\d{2}(?:-\d{2})?", json.dumps(CENTRES)))
    assert days == {DAY, "2011-03"}  # the seminar; the month in which the pilot began
    assert not list(values(PROGRAMME["groups"], "from"))
    named = {"name", "title", "text", "reference", "label", "place", "part", "by"}
    words = {v for field in named for v in values(REGISTER, field) if isinstance(v, str)}
    words -= {label for label, _, _ in FORMS} | {c["name"] for c in CENTRES}
    assert words == {
        "Model organizowania społeczności lokalnej",
        "Laboratorium Innowacji Społecznej",
        "Centrum Wspierania Aktywności Lokalnej CAL",
        "Instytut Spraw Publicznych",
        "strona merytoryczna",
        "strona merytoryczna i organizacyjna",
        "strona organizacyjna",
        "Falenty",
    }


def test_the_tool_makes_this_very_file() -> None:
    pytest.importorskip("ortools")
    checked = subprocess.run([sys.executable, str(TOOL), "--check"], cwd=ROOT, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout + checked.stderr
