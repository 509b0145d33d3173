#include "osl/describe/nearest.hpp"

#include <array>
#include <catch2/catch_test_macros.hpp>

using osl::describe::nearest;

namespace {
constexpr std::array<std::string_view, 5> known{"done", "in_progress", "planned_later", "no_duty", "unknown"};
}

TEST_CASE("the nearest known name is found over a slip of the pen", "[describe]") {
    CHECK(nearest("dnoe", known) == "done");  // letters exchanged count once
    CHECK(nearest("don", known) == "done");
    CHECK(nearest("donee", known) == "done");
    CHECK(nearest("dome", known) == "done");
    CHECK(nearest("planed_latter", known) == "planned_later");
}

TEST_CASE("case, hyphens and spaces are no difference", "[describe]") {
    CHECK(nearest("In-Progress", known) == "in_progress");
    CHECK(nearest("IN PROGRESS", known) == "in_progress");
    CHECK(nearest("done", known) == "done");
}

TEST_CASE("what is too far from every name is not guessed", "[describe]") {
    CHECK(nearest("finished", known) == std::nullopt);
    CHECK(nearest("", known) == std::nullopt);
    CHECK(nearest("done", {}) == std::nullopt);
    CHECK(nearest(std::string(65, 'd'), known) == std::nullopt);
    CHECK(nearest(std::string(1'000'000, 'd'), known) == std::nullopt);
}

TEST_CASE("of two names equally near, the first is taken", "[describe]") {
    constexpr std::array<std::string_view, 2> two{"bat", "cat"};
    CHECK(nearest("hat", two) == "bat");
}
