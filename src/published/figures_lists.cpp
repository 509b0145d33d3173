// How many items the sources' lists have: F29.
#include "parts.hpp"

namespace osl::published::parts {

namespace {

using enum FigureUnit;
using enum DerivedBy;
using enum Basis;

/// The number of items of a slide's list.
constexpr FigureRow items_of(std::string_view id, Local title, double value, std::string_view sources, std::string_view conflicts = {}) {
    return {.id = id,
            .title = title,
            .value = value,
            .unit = items,
            .basis = derived,
            .how = How{listed, "", {"policzono pozycje listy na slajdzie", "items of the slide's list counted"}},
            .sources = sources,
            .conflicts = conflicts};
}

constexpr FigureRow list_figures[] = {
    {.id = "list.steps", .title = {"kroki wdrażania", "steps of implementation"}, .value = 7, .unit = items, .sources = "s1.steps"},
    items_of("list.phases", {"fazy projektu", "phases of the project"}, 6, "s1.phases"),
    items_of("list.homework-themes", {"tematy zadań domowych", "themes of homework"}, 6, "s1.homework", "C15"),
    items_of("list.data-methods", {"sposoby zbierania danych", "methods of collecting data"}, 7, "s1.data"),
    items_of("list.problem-areas", {"obszary problemowe", "problem areas"}, 6, "s1.problems"),
    items_of("list.benefits", {"korzyści z wdrażania", "benefits of implementation"}, 5, "s1.benefits"),
    items_of("list.organiser-roles", {"role organizatora społeczności lokalnej", "roles of a community organiser"}, 3, "s1.roles", "C19"),
    items_of("list.support-roles", {"role wsparcia: opiekun, mentor, superwizor", "roles of support: coach, mentor, supervisor"}, 3,
             "s1.support", "C6"),
    {.id = "homework.per-cycle",
     .title = {"zadania domowe w cyklu, jeśli po każdej sesji", "homework of a cycle, if after each session"},
     .value = 10,
     .unit = items,
     .basis = derived,
     .how =
         How{sum, "sessions.per-cycle", {"jedno po każdej sesji (S0, szczegółowy zakres)", "one after each session (S0, detailed scope)"}},
     .sources = "s0.cycles",
     .conflicts = "C15"},
    {.id = "homework.between-sessions",
     .title = {"przerwy między sesjami cyklu", "intervals between the sessions of a cycle"},
     .value = 9,
     .unit = items,
     .basis = derived,
     .how = How{listed, "", {"dziesięć sesji ma dziewięć przerw (S0 wstęp, S2)", "ten sessions have nine intervals (S0 head, S2)"}},
     .sources = "s0.head s2.sessions",
     .conflicts = "C15"},
};

}  // namespace

std::span<const FigureRow> list_rows() { return list_figures; }

}  // namespace osl::published::parts
