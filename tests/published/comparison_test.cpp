// The reconstructed register beside the published figures.
#include "osl/published/comparison.hpp"

#include <catch2/catch_test_macros.hpp>
#include <set>

#include "osl/codec/read.hpp"
#include "osl/indicators.hpp"
#include "osl/rules.hpp"

using namespace osl;

namespace {

Register reconstructed() { return load(Text(OSL_SOURCE_DIR) + "/examples/data/pilot_2012_reconstructed.json"); }

List<published::Comparison> compared(const Register& record) {
    return published::compare(indicators_of(record, {.population = CountedCentres::all_joined}));
}

}  // namespace

TEST_CASE("every indicator of the reconstruction equals the published figure") {
    for (const auto& row : compared(reconstructed())) {
        CAPTURE(row.indicator.text(), row.at.front(), row.published.text());
        CHECK(row.published_count.has_value());
        // The sources print two splits of the groups, and one register can follow one (C1).
        const bool other_version =
            row.published == "trained.s0" && (row.at.front() == "educators" || row.at.front() == "small_town_and_rural");
        CHECK(row.agrees != other_version);
        if (other_version) CHECK(row.conflicts.has_value());
    }
}

TEST_CASE("every indicator that the pilot published figures for is compared") {
    std::set<Text> compared_indicators;
    for (const auto& row : compared(reconstructed())) compared_indicators.insert(row.indicator.text());
    CHECK(compared_indicators ==
          std::set<Text>{"I01", "I04", "I05", "I10.indications", "I10.labels", "I11", "I12", "I13", "I15.groups", "I15.per-centre"});
}

TEST_CASE("a register that differs by one centre is told to differ") {
    auto record = reconstructed();
    for (auto& entry : *record.centres.front().steps)
        entry.status = entry.status == StepStatus::done ? StepStatus::in_progress : StepStatus::done;
    int differ = 0;
    for (const auto& row : compared(record)) differ += row.indicator == "I01" && !row.agrees ? 1 : 0;
    CHECK(differ == 7);
}

TEST_CASE("without being told, indicators count what the pilot's figures count") {
    for (const auto& row : published::compare(indicators_of(reconstructed()))) CHECK_FALSE(row.incomparable);
}

TEST_CASE("what counts otherwise than the publication is marked, and neither agrees nor differs") {
    const auto marked = [](const IndicatorOptions& options, std::string_view why_pl, std::string_view why_en) {
        const auto rows = published::compare(indicators_of(reconstructed(), options));
        REQUIRE_FALSE(rows.empty());
        for (const auto& row : rows) {
            CAPTURE(row.indicator.text(), row.at.front());
            CHECK_FALSE(row.agrees);
            REQUIRE(row.incomparable);
            CHECK(row.incomparable->pl.find(why_pl) != Text::npos);
            CHECK(row.incomparable->en.find(why_en) != Text::npos);
        }
    };
    marked({.population = CountedCentres::obliged}, "inna populacja: zobowiązane do wdrażania", "another population: obliged to implement");
    marked({.asked = {.as_of = Day(2011, 12, 31)}}, "inny dzień: 2011-12-31, a w publikacji 2012-03-16", "another day: 2011-12-31");
    marked({.asked = {.as_of = Day(2013, 1, 1)}}, "inny dzień", "another day");
    marked({.asked = {.known_by = Day(2012, 1, 1)}}, "według wiedzy na 2012-01-01", "as known on 2012-01-01");
    for (const auto& grouping : describe::code_table<Grouping>()) marked({.by = grouping.value}, "pokazano razem", "the total is shown");
}

TEST_CASE("of a grouped table the total stands beside the published figure") {
    const auto plain = compared(reconstructed());
    const auto grouped = published::compare(indicators_of(reconstructed(), {.by = Grouping::size}));
    REQUIRE(grouped.size() == plain.size());
    for (std::size_t i = 0; i != plain.size(); ++i) {
        CHECK(grouped[i].count == plain[i].count);
        CHECK(grouped[i].published == plain[i].published);
        CHECK(grouped[i].at == plain[i].at);
    }
}

TEST_CASE("the reconstruction has no finding of nature data") {
    for (const auto& finding : check(reconstructed()).findings) {
        CAPTURE(finding.rule, finding.pointer);
        CHECK(finding.nature != Nature::data);
    }
}
