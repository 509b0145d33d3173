// How differences are shown and written: golden/ holds each form in each language, so that a change of one is seen and judged.
#include "osl/reports/difference.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>

#include "osl/codec/json.hpp"
#include "osl/simulation.hpp"
#include "osl/survey.hpp"
#include "support/files.hpp"

using namespace osl;
using reports::DifferenceForm;
using reports::written;

namespace {

Register earlier() {
    auto record = simulate({.centres = 4, .seed = 2, .like = Likeness::pilot});
    record.programme.id = Id("pilot");
    return record;
}

/// The next wave, with one of each kind of change.
Register later() {
    auto record = earlier();
    record.programme.observed_on = Day(2012, 6, 30);
    auto& steps = *record.centres[0].steps;
    steps[0].by = Id("ktos-inny");
    steps.erase(steps.begin() + 1);
    steps.push_back({.step = Step::propose_strategy, .status = StepStatus::done, .on = When("2012-05"), .recorded_on = Day(2012, 6, 1)});
    record.centres[1].name = "Ośrodek; \"nowa\" nazwa\u202e";
    record.centres[2].id = Id("new");
    return record;
}

/// Compared with what lies there. With OSL_WRITE_GOLDEN set it is written instead, to be looked at.
void is_golden(const Text& name, const Text& text) {
    const auto path = Text(OSL_SOURCE_DIR) + "/tests/reports/golden/" + name;
    if (std::getenv("OSL_WRITE_GOLDEN") != nullptr) testing::put_file(path, text);
    INFO(name);
    CHECK(testing::content_of(path) == text);
}

reports::Presentation in(Language language) { return {.lang = language}; }

}  // namespace

TEST_CASE("the difference of two registers is shown one change a line, in the reader's language", "[difference]") {
    auto difference = osl::difference(earlier(), later());
    difference.version = "0";
    is_golden("difference.pl.txt", written(difference, DifferenceForm::text, in(Language::pl)));
    is_golden("difference.en.txt", written(difference, DifferenceForm::text, in(Language::en)));
    is_golden("difference.csv", written(difference, DifferenceForm::csv));
    is_golden("difference.excel_pl.csv", written(difference, DifferenceForm::csv, {.csv = reports::CsvDialect::excel_pl}));
    is_golden("difference.json", written(difference, DifferenceForm::json, in(Language::pl)));
}

TEST_CASE("the difference of two reports is shown one change a line, in the reader's language", "[difference]") {
    const Request request{.max_findings = Total(12)};
    auto difference = osl::difference(survey(earlier(), request), survey(later(), request));
    difference.version = "0";
    is_golden("report_difference.pl.txt", written(difference, DifferenceForm::text, in(Language::pl)));
    is_golden("report_difference.en.txt", written(difference, DifferenceForm::text, in(Language::en)));
    is_golden("report_difference.csv", written(difference, DifferenceForm::csv));
    is_golden("report_difference.semicolon.csv", written(difference, DifferenceForm::csv, {.csv = reports::CsvDialect::semicolon}));
    is_golden("report_difference.json", written(difference, DifferenceForm::json));
}

TEST_CASE("the JSON of a difference is the difference", "[difference]") {
    const auto difference = osl::difference(earlier(), later());
    CHECK(from_json<RegisterDifference>(written(difference, DifferenceForm::json)) == difference);
    const auto between = osl::difference(survey(earlier()), survey(later()));
    CHECK(from_json<ReportDifference>(written(between, DifferenceForm::json)) == between);
}

TEST_CASE("no line of the text is obeyed by a terminal, and each change is one line", "[difference]") {
    auto after = later();
    after.centres[1].name = "x\x1b[31m\ny";
    const auto difference = osl::difference(earlier(), after, false);
    const auto text = written(difference, DifferenceForm::text);
    CHECK(text.find('\x1b') == Text::npos);
    std::size_t changes = difference.programme_changes.size() + difference.came.size() + difference.left.size();
    for (const auto& centre : difference.centres)
        changes += centre.steps.size() + centre.entered.size() + centre.violates_log.size() + centre.changes.size();
    CHECK(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) == changes + 1);
}
