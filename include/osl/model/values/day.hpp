// A calendar day.
#pragma once

#include <boost/date_time/gregorian/greg_date.hpp>
#include <compare>

#include "osl/describe/value.hpp"

namespace osl {

/// A year, month or day of the month: a whole number, or one of Boost's own.
template <class N>
concept DatePart = describe::Integer<N> || std::same_as<N, boost::gregorian::greg_year> || std::same_as<N, boost::gregorian::greg_month> ||
                   std::same_as<N, boost::gregorian::greg_day>;

/// A real day of the Gregorian calendar, 1900-01-01 to 2199-12-31. Wraps `boost::gregorian::date` without its special values.
class Day {
public:
    static constexpr describe::TextRule rule{
        .about = {"Day", {"dzień", "day"}, "A day of the Gregorian calendar, YYYY-MM-DD.", "ISO 8601"},
        .expected = {"dzień RRRR-MM-DD z lat 1900–2199", "a day YYYY-MM-DD of the years 1900–2199"},
        .pattern = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        .min_length = 10,
        .max_length = 10,
        .format = "date",
        .example = "2012-03-16",
        .is_day = true,
    };

    /// From `YYYY-MM-DD`. Faults: `wrong_text` when it is not of that form, `no_such_day` when the calendar lacks it.
    [[nodiscard]] static Result<Day> parse(std::string_view text);

    /// From year, month, day, of any types of whole numbers; none is narrowed on the way. Fault: `no_such_day`.
    template <DatePart Y, DatePart M, DatePart D>
    [[nodiscard]] static Result<Day> make(Y year, M month, D day) {
        return from_parts(part(year), part(month), part(day));
    }

    /// From a boost date. Fault: `no_such_day` for special values and other centuries.
    [[nodiscard]] static Result<Day> make(const boost::gregorian::date& date);

    explicit Day(std::string_view text) : Day(parse(text).value_or_throw(text)) {}
    explicit Day(std::nullptr_t) = delete;
    template <DatePart Y, DatePart M, DatePart D>
    Day(Y year, M month, D day)
        : Day(make(year, month, day).value_or_throw(std::to_string(+year) + '-' + std::to_string(+month) + '-' + std::to_string(+day))) {}

    [[nodiscard]] boost::gregorian::date date() const noexcept { return date_; }
    [[nodiscard]] Text text() const;

    /// Days since 1970-01-01.
    [[nodiscard]] std::int32_t since_epoch() const;

    /// This day moved by a number of days. Throws `InvalidValue` when that leaves 1900–2199.
    template <describe::Integer N>
    [[nodiscard]] Day plus(N days) const {
        constexpr std::int64_t more_than_all = std::int64_t{300} * 366;
        if (std::cmp_greater(days, more_than_all) || std::cmp_less(days, -more_than_all)) leaves_the_calendar(std::to_string(days));
        return moved_by(static_cast<int>(days));
    }

    /// Days from `earlier` to `later`.
    friend int operator-(const Day& later, const Day& earlier) { return static_cast<int>((later.date_ - earlier.date_).days()); }
    friend bool operator==(const Day& a, const Day& b) { return a.date_ == b.date_; }
    friend std::strong_ordering operator<=>(const Day& a, const Day& b) {
        return a.date_ < b.date_   ? std::strong_ordering::less
               : b.date_ < a.date_ ? std::strong_ordering::greater
                                   : std::strong_ordering::equal;
    }

private:
    struct Unchecked {};
    /// A part of a date; 0, which none is, for a number that no int holds.
    template <DatePart N>
    static constexpr int part(N number) noexcept {
        return std::in_range<int>(+number) ? static_cast<int>(number) : 0;
    }
    [[nodiscard]] static Result<Day> from_parts(int year, int month, int day);
    [[nodiscard]] Day moved_by(int days) const;
    [[noreturn]] void leaves_the_calendar(const Text& days) const;

    Day(const boost::gregorian::date& date, Unchecked) : date_(date) {}

    boost::gregorian::date date_;
};

}  // namespace osl
