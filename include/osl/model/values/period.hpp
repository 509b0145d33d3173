// A span of days.
#pragma once

#include "osl/describe/invariant.hpp"
#include "osl/model/values/day.hpp"

namespace osl {

/// From one day to another, both included; never the wrong way round.
class Period {
public:
    static constexpr describe::About about{"Period", {"okres", "period"}, "From one day to another, both included.", "format osl/1"};

    /// Fault: `broken_invariant` when `to` precedes `from`.
    [[nodiscard]] static Result<Period> make(const Day& from, const Day& to) { return describe::checked(Period(from, to, Unchecked{})); }

    /// Throws `InvalidValue`.
    Period(const Day& from, const Day& to) : Period(make(from, to).value_or_throw(from.text() + " – " + to.text())) {}

    [[nodiscard]] Day from() const noexcept { return from_; }
    [[nodiscard]] Day to() const noexcept { return to_; }
    [[nodiscard]] bool contains(const Day& day) const { return from_ <= day && day <= to_; }

    friend bool operator==(const Period&, const Period&) = default;

    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("from", &Period::from_, {"od", "from"}, {.meaning = "first day", .dated = Dated::bound}),
                 field("to", &Period::to_, {"do", "to"}, {.meaning = "last day, included", .dated = Dated::bound}));
    }
    template <class F>
    static constexpr decltype(auto) invariants(F&& f) {
        return f(ordered("from", &Period::from_, "to", &Period::to_));
    }

private:
    struct Unchecked {};
    Period(const Day& from, const Day& to, Unchecked) : from_(from), to_(to) {}

    Day from_;
    Day to_;
};

}  // namespace osl
