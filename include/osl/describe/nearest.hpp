// The name probably meant.
#pragma once

#include <span>

#include "osl/describe/containers.hpp"

namespace osl::describe {

/// The known name nearest to what was written, if it is near enough to be meant (Damerau–Levenshtein, optimal string alignment; at most
/// a third of the letters differ). Case and the difference of '-', ' ' and '_' are ignored.
[[nodiscard]] Opt<std::string_view> nearest(std::string_view written, std::span<const std::string_view> known);

}  // namespace osl::describe
