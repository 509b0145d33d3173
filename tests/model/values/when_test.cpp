#include "osl/model/values/when.hpp"

#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <set>
#include <vector>

#include "osl/model/values/period.hpp"

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

TEST_CASE("wholly before: a month is neither before nor after its days", "[values]") {
    CHECK(When("2012-02").wholly_before(When("2012-03")));
    CHECK(When("2012-02").wholly_before(When("2012-03-01")));
    CHECK(When("2012-02-29").wholly_before(When("2012-03")));
    CHECK_FALSE(When("2012-02").wholly_before(When("2012-02-29")));
    CHECK_FALSE(When("2012-02-01").wholly_before(When("2012-02")));
    CHECK_FALSE(When("2012-02").wholly_before(When("2012-02")));
}

TEST_CASE("a month contains its days and itself, a day itself alone", "[values]") {
    CHECK(When("2012-02").contains(When("2012-02-29")));
    CHECK(When("2012-02").contains(Day("2012-02-01")));
    CHECK(When("2012-02").contains(When("2012-02")));
    CHECK(When("2012-02-05").contains(When("2012-02-05")));
    CHECK_FALSE(When("2012-02").contains(When("2012-03-01")));
    CHECK_FALSE(When("2012-02-29").contains(When("2012-02")));
}

TEST_CASE("of two moments one is wholly before the other, or they overlap", "[values]") {
    std::vector<When> all;
    for (const auto* text : {"2012-01-31", "2012-02", "2012-02-01", "2012-02-15", "2012-02-29", "2012-03", "2012-03-01", "2013-02"})
        all.emplace_back(text);
    for (const auto& a : all)
        for (const auto& b : all) {
            CHECK(a.wholly_before(b) + b.wholly_before(a) + a.overlaps(b) == 1);
            CHECK(a.overlaps(b) == b.overlaps(a));
            if (a.contains(b)) CHECK(a.overlaps(b));
            CHECK((a.contains(b) && b.contains(a)) == (a == b));
        }
}

TEST_CASE("moments have no order that a set might take for one", "[values]") {
    static_assert(!std::totally_ordered<When> && !std::three_way_comparable<When> && !std::is_invocable_v<std::less<>, When, When>);
    static_assert(!std::is_invocable_v<std::less<>, Day, When> && !std::is_invocable_v<std::greater<>, When, Day>);
    static_assert(!std::three_way_comparable<osl::Opt<When>> && !std::three_way_comparable<osl::Period>);
    static_assert(std::totally_ordered<Day> && std::totally_ordered<osl::Opt<Day>>);
}

TEST_CASE("by first day, then the shorter first, is a total order", "[values]") {
    std::vector<When> ordered;
    for (const auto* text : {"2012-01-31", "2012-02-01", "2012-02", "2012-02-02", "2012-02-29", "2012-03-01", "2012-03"})
        ordered.emplace_back(text);
    const When::ByFirstDay before;
    for (std::size_t i = 0; i != ordered.size(); ++i)
        for (std::size_t k = 0; k != ordered.size(); ++k) CHECK(before(ordered[i], ordered[k]) == (i < k));
    const std::set<When, When::ByFirstDay> some{When("2012-03"), When("2012-03-01"), When("2012-03-20"), When("2012-03")};
    CHECK(some.size() == 3);
}

TEST_CASE("what is neither day nor month is refused with the right fault", "[values]") {
    for (const auto* text : {"2012-00", "2012-13", "1899-12", "2200-01", "2012-02-30"}) CHECK(fault_of(text) == "no_such_day");
    for (const auto* text :
         {"", "2012", "2012-3", "2012-03-", "2012-03-1", "2012.03", "03-2012", "2012-0x", " 2012-03", "2012-03 ", "-012-03"})
        CHECK(fault_of(text) == "wrong_text");
    CHECK(When::parse("2012").fault().expected.en == When::rule.expected.en);
    CHECK(When::parse("2012/03/16").fault().expected.en == When::rule.expected.en);  // not the day's rule alone
}
