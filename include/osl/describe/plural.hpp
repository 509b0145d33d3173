// Polish nouns after a number.
#pragma once

#include <cstdint>
#include <string_view>

namespace osl::describe {

/// 1 poziom, 2 poziomy, 5 poziomów, 12 poziomów, 22 poziomy.
[[nodiscard]] constexpr std::string_view polish_plural(std::uint64_t count, std::string_view one, std::string_view few,
                                                       std::string_view many) noexcept {
    if (count == 1) return one;
    const auto last = count % 10;
    const bool teens = count % 100 >= 12 && count % 100 <= 14;
    return last >= 2 && last <= 4 && !teens ? few : many;
}

}  // namespace osl::describe
