// Whether a count is known to be published already.
#pragma once

#include <algorithm>

#include "osl/rules/engine/table_at.hpp"

namespace osl::rules::disclosure {

namespace detail {

/// Whether one of the table's sources is a source of the publication and among those of an entry there.
inline bool shares_source(const FigureTable& table, const Published& known, const List<SourceRef>& of) {
    if (!table.sources) return false;
    return std::ranges::any_of(*table.sources, [&](const SourceRef& ref) {
        return find_source(known, ref.source.text()) != nullptr && std::ranges::find(of, ref.source, &SourceRef::source) != of.end();
    });
}

/// Whether all that a cell prints stands in another.
inline bool prints_no_more(const TableCell& cell, const TableCell& than) {
    const auto same = [](const auto& a, const auto& b) { return !a || a == b; };
    return same(cell.count, than.count) && same(cell.denominator, than.denominator) && same(cell.percentage, than.percentage) &&
           same(cell.value, than.value) && same(cell.at_most, than.at_most);
}

}  // namespace detail

/// A table may say that it was published already; that alone exempts nothing. A cell is exempt when the table says so, names a source that
/// the known publication lists, and that source printed this very figure: the publication has a table of the same id whose cell at the
/// same place says all that this one says, or the cell names a published figure of the same unit and count.
[[nodiscard]] inline bool is_known_to_be_published(const TableAt& at, const TableCell& cell) {
    const auto& table = at.table();
    if (!table.already_published.value_or(false) || at.known() == nullptr) return false;
    if (const auto* printed = find_table(*at.known(), table.id.text()); printed != nullptr && printed->already_published.value_or(false) &&
                                                                        printed->unit == table.unit && printed->sources &&
                                                                        detail::shares_source(table, *at.known(), *printed->sources)) {
        const auto found = std::ranges::find(printed->cells, cell.at, &TableCell::at);
        if (found != printed->cells.end() && detail::prints_no_more(cell, *found)) return true;
    }
    if (!cell.figure) return false;
    const auto* figure = find_figure(*at.known(), cell.figure->text());
    if (figure == nullptr || figure->unit != table.unit || figure->basis != Basis::stated) return false;
    const bool same = cell.count && figure->value && static_cast<double>(cell.count->value()) == *figure->value;
    return same && detail::shares_source(table, *at.known(), figure->sources);
}

}  // namespace osl::rules::disclosure
