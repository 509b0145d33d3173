// How things are to be named. (Not by std::regex, which g++ 12 warns of under sanitizers.)
#pragma once

#include <algorithm>
#include <string_view>

namespace osl::testing {

/// Letters a–z, digits and single underscores, a letter first.
inline bool is_snake_case(std::string_view name) {
    const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    return !name.empty() && name.front() >= 'a' && name.front() <= 'z' && name.back() != '_' && name.find("__") == std::string_view::npos &&
           std::ranges::all_of(name, allowed);
}

/// Letters and digits, a capital first.
inline bool is_camel_case(std::string_view name) {
    const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
    return !name.empty() && name.front() >= 'A' && name.front() <= 'Z' && std::ranges::all_of(name, allowed);
}

}  // namespace osl::testing
