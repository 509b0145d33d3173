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

TEST_CASE("a share never reads as none or all unless it is") {
    const auto en = [](std::int64_t count, std::int64_t of) { return share_text(count, of, 1, Language::en); };
    const auto pl = [](std::int64_t count, std::int64_t of) { return share_text(count, of, 1, Language::pl); };
    CHECK(en(0, 52) == "0.0 %");
    CHECK(en(52, 52) == "100.0 %");
    CHECK(en(34, 52) == "65.4 %");
    CHECK(pl(34, 52) == "65,4%");
    CHECK(en(1, 5000) == "0.02 %");
    CHECK(pl(4999, 5000) == "99,98%");
    CHECK(en(1, 1'000'000) == "< 0.1 %");
    CHECK(pl(1, 1'000'000) == "< 0,1%");
    CHECK(en(999'999, 1'000'000) == "> 99.9 %");
    CHECK(en(1, 2000) == "0.1 %");  // half up
    CHECK(en(60, 52) == "115.4 %");
    CHECK(share_text(1, 300, 0, Language::en) == "0.3 %");
    CHECK(share_text(299, 300, 0, Language::pl) == "99,7%");
    CHECK(share_text(1, 10'000, 0, Language::en) == "< 1 %");
    CHECK(en(9'007'199'254'740'990, 9'007'199'254'740'991) == "> 99.9 %");
    for (std::int64_t of = 1; of < 3000; of += 37)
        for (std::int64_t count = 0; count <= of; ++count) {
            const auto said = en(count, of);
            CHECK((said == "0.0 %") == (count == 0));
            CHECK((said == "100.0 %") == (count == of));
        }
}

TEST_CASE("a percentage bears its sign as the language has it") {
    CHECK(percentage_text(44.2, 1, Language::en) == "44.2 %");
    CHECK(percentage_text(44.2, 1, Language::pl) == "44,2%");
}
