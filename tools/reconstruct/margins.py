"""What the sources print of the pilot as of 16 March 2012: the margins that the reconstructed register must have.

S0 is the project's page on the pilot, S1 the slides of 16 March 2012. Labels are word for word, misprints included.
"""

from __future__ import annotations

from typing import NamedTuple

DAY = "2012-03-16"  # S1: the seminar; the sources give no day to anything before it
CENTRES = 52  # S1: centres that joined
ORGANISER_INSTITUTIONS = 38  # S0: "38 localities and institutions (social workers, centres)", a plan (C2, C24)
EDUCATOR_INSTITUTIONS = CENTRES - ORGANISER_INSTITUTIONS
SUBREGIONS = 10  # S0: of the educators, a plan
SESSIONS = 10  # S0, S1: of each group's cycle


class Step(NamedTuple):
    """One of the seven steps: centres that took it, and the reasons that S1 gives for those that did not."""

    code: str
    done: int
    reasons: dict[str, str]  # reason code -> the status that an entry with this reason has (our reading)


STEPS = (
    Step("acquaint_staff", 51, {}),  # "no difficulties appeared", and yet one is missing (C11)
    Step(
        "choose_structure",
        34,
        {
            "kept_existing_structure": "not_needed",
            "structural_change_under_way": "in_progress",
            "only_until_project_ends": "no_decision",
            "internal_conflict": "blocked",
            "no_contact_with_management": "blocked",
        },
    ),
    Step(
        "prepare_acts",
        26,
        {
            "planning_under_way": "in_progress",
            "provisions_already_exist": "already_satisfied",
            "internal_difficulties": "blocked",
            "waiting_for_guidelines": "blocked",
        },
    ),
    Step(
        "choose_organisers",
        44,
        {
            "no_concept_or_decision": "no_decision",
            "waiting_for_field_unit_heads": "blocked",
            "no_decision_on_worker": "no_decision",
        },
    ),
    Step(
        "draw_up_scopes",
        20,
        {"work_under_way": "in_progress", "no_concept_or_decision": "no_decision", "internal_changes": "blocked"},
    ),
    Step("introduce_supervision", 3, {"scheduled_later_by_supervisor": "planned_later"}),
    Step("propose_strategy", 7, {"scheduled_later_by_supervisor": "planned_later"}),
)
II, III, IV, V, VI, VII = range(1, 7)  # places in STEPS


class Form(NamedTuple):
    """A row of table A, indications of forms of structure, with its code and standing in the format."""

    label: str
    code: str
    standing: str | None
    indications: int


FORMS = (
    Form("Funkcja organizatora społeczności lokalnej", "function", "adopted", 4),
    Form("Organizator umiejscowiony w strukturach terenowych Ośrodków", "within_field_units", "adopted", 4),
    Form("Zespół OSL", "team", "adopted", 4),
    Form("Samodzielne stanowisko organizatora społeczności lokalnej", "independent_post", "adopted", 3),
    Form("Dział aktywności lokalnej", "department", "adopted", 2),
    Form("Organizator umiejscowiony w strukturach KIS", "within_integration_club", "adopted", 2),
    Form("Zespół ds. aktywizacji i integracji społecznej", "team", "adopted", 1),
    Form("Zespół ds. pracy socjalnej i integracji społecznej (w planach)", "team", "planned", 1),
    Form("Sekcja organizowania społeczności lokalnej i planowania strategicznego", "section", "adopted", 1),
    Form("Sekcja OSL (w planach)", "section", "planned", 1),
    Form("Sekcja ds. współpracy ze społecznością lokalną", "section", "adopted", 1),
    Form("Komórka ds. OSL (struktura nieformalna)", "cell", "informal", 1),
    Form("Komórka CAL", "cell", "adopted", 1),
    Form("Jednostka pracy ze społecznością lokalną", "unit", "adopted", 1),
    Form("Umiejscowienie organizatora w Dziale pomocy instytucjonalnej", "within_other_department", "adopted", 1),
    Form(
        "Umiejscowienie organizatora w Dziale pomocy i integracji społecznej", "within_other_department", "adopted", 1
    ),
    Form(
        "Zatrudnienie animatora w projekcie systemowym (nie jest to pracownik socjalny)",
        "animator_in_system_project",
        "adopted",
        1,
    ),
    Form("Żadna forma nie została wybrana", "none", None, 4),
)

# Table B, indications of arrangements of work, in the order in which S1 prints them.
WORKLOADS = {
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


class Group(NamedTuple):
    """A training group by S1: its trainees, and of what size their centre is and how few and many it sent."""

    id: str
    kind: str
    trainees: int
    size: str | None
    least: int
    most: int


GROUPS = (
    Group("g-large", "large_city", 21, "large", 1, 3),
    Group("g-medium", "medium_city", 20, "medium", 1, 2),
    Group("g-small", "small_town_and_rural", 20, "small", 1, 2),
    Group("g-educators", "educators", 21, None, 1, 2),  # no number per institution is printed: as even as possible
)

# The model's recommendation by size (S1, the chart). That a section counts as a department and a cell as a team is the
# format's judgement (C5), as in `recommended` of include/osl/model/vocabulary/structure.hpp.
RECOMMENDED_IN_CHART = {
    "department": "large",
    "team": "large",
    "unit": "medium",
    "independent_post": "medium",
    "function": "small",
}
RECOMMENDED = RECOMMENDED_IN_CHART | {"section": "large", "cell": "large"}
