// What is asked of a register: every option, said once. Keywords, flags with their help and choices, and documentation derive from it.
#pragma once

#include "osl/indicators/indicator.hpp"
#include "osl/model/values/day.hpp"
#include "osl/model/values/number.hpp"
#include "osl/rules/setting.hpp"

namespace osl {

/// A request says what it wants to; the rest is as another says it, in the end `Request::by_default()`.
struct Request {
    Opt<Day> as_of = {};
    Opt<Day> known_by = {};
    Opt<Text> profile = {};
    Opt<bool> rules = {};
    Opt<List<Text>> select = {};
    Opt<List<Text>> ignore = {};
    Opt<List<RuleSetting>> settings = {};
    Opt<RawJson> parameters = {};
    Opt<List<Text>> require = {};
    Opt<List<Text>> centre = {};
    Opt<Severity> min_severity = {};
    Opt<Total> max_findings = {};
    Opt<Text> baseline = {};
    Opt<Day> today = {};
    Opt<bool> indicators = {};
    Opt<List<Text>> only = {};
    Opt<CountedCentres> population = {};
    Opt<Grouping> by = {};

    friend bool operator==(const Request&, const Request&) = default;

    /// What holds where nothing is said. Times have no default of their own: they are the day of observation, which is the register's.
    [[nodiscard]] static Request by_default();

    /// This request, and where it says nothing, what `base` says. Settings of rules add up: first those of `base`.
    [[nodiscard]] Request over(const Request& base) const;

    /// The same request, saying of parameters in `settings` what it says in `parameters`. Throws `DecodeFailure`.
    [[nodiscard]] Request with_parameters_in_settings() const;

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
            field("profile", &Request::profile, {"profil", "profile"},
                  {.meaning = "what to ask where nothing else is said: a profile's id, or a file with one",
                   .help_pl = "o co pytać, gdy nic innego nie powiedziano: nazwa profilu albo plik z profilem"}),
            field("rules", &Request::rules, {"reguły", "rules"},
                  {.meaning = "whether rules are asked", .help_pl = "czy pyta się o reguły"}),
            field("select", &Request::select, {"wybrane reguły", "rules selected"},
                  {.meaning = "only these rules or families", .help_pl = "tylko te reguły albo rodziny reguł", .part = "rules"}),
            field("ignore", &Request::ignore, {"pominięte reguły", "rules ignored"},
                  {.meaning = "without these rules or families", .help_pl = "bez tych reguł albo rodzin reguł", .part = "rules"}),
            field("settings", &Request::settings, {"ustawienia reguł", "settings of rules"},
                  {.meaning = "what is changed of rules, the later over the earlier",
                   .help_pl = "co zmienia się w regułach, późniejsze przed wcześniejszymi",
                   .part = "rules"}),
            field("parameters", &Request::parameters, {"parametry reguł", "parameters of rules"},
                  {.meaning = "new values of parameters, by rule and name",
                   .help_pl = "nowe wartości parametrów, według reguły i nazwy",
                   .part = "rules"}),
            field("require", &Request::require, {"wymagane pola", "fields required"},
                  {.meaning = "fields whose absence makes the rules that need them fail",
                   .help_pl = "pola, których brak sprawia, że wymagające ich reguły nie są spełnione",
                   .part = "rules"}),
            field("centre", &Request::centre, {"ośrodki", "centres"},
                  {.meaning = "only findings of these centres, by id; all centres are checked",
                   .help_pl = "tylko ustalenia tych ośrodków, według identyfikatora; sprawdza się wszystkie",
                   .part = "rules"}),
            field("min_severity", &Request::min_severity, {"najmniejsza waga", "least severity"},
                  {.meaning = "only findings of at least this severity; all are counted",
                   .help_pl = "tylko ustalenia co najmniej tej wagi; policzone są wszystkie",
                   .part = "rules"}),
            field("max_findings", &Request::max_findings, {"najwięcej ustaleń", "most findings"},
                  {.meaning = "findings kept, the gravest; all are counted",
                   .help_pl = "ile ustaleń zachować, najpoważniejsze; policzone są wszystkie",
                   .part = "rules"}),
            field("baseline", &Request::baseline, {"stan odniesienia", "baseline"},
                  {.meaning = "a file with the findings that are known or accepted",
                   .help_pl = "plik z ustaleniami znanymi albo przyjętymi",
                   .part = "rules"}),
            field("today", &Request::today, {"dzisiaj", "today"},
                  {.meaning = "the day on which acceptances expire or hold (default: the clock, where a baseline is given)",
                   .dated = Dated::bound,
                   .help_pl = "dzień, na który ocenia się ważność przyjęć (domyślnie według zegara, gdy podano stan odniesienia)",
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
