#include "osl/reports/figure_text.hpp"

#include <cmath>

#include "osl/describe/numerals.hpp"

namespace osl::reports {

namespace {

/// Whether the percentage is the share of the cell's own numbers, and not another figure printed beside them.
bool is_share(const TableCell& cell, int decimals) {
    if (!cell.count || !cell.denominator || cell.denominator->value() == 0) return false;
    const auto share = 100.0 * static_cast<double>(cell.count->value()) / static_cast<double>(cell.denominator->value());
    return std::abs(share - *cell.percentage) <= std::pow(10.0, -decimals);
}

}  // namespace

Text figure_text(const TableCell& cell, Language language) {
    const auto decimals = cell.decimals ? static_cast<int>(cell.decimals->value()) : 0;
    if (cell.percentage) {
        const bool reads_falsely = *cell.percentage == 0 || *cell.percentage == 100;
        if (reads_falsely && is_share(cell, decimals))
            return share_text(cell.count->value(), cell.denominator->value(), decimals, language);
        return percentage_text(*cell.percentage, decimals, language);
    }
    return cell.value ? decimal_text(*cell.value, decimals, language) : Text();
}

Text count_text(const Opt<Count>& count, Language language) { return count ? number_text(count->value(), language) : Text(); }

}  // namespace osl::reports
