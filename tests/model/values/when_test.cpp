#include "osl/model/values/when.hpp"

#include <catch2/catch_test_macros.hpp>

using osl::Day;
using osl::When;

namespace {
std::string fault_of(std::string_view text) {
    const auto made = When::parse(text);
    return made ? "none" : std::string(made.fault().code);
}
}  // namespace

TEST_CASE("every month from 1900 to 2199 is an interval that ends on its last day", "[values]") {
    int wrong = 0;
    for (int year = 1900; year <= 2199; ++year) {
        for (int month = 1; month <= 12; ++month) {
            const auto text = std::to_string(year) + (month < 10 ? "-0" : "-") + std::to_string(month);
            const When when(text);
            const bool ends = when.last() == Day("2199-12-31") || when.last().plus(1).text().ends_with("-01");
            const bool same = when.text() == text && when.precision() == When::Precision::month && when.first() == Day(year, month, 1) &&
                              ends && when.last().text().starts_with(text) && When::month_of(when.last()) == when;
            wrong += same ? 0 : 1;
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("a day is a When of one day", "[values]") {
    const When when("2012-03-16");
    CHECK(when == When(Day("2012-03-16")));
    CHECK(when.first() == when.last());
    CHECK(when.precision() == When::Precision::day);
    CHECK(when.text() == "2012-03-16");
    CHECK(when != When("2012-03"));
}

TEST_CASE("a month has passed on its last day, not before", "[values]") {
    CHECK_FALSE(When("2012-02").passed_by(Day("2012-02-28")));
    CHECK(When("2012-02").passed_by(Day("2012-02-29")));
    CHECK(When("2012-02-05").passed_by(Day("2012-02-05")));
    CHECK_FALSE(When("2012-02-05").passed_by(Day("2012-02-04")));
}

TEST_CASE("a month of one day's length more or less is not the month's own interval", "[values]") {
    CHECK(When("2012-02").last() == Day("2012-02-29"));
    CHECK(When("2011-02").last() == Day("2011-02-28"));
    CHECK(When("2100-02").last() == Day("2100-02-28"));
}

TEST_CASE("before means wholly before: a month is neither before nor after its days", "[values]") {
    CHECK(When("2012-02") < When("2012-03"));
    CHECK(When("2012-02") < When("2012-03-01"));
    CHECK_FALSE(When("2012-02") < When("2012-02-29"));
    CHECK_FALSE(When("2012-02-01") < When("2012-02"));
    CHECK_FALSE(When("2012-02") < When("2012-02"));
}

TEST_CASE("what is neither day nor month is refused with the right fault", "[values]") {
    for (const auto* text : {"2012-00", "2012-13", "1899-12", "2200-01", "2012-02-30"}) CHECK(fault_of(text) == "no_such_day");
    for (const auto* text :
         {"", "2012", "2012-3", "2012-03-", "2012-03-1", "2012.03", "03-2012", "2012-0x", " 2012-03", "2012-03 ", "-012-03"})
        CHECK(fault_of(text) == "wrong_text");
    CHECK(When::parse("2012").fault().expected.en == When::rule.expected.en);
    CHECK(When::parse("2012/03/16").fault().expected.en == When::rule.expected.en);  // not the day's rule alone
}
