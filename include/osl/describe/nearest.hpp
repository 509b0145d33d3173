// The name probably meant.
#pragma once

#include <span>

#include "osl/describe/containers.hpp"

namespace osl::describe {

/// The known name nearest to what was written, if it is near enough to be meant (Damerau–Levenshtein, optimal string alignment; at most
/// a third of the letters differ). Case, Polish diacritics and the difference of '-', ' ' and '_' are ignored. What is longer than any
/// name is not compared, so that the work does not grow with what was written.
[[nodiscard]] Opt<std::string_view> nearest(std::string_view written, std::span<const std::string_view> known);

/// As `nearest`, but which of the known names it is. Of names equally near, the first.
[[nodiscard]] Opt<std::size_t> nearest_index(std::string_view written, std::span<const std::string_view> known);

/// Whether two names are the same but for the case of their letters (ASCII): names are taken in any.
[[nodiscard]] bool same_name(std::string_view a, std::string_view b) noexcept;

}  // namespace osl::describe
