// The order in which findings are told: the gravest first, then as the model and people count.
#include <catch2/catch_test_macros.hpp>

#include "osl/rules.hpp"
#include "rules/clean_register.hpp"

namespace {

using namespace osl;

Programme plain_programme() {
    auto programme = testing::clean_register().programme;
    programme.modelled_on.reset();
    return programme;
}

Centre with_steps(const char* id, std::size_t entries) {
    Centre centre{
        .id = Id(id), .name = "OPS Zażółć", .takes_part_as = {InstitutionRole::organiser_institution}, .joined_on = When("2011-03-01")};
    centre.steps.emplace();
    for (std::size_t i = 0; i != entries; ++i)
        centre.steps->push_back(
            {.step = Step::acquaint_staff, .status = StepStatus::done, .on = When("2011-06-01"), .recorded_on = Day("2011-05-01")});
    return centre;
}

template <class Get>
List<Text> each(const CheckResult& result, Get&& get) {
    List<Text> out;
    for (const auto& finding : result.findings) out.push_back(get(finding));
    return out;
}

}  // namespace

TEST_CASE("findings about steps stand in the order of the steps", "[rules][order]") {
    const auto result = check({.programme = plain_programme(), .centres = {with_steps("a", 0)}}, {.select = {"steps.records-incomplete"}});
    List<Text> expected;
    for (const auto& step : describe::code_table<Step>()) expected.emplace_back(step.code);
    REQUIRE(result.findings.size() == expected.size());
    for (std::size_t i = 0; i != expected.size(); ++i) CHECK(result.findings[i].met.find(expected[i]) != Text::npos);
}

TEST_CASE("places and ids are counted, not spelled", "[rules][order]") {
    const Register record{.programme = plain_programme(), .centres = {with_steps("c-10", 1), with_steps("c-9", 12)}};
    const auto result = check(record, {.select = {"register.recorded-before-true"}});
    REQUIRE(result.findings.size() == 13);
    const auto pointers = each(result, [](const Finding& f) { return f.pointer; });
    CHECK(pointers[9].starts_with("/steps/9"));
    CHECK(pointers[10].starts_with("/steps/10"));
    CHECK(result.findings.front().centre == Id("c-9"));
    CHECK(result.findings.back().centre == Id("c-10"));
}

TEST_CASE("the gravest findings are kept, though lighter ones came first", "[rules][order]") {
    Register record{.programme = plain_programme(), .centres = {}};
    for (int i = 0; i != 50; ++i) record.centres.push_back(with_steps(("a-" + std::to_string(i)).c_str(), 0));
    auto last = with_steps("z", 0);
    last.municipality = Municipality{.teryt = Teryt("nonsense")};
    record.centres.push_back(last);
    const auto few = check(record, {.max_findings = 1});
    REQUIRE(few.findings.size() == 1);
    CHECK(few.findings.front().severity == Severity::error);
    CHECK(few.findings.front().centre == Id("z"));
    CHECK(few.total.value() > 50);
}

TEST_CASE("a finding names its centre beside the id", "[rules][order]") {
    const auto result = check({.programme = plain_programme(), .centres = {with_steps("a", 0)}});
    REQUIRE_FALSE(result.findings.empty());
    for (const auto& finding : result.findings)
        if (finding.centre) CHECK(finding.centre_name == Opt<Text>("OPS Zażółć"));
}

TEST_CASE("two centres of one id with other defects keep an order of their own", "[rules][order]") {
    auto one = with_steps("a", 0);
    auto two = one;
    one.municipality = Municipality{.teryt = Teryt("x")};
    two.municipality = Municipality{.teryt = Teryt("y")};
    const Register there{.programme = plain_programme(), .centres = {one, two}};
    const Register back{.programme = plain_programme(), .centres = {two, one}};
    CHECK(check(there) == check(back));
    CHECK(check(there, {.select = {"territory"}, .max_findings = 1}) == check(back, {.select = {"territory"}, .max_findings = 1}));
}
