// Printed percentages and means in whole numbers: what is printed is a decimal fraction, not a binary one.
#pragma once

#include <cstdint>

#include "osl/model/records/figure_table.hpp"

namespace osl::rules::published {

/// A decimal number as printed: `digits` × 10^−`decimals`.
struct PrintedNumber {
    std::int64_t digits = 0;
    int decimals = 0;
};

/// More decimals are no rounding but the number itself, as a computer writes it.
inline constexpr int most_decimals = 9;

/// The shortest decimal that reads back as the same number, which is how JSON prints it: 44.2 has one decimal, and so has 44.20, since a
/// number does not keep a trailing zero. Cut to `most_decimals`. Nothing for what is not finite, negative, or 10^9 and more.
[[nodiscard]] Opt<PrintedNumber> printed(double value);

/// The same with at least so many decimals.
[[nodiscard]] PrintedNumber at_decimals(PrintedNumber number, int decimals) noexcept;

/// `44.2`, or `44,2` in Polish.
[[nodiscard]] Text text_of(const PrintedNumber& number, Language language);

/// How a printed percentage relates to its count and denominator.
enum class Rederivation : std::uint8_t {
    half_up,       ///< rounded half up, this library's own convention
    half_to_even,  ///< a half exactly, rounded to the even neighbour, as R, Python and pandas do
    cut_off,       ///< not rounded: further decimals were left out
    differs,
};

struct Rederived {
    Rederivation how;
    PrintedNumber expected;  ///< rounded half up at the decimals that were judged
};

/// Judges 100 × count / denominator at `decimals`, or where they are not recorded at those of the number as written. Preconditions: the
/// denominator is not 0, the count is not more.
[[nodiscard]] Rederived rederive(std::int64_t count, std::int64_t denominator, const PrintedNumber& percentage, Opt<int> decimals);

}  // namespace osl::rules::published
