// Endings of file names, in whatever case they are written.
#pragma once

#include <algorithm>
#include <string_view>

namespace osl {

[[nodiscard]] inline bool ends_like(std::string_view path, std::string_view lower_case) noexcept {
    if (path.size() < lower_case.size()) return false;
    return std::ranges::equal(path.substr(path.size() - lower_case.size()), lower_case,
                              [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b; });
}

}  // namespace osl
