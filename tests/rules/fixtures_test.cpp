// Fault injection by files: tests/fixtures/<family.rule-name>/pass.json keeps the rule, fail.json is the same with one defect planted.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "osl/codec/json.hpp"
#include "osl/codec/read.hpp"
#include "osl/rules.hpp"
#include "osl/survey.hpp"

namespace {

using namespace osl;

const std::filesystem::path folder = std::filesystem::path(OSL_SOURCE_DIR) / "tests/fixtures";

/// What is found of a baseline: of its acceptances, held against a register with findings that they concern.
List<Finding> findings_of_baseline(const std::filesystem::path& path) {
    const auto record = load((folder / "steps.out-of-order/fail.json").string());
    auto report = survey(record, {.today = Day("2012-04-01"), .indicators = false});
    hold_against(report, read_baseline(path.string()), path.string());
    std::erase_if(report.check->findings, [](const Finding& finding) { return !finding.rule.starts_with("acceptance."); });
    return report.check->findings;
}

/// Checks a register, a table or a baseline, whichever the file declares.
List<Finding> findings_of(const std::filesystem::path& path) {
    std::ifstream file(path);
    const Text text(std::istreambuf_iterator<char>(file), {});
    REQUIRE_FALSE(text.empty());
    if (text.find("\"osl-baseline/1\"") != Text::npos) return findings_of_baseline(path);
    if (text.find("\"osl-table/1\"") != Text::npos) return check(from_json<FigureTable>(text)).findings;
    const auto reading = read_text(text);
    REQUIRE(reading.complete());
    return check(*reading.value).findings;
}

}  // namespace

TEST_CASE("each rule passes its clean fixture and finds the planted defect, and only that", "[rules][fixtures]") {
    for (const auto& rule : rule_catalogue()) {
        INFO(rule.name);
        CHECK(findings_of(folder / rule.name / "pass.json").empty());

        std::set<Text> found;
        for (const auto& finding : findings_of(folder / rule.name / "fail.json")) found.insert(finding.rule);
        CHECK(found.erase(rule.name) == 1);
        for (const auto& implied : rule.implies) CHECK(found.erase(implied) == 1);
        for (const auto& other : found) FAIL_CHECK("also found: " + other);
    }
}

TEST_CASE("each folder of fixtures that looks like a rule's is one", "[rules][fixtures]") {
    const auto& all = rule_catalogue();
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const auto name = entry.path().filename().string();
        if (!entry.is_directory() || name.find('.') == Text::npos) continue;
        INFO(name);
        CHECK(std::ranges::find(all, name, &RuleDescription::name) != all.end());
    }
}
