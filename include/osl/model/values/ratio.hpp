// Ratios as they are printed.
#pragma once

#include "osl/describe/result.hpp"

namespace osl {

/// numerator / denominator rounded half up at so many decimals, in whole numbers until the last division. Throws `InvalidValue` when the
/// numerator is negative, the denominator not positive, the decimals are not 0–15, or the digits do not fit 64 bits.
[[nodiscard]] double rounded_ratio(std::int64_t numerator, std::int64_t denominator, std::int64_t decimals);

/// Only whole numbers make a ratio that can be told exactly.
template <class Numerator, class Denominator, class Decimals>
    requires(!describe::Integer<Numerator> || !describe::Integer<Denominator> || !describe::Integer<Decimals>)
double rounded_ratio(Numerator numerator, Denominator denominator, Decimals decimals) = delete;

}  // namespace osl
