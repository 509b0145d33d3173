// JSON that may be shown as it is.
#pragma once

#include "osl/describe/containers.hpp"

namespace osl::reports {

/// JSON text with what a terminal would obey or nobody sees written as `\uXXXX`; between strings there is none.
[[nodiscard]] Text visible(const Text& json);

}  // namespace osl::reports
