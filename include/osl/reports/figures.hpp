// Tables of figures as people read them: the one place where a cell, a label and a caption become text, in both languages.
#pragma once

#include "osl/model/records/figure_table.hpp"

namespace osl::reports {

/// The percentage of a cell, else its value, else nothing. A share that follows from count and denominator is never shown as none or all
/// when it is neither; what is only printed is shown as printed.
[[nodiscard]] Text figure_text(const TableCell& cell, Language language);

/// A count, or nothing where it is not recorded.
[[nodiscard]] Text count_text(const Opt<Count>& count, Language language);

/// What a code of a dimension is called: as its source words it, else by its term in the vocabulary, else itself.
[[nodiscard]] Text label_of(const TableDimension& dimension, const Text& code, Language language);

/// Unit, population, days, and that data are not real, in brackets below the title.
[[nodiscard]] Text facts_of(const FigureTable& table, Language language);

/// Id and title with what `facts_of` says.
[[nodiscard]] Text caption_of(const FigureTable& table, Language language);

/// What is to be said of a cell beside its numbers: what the count is at most, counting the unknown.
[[nodiscard]] Text remark_on(const TableCell& cell, Language language);

/// The cells in columns: labels, count, denominator, percentage or value, remarks.
[[nodiscard]] Text cells_of(const FigureTable& table, Language language);

}  // namespace osl::reports
