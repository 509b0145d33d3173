// A line of a table: the cells that differ in one dimension only, and their total.
#pragma once

#include <algorithm>

#include "osl/model/records/figure_table.hpp"

namespace osl::rules::published {

/// What stands in `TableCell::at` where a dimension is totalled.
inline constexpr std::string_view total = "total";

/// The count of a cell where it is printed and exact.
[[nodiscard]] inline Opt<std::int64_t> exact_count(const TableCell& cell) {
    if (!cell.count || cell.approximate.value_or(false)) return {};
    return cell.count->value();
}

/// What is known of a line. Parts that the table does not list are not known.
struct Line {
    std::int64_t sum = 0;  ///< of the known parts
    std::size_t unknown_parts = 0;
    Opt<std::int64_t> total = {};
};

/// Whether a cell has a place in the table's dimensions.
[[nodiscard]] inline bool has_place(const FigureTable& table, const TableCell& cell) { return cell.at.size() == table.dimensions.size(); }

/// The line through a cell along a dimension. Precondition: the cell has a place in the table.
[[nodiscard]] inline Line line_through(const FigureTable& table, const TableCell& cell, std::size_t dimension) {
    const auto& codes = table.dimensions[dimension].codes;
    Line line{.unknown_parts = codes.size()};
    for (const auto& other : table.cells) {
        if (!has_place(table, other)) continue;
        bool beside = true;
        for (std::size_t i = 0; i != other.at.size() && beside; ++i) beside = i == dimension || other.at[i] == cell.at[i];
        if (!beside) continue;
        const auto count = exact_count(other);
        if (!count) continue;
        if (other.at[dimension] == published::total) {
            line.total = count;
        } else if (std::ranges::find(codes, other.at[dimension]) != codes.end() && line.unknown_parts != 0) {
            line.sum += *count;
            --line.unknown_parts;
        }
    }
    return line;
}

/// Whether the parts of a dimension add up to its total: not where one unit may fall under several codes.
[[nodiscard]] inline bool adds_up(const TableDimension& dimension) { return !dimension.overlapping.value_or(false); }

}  // namespace osl::rules::published
