// The order in which people count: numbers within texts by their value.
#pragma once

#include <compare>
#include <string_view>

namespace osl {

/// `/steps/9` before `/steps/10`, `c-2` before `c-10`. Texts that differ only in leading zeros are told apart by their bytes, so that equal
/// means the same.
[[nodiscard]] std::strong_ordering natural_order(std::string_view a, std::string_view b) noexcept;

}  // namespace osl
