// A custom rule that throws has not run: nothing is said of what it asked, and that is said.
#include <catch2/catch_test_macros.hpp>

#include "osl/describe/unknown_name.hpp"
#include "osl/survey/survey.hpp"
#include "rules/clean_register.hpp"
#include "rules/custom_rules.hpp"

namespace {

using namespace osl;
using namespace osl::testing;

/// Makes the rule throw where ids end so, for as long as it lives.
struct StumblesAt {
    explicit StumblesAt(const char* end) { Stumbles::at = end; }
    ~StumblesAt() { Stumbles::at = "nowhere"; }
    StumblesAt(const StumblesAt&) = delete;
    StumblesAt& operator=(const StumblesAt&) = delete;
};

const CustomRules& rules_of_two() {
    static const CustomRules rules{custom_rule<Stumbles>(), custom_rule<TwoDelegates>()};
    return rules;
}

std::shared_ptr<const CustomRule> throwing(const std::function<void()>& what) {
    return custom_rule(described("own.throws"), [what](const CentreAt&, const RawJson&) -> Verdict {
        what();
        return {Answer::pass};
    });
}

}  // namespace

TEST_CASE("a rule that throws has neither tally nor findings, and the result says so in both languages", "[rules][custom]") {
    const auto record = clean_register();
    const StumblesAt small("small");
    const auto result = check(record, {.custom = rules_of_two()});
    REQUIRE(result.not_run.size() == 1);
    CHECK(result.not_run[0] == RuleNotRun{"own.stumbles", Id("c-small"), "no such\\u{a}thing", Total(1)});
    for (const auto& tally : result.tallies) CHECK(tally.rule != "own.stumbles");
    for (const auto& finding : result.findings) CHECK(finding.rule != "own.stumbles");
    CHECK(result.open.error == Total(0));
    CHECK_FALSE(result.nothing_checked);
    CHECK(result.summary.pl.find("nie wykonano 1 reguły, bo zakończyła się własnym błędem (own.stumbles)") != Text::npos);
    CHECK(result.summary.en.find("1 rule was not run because it ended in an error of its own (own.stumbles)") != Text::npos);
    CHECK(result.custom_rules->size() == 2);

    auto others = check(record, {.custom = {rules_of_two()[1]}});
    CHECK(result.findings == others.findings);
    CHECK(result.tallies == others.tallies);
    CHECK(result.total == others.total);
}

TEST_CASE("where no rule has run nothing was checked", "[rules][custom]") {
    const StumblesAt all("");
    const auto result = check(clean_register(), {.select = {"own.stumbles"}, .custom = rules_of_two()});
    CHECK(result.nothing_checked);
    CHECK(result.tallies.empty());
    CHECK(result.not_run.at(0).times == Total(3));
    CHECK(result.summary.en == "nothing was checked; 1 rule was not run because it ended in an error of its own (own.stumbles)");
}

TEST_CASE("what is told of a rule that throws depends neither on the order of centres nor on parts", "[rules][custom]") {
    auto record = clean_register();
    const StumblesAt all("");
    const CheckOptions options{.custom = rules_of_two()};
    const auto whole = check(record, options);
    CHECK(whole.not_run.at(0).centre == Id("c-educators"));
    Checker last(record.programme, options);
    last.add(record.centres[2]);
    Checker first(record.programme, options);
    first.add(record.centres[1]);
    first.add(record.centres[0]);
    first.merge(std::move(last));
    CHECK(first.finish() == whole);
}

TEST_CASE("findings of a custom rule are not passed on before it has run", "[rules][custom]") {
    const auto record = clean_register();
    const StumblesAt small("small");
    Checker checker(record.programme, {.select = {"own.stumbles"}, .custom = rules_of_two()});
    checker.add(record.centres[0]);
    CHECK(checker.total() == 1);
    CHECK(checker.take().empty());
    checker.add(record.centres[1]);
    CHECK(checker.total() == 0);
    CHECK(checker.finish().findings.empty());
}

TEST_CASE("want of memory and what breaks a check off are not taken for a rule's error", "[rules][custom]") {
    const auto record = clean_register();
    CHECK_THROWS_AS(check(record, {.custom = {throwing([] { throw std::bad_alloc(); })}}), std::bad_alloc);
    CHECK(check(record, {.custom = {throwing([] { throw Misuse("of the rule"); })}}).not_run.at(0).message == "of the rule");

    struct Stopped : std::runtime_error {
        using std::runtime_error::runtime_error;
    };
    auto stop = [] { throw Stopped("by hand"); };
    const auto polls = [] { poll_now(); };
    {
        const Polling stopping(stop);
        CHECK_THROWS_AS(check(record, {.select = {"own"}, .custom = {throwing(polls)}}), Stopped);
    }
    CHECK(check(record, {.custom = {throwing(polls)}}).not_run.empty());
}

TEST_CASE("a survey asks custom rules and reports those not run", "[rules][custom][survey]") {
    const auto record = clean_register();
    const StumblesAt small("small");
    const auto report = survey(record, {.select = List<Text>{"own"}, .indicators = false}, {}, rules_of_two());
    CHECK(report.check->not_run.size() == 1);
    CHECK(report.check->tallies.size() == 1);
    CHECK_THROWS_AS(survey(record, {.select = List<Text>{"own"}}), UnknownName);
}
