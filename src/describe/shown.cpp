#include "osl/describe/shown.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "osl/describe/utf8.hpp"

namespace osl::describe {

namespace {

struct Range {
    std::uint32_t first;
    std::uint32_t last;
};

/// In order. Unicode's controls, default-ignorable code points, separators of lines, private use and noncharacters; the noncharacters at
/// the end of each plane are not listed.
constexpr std::array<Range, 22> unseen{{{0x00, 0x1F},       {0x7F, 0x9F},       {0xAD, 0xAD},     {0x34F, 0x34F},   {0x61C, 0x61C},
                                        {0x115F, 0x1160},   {0x17B4, 0x17B5},   {0x180B, 0x180F}, {0x200B, 0x200F}, {0x2028, 0x202E},
                                        {0x2060, 0x206F},   {0x2800, 0x2800},   {0x3164, 0x3164}, {0xE000, 0xF8FF}, {0xFDD0, 0xFDEF},
                                        {0xFE00, 0xFE0F},   {0xFEFF, 0xFEFF},   {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFFB}, {0x1BCA0, 0x1BCA3},
                                        {0x1D173, 0x1D17A}, {0xE0000, 0x10FFFF}}};

/// Marks that stand on the letter before them, as where a text is written with decomposed letters.
constexpr bool stands_on_another(std::uint32_t c) noexcept {
    return (c >= 0x300 && c <= 0x36F) || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF) || (c >= 0x20D0 && c <= 0x20FF);
}

Text escaped(char letter, std::uint32_t value) {
    std::array<char, 8> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, 16).ptr;
    Text out = "\\";
    out += letter;
    out += '{';
    out.append(digits.data(), end);
    out += '}';
    return out;
}

}  // namespace

bool is_unseen(std::uint32_t character) noexcept {
    if ((character & 0xFFFEU) == 0xFFFEU) return true;
    const auto* found = std::ranges::lower_bound(unseen, character, {}, &Range::last);
    return found != unseen.end() && character >= found->first;
}

Text shown(std::string_view text, std::size_t limit) {
    Text out;
    std::size_t width = 0;
    std::size_t whole = 0;  // the answer's size before the last letter, with whatever stands on it
    for (std::size_t at = 0; at != text.size();) {
        const auto next = character_at(text, at);
        const bool bad = next.bytes == 0;
        const bool plain = !bad && !is_unseen(next.value);
        const bool mark = plain && stands_on_another(next.value);
        const auto bytes = std::max<std::size_t>(next.bytes, 1);
        const Text piece = plain ? Text(text.substr(at, bytes)) : escaped(bad ? 'x' : 'u', next.value);
        const auto wide = plain ? 1 : piece.size();
        if (width + wide > limit) {
            if (mark) out.resize(whole);
            return out + "…";
        }
        if (!mark) whole = out.size();
        out += piece;
        width += wide;
        at += bytes;
    }
    return out;
}

}  // namespace osl::describe
