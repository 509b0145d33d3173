// Ratios as they are printed.
#pragma once

#include <cstdint>

namespace osl {

/// numerator / denominator rounded half up at so many decimals, in whole numbers until the last division. Neither may be negative, the
/// denominator not 0.
[[nodiscard]] inline double rounded_ratio(std::int64_t numerator, std::int64_t denominator, std::int64_t decimals) {
    std::int64_t scale = 1;
    for (std::int64_t i = 0; i != decimals; ++i) scale *= 10;
    const auto rounded = (scale * numerator * 2 + denominator) / (denominator * 2);
    return static_cast<double>(rounded) / static_cast<double>(scale);
}

}  // namespace osl
