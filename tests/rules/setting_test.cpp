#include "osl/rules/setting.hpp"

#include <catch2/catch_test_macros.hpp>

#include "osl/codec/parse.hpp"
#include "osl/rules.hpp"
#include "rules/clean_register.hpp"

using namespace osl;
using namespace osl::testing;

namespace {

/// A register in which one step has no reason recorded, one population does not fit the size, and nobody is over any limit.
Register register_with_findings() {
    auto record = clean_register();
    record.centres.at(0).size = CentreSize::small;
    return record;
}

const Tally& tally_of(const CheckResult& result, std::string_view rule) {
    for (const auto& tally : result.tallies)
        if (std::string_view(tally.rule) == rule) return tally;
    throw Error("no tally of " + Text(rule));
}

/// What a list of settings is refused for, by place.
List<std::pair<Text, Text>> refused(const List<RuleSetting>& settings) {
    try {
        static_cast<void>(check(clean_register(), {.settings = settings}));
    } catch (const DecodeFailure& failure) {
        List<std::pair<Text, Text>> out;
        for (const auto& error : failure.errors()) out.emplace_back(error.pointer, error.nearest.value_or(error.met));
        return out;
    }
    return {};
}

}  // namespace

TEST_CASE("a setting switches a rule, or a family, off and on again, the later over the earlier", "[rules]") {
    const auto record = register_with_findings();
    CHECK(tally_of(check(record), "territory.size-mismatch").fail == Total(1));
    const RuleSetting off{.rule = "territory", .on = false};
    const RuleSetting on{.rule = "Territory.SIZE-mismatch", .on = true};
    CHECK_THROWS(tally_of(check(record, {.settings = {off}}), "territory.size-mismatch"));
    CHECK(tally_of(check(record, {.settings = {off, on}}), "territory.size-mismatch").fail == Total(1));
    CHECK_THROWS(tally_of(check(record, {.settings = {on, off}}), "territory.size-mismatch"));
    CHECK_THROWS(tally_of(check(record, {.settings = {off, on}}), "territory.size-on-boundary"));
}

TEST_CASE("a rule that is selected by its name is asked though a setting has it off; a family is not", "[rules]") {
    const auto record = register_with_findings();
    const List<RuleSetting> off{{.rule = "territory.size-mismatch", .on = false}};
    CHECK(check(record, {.select = {"territory.size-mismatch"}, .settings = off}).total == Total(1));
    CHECK(check(record, {.select = {"territory"}, .settings = off}).total == Total(0));
}

TEST_CASE("a setting gives another severity to findings and tally", "[rules]") {
    const auto result = check(register_with_findings(), {.select = {"territory.size-mismatch"},
                                                         .settings = {{.rule = "territory.size-mismatch", .severity = Severity::error}}});
    REQUIRE(result.findings.size() == 1);
    CHECK(result.findings.front().severity == Severity::error);
    CHECK(result.tallies.front().severity == Severity::error);
    CHECK(result.open == SeverityCounts{.error = Total(1)});
}

TEST_CASE("where a record is absent a setting, or a field required, makes the rules that need it fail", "[rules]") {
    auto record = clean_register();
    for (auto& centre : record.centres) centre.steps = {};
    const List<Text> one{"steps.out-of-order"};
    const auto of = [&](const CheckOptions& options) { return tally_of(check(record, options), "steps.out-of-order"); };
    const auto asked = of({.select = one}).not_evaluable;
    CHECK(asked.value() > 0);
    CHECK(of({.select = one, .settings = {{.rule = "steps.out-of-order", .absent = Absent::fail}}}).fail == asked);
    CHECK(of({.select = one, .require = {"steps"}}).fail == asked);
    CHECK(of({.select = one, .require = {"organisers"}}).not_evaluable == asked);
    CHECK_THROWS_AS(check(record, {.require = {"stepz"}}), UnknownName);
}

TEST_CASE("any of several fields that would do may be required", "[rules]") {
    auto record = clean_register();
    for (auto& centre : record.centres) {
        centre.size = {};
        centre.municipality = {};
    }
    bool met = false;
    for (const auto& rule : rule_catalogue())
        for (const auto& need : rule.needs) met = met || need.find(" / ") != Text::npos;
    REQUIRE(met);
    const auto lenient = check(record, {.select = {"participation.delegates-out-of-bounds"}});
    const auto strict = check(record, {.select = {"participation.delegates-out-of-bounds"}, .require = {"size"}});
    CHECK(strict.tallies.front().fail == Total(lenient.tallies.front().not_evaluable.value() + lenient.tallies.front().fail.value()));
    CHECK(lenient.tallies.front().not_evaluable.value() > 0);
}

TEST_CASE("the values with which a rule was asked are told with its tally", "[rules]") {
    const auto parameters = [](const CheckOptions& options) { return check(clean_register(), options).tallies.front().parameters; };
    const List<Text> one{"participation.absence-over-limit"};
    CHECK(parameters({.select = one}) == RawJson(R"({"days":3})"));
    CHECK(parameters({.select = one, .settings = {{.rule = one.front(), .parameters = RawJson(R"({"days": 0})")}}}) ==
          RawJson(R"({"days":0})"));
    CHECK(parameters({.select = {"steps.scopes-without-organiser"}}) == Opt<RawJson>());
}

TEST_CASE("a parameter changes what is found", "[rules]") {
    auto record = clean_register();
    const auto found = [&](const char* values) {
        return check(record, {.select = {"participation.absence-over-limit"},
                              .settings = {{.rule = "participation.absence-over-limit", .parameters = RawJson(values)}}})
            .total.value();
    };
    CHECK(found(R"({"days":3})") == 0);
    CHECK(found(R"({"days":0})") > 0);
}

TEST_CASE("everything that does not fit is told, with the name probably meant", "[rules]") {
    CHECK(refused({{.rule = "steps.out-of-ordr", .on = true},
                   {.rule = "participation.absence-over-limit", .parameters = RawJson(R"({"dayz":1,"days":"x"})")},
                   {.rule = "steps.scopes-without-organiser", .parameters = RawJson(R"({"days":1})")},
                   {.rule = "participation", .parameters = RawJson(R"({"days":1})")},
                   {.rule = "steps.out-of-order", .severity = Severity::error}}) ==
          List<std::pair<Text, Text>>{
              {"/settings/steps.out-of-ordr/rule", "steps.out-of-order"},
              {"/settings/participation.absence-over-limit/parameters/dayz", "days"},
              {"/settings/participation.absence-over-limit/parameters/days", "\"x\""},
              {"/settings/steps.scopes-without-organiser/parameters", R"({"days":1})"},
              {"/settings/participation/parameters", R"({"days":1})"},
              {"/settings/steps.out-of-order/severity", "error"},
          });
}

TEST_CASE("only findings of the centres and severities asked for are kept and open; all are counted", "[rules]") {
    auto record = clean_register();
    for (auto& centre : record.centres) centre.participants = List<Participant>{};
    const auto all = check(record);
    REQUIRE(all.total.value() > 1);
    const Text id(record.centres.front().id.text());
    const auto one = check(record, {.centre = {id}});
    CHECK(one.total == all.total);
    CHECK(one.tallies == all.tallies);
    CHECK_FALSE(one.findings.empty());
    for (const auto& finding : one.findings) CHECK(finding.centre->text() == id);
    CHECK(one.open.error.value() + one.open.warning.value() + one.open.information.value() == std::ssize(one.findings));
    for (const auto& finding : check(record, {.min_severity = Severity::error}).findings) CHECK(finding.severity == Severity::error);
    CHECK(check(record, {.centre = {id}, .max_findings = 0}).open == one.open);
    CHECK_THROWS_AS(check(record, {.centre = {"nobody"}}), UnknownName);
}
