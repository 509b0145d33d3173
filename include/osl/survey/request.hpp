// What is asked of a register: every option, said once. Keywords, flags with their help and choices, and documentation derive from it.
#pragma once

#include "osl/indicators/indicator.hpp"
#include "osl/model/values/day.hpp"
#include "osl/model/values/number.hpp"

namespace osl {

/// A request says what it wants to; the rest is as another says it, in the end `Request::by_default()`.
struct Request {
    Opt<Day> as_of = {};
    Opt<Day> known_by = {};
    Opt<bool> rules = {};
    Opt<List<Text>> select = {};
    Opt<List<Text>> ignore = {};
    Opt<Total> max_findings = {};
    Opt<bool> indicators = {};
    Opt<List<Text>> only = {};
    Opt<CountedCentres> population = {};
    Opt<Grouping> by = {};

    friend bool operator==(const Request&, const Request&) = default;

    /// What holds where nothing is said. Times have no default of their own: they are the day of observation, which is the register's.
    [[nodiscard]] static Request by_default();

    /// This request, and where it says nothing, what `base` says.
    [[nodiscard]] Request over(const Request& base) const;

    static constexpr describe::About about{"Request", {"zapytanie", "request"}, "What is asked of a register."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(
            field("as_of", &Request::as_of, {"stan na dzień", "as of"},
                  {.meaning = "what was true on this day, YYYY-MM-DD (default: the day of observation)",
                   .dated = Dated::bound,
                   .help_pl = "co było prawdą tego dnia, RRRR-MM-DD (domyślnie: dzień obserwacji)"}),
            field("known_by", &Request::known_by, {"według wiedzy na dzień", "known by"},
                  {.meaning = "what had been recorded by this day, YYYY-MM-DD (default: the day of observation)",
                   .dated = Dated::bound,
                   .help_pl = "co było zapisane do tego dnia, RRRR-MM-DD (domyślnie: dzień obserwacji)"}),
            field("rules", &Request::rules, {"reguły", "rules"},
                  {.meaning = "whether rules are asked", .help_pl = "czy pyta się o reguły"}),
            field("select", &Request::select, {"wybrane reguły", "rules selected"},
                  {.meaning = "only these rules or families", .help_pl = "tylko te reguły albo rodziny reguł", .part = "rules"}),
            field("ignore", &Request::ignore, {"pominięte reguły", "rules ignored"},
                  {.meaning = "without these rules or families", .help_pl = "bez tych reguł albo rodzin reguł", .part = "rules"}),
            field("max_findings", &Request::max_findings, {"najwięcej ustaleń", "most findings"},
                  {.meaning = "findings kept, the gravest; all are counted",
                   .help_pl = "ile ustaleń zachować, najpoważniejsze; policzone są wszystkie",
                   .part = "rules"}),
            field("indicators", &Request::indicators, {"wskaźniki", "indicators"},
                  {.meaning = "whether indicators are counted", .help_pl = "czy liczy się wskaźniki"}),
            field("only", &Request::only, {"wybrane wskaźniki", "indicators selected"},
                  {.meaning = "only these indicators, by id or name",
                   .help_pl = "tylko te wskaźniki, według numeru lub nazwy",
                   .part = "indicators"}),
            field("population", &Request::population, {"populacja", "population"},
                  {.meaning = "which centres are counted", .help_pl = "które ośrodki się liczy", .part = "indicators"}),
            field("by", &Request::by, {"podział", "grouping"},
                  {.meaning = "what indicators are broken down by", .help_pl = "według czego podzielić wskaźniki", .part = "indicators"}));
    }
};

}  // namespace osl
