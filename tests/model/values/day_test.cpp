#include "osl/model/values/day.hpp"

#include <boost/date_time/gregorian/greg_date.hpp>
#include <catch2/catch_test_macros.hpp>
#include <set>

using osl::Day;
using osl::InvalidValue;
using osl::Text;

namespace {
Text fault_of(std::string_view text) {
    const auto made = Day::parse(text);
    return made ? "none" : Text(made.fault().code);
}
}  // namespace

TEST_CASE("every day from 1900 to 2199 is read as written, and agrees with boost", "[values]") {
    auto expected = boost::gregorian::date(1900, 1, 1);
    const auto last = boost::gregorian::date(2199, 12, 31);
    const boost::gregorian::date epoch(1970, 1, 1);
    int wrong = 0;
    int days = 0;
    for (; expected <= last; expected += boost::gregorian::date_duration(1)) {
        const auto ymd = expected.year_month_day();
        const Day day(ymd.year, ymd.month, ymd.day);
        const auto text = day.text();
        const bool same = day.date() == expected && Day::parse(text).has_value() && *Day::parse(text) == day &&
                          day.since_epoch() == (expected - epoch).days() && text.size() == 10 && std::stoi(text.substr(0, 4)) == ymd.year &&
                          std::stoi(text.substr(5, 2)) == ymd.month && std::stoi(text.substr(8, 2)) == ymd.day;
        wrong += same ? 0 : 1;
        ++days;
    }
    CHECK(wrong == 0);
    CHECK(days == 109'573);
}

TEST_CASE("of all day numbers of all months only those of the calendar are days", "[values]") {
    int days = 0;
    for (int year = 1895; year <= 2205; ++year)
        for (int month = 0; month <= 13; ++month)
            for (int day = 0; day <= 32; ++day) days += Day::make(year, month, day) ? 1 : 0;
    CHECK(days == 109'573);
}

TEST_CASE("leap years are those of the Gregorian calendar", "[values]") {
    for (const auto* text : {"1904-02-29", "2000-02-29", "2012-02-29", "2196-02-29"}) CHECK(fault_of(text) == "none");
    for (const auto* text : {"1900-02-29", "2100-02-29", "2011-02-29", "2012-02-30"}) CHECK(fault_of(text) == "no_such_day");
}

TEST_CASE("a day is bounded, and a text of another form is told from a day that does not exist", "[values]") {
    for (const auto* text : {"1899-12-31", "2200-01-01", "2012-00-10", "2012-13-01", "2012-04-31", "2012-04-00", "0000-01-01"})
        CHECK(fault_of(text) == "no_such_day");
    for (const auto* text :
         {"", "2012", "2012-04", "2012-4-1", "2012-04-1", "12-04-01", "2012/04/01", "2012-04-01 ", " 2012-04-01", "20120401", "2012-04-0x",
          "+012-04-01", "2012-+4-01", "-012-04-01", "2012-04-01T00:00:00Z", "٢٠١٢-04-01", "today", "not-a-date", "infinity"})
        CHECK(fault_of(text) == "wrong_text");
    CHECK(fault_of(std::string_view("2012-04-0\0", 10)) == "wrong_text");
}

TEST_CASE("boost's special values are no days", "[values]") {
    using boost::gregorian::date;
    for (const auto special : {boost::date_time::not_a_date_time, boost::date_time::pos_infin, boost::date_time::neg_infin})
        CHECK(Day::make(date(special)).fault().code == "no_such_day");
    CHECK_FALSE(Day::make(date(1899, 12, 31)));
    CHECK_FALSE(Day::make(date(2200, 1, 1)));
    CHECK(Day::make(date(2012, 3, 16))->text() == "2012-03-16");
}

TEST_CASE("days are ordered and counted", "[values]") {
    const Day a("2011-12-31");
    const Day b("2012-03-01");
    CHECK(a < b);
    CHECK(b - a == 61);
    CHECK(a - b == -61);
    CHECK(a.plus(61) == b);
    CHECK(b.plus(-61) == a);
    CHECK(Day("1970-01-01").since_epoch() == 0);
    CHECK(Day("1900-01-01").since_epoch() == -25'567);
    CHECK(std::set<Day>{b, a, b}.size() == 2);
}

TEST_CASE("a day moved out of the calendar is refused, whatever the number", "[values]") {
    CHECK(Day("2199-12-30").plus(1).text() == "2199-12-31");
    CHECK_THROWS_AS(Day("2199-12-31").plus(1), InvalidValue);
    CHECK_THROWS_AS(Day("1900-01-01").plus(-1), InvalidValue);
    CHECK_THROWS_AS(Day("2012-01-01").plus(std::numeric_limits<int>::max()), InvalidValue);
    CHECK_THROWS_AS(Day("2012-01-01").plus(std::numeric_limits<int>::min()), InvalidValue);
    CHECK_THROWS_AS(Day("2012-02-30"), InvalidValue);
    CHECK_THROWS_AS(Day(2012, 2, 30), InvalidValue);
    CHECK_THROWS_AS(Day(std::numeric_limits<int>::max(), 1, 1), InvalidValue);
}
