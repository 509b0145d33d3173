#include "osl/model/values/day.hpp"

#include <array>

#include "osl/model/values/when.hpp"

namespace osl {

namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2199;

/// The number in `text`, or -1 when it is not all digits.
constexpr int digits(std::string_view text) noexcept {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

constexpr int days_in(int year, int month) noexcept {
    constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days.at(static_cast<std::size_t>(month - 1));
}

Fault fault(std::string_view code, const Local& expected) { return {code, {Text(expected.pl), Text(expected.en)}}; }

Fault no_such_day() {
    return fault("no_such_day",
                 {"dzień, który istnieje w kalendarzu, z lat 1900–2199", "a day that exists in the calendar, of the years 1900–2199"});
}

void append(Text& out, int value, int width) {
    const auto text = std::to_string(value);
    out.append(static_cast<std::size_t>(width) - text.size(), '0');
    out += text;
}

const boost::gregorian::date& epoch() {
    static const boost::gregorian::date day(1970, 1, 1);
    return day;
}

}  // namespace

Result<Day> Day::from_parts(int year, int month, int day) {
    if (year < first_year || year > last_year || month < 1 || month > 12 || day < 1 || day > days_in(year, month)) return no_such_day();
    using Part = unsigned short;
    return Day(boost::gregorian::date(static_cast<Part>(year), static_cast<Part>(month), static_cast<Part>(day)), Unchecked{});
}

Result<Day> Day::make(const boost::gregorian::date& date) {
    if (date.is_special()) return no_such_day();
    const auto ymd = date.year_month_day();
    return from_parts(ymd.year, ymd.month, ymd.day);
}

Result<Day> Day::parse(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return fault("wrong_text", rule.expected);
    const int year = digits(text.substr(0, 4));
    const int month = digits(text.substr(5, 2));
    const int day = digits(text.substr(8, 2));
    if (year < 0 || month < 0 || day < 0) return fault("wrong_text", rule.expected);
    return make(year, month, day);
}

Text Day::text() const {
    const auto ymd = date_.year_month_day();
    Text out;
    out.reserve(10);
    append(out, ymd.year, 4);
    out += '-';
    append(out, ymd.month, 2);
    out += '-';
    append(out, ymd.day, 2);
    return out;
}

std::int32_t Day::since_epoch() const { return static_cast<std::int32_t>((date_ - epoch()).days()); }

void Day::leaves_the_calendar(const Text& days) const { throw InvalidValue(text() + " + " + days, no_such_day()); }

Day Day::moved_by(int days) const {
    return make(date_ + boost::gregorian::date_duration(days)).value_or_throw(text() + " + " + std::to_string(days));
}

Result<When> When::parse(std::string_view text) {
    if (text.size() == 10) {
        auto day = Day::parse(text);
        if (!day) return day.fault().code == "wrong_text" ? fault("wrong_text", rule.expected) : day.fault();
        return When(*day);
    }
    if (text.size() != 7 || text[4] != '-') return fault("wrong_text", rule.expected);
    const int year = digits(text.substr(0, 4));
    const int month = digits(text.substr(5, 2));
    if (year < 0 || month < 0) return fault("wrong_text", rule.expected);
    if (year < first_year || year > last_year || month < 1 || month > 12) return no_such_day();
    return month_of(Day(year, month, 1));
}

When When::month_of(const Day& day) {
    const auto ymd = day.date().year_month_day();
    const int year = ymd.year;
    const int month = ymd.month;
    return {Day(year, month, 1), Day(year, month, days_in(year, month)), Precision::month};
}

Text When::text() const {
    auto text = first_.text();
    if (precision_ == Precision::month) text.resize(7);
    return text;
}

}  // namespace osl
