// A checker takes centres one by one, in parts or as views, and says what `check` says of the whole.
#include "osl/rules/checker.hpp"

#include <catch2/catch_test_macros.hpp>
#include <set>

#include "osl/describe/unknown_name.hpp"
#include "osl/simulation.hpp"

namespace {

using namespace osl;

const Register& record() {
    static const auto made = simulate({.centres = 12, .seed = 3, .like = Likeness::pilot});
    return made;
}

Checker checker_of(std::size_t from, std::size_t to, const CheckOptions& options = {}) {
    Checker made(record().programme, options);
    for (auto i = from; i != to; ++i) made.add(record().centres[i]);
    return made;
}

std::set<Text> asked_by(const CheckOptions& options) {
    std::set<Text> names;
    for (const auto& tally : check(record(), options).tallies) names.insert(tally.rule);
    return names;
}

}  // namespace

TEST_CASE("centres one by one, as views or in parts give what the whole register gives", "[rules][checker]") {
    const auto whole = check(record());
    CHECK(checker_of(0, 12).finish() == whole);
    Checker of_views(record().programme);
    const ProgrammeIndex index(record().programme);
    for (const auto& centre : record().centres) of_views.add(CentreAt(centre, index, AskedTimes{}));
    CHECK(of_views.finish() == whole);
    auto first = checker_of(0, 5);
    first.merge(checker_of(5, 5));
    first.merge(checker_of(5, 12));
    CHECK(first.finish() == whole);
}

TEST_CASE("rules are chosen by name or family, and left out the same way", "[rules][checker]") {
    const auto all = asked_by({});
    const auto steps = asked_by({.select = {"steps"}});
    CHECK(steps.size() > 3);
    for (const auto& name : steps) {
        CHECK(name.starts_with("steps."));
        CHECK(all.contains(name));
    }
    CHECK(asked_by({.select = {"steps.out-of-order", "risk"}, .ignore = {"risk"}}) == std::set<Text>{"steps.out-of-order"});
    const auto others = asked_by({.ignore = {"steps"}});
    CHECK(others.size() + steps.size() == all.size());
}

TEST_CASE("what is no rule, and what leaves nothing to ask, is refused before anything is checked", "[rules][checker]") {
    const auto refused = [](const CheckOptions& options) {
        try {
            const Checker checker(record().programme, options);
            return Text();
        } catch (const UnknownName& unknown) {
            return "unknown, meant: " + unknown.nearest().value_or("-");
        } catch (const NothingToAsk&) {
            return Text("nothing to ask");
        }
    };
    CHECK(refused({.select = {"stepz"}}) == "unknown, meant: steps");
    CHECK(refused({.ignore = {"steps.out_of_order"}}) == "unknown, meant: steps.out-of-order");
    CHECK(refused({.select = {"qqqqqqqqqqqq"}}) == "unknown, meant: -");
    CHECK(refused({.select = {"steps"}, .ignore = {"steps"}}) == "nothing to ask");
    CHECK(refused({.select = {"published"}}) == "nothing to ask");
    CHECK(refused({.ignore = {"published"}}).empty());
}

TEST_CASE("centres that were left out, and an input that broke off, are in the result and its sentence", "[rules][checker]") {
    auto checker = checker_of(0, 12);
    checker.left_out(3);
    checker.cut_off();
    const auto result = checker.finish();
    CHECK(result.centres == Total(12));
    CHECK(result.left_out == Total(3));
    CHECK(result.cut_off);
    CHECK(result.summary.en.starts_with("12 of 15 centres checked, 3 left out"));
    CHECK(result.summary.en.find("could not be read to the end") != Text::npos);
    auto first = checker_of(0, 5);
    first.left_out(1);
    auto second = checker_of(5, 12);
    second.left_out(2);
    second.cut_off();
    first.merge(std::move(second));
    CHECK(first.finish() == result);
}

TEST_CASE("findings taken on the way are not given again, and stay counted", "[rules][checker]") {
    auto checker = checker_of(0, 6);
    const auto taken = checker.take();
    CHECK(static_cast<std::int64_t>(taken.size()) == checker.total());
    for (std::size_t i = 6; i != 12; ++i) checker.add(record().centres[i]);
    const auto rest = checker.finish();
    const auto whole = check(record());
    CHECK(rest.total == whole.total);
    CHECK(rest.tallies == whole.tallies);
    std::multiset<Text> parts;
    std::multiset<Text> all;
    for (const auto& finding : taken) parts.insert(finding.fingerprint);
    for (const auto& finding : rest.findings) parts.insert(finding.fingerprint);
    for (const auto& finding : whole.findings) all.insert(finding.fingerprint);
    CHECK(parts == all);
}

TEST_CASE("where no programme was read, nothing is said to have been checked", "[rules][checker]") {
    const auto nothing = unchecked(4, true);
    CHECK(nothing.nothing_checked);
    CHECK(nothing.left_out == Total(4));
    CHECK(nothing.cut_off);
    CHECK(nothing.tallies.empty());
    CHECK(nothing.summary.en.find("the programme was not read") != Text::npos);
    CHECK(nothing.summary.pl.find("nie odczytano programu") != Text::npos);
}
