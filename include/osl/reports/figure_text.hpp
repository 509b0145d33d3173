// Figures as people read them: the one place where a cell becomes text, in both languages.
#pragma once

#include "osl/model/records/figure_table.hpp"

namespace osl::reports {

/// The percentage of a cell, else its value, else nothing. A share that follows from count and denominator is never shown as none or all
/// when it is neither; what is only printed is shown as printed.
[[nodiscard]] Text figure_text(const TableCell& cell, Language language);

/// A count, or nothing where it is not recorded.
[[nodiscard]] Text count_text(const Opt<Count>& count, Language language);

}  // namespace osl::reports
