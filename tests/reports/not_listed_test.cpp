#include "reports/not_listed.hpp"

#include <catch2/catch_test_macros.hpp>

#include "osl/reports/html.hpp"
#include "osl/reports/registry.hpp"
#include "osl/reports/text.hpp"
#include "osl/simulation.hpp"
#include "osl/survey.hpp"
#include "reports/sample.hpp"
#include "support/files.hpp"

using namespace osl;
using reports::ReportForm;

namespace {

Report limited(Request request) { return testing::detail::report_of(testing::detail::awkward_stream(), "a.ndjson", request); }

}  // namespace

TEST_CASE("what is beyond a limit is told with its severity, and nothing is where all is listed", "[reports]") {
    CHECK(reports::not_listed(limited({})).empty());
    CHECK(reports::not_listed(testing::sample_reports().front()).empty());
    auto one = limited({.max_findings = Total(1)});
    const auto told = reports::not_listed(one);
    REQUIRE(told.size() == 3);
    CHECK(told[0].severity == Severity::error);
    CHECK(told[0].said.en == "errors found, counted but not listed: 1");
    CHECK(told[1].said.pl == "ostrzeżenia policzone, ale niewymienione: 2");
    CHECK(told[2].severity == Severity::information);
    one.total_errors = Total(5001);
    CHECK(reports::not_listed(one).front().said.pl == "błędy odczytu policzone, ale niewymienione: 5000");
    CHECK(reports::findings_not_listed(one).size() == 3);
}

TEST_CASE("what was not asked for is not missing", "[reports]") {
    CHECK(reports::not_listed(limited({.min_severity = Severity::error})).empty());
    CHECK(reports::not_listed(limited({.min_severity = Severity::warning, .max_findings = Total(2)})).size() == 1);
}

TEST_CASE("forms that list say what they do not list", "[reports]") {
    auto report = limited({.max_findings = Total(1)});
    report.total_errors = Total(42);
    for (const auto form : {ReportForm::csv, ReportForm::sarif, ReportForm::github}) {
        INFO(code_of(form));
        const auto text = reports::written({&report, 1}, form);
        for (const auto& more : reports::not_listed(report)) CHECK(text.find(more.said.en) != Text::npos);
    }
    CHECK(reports::written({&report, 1}, ReportForm::github)
              .find("::error file=a.ndjson,title=osl::decode errors counted but not listed: 41\n") != Text::npos);
}

TEST_CASE("findings that a baseline knows are told, too, where the limit leaves them out", "[reports]") {
    auto request = Request{.max_findings = Total(1)};
    const testing::Directory folder;
    const auto path = folder / "baseline.json";
    const auto record = simulate({.centres = 12, .seed = 4, .like = Likeness::pilot});
    const auto all = survey(record, {.indicators = false});
    auto known = baseline_of(all);
    write_baseline(known, path);
    request.baseline = path;
    request.indicators = false;
    auto report = survey(record, request);
    report.source = "a.ndjson";
    const auto left = all.check->total.value() - 1;
    REQUIRE(left > 0);
    CHECK(reports::findings_not_listed(report).empty());  // none of them is open
    REQUIRE(reports::not_listed(report).size() == 1);
    CHECK(reports::count_not_listed(report) == left);
    for (const auto form : {ReportForm::csv, ReportForm::sarif, ReportForm::github})
        CHECK(reports::written({&report, 1}, form).find(reports::not_listed(report).front().said.en) != Text::npos);
    CHECK(reports::text(report).find("and " + std::to_string(left) + " more") != Text::npos);
    CHECK(reports::html(report).find(std::to_string(left) + " more findings") != Text::npos);
}
