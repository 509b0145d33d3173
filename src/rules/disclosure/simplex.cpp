#include "simplex.hpp"

#include <algorithm>

namespace osl::rules::disclosure {

Simplex::Simplex(const List<Interval>& bounds, const List<Sum>& sums, std::size_t& left) : left_(left) {
    std::size_t slacks = 0;
    for (const auto& sum : sums) slacks += sum.at_least ? 1 : 0;
    std::size_t bounded = 0;
    for (const auto& interval : bounds) {
        shift_.push_back(interval.least);
        bounded += interval.most < unbounded ? 1 : 0;
    }
    const auto rows = sums.size() + bounded;
    usable_ = bounds.size() + slacks + bounded;
    columns_ = usable_ + rows;
    if (rows * (columns_ + 1) > left_) throw TooMuchWork{};
    left_ -= rows * (columns_ + 1);
    cells_.resize(rows * (columns_ + 1));
    auto slack = bounds.size();
    std::size_t row = 0;
    for (const auto& sum : sums) {
        auto is = Fraction(sum.is);
        for (const auto& term : sum.terms) {
            at(row, term.unknown) = at(row, term.unknown) + Fraction(term.sign);
            is = is - Fraction(term.sign) * Fraction(shift_[term.unknown]);
        }
        if (sum.at_least) at(row, slack++) = Fraction(-1);
        at(row, columns_) = is;
        if (is.sign() < 0)
            for (std::size_t c = 0; c <= columns_; ++c) at(row, c) = -at(row, c);
        ++row;
    }
    for (std::size_t i = 0; i != bounds.size(); ++i) {
        if (bounds[i].most >= unbounded) continue;
        at(row, i) = Fraction(1);
        at(row, slack++) = Fraction(1);
        at(row, columns_) = Fraction(bounds[i].most - bounds[i].least);
        ++row;
    }
    for (std::size_t r = 0; r != rows; ++r) {
        at(r, usable_ + r) = Fraction(1);
        basis_.push_back(usable_ + r);
    }
    find_start(usable_);
}

/// Drives the artificial columns to 0, one row's after the other, and out of the basis.
void Simplex::find_start(std::size_t artificial) {
    for (;;) {
        // the sum of the artificial columns falls along any usable column whose coefficients in their rows add up to more than 0
        std::size_t entering = none;
        for (std::size_t c = 0; c != usable_ && entering == none; ++c) {
            Fraction gain;
            for (std::size_t r = 0; r != basis_.size(); ++r)
                if (basis_[r] >= artificial) gain = gain + at(r, c);
            if (gain.sign() > 0) entering = c;
        }
        const auto work = usable_ * basis_.size();
        if (work > left_) throw TooMuchWork{};
        left_ -= work;
        if (entering == none) break;
        pivot(leaving(entering), entering);
    }
    for (std::size_t r = 0; r != basis_.size(); ++r) {
        if (basis_[r] < artificial) continue;
        if (at(r, columns_).sign() != 0) {
            feasible_ = false;
            return;
        }
        for (std::size_t c = 0; c != usable_; ++c) {
            if (at(r, c).sign() == 0) continue;
            pivot(r, c);
            break;
        }  // a row of zeros follows from the others and does no harm
    }
}

std::size_t Simplex::row_of(std::size_t column) const {
    const auto found = std::ranges::find(basis_, column);
    return found == basis_.end() ? none : static_cast<std::size_t>(found - basis_.begin());
}

Fraction Simplex::value(std::size_t column) const {
    const auto row = row_of(column);
    return row == none ? Fraction() : at(row, columns_);
}

/// The row that limits a column first; of several, that of the least column in the basis. `none` where nothing limits it.
std::size_t Simplex::leaving(std::size_t column) const {
    std::size_t best = none;
    Fraction least;
    for (std::size_t r = 0; r != basis_.size(); ++r) {
        if (at(r, column).sign() <= 0) continue;
        const auto ratio = at(r, columns_) / at(r, column);
        if (best == none || ratio < least || (ratio == least && basis_[r] < basis_[best])) {
            best = r;
            least = ratio;
        }
    }
    return best;
}

void Simplex::pivot(std::size_t row, std::size_t column) {
    const auto work = basis_.size() * (columns_ + 1);
    if (work > left_) throw TooMuchWork{};
    left_ -= work;
    const auto by = at(row, column);
    for (std::size_t c = 0; c <= columns_; ++c)
        if (at(row, c).sign() != 0) at(row, c) = at(row, c) / by;
    for (std::size_t r = 0; r != basis_.size(); ++r) {
        const auto times = at(r, column);
        if (r == row || times.sign() == 0) continue;
        for (std::size_t c = 0; c <= columns_; ++c)
            if (at(row, c).sign() != 0) at(r, c) = at(r, c) - times * at(row, c);
    }
    basis_[row] = column;
}

Fraction Simplex::greatest(std::size_t unknown, std::int64_t enough) {
    const auto now = [&] { return value(unknown) + Fraction(shift_[unknown]); };
    if (row_of(unknown) == none) {
        const auto row = leaving(unknown);
        if (row == none) return unbounded;
        pivot(row, unknown);
    }
    while (now() < Fraction(enough)) {
        const auto row = row_of(unknown);
        std::size_t entering = none;
        for (std::size_t c = 0; c != usable_ && entering == none; ++c)
            if (at(row, c).sign() < 0) entering = c;
        if (entering == none) break;
        const auto limit = leaving(entering);
        if (limit == none) return unbounded;
        pivot(limit, entering);
    }
    return now();
}

Fraction Simplex::least(std::size_t unknown, std::int64_t enough) {
    const auto now = [&] { return value(unknown) + Fraction(shift_[unknown]); };
    while (Fraction(enough) < now()) {
        const auto row = row_of(unknown);
        if (row == none) break;
        std::size_t entering = none;
        for (std::size_t c = 0; c != usable_ && entering == none; ++c)
            if (c != unknown && at(row, c).sign() > 0) entering = c;
        if (entering == none) break;
        pivot(leaving(entering), entering);
    }
    return now();
}

Opt<List<std::int64_t>> Simplex::whole_values() const {
    List<std::int64_t> out = shift_;
    for (std::size_t r = 0; r != basis_.size(); ++r) {
        if (basis_[r] >= out.size()) continue;
        if (!at(r, columns_).is_whole()) return {};
        out[basis_[r]] += at(r, columns_).floor();
    }
    return out;
}

}  // namespace osl::rules::disclosure
