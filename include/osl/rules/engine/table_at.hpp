// A table of figures as rules look at it: its shape judged and its lines found once, so that no rule walks the table again for each cell.
#pragma once

#include <cstdint>

#include "osl/model/records/figures.hpp"

namespace osl::rules {

/// What stands in `TableCell::at` where a dimension is totalled.
inline constexpr std::string_view total_code = "total";

/// Something about a table's shape that lets no figure in it be read for certain, or about one cell's numbers that cannot be.
struct TableFault {
    Text pointer;
    Text met;
    Phrase expected;
    Text key;                           ///< what is wrong, without positions
    bool of_shape = true;               ///< false: of one cell's numbers alone
    std::size_t cell = ~std::size_t{};  ///< the cell, where it is one cell's
};

/// The places that differ in one dimension only, and their total. Places are numbered as `TableAt` says.
struct TableLine {
    std::size_t dimension = 0;
    Opt<std::size_t> total = {};
    List<std::size_t> parts = {};
    std::size_t unlisted = 0;  ///< parts that have no place
};

/// A view; table and publication must outlive it.
///
/// Places are the cells, by their index; after them, in small tables, the places of the grid that no cell stands at: what the table leaves
/// out can be worked out from the rest as well as what it withholds. Of a table that is badly shaped there are no lines.
class TableAt {
public:
    /// Places beyond the cells are made in a grid of at most `4 × cells + 64`; in larger ones they are only counted, line by line.
    explicit TableAt(const FigureTable& table, const Published* known = nullptr);
    explicit TableAt(const FigureTable&& table, const Published* known = nullptr) = delete;

    [[nodiscard]] const FigureTable& table() const noexcept { return *table_; }
    /// The figures known to be published, or null.
    [[nodiscard]] const Published* known() const noexcept { return known_; }

    [[nodiscard]] const List<TableFault>& faults() const& noexcept OSL_LIFETIMEBOUND { return faults_; }
    const List<TableFault>& faults() const&& = delete;
    [[nodiscard]] bool badly_shaped() const noexcept { return badly_shaped_; }
    /// Whether one cell's numbers contradict one another.
    [[nodiscard]] bool contradicts_itself(std::size_t cell) const;

    [[nodiscard]] std::size_t places() const noexcept { return badly_shaped_ ? table_->cells.size() : places_; }
    /// The cell at a place, or null where the table has none.
    [[nodiscard]] const TableCell* cell(std::size_t place) const noexcept {
        return place < table_->cells.size() ? &table_->cells[place] : nullptr;
    }
    /// The codes of a place.
    [[nodiscard]] List<Text> at(std::size_t place) const;
    /// The codes of a place as the key of a finding.
    [[nodiscard]] Text key(std::size_t place) const;

    [[nodiscard]] const List<TableLine>& lines() const& noexcept OSL_LIFETIMEBOUND { return lines_; }
    const List<TableLine>& lines() const&& = delete;
    /// Whether the parts of a line add up to its total: not where one unit may fall under several codes.
    [[nodiscard]] bool adds_up(const TableLine& line) const { return !table_->dimensions[line.dimension].overlapping.value_or(false); }

private:
    void make_places();
    void make_lines(std::size_t dimension);

    const FigureTable* table_;
    const Published* known_;
    List<TableFault> faults_;
    List<bool> contradictory_;
    bool badly_shaped_ = false;
    std::size_t places_ = 0;
    List<std::uint32_t> coordinates_;  ///< of each place, one number a dimension; the count of its codes means the total
    List<TableLine> lines_;
};

/// The count of a cell where it is printed and exact.
[[nodiscard]] inline Opt<std::int64_t> exact_count(const TableCell* cell) {
    if (cell == nullptr || !cell->count || cell->approximate.value_or(false)) return {};
    return cell->count->value();
}

}  // namespace osl::rules
