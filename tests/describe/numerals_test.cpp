#include "osl/describe/numerals.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace osl;

namespace {

constexpr CountedWord centres{"ośrodek", "ośrodki", "ośrodków", "centre", "centres"};

Text polish(std::int64_t n) { return counted(n, centres, Language::pl); }

}  // namespace

TEST_CASE("Polish counts in three forms, the teens in the third") {
    CHECK(polish(0) == "0 ośrodków");
    CHECK(polish(1) == "1 ośrodek");
    for (const auto n : {2, 3, 4, 22, 34, 102, 1004}) CHECK(polish(n).ends_with(" ośrodki"));
    for (const auto n : {5, 11, 12, 13, 14, 21, 25, 101, 111, 112, 114, 1012}) CHECK(polish(n).ends_with(" ośrodków"));
}

TEST_CASE("English counts in two forms") {
    CHECK(counted(1, centres, Language::en) == "1 centre");
    for (const auto n : {0, 2, 21, 101}) CHECK(counted(n, centres, Language::en).ends_with(" centres"));
}

TEST_CASE("digits are grouped from five on, with no-break spaces in Polish and commas in English") {
    CHECK(number_text(0, Language::pl) == "0");
    CHECK(number_text(9999, Language::pl) == "9999");
    CHECK(number_text(25'000, Language::pl) == "25\u00a0000");
    CHECK(number_text(2'000'000, Language::pl) == "2\u00a0000\u00a0000");
    CHECK(number_text(2'000'000, Language::en) == "2,000,000");
    CHECK(number_text(100'000, Language::en) == "100,000");
    CHECK(number_text(-9999, Language::en) == "-9999");
    CHECK(number_text(-123'456, Language::en) == "-123,456");
}

TEST_CASE("decimals follow a comma in Polish and a point in English") {
    CHECK(decimal_text(44.2, 1, Language::pl) == "44,2");
    CHECK(decimal_text(44.2, 1, Language::en) == "44.2");
    CHECK(decimal_text(3.556, 2, Language::pl) == "3,56");
    CHECK(decimal_text(50.0, 1, Language::pl) == "50,0");
    CHECK(decimal_text(50.0, 0, Language::pl) == "50");
    CHECK(decimal_text(2'000'000.25, 2, Language::pl) == "2\u00a0000\u00a0000,25");
    CHECK(decimal_text(2'000'000.25, 2, Language::en) == "2,000,000.25");
    CHECK(decimal_text(-12'345.5, 1, Language::en) == "-12,345.5");
    CHECK(decimal_text(9'999.5, 1, Language::pl) == "9999,5");
    CHECK(decimal_text(1e300, -3, Language::en).size() == 401);
}
