// What was true on a day, as it was known by a day.
#include "osl/model/time/two_times.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

#include "osl/model/records/step_entry.hpp"
#include "support/generate.hpp"

namespace {

using namespace osl;

const Day observed("2012-03-16");

Times at(std::string_view as_of, std::string_view known_by) { return {Day(as_of), Day(known_by)}; }
Opt<When> on(std::string_view text) { return When(text); }
Opt<Day> day(std::string_view text) { return Day(text); }
bool fact_counts(const Opt<When>& when, const Opt<Day>& recorded, const Times& times) { return counts(when, recorded, times, observed); }

StepEntry entry(Opt<When> when, Opt<Day> recorded) {
    return {.step = Step::prepare_acts, .status = StepStatus::done, .on = when, .recorded_on = recorded};
}

/// A few days close to one another, so that ties and orders all occur.
struct Dates {
    testing::Generator random;
    Day day() { return Day("2012-01-01").plus(static_cast<int>(random.index(75))); }
    Opt<When> when() {
        if (random.chance(0.25)) return {};
        return random.chance(0.3) ? When::month_of(day()) : When(day());
    }
    Opt<Day> recorded() { return random.chance(0.4) ? Opt<Day>() : day(); }
};

}  // namespace

TEST_CASE("a fact with both days counts when it is true as of the one and known by the other", "[time]") {
    const auto when = on("2012-02-10");
    const auto recorded = day("2012-02-20");
    CHECK(fact_counts(when, recorded, at("2012-02-10", "2012-02-20")));
    CHECK_FALSE(fact_counts(when, recorded, at("2012-02-09", "2012-02-20")));
    CHECK_FALSE(fact_counts(when, recorded, at("2012-02-10", "2012-02-19")));
    CHECK(fact_counts(on("2012-05-01"), day("2012-01-01"), at("2012-05-01", "2012-01-01")));  // a plan recorded ahead
}

TEST_CASE("a fact without a day of recording counts as known from when it was true", "[time]") {
    CHECK(fact_counts(on("2012-02-10"), {}, at("2012-02-10", "2012-02-10")));
    CHECK_FALSE(fact_counts(on("2012-02-10"), {}, at("2012-03-01", "2012-02-09")));
    CHECK_FALSE(fact_counts(on("2012-02-10"), {}, at("2012-02-09", "2012-03-01")));
}

TEST_CASE("a fact without a day of truth counts as true from its recording", "[time]") {
    CHECK(fact_counts({}, day("2012-02-10"), at("2012-02-10", "2012-02-10")));
    CHECK_FALSE(fact_counts({}, day("2012-02-10"), at("2012-02-09", "2012-02-10")));
    CHECK_FALSE(fact_counts({}, day("2012-02-10"), at("2012-02-10", "2012-02-09")));
}

TEST_CASE("a fact without any day counts only where both times are the day of observation", "[time]") {
    CHECK(fact_counts({}, {}, at("2012-03-16", "2012-03-16")));
    CHECK_FALSE(fact_counts({}, {}, at("2012-03-17", "2012-03-17")));
    CHECK_FALSE(fact_counts({}, {}, at("2012-03-16", "2012-03-17")));
    CHECK_FALSE(fact_counts({}, {}, at("2012-03-15", "2012-03-16")));
}

TEST_CASE("a month counts from its last day", "[time]") {
    CHECK_FALSE(fact_counts(on("2012-02"), {}, at("2012-02-28", "2012-02-29")));
    CHECK_FALSE(fact_counts(on("2012-02"), {}, at("2012-02-29", "2012-02-28")));
    CHECK(fact_counts(on("2012-02"), {}, at("2012-02-29", "2012-02-29")));
    CHECK(fact_counts(on("2012-02"), day("2012-02-01"), at("2012-02-29", "2012-02-01")));
    CHECK_FALSE(fact_counts(on("2012-02"), day("2012-02-01"), at("2012-02-28", "2012-12-31")));
}

TEST_CASE("what counts goes on counting on later days, once it is dated", "[time]") {
    Dates dates{testing::Generator(1)};
    for (int i = 0; i != 5'000; ++i) {
        const auto when = dates.when();
        const auto recorded = dates.recorded();
        const Times early{dates.day(), dates.day()};
        const Times later{std::max(early.as_of, dates.day()), std::max(early.known_by, dates.day())};
        if ((when || recorded) && counts(when, recorded, early, observed)) REQUIRE(counts(when, recorded, later, observed));
    }
}

TEST_CASE("what is recorded later was not known before, whatever it says", "[time]") {
    Dates dates{testing::Generator(2)};
    for (int i = 0; i != 5'000; ++i) {
        const auto known_by = dates.day();
        const auto recorded = known_by.plus(1 + static_cast<int>(dates.random.index(100)));
        REQUIRE_FALSE(counts(dates.when(), recorded, {dates.day(), known_by}, observed));
    }
}

TEST_CASE("of two entries the later is that which became true later, then that known later, then that written later", "[time]") {
    CHECK(is_later(entry(on("2012-01-01"), {}), entry(on("2012-01-02"), {})));
    CHECK_FALSE(is_later(entry(on("2012-01-02"), {}), entry(on("2012-01-01"), {})));
    CHECK(is_later(entry(on("2012-01-01"), day("2012-01-05")), entry(on("2012-01-01"), day("2012-01-06"))));
    CHECK_FALSE(is_later(entry(on("2012-01-01"), day("2012-01-06")), entry(on("2012-01-01"), day("2012-01-05"))));
    CHECK(is_later(entry(on("2012-01-01"), day("2012-01-06")), entry(on("2012-01-01"), day("2012-01-06"))));
    CHECK(is_later(entry({}, {}), entry({}, {})));
    CHECK(is_later(entry({}, {}), entry(on("2012-01-01"), {})));  // what bears no date stands first
    CHECK_FALSE(is_later(entry({}, day("2012-01-01")), entry({}, {})));
    CHECK(is_later(entry(on("2012-01"), {}), entry(on("2012-01-31"), {})));  // a month is as of its last day
    CHECK_FALSE(is_later(entry(on("2012-01"), {}), entry(on("2012-01-30"), {})));
}

TEST_CASE("which entry is the latest does not depend on the order of those with different dates", "[time]") {
    Dates dates{testing::Generator(3)};
    std::mt19937_64 shuffle(3);
    for (int round = 0; round != 500; ++round) {
        List<StepEntry> log;
        for (std::size_t i = 0; i != 6; ++i) {
            auto made = entry(dates.when(), dates.recorded());
            const bool tied = std::ranges::any_of(log, [&](const StepEntry& e) { return is_later(e, made) && is_later(made, e); });
            if (!tied) log.push_back(made);
        }
        const auto latest = [](const List<StepEntry>& entries) {
            const auto* found = &entries.front();
            for (const auto& e : entries)
                if (&e != found && is_later(*found, e)) found = &e;
            return *found;
        };
        const auto expected = latest(log);
        std::ranges::shuffle(log, shuffle);
        REQUIRE(latest(log) == expected);
    }
}

TEST_CASE("what a caller leaves open is the day of observation", "[time]") {
    CHECK(AskedTimes{}.from(observed) == Times{observed, observed});
    CHECK(AskedTimes{.as_of = Day("2012-01-01")}.from(observed) == Times{Day("2012-01-01"), observed});
    CHECK(AskedTimes{.known_by = Day("2012-01-01")}.from(observed) == Times{observed, Day("2012-01-01")});
}
