// One pass over a register gives the same whatever its shape, order and division.
#include "osl/survey.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <random>

#include "osl/codec/json.hpp"
#include "osl/codec/write.hpp"
#include "osl/simulation.hpp"

using namespace osl;

namespace {

Request by_size() { return {.by = Grouping::size}; }

/// Everything that a survey tells of the data, as text, but where in a file they stand.
Text told(Report report) {
    for (auto& finding : report.check->findings) finding.line = {};
    return to_json(report);
}

Report of_text(const Text& text, const Request& options = by_size()) {
    CentreReader reader(open_memory(text));
    return survey(reader, options);
}

Register pilot(std::uint64_t centres = 104) { return simulate({.centres = centres, .seed = 11, .like = Likeness::pilot}); }

}  // namespace

TEST_CASE("document, stream and memory give the same findings and indicators") {
    const auto record = pilot();
    const auto expected = told(survey(record, by_size()));
    CHECK(told(of_text(to_text(record, Form::document))) == expected);
    CHECK(told(of_text(to_text(record, Form::stream))) == expected);
}

TEST_CASE("a finding says on which line of the file its centre begins; what it is known by does not") {
    const Text programme =
        R"("programme":{"id":"p","strand":"osl","period":{"from":"2011-03-01","to":"2012-11-30"},"observed_on":"2012-03-16"})";
    const auto centre = [](const Text& id, const Text& name) {
        return R"({"id":")" + id + R"(","name":")" + name + R"(","takes_part_as":["organiser_institution"],"municipality":{"teryt":"x"}})";
    };
    const auto stream = R"({"format":"osl/1",)" + programme + "}\n\n" + centre("a", "OPS") + "\n{\n" + centre("b", "OPS") + "\n" +
                        centre("a", "MOPS") + "\n";
    const auto document = "{\"format\":\"osl/1\",\n" + programme + ",\n\"centres\":[\n" + centre("a", "OPS") + "," + centre("b", "OPS") +
                          ",\n\n{},\r\n" + centre("a", "MOPS") + "]}";
    const Request options{.select = List<Text>{"territory.teryt-format", "register.duplicate-centre"}, .indicators = false};
    const auto lines = [](const Report& result) {
        List<std::int64_t> out;
        for (const auto& finding : result.check->findings) out.push_back(finding.line ? finding.line->value() : 0);
        return out;
    };
    const auto prints = [](const Report& result) {
        List<Text> out;
        for (const auto& finding : result.check->findings) out.push_back(finding.fingerprint);
        return out;
    };
    const auto of_stream = of_text(stream, options);
    CHECK(lines(of_stream) == List<std::int64_t>{6, 3, 5, 3});
    CHECK(of_stream.check->findings.back().expected.en == "the id only once; it stands on lines 3, 6");
    CHECK(of_stream.check->findings.back().met == "2 × a: OPS, MOPS");
    const auto of_document = of_text(document, options);
    CHECK(lines(of_document) == List<std::int64_t>{7, 4, 4, 4});
    const auto in_memory = survey(*read_text(document).value, options);
    CHECK(lines(in_memory) == List<std::int64_t>{0, 0, 0, 0});
    CHECK(in_memory.check->findings.back().expected.en == "the id only once");
    CHECK(prints(of_stream) == prints(in_memory));
    CHECK(prints(of_document) == prints(in_memory));
}

TEST_CASE("a reader that has given centres already is not surveyed as if it were whole") {
    CentreReader reader(open_memory(to_text(pilot(3), Form::stream)));
    REQUIRE(reader.next());
    CHECK_THROWS_AS(survey(reader, by_size()), Misuse);
    int left = 0;
    while (reader.next()) ++left;
    CHECK(left == 2);
}

TEST_CASE("a survey that asks nothing is refused, not clean") {
    CHECK_THROWS_AS(survey(pilot(3), {.rules = false, .indicators = false}), NothingToAsk);
    CHECK_THROWS_AS(of_text(to_text(pilot(3)), {.rules = false, .indicators = false}), NothingToAsk);
}

TEST_CASE("the order of centres changes nothing") {
    auto record = pilot();
    const auto expected = told(survey(record, by_size()));
    std::mt19937_64 random(GENERATE(1U, 2U, 3U));
    std::ranges::shuffle(record.centres, random);
    CHECK(told(survey(record, by_size())) == expected);
}

TEST_CASE("parts of a register, however divided, merge to the whole exactly") {
    const auto record = pilot();
    const auto whole = survey(record, by_size());
    const std::size_t parts = GENERATE(2U, 3U, 7U, 104U);
    const auto options = by_size();
    List<Checker> checkers;
    List<IndicatorCounter> counters;
    for (std::size_t i = 0; i != parts; ++i) {
        checkers.emplace_back(record.programme, check_options(options));
        counters.emplace_back(record.programme, indicator_options(options));
    }
    for (std::size_t i = 0; i != record.centres.size(); ++i) {
        checkers[(i * 31) % parts].add(record.centres[i]);
        counters[(i * 31) % parts].add(record.centres[i]);
    }
    for (std::size_t i = 1; i != parts; ++i) {
        checkers[0].merge(std::move(checkers[i]));
        counters[0].merge(counters[i]);
    }
    CHECK(to_json(checkers[0].finish()) == to_json(*whole.check));
    CHECK(to_json(counters[0].finish()) == to_json(*whole.indicators));
}

TEST_CASE("rules and indicators asked together answer as each does alone") {
    const auto record = pilot(52);
    auto request = by_size();
    request.as_of = Day(2011, 9, 30);
    const auto both = survey(record, request);
    request.rules = false;
    const auto counted = survey(record, request);
    CHECK(counted.indicators == both.indicators);
    CHECK(counted.publication == both.publication);
    CHECK_FALSE(counted.check.has_value());
    request.rules = true;
    request.indicators = false;
    const auto checked = survey(record, request);
    CHECK(checked.check == both.check);
    CHECK_FALSE(checked.indicators.has_value());
    CHECK_FALSE(checked.summary.has_value());
    CHECK(*both.check == check(record, check_options(request)));
}

TEST_CASE("what does not decode is told, and the rest is checked and counted") {
    auto text = to_text(pilot(52), Form::stream);
    text += "{\"id\":\"broken\"}\nnonsense\n";
    const auto result = of_text(text);
    CHECK(result.centres == Total(52));
    CHECK(result.total_errors == Total(2));
    CHECK(result.errors.front().line == Place(54));
    CHECK(result.programme.has_value());
}

TEST_CASE("without a programme nothing is checked, and every error is still told") {
    auto text = to_text(pilot(3), Form::stream);
    text = R"({"format":"osl/1","programme":{"id":"p"}})" + text.substr(text.find('\n')) + "{}\n";
    const auto result = of_text(text, {});
    CHECK_FALSE(result.programme.has_value());
    CHECK(result.check->tallies.empty());
    CHECK(result.indicators->empty());
    CHECK(result.total_errors == Total(5));  // strand, period, observed_on; id, takes_part_as
}

TEST_CASE("a caller who says no breaks off its survey") {
    std::uint64_t seen = 0;
    const auto stop = [&](std::uint64_t, std::uint64_t centres) {
        seen = centres;
        return false;
    };
    CHECK_THROWS_AS(survey(pilot(2000), {}, stop), Interrupted);
    CHECK(seen < 2000);
}

TEST_CASE("findings beyond the limit are counted") {
    const auto record = pilot();
    const auto all = check(record);
    const auto few = check(record, {.max_findings = 5});
    CHECK(few.findings.size() == 5);
    CHECK(few.total == all.total);
    CHECK(few.tallies == all.tallies);
}
