// Where organising sits in a centre, how it is combined with other work, and what is run beside it (S1).
#pragma once

#include "osl/describe/relation.hpp"
#include "osl/model/vocabulary/size.hpp"

namespace osl {

/// How the organiser is placed in the centre. Several forms may hold at once.
enum class StructureForm : std::uint8_t {
    department,
    team,
    section,
    cell,
    unit,
    independent_post,
    function,
    within_field_units,
    within_integration_club,
    within_other_department,
    animator_in_system_project,
    none,
};

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<StructureForm>, F&& f) {
    using enum StructureForm;
    return f(
        describe::About{"StructureForm", {"forma struktury", "form of structure"}, "How the organiser is placed in the centre.", "S1"},
        code(department, "department", {"dział", "department"}, {"A department for work with the local community.", "S1"}),
        code(team, "team", {"zespół", "team"}, {"A team for work with the local community.", "S1"}),
        code(section, "section", {"sekcja", "section"},
             {"Counts as a department beside the recommendation; a judgement of this format (C5).", "S1"}),
        code(cell, "cell", {"komórka", "cell"}, {"Counts as a team beside the recommendation; a judgement of this format (C5).", "S1"}),
        code(unit, "unit", {"jednostka pracy ze społecznością lokalną", "community-work unit"},
             {"A unit for work with the local community.", "S1"}),
        code(independent_post, "independent_post", {"samodzielne stanowisko organizatora", "independent organiser post"},
             {"A post of its own for the organiser.", "S1"}),
        code(function, "function", {"funkcja organizatora", "organiser function"},
             {"Organising is a duty added to a post that exists.", "S1"}),
        code(within_field_units, "within_field_units", {"w strukturach terenowych ośrodka", "within field units"},
             {"The organiser sits in the centre's field units.", "S1"}),
        code(within_integration_club, "within_integration_club",
             {"w strukturach klubu integracji społecznej", "within an integration club"},
             {"The organiser sits in the social integration club.", "S1"}),
        code(within_other_department, "within_other_department", {"w innym dziale ośrodka", "within another department"},
             {"The organiser sits in a department that has another main task.", "S1"}),
        code(animator_in_system_project, "animator_in_system_project", {"animator w projekcie systemowym", "animator in a system project"},
             {"An animator employed in the system project, who is not a social worker (C10).", "S1"}),
        code(none, "none", {"żadna forma nie została wybrana", "no form chosen"},
             {"Nothing was chosen, even where step II is reported as done (C9).", "S1"}));
}

/// Whether the model recommends a form for centres of a size: large a department or team, medium a unit or an independent post, small
/// a function. A section counts as a department and a cell as a team. The chart does not define its sizes (C5).
constexpr bool recommended(StructureForm form, CentreSize size) noexcept {
    using enum StructureForm;
    switch (form) {
        case department:
        case team:
        case section:
        case cell: return size == CentreSize::large;
        case unit:
        case independent_post: return size == CentreSize::medium;
        case function: return size == CentreSize::small;
        case within_field_units:
        case within_integration_club:
        case within_other_department:
        case animator_in_system_project:
        case none: return false;
    }
    return false;
}

template <class F>
constexpr decltype(auto) describe_relations(std::type_identity<StructureForm>, F&& f) {
    return f(describe::relation("recommended_for", {"zalecana dla", "recommended for"}, &recommended));
}

/// How firmly a form of structure stands.
enum class Standing : std::uint8_t { adopted, planned, informal, ended };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<Standing>, F&& f) {
    using enum Standing;
    return f(
        describe::About{"Standing", {"status struktury", "standing of a structure"}, "How firmly a form of structure stands.", "S1, C9"},
        code(adopted, "adopted", {"przyjęta", "adopted"}, {"Formally adopted.", "format osl/1"}),
        code(planned, "planned", {"w planach", "planned"}, {"Chosen, not yet in place.", "S1"}),
        code(informal, "informal", {"nieformalna", "informal"}, {"In place, without a formal act.", "S1"}),
        code(ended, "ended", {"zakończona", "ended"}, {"Held once, no longer.", "format osl/1"}));
}

/// How organising is combined with other work, as the centre reports it.
enum class Workload : std::uint8_t {
    exclusive,
    reduced_caseload,
    additional_duty,
    with_integration_club,
    programme_and_accounting,
    fundraising,
    animator_in_system_project,
    unknown,
    undecided,
};

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<Workload>, F&& f) {
    using enum Workload;
    return f(describe::About{"Workload",
                             {"rodzaj wybranego rozwiązania", "workload arrangement"},
                             "How organising is combined with other work, as the centre reports it.",
                             "S1"},
             code(exclusive, "exclusive", {"wyłącznie OSL", "organising only"}, {"The organiser does nothing but organise.", "S1"}),
             code(reduced_caseload, "reduced_caseload", {"zmniejszona liczba środowisk", "reduced caseload"},
                  {"Casework goes on beside organising, with fewer cases.", "S1"}),
             code(additional_duty, "additional_duty", {"dodatkowe zajęcie pracowników socjalnych", "additional duty"},
                  {"Organising is added to the social workers' other tasks.", "S1"}),
             code(with_integration_club, "with_integration_club", {"łączenie z pracą w KIS", "combined with an integration club"},
                  {"Organising is combined with work in the social integration club.", "S1"}),
             code(programme_and_accounting, "programme_and_accounting",
                  {"realizacja PAL i rozliczanie projektów systemowych", "local activity programme and project accounting"},
                  {"The organiser carries out the local activity programme and accounts for system projects.", "S1"}),
             code(fundraising, "fundraising", {"pozyskiwanie środków zewnętrznych", "fundraising"},
                  {"The organiser also seeks outside funds.", "S1"}),
             code(animator_in_system_project, "animator_in_system_project",
                  {"animator zatrudniony w projekcie systemowym", "animator in a system project"},
                  {"An animator employed in the system project, who is not a social worker (C10).", "S1"}),
             code(unknown, "unknown", {"brak informacji", "unknown"}, {"Asked, but not learnt whether organising is the only work.", "S1"}),
             code(undecided, "undecided", {"brak ostatecznej decyzji", "undecided"}, {"No final decision has been taken (C9).", "S1"}));
}

/// What a centre runs besides, under its organisers in the model's chart.
enum class FacilityKind : std::uint8_t {
    social_integration_club,
    self_help_club,
    volunteer_club,
    seniors_club,
    community_day_room,
    other,
};

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<FacilityKind>, F&& f) {
    using enum FacilityKind;
    return f(
        describe::About{
            "FacilityKind", {"rodzaj placówki", "kind of facility"}, "A club or day room under the organisers in the model's chart.", "S1"},
        code(social_integration_club, "social_integration_club", {"klub integracji społecznej (KIS)", "social integration club"},
             {"Stands first under the organisers in the chart.", "S1"}),
        code(self_help_club, "self_help_club", {"klub samopomocy", "self-help club"}, {"A club of people who help one another.", "S1"}),
        code(volunteer_club, "volunteer_club", {"klub wolontariusza", "volunteer club"}, {"A club of volunteers.", "S1"}),
        code(seniors_club, "seniors_club", {"klub seniora", "seniors' club"}, {"A club of older people.", "S1"}),
        code(community_day_room, "community_day_room", {"świetlica środowiskowa", "community day room"},
             {"A day room for the neighbourhood.", "S1"}),
        code(other, "other", {"inna placówka", "other"}, {"The label says which.", "format osl/1"}));
}

}  // namespace osl
