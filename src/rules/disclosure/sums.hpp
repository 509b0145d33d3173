// Sums of unknown whole numbers: what the lines of a table say of the counts that it does not print.
#pragma once

#include <cstdint>
#include <limits>

#include "osl/describe/containers.hpp"

namespace osl::rules::disclosure {

inline constexpr std::int64_t unbounded = std::numeric_limits<std::int64_t>::max() / 4;

/// A number known to lie within bounds, both included.
struct Interval {
    std::int64_t least = 0;
    std::int64_t most = unbounded;

    [[nodiscard]] bool is_known() const noexcept { return least == most; }
    [[nodiscard]] bool is_empty() const noexcept { return least > most; }
};

/// The sum of some unknowns less that of others is `is`, or at least that.
struct Sum {
    struct Term {
        std::size_t unknown;
        int sign;  ///< 1 or −1
    };
    List<Term> terms;
    std::int64_t is = 0;
    bool at_least = false;
};

/// What is asked of an unknown besides its bounds from the sums: whether it can be as much, or as little, as this.
struct Question {
    Opt<std::int64_t> can_be_as_much_as = {};
    Opt<std::int64_t> can_be_as_little_as = {};
};

/// Bounds of one unknown. `exact` where both are attained, or beyond what was asked of it; else the truth may be narrower.
struct Solution {
    Interval bounds;
    bool exact = true;
    bool consistent = true;  ///< false where no numbers fit the sums
};

/// Bounds of each unknown that satisfy all sums in whole numbers.
///
/// Bounds are passed along the sums, each sum looked at again when one of its unknowns has changed, at most `64 × terms + 100,000` terms
/// in all. That is exact where the sums form no circle. Circles are then solved exactly by the simplex method in fractions, where whole
/// numbers do not follow from that by trying them, within `2,000 × terms + 100,000,000` operations in all; what that does not decide is not
/// exact.
class Sums {
public:
    Sums(List<Interval> unknowns, List<Sum> sums) : bounds_(std::move(unknowns)), sums_(std::move(sums)) {}

    [[nodiscard]] List<Solution> solve(const List<Question>& questions);

    /// Terms looked at and numbers computed, for tests.
    [[nodiscard]] std::size_t steps() const noexcept { return steps_; }

private:
    List<Interval> bounds_;
    List<Sum> sums_;
    std::size_t steps_ = 0;
};

}  // namespace osl::rules::disclosure
