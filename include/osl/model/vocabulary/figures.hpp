// What published figures are counted in, what they rest on, and how one follows from others.
#pragma once

#include "osl/describe/code.hpp"

namespace osl {

/// What a figure or a table counts.
enum class FigureUnit : std::uint8_t {
    centres,
    persons,
    indications,
    municipalities,
    localities,
    subregions,
    units,
    groups,
    inhabitants,
    sessions,
    days,
    person_days,
    months,
    years,
    meetings,
    visits,
    countries,
    conferences,
    teams,
    items,
    centre_steps,
    percent,
    persons_per_centre,
    steps_per_centre,
    ratio,
};

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<FigureUnit>, F&& f) {
    using enum FigureUnit;
    return f(describe::About{"FigureUnit", {"jednostka", "unit"}, "What a figure or a table counts.", "format osl-table/1"},
             code(centres, "centres", {"ośrodki pomocy społecznej", "social-assistance centres"}, {"The pilot's unit of count.", "S1"}),
             code(persons, "persons", {"osoby", "persons"}, {"People, each counted once."}),
             code(indications, "indications", {"wskazania", "indications"},
                  {"One centre may give several; not stated to equal centres (C13).", "S1"}),
             code(municipalities, "municipalities", {"gminy", "municipalities"}, {"Gminas, the lowest level of local government."}),
             code(localities, "localities", {"miejscowości i instytucje", "localities and institutions"},
                  {"As counted in the plan (C2).", "S0"}),
             code(subregions, "subregions", {"subregiony", "subregions"}, {"The unit by which educators are counted.", "S0"}),
             code(units, "units", {"jednostki organizacyjne pomocy społecznej", "social-assistance units"},
                  {"Task 2's unit of count.", "S3"}),
             code(groups, "groups", {"grupy", "groups"}, {"Training groups."}),
             code(inhabitants, "inhabitants", {"mieszkańcy", "inhabitants"}, {"People who live in a municipality."}),
             code(sessions, "sessions", {"sesje szkoleniowe", "training sessions"}, {"Sessions of the training cycle."}),
             code(days, "days", {"dni", "days"}, {"Calendar days."}),
             code(person_days, "person_days", {"osobodni", "person-days"}, {"One person's one day."}),
             code(months, "months", {"miesiące kalendarzowe", "calendar months"}, {"Calendar months, the first and the last included."}),
             code(years, "years", {"lata", "years"}, {"Years."}),
             code(meetings, "meetings", {"spotkania", "meetings"}, {"Meetings of any kind."}),
             code(visits, "visits", {"wizyty studyjne", "study visits"}, {"Study visits abroad or at home."}),
             code(countries, "countries", {"kraje", "countries"}, {"Countries visited."}),
             code(conferences, "conferences", {"konferencje", "conferences"}, {"Conferences of the programme."}),
             code(teams, "teams", {"zespoły", "teams"}, {"Teams that a source names."}),
             code(items, "items", {"pozycje listy", "items of a list"}, {"Entries of a list that a source prints."}),
             code(centre_steps, "centre_steps", {"kroki w ośrodkach", "steps in centres"}, {"One step in one centre."}),
             code(percent, "percent", {"procent", "per cent"}, {"Parts of a hundred, from 0 to 100."}),
             code(persons_per_centre, "persons_per_centre", {"osoby na ośrodek", "persons per centre"}, {"A mean over centres."}),
             code(steps_per_centre, "steps_per_centre", {"kroki na ośrodek", "steps per centre"}, {"A mean over centres."}),
             code(ratio, "ratio", {"współczynnik od 0 do 1", "ratio from 0 to 1"}, {"A coefficient without a unit."}));
}

/// Whether the count of a table in this unit is one of persons. Of persons per centre, the numerator is.
[[nodiscard]] constexpr bool counts_persons(FigureUnit unit) noexcept {
    return unit == FigureUnit::persons || unit == FigureUnit::inhabitants || unit == FigureUnit::persons_per_centre;
}

/// Whether the count is a sum over persons of something else.
[[nodiscard]] constexpr bool sums_over_persons(FigureUnit unit) noexcept { return unit == FigureUnit::person_days; }

/// What the cells of a table tell of.
enum class TableSubject : std::uint8_t {
    participation,
    steps,
    structure,
    workload,
    support,
    community,
    attendance,
    homework,
    diary,
    supervision,
    assessment,
    other,
};

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<TableSubject>, F&& f) {
    using enum TableSubject;
    return f(describe::About{"TableSubject", {"przedmiot tabeli", "subject of a table"}, "What the cells of a table tell of."},
             code(participation, "participation", {"udział w programie", "participation"}, {"Who takes part, in which group and role."}),
             code(steps, "steps", {"kroki wdrażania", "steps of implementation"}, {"The seven steps."}),
             code(structure, "structure", {"struktura organizacyjna", "organisational structure"}, {"How organisers are placed."}),
             code(workload, "workload", {"sposób łączenia pracy", "workload"}, {"How organising is combined with other work."}),
             code(support, "support", {"zapewnione wsparcie", "support provided"}, {"Mentors, coaches and supervisors provided."}),
             code(community, "community", {"społeczności i działania", "communities and activities"}, {"Work in the community."}),
             code(attendance, "attendance", {"obecność", "attendance"}, {"Of a person, not to be published."}),
             code(homework, "homework", {"zadania domowe", "homework"}, {"Of a person, not to be published."}),
             code(diary, "diary", {"dziennik zaangażowania", "engagement diary"}, {"Of a person, not to be published."}),
             code(supervision, "supervision", {"przebieg superwizji", "course of supervision"}, {"Of a person, not to be published."}),
             code(assessment, "assessment", {"ocena", "assessment"}, {"Of a person, not to be published."}),
             code(other, "other", {"coś innego", "something else"}, {"None of these."}));
}

/// Whether a table tells how persons did: what may not be published of a single one.
[[nodiscard]] constexpr bool is_performance(TableSubject subject) noexcept {
    using enum TableSubject;
    return subject == attendance || subject == homework || subject == diary || subject == supervision || subject == assessment;
}

/// Whether a source says a figure or it was computed here.
enum class Basis : std::uint8_t { stated, derived };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<Basis>, F&& f) {
    using enum Basis;
    return f(describe::About{"Basis",
                             {"podstawa", "basis"},
                             "Whether a source states a figure or it was computed from stated ones.",
                             "format osl/1"},
             code(stated, "stated", {"podana w źródle", "stated"}, {"Printed in the source that it names."}),
             code(derived, "derived", {"wyprowadzona", "derived"}, {"Computed here; no source prints it."}));
}

/// How a figure follows from others. `of` are the operands of the derivation, in order.
enum class DerivedBy : std::uint8_t {
    sum,
    difference,
    product,
    quotient,
    share,
    table_cells,
    unique_count,
    joint_bounds,
    exclusion_bounds,
    cap_bounds,
    linear_bounds,
    months_between,
    days_between,
    listed,
};

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<DerivedBy>, F&& f) {
    using enum DerivedBy;
    return f(describe::About{"DerivedBy",
                             {"sposób wyprowadzenia", "way of derivation"},
                             "How a figure follows from other figures or a table.",
                             "format osl/1"},
             code(sum, "sum", {"suma", "sum"}, {"All operands added; one may stand several times."}),
             code(difference, "difference", {"różnica", "difference"}, {"The first operand less all others."}),
             code(product, "product", {"iloczyn", "product"}, {"All operands multiplied."}),
             code(quotient, "quotient", {"iloraz", "quotient"}, {"The first operand divided by the second."}),
             code(share, "share", {"udział procentowy", "percentage"},
                  {"The first operand as a percentage of the second, rounded half up at the figure's decimals."}),
             code(table_cells, "table_cells", {"komórki tabeli", "cells of a table"},
                  {"Counts of a table's cells added; `cells` names the codes of its first dimension, absent means all."}),
             code(unique_count, "unique_count", {"jedyna możliwa liczba", "the only possible count"},
                  {"The only whole number whose percentage of the second operand rounds to the first."}),
             code(joint_bounds, "joint_bounds", {"granice części wspólnej", "bounds of the joint count"},
                  {"How many can belong to all operands at once, within the last one as population (Fréchet)."}),
             code(exclusion_bounds, "exclusion_bounds", {"granice różnicy zbiorów", "bounds of one without another"},
                  {"How many can belong to the first but not to the second operand, within the third as population (Fréchet)."}),
             code(cap_bounds, "cap_bounds", {"granice z limitów na ośrodek", "bounds from caps per centre"},
                  {"Centres needed for groups with a least and a greatest number per centre; operands: group, cap, group, cap …"}),
             code(linear_bounds, "linear_bounds", {"granice z programowania liniowego", "bounds by linear programming"},
                  {"Least and greatest value over all data with the operands as margins, the last one as population; exact."}),
             code(months_between, "months_between", {"miesiące od–do", "months from–to"},
                  {"Calendar months from `from` to `to`, both included."}),
             code(days_between, "days_between", {"dni od–do", "days from–to"}, {"Days from the first day of `from` to `to`."}),
             code(listed, "listed", {"policzono pozycje listy", "counted in a list"},
                  {"Items that the source lists, counted here; no operands."}));
}

}  // namespace osl
