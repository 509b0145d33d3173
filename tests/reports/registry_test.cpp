// Every form of a report: golden/ holds each, in each language where it has one, so that a change of one is seen and judged.
#include "osl/reports/registry.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "osl/codec/json.hpp"
#include "osl/reports/csv.hpp"
#include "osl/reports/github.hpp"
#include "osl/reports/html.hpp"
#include "osl/reports/junit.hpp"
#include "osl/reports/overview.hpp"
#include "osl/reports/sarif.hpp"
#include "osl/reports/text.hpp"
#include "reports/sample.hpp"
#include "support/golden.hpp"

using namespace osl;
using reports::ReportForm;

namespace {

const List<Report>& sample() {
    static const auto reports = testing::sample_reports();
    return reports;
}

void is_golden(const Text& name, const Text& text) { testing::is_golden("reports/golden/" + name, text); }

std::size_t times(const Text& text, std::string_view what) {
    std::size_t count = 0;
    for (auto at = text.find(what); at != Text::npos; at = text.find(what, at + what.size())) ++count;
    return count;
}

constexpr Language both[] = {Language::pl, Language::en};

}  // namespace

TEST_CASE("the sample holds what formats must get right", "[reports]") {
    const auto& first = sample().front();
    CHECK(first.total_errors == Total(1));
    CHECK(first.left_out == Total(1));
    CHECK(first.synthetic == Opt<bool>(true));
    for (const auto& severity : describe::code_table<Severity>())
        CHECK(std::ranges::any_of(first.check->findings, [&](const Finding& f) { return f.severity == severity.value; }));
    for (const auto& status : describe::code_table<FindingStatus>())
        CHECK(std::ranges::any_of(first.check->findings, [&](const Finding& f) { return f.status == status.value; }));
}

TEST_CASE("every form is as it was looked at", "[reports]") {
    for (const auto& form : describe::code_table<ReportForm>()) {
        const Text name = "report." + Text(form.code);
        const bool for_people = form.value == ReportForm::text || form.value == ReportForm::html || form.value == ReportForm::github;
        for (const auto language : both) {
            const auto text = written(sample(), form.value, {.lang = language, .tallies = true});
            is_golden(form.value == ReportForm::csv ? Text("report.csv")
                      : for_people                  ? name + '.' + Text(code_of(language)) + ".txt"
                                                    : name + ".txt",
                      text);
        }
    }
    is_golden("report.text.wide.txt", written(sample(), ReportForm::text, {.color = true, .width = Total(72)}));
    is_golden("report.excel_pl.csv", written(sample(), ReportForm::csv, {.csv = reports::CsvDialect::excel_pl}));
    for (const auto& by : describe::code_table<reports::GroupBy>())
        is_golden("report.text.by_" + Text(by.code) + ".txt", written(sample(), ReportForm::text, {.group_by = by.value, .summary = true}));
}

TEST_CASE("no form has anything in it that a terminal obeys, colours apart", "[reports]") {
    for (const auto& form : describe::code_table<ReportForm>()) {
        INFO(form.code);
        const auto text = written(sample(), form.value);
        CHECK(text.find('\x1b') == Text::npos);
        CHECK(text.find("\u202e") == Text::npos);
    }
}

TEST_CASE("every finding and every decode error is in every form", "[reports]") {
    const auto& check = *sample().front().check;
    for (const auto& form : {ReportForm::json, ReportForm::ndjson, ReportForm::csv, ReportForm::sarif, ReportForm::junit}) {
        INFO(code_of(form));
        const auto text = written(sample(), form);
        for (const auto& finding : check.findings) CHECK(text.find(finding.fingerprint) != Text::npos);
        CHECK(text.find("own.rule") != Text::npos);
        CHECK(text.find("100% ") != Text::npos);
    }
    const auto text = written(sample(), ReportForm::text);
    for (const auto& finding : check.findings) CHECK(times(text, "[" + finding.rule + "]") >= 1);
    CHECK(text.find("own.rule") != Text::npos);
}

TEST_CASE("a finding is one line, unless there is a width to break lines at", "[reports]") {
    const auto& report = sample().front();
    const auto lines = times(reports::text(report), "\n");
    const auto broken = times(reports::text(report, {.width = Total(60)}), "\n");
    CHECK(broken > lines + report.check->findings.size());
    for (const auto& finding : report.check->findings) CHECK(times(reports::text(finding), "\n") == 1);
}

TEST_CASE("findings are gathered under what was asked for, each once", "[reports]") {
    const auto& report = sample().front();
    for (const auto& by : describe::code_table<reports::GroupBy>()) {
        const auto grouped = reports::text(report, {.group_by = by.value});
        const auto plain = reports::text(report);
        CHECK(times(grouped, " [") == times(plain, " ["));
    }
    const auto only_counts = reports::text(report, {.summary = true});
    for (const auto& finding : report.check->findings) CHECK(only_counts.find("[" + finding.rule + "]") == Text::npos);
}

TEST_CASE("an overview is the sum of what it looks over", "[reports]") {
    const auto all = reports::overview_of(sample());
    CHECK(all.reports == Total(2));
    CHECK(all.not_clean == Total(1));
    CHECK(all.findings == Total(sample()[0].check->total.value() + sample()[1].check->total.value()));
    CHECK(all.errors == Total(1));
    CHECK(from_json<reports::Overview>(to_json(all)) == all);
    CHECK(reports::overview_of({}).reports == Total(0));
}

TEST_CASE("a share, a label and a caption are the same on a page as on a terminal", "[reports]") {
    for (const auto& table : *sample()[1].indicators)
        for (const auto language : both) {
            const auto page = reports::html(table, {.lang = language});
            CHECK(page.find(Text(table.title.in(language))) != Text::npos);
        }
}

TEST_CASE("what a baseline knows or accepts is no annotation and no failure", "[reports]") {
    const auto& report = sample().front();
    const auto known = std::ranges::count_if(report.check->findings, [](const Finding& f) { return f.status != FindingStatus::new_; });
    REQUIRE(known == 2);
    const auto all = report.check->findings.size();
    const auto commands = reports::github({&report, 1});
    CHECK(times(commands, "::error ") + times(commands, "::warning ") + times(commands, "::notice ") == all - 2 + 1 + 1 + 3);
    CHECK(times(reports::junit({&report, 1}), "<failure ") == all - 2);
}

TEST_CASE("a report of nothing passes nowhere", "[reports]") {
    const auto nothing = testing::detail::report_of("", "empty.json", {});
    REQUIRE(nothing.nothing_surveyed);
    CHECK(times(reports::junit({&nothing, 1}), "<error ") >= 1);
    CHECK(reports::sarif({&nothing, 1}).find("\"executionSuccessful\":false") != Text::npos);
    CHECK(reports::overview_of({&nothing, 1}).not_clean == Total(1));
}
