// Polish and English: every label and message for people exists in both.
#pragma once

#include <string_view>

namespace osl {

enum class Language : unsigned char { pl, en };

/// A fixed text in both languages.
struct Local {
    std::string_view pl;
    std::string_view en;

    [[nodiscard]] constexpr std::string_view in(Language language) const noexcept { return language == Language::pl ? pl : en; }
};

}  // namespace osl
