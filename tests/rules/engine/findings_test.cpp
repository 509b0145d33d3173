// What is kept of findings, compared with sorting them all.
#include "osl/rules/engine/findings.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <set>

#include "osl/codec/json.hpp"

namespace {

using namespace osl;
using rules::Findings;
using rules::Rank;

struct Ranked {
    Rank rank;
    Finding finding;
};

Finding finding(Severity severity, const Text& rule, const Text& centre, const Text& pointer) {
    return {.rule = rule,
            .nature = Nature::data,
            .severity = severity,
            .message = {"x", "x"},
            .centre = centre.empty() ? Opt<Id>() : Opt<Id>(Id(centre)),
            .pointer = pointer,
            .fingerprint = rules::fingerprint(rule, centre, pointer)};
}

List<Ranked> random_findings(std::mt19937& random, std::size_t count) {
    List<Ranked> out;
    for (std::size_t i = 0; i != count; ++i) {
        const auto rule = random() % 3;
        const auto severity = static_cast<Severity>(random() % 3);
        const auto centre = random() % 5 == 0 ? Text() : "c-" + std::to_string(random() % 12);
        out.push_back({{.severity = severity, .rule = rule},
                       finding(severity, "a.rule-" + std::to_string(rule), centre, "/steps/" + std::to_string(random() % 30))});
    }
    return out;
}

Findings gathered(const List<Ranked>& from, std::size_t limit) {
    Findings out(limit);
    for (const auto& each : from) out.add(each.rank, each.finding);
    return out;
}

}  // namespace

TEST_CASE("what is kept is the beginning of all in order, whatever the order they came in and the parts", "[rules][findings]") {
    std::mt19937 random(5);
    for (int round = 0; round != 30; ++round) {
        auto all = random_findings(random, 60);
        auto unlimited = gathered(all, 1'000);
        const auto whole = unlimited.take();
        REQUIRE(whole.size() == all.size());
        for (const std::size_t limit : {0U, 1U, 7U, 59U, 60U, 100U}) {
            std::ranges::shuffle(all, random);
            Findings first(limit);
            Findings second(limit);
            for (std::size_t i = 0; i != all.size(); ++i) (i % 3 == 0 ? first : second).add(all[i].rank, all[i].finding);
            first.merge(std::move(second));
            CHECK(first.total() == 60);
            const auto kept = first.take();
            CHECK(kept == List<Finding>(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(limit, 60))));
        }
    }
}

TEST_CASE("the order is severity, rule, centre as people count, place as in the model", "[rules][findings]") {
    Findings all(100);
    const auto add = [&](Severity severity, std::size_t rule, const Text& centre, const Text& pointer, std::size_t subject = 0) {
        all.add({.severity = severity, .rule = rule, .subject = subject}, finding(severity, "r.r" + std::to_string(rule), centre, pointer));
    };
    add(Severity::information, 0, "a", "");
    add(Severity::error, 2, "a", "");
    add(Severity::error, 1, "c-10", "");
    add(Severity::error, 1, "c-9", "/steps/10");
    add(Severity::error, 1, "c-9", "/steps/9");
    add(Severity::error, 1, "c-9", "/name");
    add(Severity::error, 1, "c-9", "/name", 1);
    add(Severity::error, 1, "", "");
    List<Text> order;
    for (const auto& each : all.take())
        order.push_back(each.rule + ' ' + (each.centre ? each.centre->text() : Text("-")) + ' ' + each.pointer);
    CHECK(order == List<Text>{"r.r1 - ", "r.r1 c-9 /name", "r.r1 c-9 /steps/9", "r.r1 c-9 /steps/10", "r.r1 c-9 /name", "r.r1 c-10 ",
                              "r.r2 a ", "r.r0 a "});
}

TEST_CASE("a finding that could not be kept need not be explained, and one that could is never passed over", "[rules][findings]") {
    std::mt19937 random(6);
    const auto all = random_findings(random, 200);
    Findings asked(10);
    Findings told(10);
    std::size_t passed_over = 0;
    for (const auto& each : all) {
        told.add(each.rank, each.finding);
        const auto centre = each.finding.centre ? each.finding.centre->text() : Text();
        if (asked.would_keep(each.rank, centre)) {
            asked.add(each.rank, each.finding);
        } else {
            asked.count_only(each.rank, centre);
            ++passed_over;
        }
    }
    CHECK(passed_over > 100);
    CHECK(asked.total() == told.total());
    CHECK(asked.asked_for() == told.asked_for());
    CHECK(asked.take() == told.take());
}

TEST_CASE("a finding stands on the line of its centre unless it says its own", "[rules][findings]") {
    Findings all(10);
    const auto plain = finding(Severity::error, "r.r", "a", "");
    auto own = finding(Severity::error, "r.r", "b", "");
    own.line = Total(3);
    all.stand_on(7);
    all.add({.severity = Severity::error, .rule = 0}, plain);
    all.add({.severity = Severity::error, .rule = 0}, own);
    all.stand_on(0);
    all.add({.severity = Severity::error, .rule = 0}, finding(Severity::error, "r.r", "c", ""));
    const auto kept = all.take();
    CHECK(kept.at(0).line == Opt<Total>(Total(7)));
    CHECK(kept.at(1).line == Opt<Total>(Total(3)));
    CHECK_FALSE(kept.at(2).line.has_value());
    CHECK(all.take().empty());
}

TEST_CASE("a fingerprint tells its parts apart", "[rules][findings]") {
    std::set<Text> prints;
    for (const auto& [rule, centre, key] : {std::tuple("ab", "c", ""), std::tuple("a", "bc", ""), std::tuple("a", "b", "c"),
                                            std::tuple("", "abc", ""), std::tuple("", "", "abc"), std::tuple("abc", "", "")}) {
        const auto print = rules::fingerprint(rule, centre, key);
        CHECK(print.size() == 16);
        CHECK(print.find_first_not_of("0123456789abcdef") == Text::npos);
        CHECK(print == rules::fingerprint(rule, centre, key));
        prints.insert(print);
    }
    CHECK(prints.size() == 6);
}
