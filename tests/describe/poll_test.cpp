// Units of work, and the hook that some of them reach.
#include "osl/describe/poll.hpp"

#include <catch2/catch_test_macros.hpp>

#include "support/polls.hpp"

using namespace osl;
using osl::testing::polls_of;

TEST_CASE("Without a hook polling does nothing, and units of work are passed on one of many") {
    poll();
    poll_now();
    CHECK(polls_of([] {}) == 0);
    CHECK(polls_of([] { poll_now(); }) == 1);
    const auto units = 10 * static_cast<int>(detail::units_between_polls);
    const auto polls = polls_of([&] {
        for (int i = 0; i != units; ++i) poll();
    });
    CHECK(polls == 10);
}

TEST_CASE("The innermost hook is called, and the outer one afterwards") {
    const auto outer = polls_of([] {
        CHECK(polls_of([] { poll_now(); }) == 1);
        poll_now();
    });
    CHECK(outer == 1);
}
