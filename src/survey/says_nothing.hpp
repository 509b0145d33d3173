// Reasons are given in words.
#pragma once

#include <string_view>

namespace osl {

/// Whether a text that people were to write says nothing.
[[nodiscard]] constexpr bool says_nothing(std::string_view text) noexcept {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace osl
