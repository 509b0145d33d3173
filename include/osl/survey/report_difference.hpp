// What has changed between two reports (docs/waves.md).
#pragma once

#include "osl/survey/finding_difference.hpp"
#include "osl/survey/report.hpp"

namespace osl {

/// Why two reports do not answer the same question, so that what differs need not have changed.
enum class Incomparable : std::uint8_t { programme, version, times, rules, settings, filters, indicators, findings_cut_off, not_all_read };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<Incomparable>, F&& f) {
    using enum Incomparable;
    return f(
        describe::About{"Incomparable", {"przeszkoda w porównaniu", "obstacle to comparison"}, "Why two reports do not answer the same."},
        code(programme, "programme", {"sprawozdania dotyczą różnych programów", "the reports are of different programmes"}),
        code(version, "version",
             {"sprawozdania sporządziły różne wersje biblioteki", "the reports were made by different versions of the library"},
             {"Rules and indicators may have changed between them."}),
        code(times, "times", {"pytano o inne dni", "other days were asked for"},
             {"Both about their own day of observation, or both about the same day, can be compared."}),
        code(rules, "rules", {"pytano o inne reguły", "other rules were asked"}),
        code(settings, "settings", {"reguły miały inne parametry lub wagi", "rules had other parameters or severities"}),
        code(filters, "filters", {"ustalenia ograniczono inaczej", "findings were limited otherwise"},
             {"To other centres, or to another least severity."}),
        code(indicators, "indicators", {"wskaźniki policzono inaczej", "indicators were counted otherwise"},
             {"Others, of another population, or broken down otherwise."}),
        code(findings_cut_off, "findings_cut_off",
             {"sprawozdanie nie zawiera wszystkich ustaleń", "a report does not hold all of its findings"},
             {"There were more than were kept."}),
        code(not_all_read, "not_all_read", {"danych nie odczytano w całości", "not all of the data was read"},
             {"Centres were left out, reading was cut off, or nothing was surveyed."}));
}

/// The tallies of a rule that differ.
struct TallyDifference {
    Text rule;
    Opt<Tally> before = {};
    Opt<Tally> after = {};

    friend bool operator==(const TallyDifference&, const TallyDifference&) = default;

    static constexpr describe::About about{"TallyDifference",
                                           {"różnica zestawień", "difference of tallies"},
                                           "The tallies of a rule, where they differ."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("rule", &TallyDifference::rule, {"reguła", "rule"}),
                 field("before", &TallyDifference::before, {"przedtem", "before"}, {.meaning = "absent where the rule was not asked"}),
                 field("after", &TallyDifference::after, {"potem", "after"}, {.meaning = "absent where the rule was not asked"}));
    }
};

/// A cell of an indicator that differs.
struct CellDifference {
    Id indicator;
    List<Text> at;
    Opt<TableCell> before = {};
    Opt<TableCell> after = {};

    friend bool operator==(const CellDifference&, const CellDifference&) = default;

    static constexpr describe::About about{"CellDifference",
                                           {"różnica komórek", "difference of cells"},
                                           "A cell of an indicator, where it differs."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("indicator", &CellDifference::indicator, {"wskaźnik", "indicator"},
                       {.meaning = "id of its table", .refers = free_id}),
                 field("at", &CellDifference::at, {"położenie", "at"}),
                 field("before", &CellDifference::before, {"przedtem", "before"}, {.meaning = "absent where there was none"}),
                 field("after", &CellDifference::after, {"potem", "after"}, {.meaning = "absent where there is none"}));
    }
};

/// What has changed between two reports.
struct ReportDifference {
    ReportDifferenceFormat format = {};
    Text version;
    Opt<Id> programme_before = {};
    Opt<Id> programme_after = {};
    bool synthetic = false;
    Opt<Day> observed_before = {};
    Opt<Day> observed_after = {};
    bool differs = false;
    List<Incomparable> incomparable = {};
    Opt<FindingDifference> findings = {};
    List<TallyDifference> tallies = {};
    List<CellDifference> cells = {};
    Phrase summary = {};

    friend bool operator==(const ReportDifference&, const ReportDifference&) = default;

    static constexpr describe::About about{"ReportDifference",
                                           {"różnica sprawozdań", "difference of reports"},
                                           "What has changed between two reports.",
                                           "format osl-report-difference/1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("format", &ReportDifference::format, {"format", "format"}),
                 field("version", &ReportDifference::version, {"wersja", "version"}, {.meaning = "of this library"}),
                 field("programme_before", &ReportDifference::programme_before, {"program przedtem", "programme before"},
                       {.meaning = "its id", .refers = free_id}),
                 field("programme_after", &ReportDifference::programme_after, {"program potem", "programme after"},
                       {.meaning = "its id", .refers = free_id}),
                 field("synthetic", &ReportDifference::synthetic, {"dane syntetyczne", "synthetic"},
                       {.meaning = "whether either report is not of real data"}),
                 field("observed_before", &ReportDifference::observed_before, {"stan przedtem na dzień", "observed before on"},
                       {.dated = Dated::bound}),
                 field("observed_after", &ReportDifference::observed_after, {"stan potem na dzień", "observed after on"},
                       {.dated = Dated::bound}),
                 field("differs", &ReportDifference::differs, {"różnią się", "differs"},
                       {.meaning = "whether any finding, tally or figure is another"}),
                 field("incomparable", &ReportDifference::incomparable, {"przeszkody w porównaniu", "incomparable"},
                       {.meaning = "why what differs need not have changed, and what does not differ may have; empty where nothing is"}),
                 field("findings", &ReportDifference::findings, {"ustalenia", "findings"}, {.meaning = "where both reports asked rules"}),
                 field("tallies", &ReportDifference::tallies, {"zestawienia", "tallies"}, {.meaning = "that differ, by rule"}),
                 field("cells", &ReportDifference::cells, {"komórki wskaźników", "cells of indicators"}, {.meaning = "that differ"}),
                 field("summary", &ReportDifference::summary, {"podsumowanie", "summary"}, {.meaning = "all of this in one sentence"}));
    }
};

/// Compares two reports. Those that do not answer the same question are compared all the same, and the answer says why they do not.
[[nodiscard]] ReportDifference difference(const Report& before, const Report& after);

}  // namespace osl
