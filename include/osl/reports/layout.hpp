// Text in columns and paragraphs, as terminals show it. Widths are counted in characters.
#pragma once

#include <span>

#include "osl/describe/containers.hpp"
#include "osl/describe/language.hpp"

namespace osl::reports {

/// The whole of a text of data, as a person may see it.
[[nodiscard]] Text safe(std::string_view text);

/// Rows in columns, two blanks between them; the columns in `right` are aligned to the right. Cells are made safe.
[[nodiscard]] Text grid(const List<List<Text>>& rows, std::span<const std::size_t> right = {});

/// A paragraph, each of its lines indented, broken at so many columns; at 0 it is one line, for those who search it. Made safe.
[[nodiscard]] Text wrapped(std::string_view text, std::size_t columns, std::string_view indent = {});

/// Every line indented.
[[nodiscard]] Text indented_lines(std::string_view text, std::string_view indent);

}  // namespace osl::reports
