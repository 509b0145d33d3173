// The bounds from the step counts are proved, not believed: for each a price per step and per centre is given such that every one of
// the 128 ways to have taken steps costs at least (at most) its share; summed over all centres that bounds the whole (weak duality of
// linear programming). Each bound is also shown to be attained by an arrangement of 52 centres with the published counts.
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "osl/model/vocabulary/steps.hpp"
#include "osl/published/pilot.hpp"

namespace {

using namespace osl;

constexpr int steps = 7;

/// Which steps a centre took: bit k for step k + 1.
using Pattern = unsigned;

bool took(Pattern pattern, int step) { return ((pattern >> static_cast<unsigned>(step)) & 1U) != 0; }

int taken(Pattern pattern) {
    int sum = 0;
    for (int k = 0; k != steps; ++k) sum += took(pattern, k) ? 1 : 0;
    return sum;
}

int furthest(Pattern pattern) {
    int last = 0;
    for (int k = 0; k != steps; ++k)
        if (took(pattern, k)) last = k + 1;
    return last;
}

int unbroken(Pattern pattern) {
    int run = 0;
    while (run != steps && took(pattern, run)) ++run;
    return run;
}

int out_of_order(Pattern pattern) { return unbroken(pattern) == taken(pattern) ? 0 : 1; }
int four_or_more(Pattern pattern) { return taken(pattern) >= 4 ? 1 : 0; }

/// Differences from the ideal pattern of as many steps (Goodenough and Edwards).
int errors(Pattern pattern) {
    int sum = 0;
    for (int k = 0; k != steps; ++k) sum += took(pattern, k) != (k < taken(pattern)) ? 1 : 0;
    return sum;
}

/// A price per centre, then per step, and what the prices are to be divided by.
struct Prices {
    std::array<int, steps + 1> of;
    int by = 1;
};

std::array<int, steps + 1> margins() {
    std::array<int, steps + 1> all{};
    all[0] = static_cast<int>(published::figure("centres.joined").value.value());
    for (const auto& cell : describe::code_table<Step>())
        all.at(static_cast<std::size_t>(cell.value) + 1) =
            static_cast<int>(published::figure("step." + Text(numeral(cell.value)) + ".done").value.value());
    return all;
}

/// The bound that the prices prove: `sign` 1 from below, -1 from above.
double proved(int (*measure)(Pattern), const Prices& prices, int sign) {
    for (Pattern pattern = 0; pattern != 1U << steps; ++pattern) {
        int price = prices.of[0];
        for (int k = 0; k != steps; ++k)
            if (took(pattern, k)) price += prices.of.at(static_cast<std::size_t>(k) + 1);
        INFO("pattern " << pattern);
        CHECK(sign * (prices.by * measure(pattern) - price) >= 0);
    }
    int sum = 0;
    for (std::size_t i = 0; i != prices.of.size(); ++i) sum += prices.of.at(i) * margins().at(i);
    return static_cast<double>(sum) / prices.by;
}

struct Bundle {
    Pattern pattern;
    int centres;
};

/// The sum of a measure over an arrangement, which must have the published counts.
int attained(int (*measure)(Pattern), const List<Bundle>& arrangement) {
    std::array<int, steps + 1> counts{};
    int sum = 0;
    for (const auto& bundle : arrangement) {
        counts[0] += bundle.centres;
        for (int k = 0; k != steps; ++k)
            if (took(bundle.pattern, k)) counts.at(static_cast<std::size_t>(k) + 1) += bundle.centres;
        sum += bundle.centres * measure(bundle.pattern);
    }
    CHECK(counts == margins());
    return sum;
}

const Bounds& range(std::string_view id) { return published::figure(id).range.value(); }

bool near(double a, double b) { return std::abs(a - b) < 1e-9; }

}  // namespace

TEST_CASE("bounds of centres out of the official order are proved and attained", "[published][bounds]") {
    const auto& bounds = range("bounds.out-of-order");
    CHECK(near(bounds.low.value(), proved(out_of_order, {.of = {0, 0, 0, -1, 1, 0, 0, 0}}, 1)));
    CHECK(near(bounds.low.value(), attained(out_of_order, {{40u, 1}, {9u, 10}, {73u, 7}, {3u, 8}, {15u, 6}, {31u, 18}, {63u, 2}})));
    CHECK(near(bounds.high.value(), proved(out_of_order, {.of = {1, 0, 0, 0, 0, 0, 0, 0}}, -1)));
    CHECK(near(bounds.high.value(), attained(out_of_order, {{14u, 1}, {13u, 18}, {35u, 1}, {11u, 3}, {43u, 2}, {27u, 20}, {71u, 7}})));
}

TEST_CASE("bounds of the mean furthest step are proved and attained", "[published][bounds]") {
    const auto& bounds = range("bounds.furthest-step.mean");
    CHECK(near(bounds.low.value(), proved(furthest, {.of = {0, 1, 0, 0, 3, 1, 0, 2}}, 1) / 52));
    CHECK(near(bounds.low.value(),
               attained(furthest, {{0u, 1}, {1u, 7}, {9u, 1}, {13u, 6}, {125u, 3}, {11u, 17}, {31u, 13}, {95u, 4}}) / 52.0));
    CHECK(near(bounds.high.value(), proved(furthest, {.of = {4, 0, 0, 0, 0, 1, 2, 3}}, -1) / 52));
    CHECK(near(bounds.high.value(),
               attained(furthest, {{74u, 1}, {65u, 6}, {25u, 8}, {29u, 4}, {35u, 2}, {43u, 1}, {27u, 8}, {15u, 22}}) / 52.0));
}

TEST_CASE("bounds of the mean unbroken run are proved and attained", "[published][bounds]") {
    const auto& bounds = range("bounds.unbroken-run.mean");
    CHECK(near(bounds.low.value(), proved(unbroken, {.of = {-3, 3, 2, 1, 0, 0, 0, 0}}, 1) / 52));
    CHECK(near(bounds.low.value(),
               attained(unbroken, {{30u, 1}, {21u, 1}, {77u, 7}, {29u, 10}, {11u, 25}, {59u, 1}, {23u, 5}, {55u, 2}}) / 52.0));
    CHECK(near(bounds.high.value(), proved(unbroken, {.of = {0, 1, 1, 2, 0, 1, 2, 0}}, -1) / 52));
    CHECK(near(bounds.high.value(),
               attained(unbroken, {{8u, 1}, {1u, 4}, {9u, 13}, {67u, 4}, {11u, 4}, {15u, 6}, {31u, 17}, {127u, 3}}) / 52.0));
}

TEST_CASE("bounds of Guttman reproducibility are proved and attained", "[published][bounds]") {
    const auto& bounds = range("bounds.guttman");
    CHECK(near(bounds.high.value(), 1 - proved(errors, {.of = {0, 0, 0, -2, 2, 0, 0, 0}}, 1) / 364));
    CHECK(near(bounds.high.value(),
               1 - attained(errors, {{0u, 1}, {1u, 6}, {9u, 11}, {3u, 1}, {75u, 4}, {123u, 3}, {15u, 9}, {31u, 17}}) / 364.0));
    CHECK(near(bounds.low.value(), 1 - proved(errors, {.of = {8, -2, -2, -2, -2, 0, 2, 2}}, -1) / 364));
    CHECK(near(bounds.low.value(),
               1 - attained(errors, {{14u, 1}, {25u, 11}, {13u, 7}, {11u, 14}, {27u, 1}, {23u, 8}, {79u, 7}, {47u, 3}}) / 364.0));
}

TEST_CASE("bounds of centres with four steps or more are proved and attained", "[published][bounds]") {
    const auto& bounds = range("bounds.four-or-more");
    CHECK(near(bounds.low.value(), std::ceil(proved(four_or_more, {.of = {-3, 1, 1, 1, 1, 1, 0, 0}, .by = 2}, 1))));
    CHECK(near(bounds.low.value(),
               attained(four_or_more, {{30u, 1}, {25u, 2}, {21u, 8}, {13u, 8}, {11u, 24}, {95u, 6}, {63u, 2}, {127u, 1}})));
    CHECK(near(bounds.high.value(), std::floor(proved(four_or_more, {.of = {0, 0, 1, 1, 1, 1, 1, 1}, .by = 3}, -1))));
    CHECK(near(bounds.high.value(),
               attained(four_or_more, {{0u, 1}, {1u, 5}, {65u, 1}, {89u, 6}, {5u, 1}, {29u, 4}, {43u, 3}, {27u, 10}, {15u, 21}})));
}
