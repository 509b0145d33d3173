// A day, or a month where the source knows no more.
#pragma once

#include "osl/describe/code.hpp"
#include "osl/model/values/day.hpp"

namespace osl {

/// A day or a month. A month is an interval and counts as passed on its last day, so that nobody has to invent a day.
class When {
public:
    static constexpr describe::TextRule rule{
        .about = {"When",
                  {"dzień lub miesiąc", "day or month"},
                  "A day YYYY-MM-DD, or a month YYYY-MM where no day is known.",
                  "format osl/1"},
        .expected = {"dzień RRRR-MM-DD albo miesiąc RRRR-MM z lat 1900–2199", "a day YYYY-MM-DD or a month YYYY-MM of the years 1900–2199"},
        .pattern = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$",
        .min_length = 7,
        .max_length = 10,
        .example = "2012-03",
        .is_day = true,
    };

    enum class Precision : unsigned char { day, month };

    /// From `YYYY-MM-DD` or `YYYY-MM`. Faults: as `Day::parse`.
    [[nodiscard]] static Result<When> parse(std::string_view text);

    /// The whole month that a day lies in.
    [[nodiscard]] static When month_of(const Day& day);

    When(const Day& day) : first_(day), last_(day), precision_(Precision::day) {}  // NOLINT(google-explicit-constructor): a day is a When
    explicit When(std::string_view text) : When(parse(text).value_or_throw(text)) {}
    explicit When(std::nullptr_t) = delete;

    [[nodiscard]] Day first() const noexcept { return first_; }
    [[nodiscard]] Day last() const noexcept { return last_; }
    [[nodiscard]] Precision precision() const noexcept { return precision_; }
    [[nodiscard]] Text text() const;

    /// Whether it has wholly passed by the end of `day`.
    [[nodiscard]] bool passed_by(const Day& day) const { return last_ <= day; }

    // There is no `<`: a month is neither before nor after a day that it contains, and yet not equal to it, so that "before" is no order
    // that a sort or a set could use.

    /// Whether its last day lies before the other's first.
    [[nodiscard]] bool wholly_before(const When& other) const { return last_ < other.first_; }
    /// Whether every day of the other is one of its days.
    [[nodiscard]] bool contains(const When& other) const { return first_ <= other.first_ && other.last_ <= last_; }
    /// Whether they have a day in common.
    [[nodiscard]] bool overlaps(const When& other) const { return first_ <= other.last_ && other.first_ <= last_; }

    /// A total order, for sorting, sets and maps: by the first day, and of two with the same the shorter before the longer.
    struct ByFirstDay {
        [[nodiscard]] bool operator()(const When& a, const When& b) const {
            return a.first_ != b.first_ ? a.first_ < b.first_ : a.last_ < b.last_;
        }
    };

    friend bool operator==(const When&, const When&) = default;

private:
    When(const Day& first, const Day& last, Precision precision) : first_(first), last_(last), precision_(precision) {}

    Day first_;
    Day last_;
    Precision precision_;
};

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<When::Precision>, F&& f) {
    using enum When::Precision;
    return f(describe::About{"Precision", {"dokładność", "precision"}, "How exactly a moment is known."},
             describe::code(day, "day", {"dzień", "day"}), describe::code(month, "month", {"miesiąc", "month"}));
}

}  // namespace osl
