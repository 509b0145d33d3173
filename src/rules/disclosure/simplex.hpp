// Least and greatest values of unknowns under sums, exactly: the simplex method on a dense tableau of fractions, with Bland's choice of
// pivots, which never goes in circles.
#pragma once

#include "fraction.hpp"
#include "sums.hpp"

namespace osl::rules::disclosure {

/// Thrown when the operations that were allowed are used up.
struct TooMuchWork {};

class Simplex {
public:
    /// Unknowns are numbered as in `bounds`; those of the sums must be among them. `left` is counted down with every number computed.
    Simplex(const List<Interval>& bounds, const List<Sum>& sums, std::size_t& left);

    /// Whether any numbers, fractions included, fit.
    [[nodiscard]] bool feasible() const noexcept { return feasible_; }

    /// The greatest value of an unknown, or any that reaches `enough`.
    [[nodiscard]] Fraction greatest(std::size_t unknown, std::int64_t enough);
    /// The least value of an unknown, or any that reaches `enough`.
    [[nodiscard]] Fraction least(std::size_t unknown, std::int64_t enough);

    /// The value of every unknown at present; nothing where one is not whole.
    [[nodiscard]] Opt<List<std::int64_t>> whole_values() const;

    [[nodiscard]] std::size_t columns() const noexcept { return columns_; }

private:
    static constexpr std::size_t none = ~std::size_t{};

    [[nodiscard]] Fraction value(std::size_t column) const;
    [[nodiscard]] std::size_t row_of(std::size_t column) const;
    [[nodiscard]] std::size_t leaving(std::size_t column) const;
    void pivot(std::size_t row, std::size_t column);
    void find_start(std::size_t artificial);
    Fraction& at(std::size_t row, std::size_t column) { return cells_[row * (columns_ + 1) + column]; }
    [[nodiscard]] const Fraction& at(std::size_t row, std::size_t column) const { return cells_[row * (columns_ + 1) + column]; }

    std::size_t& left_;
    List<std::int64_t> shift_;  ///< the least value of each unknown, which the tableau counts from
    std::size_t columns_ = 0;
    std::size_t usable_ = 0;   ///< columns that may enter the basis; artificial ones stand behind
    List<Fraction> cells_;     ///< rows of `columns_` coefficients and the right-hand side
    List<std::size_t> basis_;  ///< the column of each row
    bool feasible_ = true;
};

}  // namespace osl::rules::disclosure
