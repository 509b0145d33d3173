// The difference of two reports: findings by fingerprint, tallies and figures, and whether the two can be compared at all.
#include "osl/survey/report_difference.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "osl/codec/json.hpp"
#include "osl/simulation.hpp"
#include "osl/survey.hpp"

using namespace osl;

namespace {

Register wave(std::uint64_t seed = 3) {
    auto record = simulate({.centres = 12, .seed = seed, .like = Likeness::pilot});
    record.programme.id = Id("pilot");
    return record;
}

bool says(const ReportDifference& difference, Incomparable why) {
    return std::ranges::find(difference.incomparable, why) != difference.incomparable.end();
}

Finding finding(const Text& fingerprint, const Text& met = {}) {
    return {.rule = "steps.out-of-order",
            .nature = Nature::data,
            .severity = Severity::warning,
            .message = {},
            .met = met,
            .fingerprint = fingerprint};
}

}  // namespace

TEST_CASE("a report does not differ from itself", "[difference]") {
    const auto report = survey(wave(), {.by = Grouping::size});
    const auto same = difference(report, report);
    CHECK_FALSE(same.differs);
    CHECK(same.incomparable.empty());
    CHECK((same.tallies.empty() && same.cells.empty()));
    CHECK(same.findings->persisting == report.check->findings);
    CHECK(same.summary == Phrase{"bez zmian", "nothing differs"});
}

TEST_CASE("reversed, new findings are gone and every value is on the other side", "[difference]") {
    const auto before = survey(wave(3));
    const auto after = survey(wave(4));
    const auto forth = difference(before, after);
    const auto back = difference(after, before);
    CHECK(forth.differs);
    CHECK(forth.incomparable.empty());
    CHECK(forth.findings->new_ == back.findings->gone);
    CHECK(forth.findings->gone == back.findings->new_);
    CHECK(forth.findings->persisting.size() == back.findings->persisting.size());
    REQUIRE(!forth.tallies.empty());
    REQUIRE(forth.tallies.size() == back.tallies.size());
    for (std::size_t i = 0; i != forth.tallies.size(); ++i) {
        CHECK(forth.tallies[i].before == back.tallies[i].after);
        CHECK(forth.tallies[i].after == back.tallies[i].before);
    }
    REQUIRE(!forth.cells.empty());
    REQUIRE(forth.cells.size() == back.cells.size());
    for (const auto& cell : forth.cells)
        CHECK(std::ranges::any_of(back.cells, [&](const CellDifference& other) {
            return other.indicator == cell.indicator && other.at == cell.at && other.before == cell.after && other.after == cell.before;
        }));
    CHECK(from_json<ReportDifference>(to_json(forth)) == forth);
}

TEST_CASE("of findings that share a fingerprint as many persist as both checks have", "[difference]") {
    CheckResult before{.findings = {finding("x", "1"), finding("x", "2"), finding("y")}, .total = Total(3), .nothing_checked = false};
    CheckResult after{.findings = {finding("x", "3"), finding("z")}, .total = Total(2), .nothing_checked = false};
    const auto result = difference(before, after);
    CHECK(result.persisting == List<Finding>{finding("x", "3")});
    CHECK(result.new_ == List<Finding>{finding("z")});
    CHECK(result.gone == List<Finding>{finding("x", "2"), finding("y")});
    CHECK((result.new_is_certain && result.gone_is_certain));
}

TEST_CASE("what a check does not hold cannot be said to be new or gone", "[difference]") {
    const auto record = wave();
    const auto whole = survey(record, {.indicators = false});
    const auto cut = survey(record, {.max_findings = Total(2), .indicators = false});
    REQUIRE(whole.check->findings.size() > 2);
    const auto result = difference(whole, cut);
    CHECK_FALSE(result.findings->gone_is_certain);
    CHECK(result.findings->new_is_certain);
    CHECK(says(result, Incomparable::findings_cut_off));
    CHECK(result.summary.en.find("gone at most ") != Text::npos);
    CHECK(result.summary.pl.find("już niestwierdzone co najwyżej ") != Text::npos);
    CHECK_FALSE(difference(cut, whole).findings->new_is_certain);
}

TEST_CASE("reports that do not answer the same question say why", "[difference]") {
    const auto record = wave();
    const auto report = survey(record);
    auto other = record;
    other.programme.id = Id("other");
    CHECK(difference(report, survey(other)).incomparable == List<Incomparable>{Incomparable::programme});
    CHECK(difference(report, survey(record, {.as_of = Day(2011, 12, 31)})).incomparable == List<Incomparable>{Incomparable::times});
    CHECK(difference(report, survey(record, {.select = List<Text>{"steps"}})).incomparable == List<Incomparable>{Incomparable::rules});
    CHECK(says(difference(report, survey(record, {.rules = false})), Incomparable::rules));
    CHECK_FALSE(difference(report, survey(record, {.rules = false})).findings);
    CHECK(difference(report, survey(record, {.by = Grouping::size})).incomparable == List<Incomparable>{Incomparable::indicators});
    auto later = record;
    later.programme.observed_on = Day(2012, 6, 30);
    CHECK(difference(report, survey(later)).incomparable.empty());  // each about its own day of observation: that is what waves are
    const Text broken = "{}";
    CentreReader reader(open_memory(broken));
    CHECK(says(difference(report, survey(reader)), Incomparable::not_all_read));
}
