// A text as the finders of personal data read it: one letter a character, whatever its width, spelling or invisible company.
#pragma once

#include <string_view>

#include "osl/describe/utf8.hpp"

namespace osl::rules::disclosure {

/// The characters of a text, ASCII letters lowered, digits and `@` of any width as ASCII, blanks as ' ', hyphens as '-', characters without
/// a width left out.
[[nodiscard]] List<char32_t> letters_of(std::string_view text);

constexpr bool is_digit(char32_t c) noexcept { return c >= U'0' && c <= U'9'; }
/// Letters of any language, accents that stand by themselves included.
constexpr bool is_letter(char32_t c) noexcept {
    return (c >= U'a' && c <= U'z') ||
           (c >= 0xC0 && c != 0xD7 && c != 0xF7 && (c < 0x2000 || c > 0x2BFF) && (c < 0x3000 || c > 0x303F) && c < 0xE000);
}

/// Whether lowered ASCII or Latin text stands at a place. Counts nothing: the text is short.
[[nodiscard]] inline bool stands_at(const List<char32_t>& letters, std::size_t at, std::u32string_view text) noexcept {
    if (at > letters.size() || letters.size() - at < text.size()) return false;
    for (std::size_t i = 0; i != text.size(); ++i)
        if (letters[at + i] != text[i]) return false;
    return true;
}

}  // namespace osl::rules::disclosure
