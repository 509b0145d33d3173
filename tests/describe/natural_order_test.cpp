#include "osl/describe/natural_order.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace osl;

TEST_CASE("numbers within texts are ordered by value") {
    CHECK(natural_order("/steps/9", "/steps/10") < 0);
    CHECK(natural_order("/steps/10/on", "/steps/9/on") > 0);
    CHECK(natural_order("c-2", "c-10") < 0);
    CHECK(natural_order("c-99999999999999999999", "c-100000000000000000000") < 0);
    CHECK(natural_order("", "0") < 0);
    CHECK(natural_order("a", "a1") < 0);
    CHECK(natural_order("A", "a") < 0);
    CHECK(natural_order("a1", "ab") < 0);
}

TEST_CASE("only the same text is equal") {
    CHECK(natural_order("x1", "x1") == 0);
    CHECK(natural_order("x01", "x1") != 0);
    CHECK(natural_order("x0", "x00") != 0);
    CHECK(natural_order("x01", "x1") == 0 <=> natural_order("x1", "x01"));
    CHECK(natural_order("x01", "x2") < 0);
}
