#include "osl/reports/overview.hpp"

#include "osl/describe/numerals.hpp"
#include "osl/model/vocabulary/counted_words.hpp"

namespace osl::reports {

namespace {

constexpr CountedWord inputs{"rejestr lub tabela", "rejestry lub tabele", "rejestrów lub tabel", "register or table",
                             "registers or tables"};

void add_to(Total& sum, const Total& more) { sum = Total(sum.value() + more.value()); }

Text told(const Overview& all, Language language) {
    const bool polish = language == Language::pl;
    const auto part = [&](const char* pl, const char* en, const Total& n) {
        return Text(polish ? pl : en) + number_text(n.value(), language);
    };
    auto text = (polish ? Text("razem ") : Text("altogether ")) + counted(all.reports.value(), inputs, language) +
                part(", z tego nieczyste: ", ", of these not clean: ", all.not_clean) + part("; ośrodki: ", "; centres: ", all.centres);
    if (all.left_out != Total(0)) text += part(", pominięte: ", ", left out: ", all.left_out);
    text += part("; ustalenia: ", "; findings: ", all.findings);
    text += part(", otwarte błędy: ", ", open errors: ", all.open.error) + part(", ostrzeżenia: ", ", warnings: ", all.open.warning) +
            part(", informacje: ", ", information: ", all.open.information);
    if (all.errors != Total(0)) text += part("; błędy odczytu: ", "; decode errors: ", all.errors);
    return text;
}

}  // namespace

void Overview::add(const Report& report) {
    add_to(reports, Total(1));
    add_to(centres, report.centres);
    add_to(left_out, report.left_out);
    add_to(errors, report.total_errors);
    bool clean = report.total_errors == Total(0) && !report.nothing_surveyed;
    if (report.check) {
        add_to(findings, report.check->total);
        add_to(open.error, report.check->open.error);
        add_to(open.warning, report.check->open.warning);
        add_to(open.information, report.check->open.information);
        clean = clean && report.check->open == SeverityCounts{};
    }
    if (!clean) add_to(not_clean, Total(1));
    summary = in_both([&](Language language) { return told(*this, language); });
}

Overview overview_of(std::span<const Report> reports) {
    Overview all;
    all.summary = in_both([&](Language language) { return told(all, language); });
    for (const auto& report : reports) all.add(report);
    return all;
}

}  // namespace osl::reports
