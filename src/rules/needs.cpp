#include "osl/rules/engine/needs.hpp"

#include <algorithm>

namespace osl::rules {

bool names_any(std::string_view needs, std::span<const Text> fields) {
    while (!needs.empty()) {
        const auto name = needs.substr(0, needs.find_first_of(" ,/"));
        if (!name.empty() && std::ranges::any_of(fields, [&](const Text& field) { return std::string_view(field) == name; })) return true;
        needs.remove_prefix(std::min(needs.size(), name.size() + 1));
    }
    return false;
}

}  // namespace osl::rules
