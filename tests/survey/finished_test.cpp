// What has finished, has been merged into another or has been moved from is not used again: nothing is counted twice, or lost.
#include <catch2/catch_test_macros.hpp>

#include "osl/codec/json.hpp"
#include "osl/rules/registry.hpp"
#include "osl/simulation.hpp"
#include "osl/survey.hpp"

using namespace osl;

namespace {

const Register& record() {
    static const auto made = simulate({.centres = 3, .seed = 5});
    return made;
}
Checker checker() {
    Checker made(record().programme);
    for (const auto& centre : record().centres) made.add(centre);
    return made;
}
IndicatorCounter counter() {
    IndicatorCounter made(record().programme);
    for (const auto& centre : record().centres) made.add(centre);
    return made;
}

}  // namespace

TEST_CASE("a checker that has finished refuses everything but its total", "[survey]") {
    auto done = checker();
    const auto result = done.finish();
    CHECK(done.total() == result.total.value());
    CHECK_THROWS_AS(done.finish(), Misuse);
    CHECK_THROWS_AS(done.add(record().centres[0]), Misuse);
    CHECK_THROWS_AS(done.add(CentreAt(record().centres[0], record().programme)), Misuse);
    CHECK_THROWS_AS(done.take(), Misuse);
    CHECK_THROWS_AS(done.merge(checker()), Misuse);
    auto other = checker();
    CHECK_THROWS_AS(other.merge(std::move(done)), Misuse);
    CHECK(other.finish() == result);
}

TEST_CASE("a checker that has been merged into another, or moved from, refuses everything", "[survey]") {
    auto whole = checker();
    auto part = checker();
    whole.merge(std::move(part));
    CHECK_THROWS_AS(part.finish(), Misuse);  // NOLINT(bugprone-use-after-move): that is the question
    auto moved = std::move(whole);
    CHECK_THROWS_AS(whole.add(record().centres[0]), Misuse);  // NOLINT(bugprone-use-after-move)
    CHECK_THROWS_AS(whole.finish(), Misuse);
    CHECK_THROWS_AS(whole.total(), Misuse);
    CHECK_THROWS_AS(whole.take(), Misuse);
    CHECK_THROWS_AS(whole.merge(checker()), Misuse);
    CHECK_THROWS_AS(moved.merge(std::move(whole)), Misuse);
    auto& same = moved;
    CHECK_THROWS_AS(moved.merge(std::move(same)), Misuse);
    CHECK_NOTHROW(moved.finish());
}

TEST_CASE("checks that asked different things are not merged", "[survey]") {
    auto other_programme = record().programme;
    other_programme.id = Id("another");
    auto whole = checker();
    CHECK_THROWS_AS(whole.merge(Checker(other_programme)), Misuse);
    CHECK_THROWS_AS(whole.merge(Checker(record().programme, {.asked = {.as_of = Day(2012, 1, 1)}})), Misuse);
    CHECK_THROWS_AS(whole.merge(Checker(record().programme, {.ignore = {"steps"}})), Misuse);
    CHECK_NOTHROW(whole.finish());
    auto counted = counter();
    CHECK_THROWS_AS(counted.merge(IndicatorCounter(other_programme)), Misuse);
    CHECK_THROWS_AS(counted.merge(IndicatorCounter(record().programme, {.by = Grouping::size})), Misuse);
    CHECK_NOTHROW(counted.finish());
}

TEST_CASE("a counter of indicators that has finished, or been moved from, refuses everything", "[survey]") {
    auto done = counter();
    const auto tables = done.finish();
    CHECK_THROWS_AS(done.finish(), Misuse);
    CHECK_THROWS_AS(done.add(record().centres[0]), Misuse);
    CHECK_THROWS_AS(done.merge(counter()), Misuse);
    auto other = counter();
    CHECK_THROWS_AS(other.merge(done), Misuse);
    CHECK_THROWS_AS(other.merge(other), Misuse);
    auto moved = std::move(other);
    CHECK_THROWS_AS(other.add(record().centres[0]), Misuse);  // NOLINT(bugprone-use-after-move): that is the question
    CHECK_THROWS_AS(other.finish(), Misuse);
    CHECK_THROWS_AS(other.counted(), Misuse);
    CHECK_THROWS_AS(moved.merge(other), Misuse);
    CHECK(moved.finish() == tables);
}

TEST_CASE("an engine of one's own finishes once, too", "[survey]") {
    rules::Engine<rules::AllRules> engine(10);
    engine.add(CentreAt(record().centres[0], record().programme));
    static_cast<void>(engine.finish(record().programme));
    CHECK_THROWS_AS(engine.finish(record().programme), Misuse);
    CHECK_THROWS_AS(engine.result(), Misuse);
    CHECK_THROWS_AS(engine.add(CentreAt(record().centres[0], record().programme)), Misuse);
    rules::Engine<rules::AllRules> other(10);
    CHECK_THROWS_AS(other.merge(std::move(engine)), Misuse);
    CHECK_THROWS_AS(other.merge(std::move(other)), Misuse);
}

TEST_CASE("a step, status or answer that no table holds is refused by the engines, not counted elsewhere", "[survey]") {
    auto centre = record().centres[0];
    centre.steps = List<StepEntry>{{.step = static_cast<Step>(200), .status = StepStatus::done, .on = When("2011-05")}};
    CHECK_THROWS_AS(CentreAt(centre, record().programme), InvalidValue);
    const CentreAt good(record().centres[0], record().programme);
    CHECK_THROWS_AS(good.state_of(static_cast<Step>(200)), InvalidValue);
    CHECK_THROWS_AS(good.done(static_cast<Step>(7)), InvalidValue);
}
