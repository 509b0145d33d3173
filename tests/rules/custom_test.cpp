// Rules of one's own are treated as those of the registry are, whether they are types or functions.
#include <catch2/catch_test_macros.hpp>

#include "osl/describe/unknown_name.hpp"
#include "osl/rules/registry.hpp"
#include "osl/simulation.hpp"
#include "rules/clean_register.hpp"
#include "rules/custom_rules.hpp"

namespace {

using namespace osl;
using namespace osl::testing;

const Register& record() {
    static const auto made = [] {
        auto record = simulate({.centres = 40, .seed = 5, .like = Likeness::pilot});
        record.centres[3].participants = {};
        record.centres[7].size = {};
        record.centres[11].size = {};
        record.centres[11].municipality = {};
        return record;
    }();
    return made;
}

template <class List, class... More>
struct With;
template <class... Rules, class... More>
struct With<rules::RuleList<Rules...>, More...> {
    using type = rules::RuleList<Rules..., More...>;
};

const CustomRules& mine() {
    static const CustomRules rules{custom_rule<StepNotLate>(), custom_rule<TwoDelegates>(), custom_rule<EnoughCentres>()};
    return rules;
}

/// What an engine says whose list has the rules from the first.
CheckResult oracle(std::size_t max_findings, const AskedTimes& asked) {
    rules::Engine<With<rules::AllRules, StepNotLate, TwoDelegates, EnoughCentres>::type> engine(max_findings);
    engine.for_each([]<class Rule>(rules::Slot<Rule>& slot) { slot.settings.on = rules::asks_about<CentreAt, Rule>(); });
    for (const auto& centre : record().centres) engine.add(CentreAt(centre, record().programme, asked));
    return engine.finish(record().programme);
}

CheckResult without_descriptions(CheckResult result) {
    result.custom_rules = {};
    return result;
}

const Tally& tally_of(const CheckResult& result, std::string_view rule) {
    for (const auto& tally : result.tallies)
        if (tally.rule == rule) return tally;
    throw Error("no tally of " + Text(rule));
}

}  // namespace

TEST_CASE("custom rules give what an engine gives that has them in its list", "[rules][custom]") {
    for (const std::size_t limit : {std::size_t{10'000}, std::size_t{25}, std::size_t{0}}) {
        for (const auto& asked : {AskedTimes{}, AskedTimes{.as_of = Day("2011-09-30"), .known_by = Day("2011-10-31")}}) {
            const auto result = check(record(), {.asked = asked, .max_findings = limit, .custom = mine()});
            CHECK(without_descriptions(result) == oracle(limit, asked));
        }
    }
}

TEST_CASE("parts of a register, in any order, give with custom rules what the whole gives", "[rules][custom]") {
    const CheckOptions options{.max_findings = 30, .custom = mine()};
    const auto whole = check(record(), options);
    const auto part = [&](std::size_t from, std::size_t to) {
        Checker checker(record().programme, options);
        for (auto i = from; i != to; ++i) checker.add(record().centres[i]);
        return checker;
    };
    auto later = part(17, 40);
    later.merge(part(0, 17));
    CHECK(later.total() == part(0, 40).total());
    CHECK(later.finish() == whole);
    CHECK(later.total() == whole.total.value());
    Checker others(record().programme, {.max_findings = 30});
    CHECK_THROWS_AS(others.merge(part(0, 1)), Misuse);
}

TEST_CASE("a rule that is a function answers as the rule that is a type", "[rules][custom]") {
    const CustomRules by_type{custom_rule<TwoDelegates>()};
    const CustomRules by_function{two_delegates_by_function()};
    std::int64_t not_evaluable = 0;
    for (const auto& asked : {AskedTimes{}, AskedTimes{.as_of = Day("2011-03-31"), .known_by = Day("2011-03-31")}}) {
        for (const auto& settings : {List<RuleSetting>{}, List<RuleSetting>{{.rule = "own", .absent = Absent::fail}},
                                     List<RuleSetting>{{.rule = "OWN.two-delegates", .severity = Severity::warning}}}) {
            for (const auto& require : {List<Text>{}, List<Text>{"size"}}) {
                CheckOptions options{.asked = asked, .settings = settings, .require = require, .max_findings = 20, .custom = by_type};
                const auto expected = check(record(), options);
                not_evaluable += tally_of(expected, "own.two-delegates").not_evaluable.value();
                options.custom = by_function;
                CHECK(check(record(), options) == expected);
            }
        }
    }
    CHECK(not_evaluable > 0);
}

TEST_CASE("custom rules are selected, ignored, set and described like the others", "[rules][custom]") {
    const auto asked = [](CheckOptions options) {
        options.custom = mine();
        List<Text> names;
        for (const auto& tally : check(record(), options).tallies) names.push_back(tally.rule);
        return names;
    };
    CHECK(asked({.select = {"own"}}) == List<Text>{"own.step-not-late", "own.two-delegates"});
    CHECK(asked({.select = {"own", "own-register"}, .ignore = {"own.step-not-late"}}) ==
          List<Text>{"own.two-delegates", "own-register.enough-centres"});
    CHECK(asked({.select = {"own"}, .settings = {{.rule = "own.two-delegates", .on = false}}}) == List<Text>{"own.step-not-late"});
    CHECK_THROWS_AS(asked({.select = {"own.step-late"}}), UnknownName);
    CHECK_THROWS_AS(asked({.select = {"own"}, .ignore = {"own"}}), NothingToAsk);

    const auto late = check(record(), {.select = {"own.step-not-late"},
                                       .settings = {{.rule = "own.step-not-late", .parameters = RawJson(R"({"year":2013})")}},
                                       .custom = mine()});
    CHECK(late.tallies.at(0).fail == Total(0));
    CHECK(late.tallies.at(0).parameters == RawJson(R"({"year":2013})"));
    CHECK(late.custom_rules == List<RuleDescription>{rules::description_of<StepNotLate>()});
    CHECK(rule_catalogue(mine()).back() == rules::description_of<EnoughCentres>());
    CHECK_FALSE(check(record()).custom_rules);
}

TEST_CASE("parameters of a rule that is a function are of the kind of their defaults, and it is asked with them", "[rules][custom]") {
    auto description = described("own.parameters");
    const auto defaulted = [](const char* name, const char* value) {
        return RuleParameter{.name = name, .label = {"próg", "threshold"}, .value = value};
    };
    description.parameters = {defaulted("days", "30"), defaulted("share", "0.5"), defaulted("strict", "true"),
                              defaulted("word", "\"tak\"")};
    Text seen;
    const CustomRules rules{custom_rule(description, [&](const CentreAt&, const RawJson& parameters) -> Verdict {
        seen = parameters.text();
        return {Answer::pass};
    })};
    const auto ask = [&](const char* parameters) {
        return check(record(),
                     {.select = {"own"}, .settings = {{.rule = "own.parameters", .parameters = RawJson(parameters)}}, .custom = rules});
    };
    const auto result = ask(R"({"days": 7, "share": 1, "word": "nie"})");
    CHECK(seen == R"({"days":7,"share":1,"strict":true,"word":"nie"})");
    CHECK(result.tallies.at(0).parameters->text() == seen);
    try {
        ask(R"({"days": 7.5, "shares": 1, "strict": 1, "word": null})");
        FAIL("taken");
    } catch (const DecodeFailure& failure) {
        REQUIRE(failure.errors().size() == 4);
        CHECK(failure.errors()[1].nearest == Text("share"));
        for (const auto& error : failure.errors()) CHECK(error.pointer.starts_with("/settings/own.parameters/parameters/"));
    }
    description.parameters = {defaulted("days", "[1]")};
    CHECK_THROWS_AS(custom_rule(description, [](const CentreAt&, const RawJson&) { return Verdict{Answer::pass}; }), Misuse);
}

TEST_CASE("a name that is taken or is no name, and a need that is no field, are refused", "[rules][custom]") {
    const auto named = [](const char* name, List<Text> needs = {}, Severity severity = Severity::warning) {
        auto description = described(name, severity, Nature::risk);
        description.needs = std::move(needs);
        return custom_rule(description, [](const CentreAt&, const RawJson&) { return Verdict{Answer::pass}; });
    };
    CHECK_THROWS_AS(check(record(), {.custom = {named("steps.out-of-order")}}), Misuse);
    CHECK_THROWS_AS(check(record(), {.custom = {named("acceptance.expired")}}), Misuse);
    CHECK_THROWS_AS(check(record(), {.custom = {named("own.a"), named("own.a")}}), Misuse);
    CHECK_THROWS_AS(check(record(), {.custom = {nullptr}}), Misuse);
    for (const auto* name : {"", "own", "own.", ".a", "own.A", "own.a b", "own.a.b", "własne.a"}) CHECK_THROWS_AS(named(name), Misuse);
    CHECK_THROWS_AS(named("own.a", {}, Severity::error), Misuse);
    CHECK_NOTHROW(named("own.a", {"contacts", "municipality.population.value", "size / municipality"}));
    try {
        static_cast<void>(named("own.a", {"contact"}));
        FAIL("taken");
    } catch (const UnknownName& unknown) {
        CHECK(unknown.nearest() == Text("contacts"));
    }
    CHECK_THROWS_AS(named("own.a", {"contacts.on"}), UnknownName);
    CHECK_THROWS_AS(named("own.a", {"municipality.people"}), UnknownName);
}

TEST_CASE("a rule about tables is asked of tables, and of nothing else", "[rules][custom]") {
    const CustomRules rules{custom_rule<TableHasTitle>(), two_delegates_by_function()};
    const auto of_table = check(clean_table(), {.select = {"own"}, .custom = rules});
    REQUIRE(of_table.tallies.size() == 1);
    CHECK(of_table.findings.at(0).rule == "own.table-has-long-title");
    CHECK(of_table.findings.at(0).met == "Trained");
    CHECK(check(record(), {.select = {"own"}, .custom = rules}).tallies.at(0).rule == "own.two-delegates");
}
