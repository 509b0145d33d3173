// What was found before, and what somebody answers for leaving as it is: so that a check tells what is new.
#pragma once

#include "osl/model/values/day.hpp"
#include "osl/model/values/format.hpp"
#include "osl/rules/finding.hpp"

namespace osl {

/// Who answers for leaving a finding as it is: a role, since no record of ours holds a person's name.
enum class Responsible : std::uint8_t { director, coordinator, organiser, supervisor, registrar, evaluator, authority };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<Responsible>, F&& f) {
    using enum Responsible;
    return f(describe::About{"Responsible", {"odpowiedzialny", "responsible"}, "The role that answers for leaving a finding as it is."},
             code(director, "director", {"kierownik ośrodka", "director of the centre"}),
             code(coordinator, "coordinator", {"koordynator programu", "coordinator of the programme"}),
             code(organiser, "organiser", {"organizator społeczności lokalnej", "community organiser"}),
             code(supervisor, "supervisor", {"superwizor", "supervisor"}),
             code(registrar, "registrar", {"prowadzący rejestr", "keeper of the register"}),
             code(evaluator, "evaluator", {"ewaluator", "evaluator"}), code(authority, "authority", {"organ gminy", "local authority"}));
}

/// A finding as a baseline remembers it.
struct KnownFinding {
    Text fingerprint;
    Text rule;
    Severity severity;
    Opt<Id> centre = {};
    Text pointer = {};
    Total times{1};

    friend bool operator==(const KnownFinding&, const KnownFinding&) = default;

    static constexpr describe::About about{"KnownFinding", {"znane ustalenie", "known finding"}, "A finding as a baseline remembers it."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("fingerprint", &KnownFinding::fingerprint, {"odcisk", "fingerprint"}),
                 field("rule", &KnownFinding::rule, {"reguła", "rule"}), field("severity", &KnownFinding::severity, {"waga", "severity"}),
                 field("centre", &KnownFinding::centre, {"ośrodek", "centre"}, {.refers = free_id}),
                 field("pointer", &KnownFinding::pointer, {"wskaźnik", "pointer"}, {.meaning = "where it stood, for people"}),
                 field("times", &KnownFinding::times, {"razy", "times"}, {.meaning = "findings of this fingerprint"}));
    }
};

/// Why a finding, or all of a rule at a place, may stay as it is.
struct Acceptance {
    Opt<Text> fingerprint = {};
    Opt<Text> rule = {};
    Opt<Id> centre = {};
    Opt<Text> pointer = {};
    Text reason;
    Responsible owner;
    Opt<Day> accepted_on = {};
    Opt<Day> expires_on = {};

    friend bool operator==(const Acceptance&, const Acceptance&) = default;

    static constexpr describe::About about{"Acceptance",
                                           {"przyjęcie ustalenia", "acceptance"},
                                           "Why a finding, or all of a rule at a place, may stay as it is."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(
            field("fingerprint", &Acceptance::fingerprint, {"odcisk", "fingerprint"},
                  {.meaning = "of the one finding accepted", .help_pl = "jednego przyjmowanego ustalenia"}),
            field("rule", &Acceptance::rule, {"reguła", "rule"},
                  {.meaning = "whose findings are accepted, at the place named",
                   .help_pl = "której ustalenia się przyjmuje, we wskazanym miejscu"}),
            field("centre", &Acceptance::centre, {"ośrodek", "centre"},
                  {.meaning = "only there", .refers = free_id, .help_pl = "tylko tam"}),
            field("pointer", &Acceptance::pointer, {"wskaźnik", "pointer"},
                  {.meaning = "only at or below this place", .help_pl = "tylko w tym miejscu i poniżej"}),
            field("reason", &Acceptance::reason, {"powód", "reason"}, {.meaning = "why it may stay", .help_pl = "dlaczego może pozostać"}),
            field("owner", &Acceptance::owner, {"odpowiada", "owner"},
                  {.meaning = "the role that answers for it; never a name", .help_pl = "rola, która za to odpowiada; nigdy nazwisko"}),
            field("accepted_on", &Acceptance::accepted_on, {"przyjęto", "accepted on"},
                  {.meaning = "day of the decision", .dated = Dated::record, .help_pl = "dzień decyzji"}),
            field("expires_on", &Acceptance::expires_on, {"wygasa", "expires on"},
                  {.meaning = "the last day on which it holds", .dated = Dated::bound, .help_pl = "ostatni dzień, w którym obowiązuje"}));
    }
    template <class F>
    static constexpr decltype(auto) invariants(F&& f) {
        return f(describe::either_of("fingerprint", &Acceptance::fingerprint, "rule", &Acceptance::rule));
    }
};

/// What a report is held against.
struct Baseline {
    BaselineFormat format = {};
    Text version;
    Opt<Id> programme = {};
    List<KnownFinding> findings = {};
    List<Acceptance> accepted = {};

    friend bool operator==(const Baseline&, const Baseline&) = default;

    static constexpr describe::About about{"Baseline", {"stan odniesienia", "baseline"}, "What was found before, and what is accepted."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("format", &Baseline::format, {"format", "format"}),
                 field("version", &Baseline::version, {"wersja", "version"}, {.meaning = "of this library"}),
                 field("programme", &Baseline::programme, {"program", "programme"}, {.meaning = "its id", .refers = free_id}),
                 field("findings", &Baseline::findings, {"ustalenia", "findings"}, {.meaning = "that were there when it was taken"}),
                 field("accepted", &Baseline::accepted, {"przyjęte", "accepted"}));
    }
};

/// How a report stands to a baseline.
struct BaselineComparison {
    Text source;
    Day today;
    Total new_{0};
    Total persisting{0};
    Total accepted{0};
    Total fixed{0};
    Total not_judged{0};
    List<KnownFinding> no_longer_found = {};
    Phrase summary = {};

    friend bool operator==(const BaselineComparison&, const BaselineComparison&) = default;

    static constexpr describe::About about{"BaselineComparison",
                                           {"porównanie ze stanem odniesienia", "comparison with a baseline"},
                                           "How a report stands to a baseline."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("source", &BaselineComparison::source, {"źródło", "source"}, {.meaning = "the file of the baseline"}),
                 field("today", &BaselineComparison::today, {"dzisiaj", "today"},
                       {.meaning = "the day on which expiry was judged", .dated = Dated::bound}),
                 field("new", &BaselineComparison::new_, {"nowe", "new"}),
                 field("persisting", &BaselineComparison::persisting, {"utrzymujące się", "persisting"}),
                 field("accepted", &BaselineComparison::accepted, {"przyjęte", "accepted"}),
                 field("fixed", &BaselineComparison::fixed, {"usunięte", "fixed"}),
                 field("not_judged", &BaselineComparison::not_judged, {"nieocenione", "not judged"},
                       {.meaning = "known findings of which this check cannot tell whether they are still there: their rule or centre was "
                                   "not asked about, or not all could be read"}),
                 field("no_longer_found", &BaselineComparison::no_longer_found, {"już niestwierdzone", "no longer found"}),
                 field("summary", &BaselineComparison::summary, {"podsumowanie", "summary"}, {.meaning = "all of this in one sentence"}));
    }
};

/// A baseline from a file. Throws `DecodeFailure`, `FileError`.
[[nodiscard]] Baseline read_baseline(const Text& path);

/// Writes a baseline, indented so that people may edit it and see what changes. An older file is replaced only when all is written. Throws
/// `FileError`.
void write_baseline(const Baseline& baseline, const Text& path);

}  // namespace osl
