#include "letters.hpp"

namespace osl::rules::disclosure {

namespace {

constexpr bool is_without_width(char32_t c) noexcept {
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF;
}
constexpr bool is_blank(char32_t c) noexcept {
    return c == U' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
           c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}
constexpr bool is_hyphen(char32_t c) noexcept {
    return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D;
}

constexpr char32_t plain(char32_t c) noexcept {
    if (is_blank(c)) return U' ';
    if (is_hyphen(c)) return U'-';
    if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;  // full width
    if (c >= 0x660 && c <= 0x669) return c - 0x660 + U'0';
    if (c >= 0x6F0 && c <= 0x6F9) return c - 0x6F0 + U'0';
    if (c >= U'A' && c <= U'Z') return c - U'A' + U'a';
    // capitals of Polish; those of other languages need not be known
    constexpr std::u32string_view capitals = U"ĄĆĘŁŃÓŚŹŻ";
    constexpr std::u32string_view small = U"ąćęłńóśźż";
    const auto found = capitals.find(c);
    return found == capitals.npos ? c : small[found];
}

}  // namespace

List<char32_t> letters_of(std::string_view text) {
    List<char32_t> out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto character = describe::character_at(text, i);
        i += character.bytes == 0 ? 1 : character.bytes;
        if (!is_without_width(character.value)) out.push_back(plain(character.value));
    }
    return out;
}

}  // namespace osl::rules::disclosure
