// What a survey answers: one record, from which every format derives.
#pragma once

#include "osl/codec/decode_error.hpp"
#include "osl/model/values/format.hpp"
#include "osl/rules/publication.hpp"
#include "osl/survey/baseline.hpp"
#include "osl/survey/request.hpp"

namespace osl {

/// What one pass over a register gives.
struct Report {
    ReportFormat format = {};
    Text version;
    Opt<Text> source = {};
    Opt<Id> programme = {};
    Opt<Id> table = {};
    Opt<Title> title = {};
    Opt<bool> synthetic = {};
    Opt<Day> observed_on = {};
    Request request = {};
    Total centres{0};
    Total left_out{0};
    bool cut_off = false;
    bool nothing_surveyed = true;
    List<DecodeError> errors = {};
    Total total_errors{0};
    Opt<CheckResult> check = {};
    Opt<BaselineComparison> baseline = {};
    Opt<List<FigureTable>> indicators = {};
    Opt<List<Publication>> publication = {};
    Opt<Total> counted = {};
    Opt<Phrase> summary = {};

    friend bool operator==(const Report&, const Report&) = default;

    static constexpr describe::About about{"Report",
                                           {"sprawozdanie", "report"},
                                           "What one pass over a register gives: what was asked, of what, and the answers."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("format", &Report::format, {"format", "format"}),
                 field("version", &Report::version, {"wersja", "version"}, {.meaning = "of this library"}),
                 field("source", &Report::source, {"źródło", "source"}, {.meaning = "the file, where there is one"}),
                 field("programme", &Report::programme, {"program", "programme"},
                       {.meaning = "its id; absent when it did not decode, and then nothing was checked or counted, or of a table",
                        .refers = free_id}),
                 field("table", &Report::table, {"tabela", "table"},
                       {.meaning = "its id, where a table of figures was checked and no register", .refers = free_id}),
                 field("title", &Report::title, {"tytuł", "title"}, {.meaning = "of the programme or the table"}),
                 field("synthetic", &Report::synthetic, {"dane syntetyczne", "synthetic"}, {.meaning = "whether these are not real data"}),
                 field("observed_on", &Report::observed_on, {"dzień obserwacji", "day of observation"}, {.dated = Dated::bound}),
                 field("request", &Report::request, {"zapytanie", "request"},
                       {.meaning = "resolved: as it was answered, defaults and all"}),
                 field("centres", &Report::centres, {"ośrodki", "centres"}, {.meaning = "that decoded"}),
                 field("left_out", &Report::left_out, {"ośrodki pominięte", "centres left out"},
                       {.meaning = "that were there and were neither checked nor counted: they did not decode"}),
                 field("cut_off", &Report::cut_off, {"odczyt urwany", "cut off"},
                       {.meaning = "reading ended before the input did, so that more may be missing"}),
                 field("nothing_surveyed", &Report::nothing_surveyed, {"niczego nie zbadano", "nothing was surveyed"},
                       {.meaning = "no centre was checked or counted: never a clean result"}),
                 field("errors", &Report::errors, {"błędy odczytu", "decode errors"}, {.meaning = "up to the reader's limit"}),
                 field("total_errors", &Report::total_errors, {"razem błędów odczytu", "decode errors altogether"}),
                 field("check", &Report::check, {"kontrola", "check"}, {.meaning = "findings and tallies, where rules were asked"}),
                 field("baseline", &Report::baseline, {"stan odniesienia", "baseline"},
                       {.meaning = "what is new, known, accepted and fixed, where a baseline was given"}),
                 field("indicators", &Report::indicators, {"wskaźniki", "indicators"}, {.meaning = "tables, where they were asked for"}),
                 field("publication", &Report::publication, {"publikacja", "publication"},
                       {.meaning = "of each of these tables: whether it may be published as it stands"}),
                 field("counted", &Report::counted, {"ośrodki policzone", "centres counted"},
                       {.meaning = "of the population that the indicators count"}),
                 field("summary", &Report::summary, {"podsumowanie wskaźników", "summary of the indicators"},
                       {.meaning = "of how many centres they tell, in one sentence"}));
    }
};

/// What a baseline of this report is: its findings, and what `before` accepts. Throws `Misuse` where the report does not hold all findings
/// of the whole register, since a baseline of some would call the rest new.
[[nodiscard]] Baseline baseline_of(const Report& report, const Baseline& before = {.version = {}});

/// Says of each finding whether the baseline knows or accepts it, what is no longer found, and which acceptances have expired or are of no
/// use any more; these are findings, too. `source` is the baseline's file. Throws `Misuse` for a baseline of another programme.
void hold_against(Report& report, const Baseline& baseline, Text source);

}  // namespace osl
