#include "osl/rules/register/unreadable.hpp"

#include <algorithm>
#include <array>

namespace osl::rules::of_register {

namespace {

using Letters = std::u32string_view;

bool any_of(Letters set, char32_t c) { return set.find(c) != Letters::npos; }

/// UTF-8 read as Windows-1252, Windows-1250, ISO 8859-1 or -2: what the first byte of a Polish letter, a Polish quotation mark or a dash
/// becomes …
constexpr Letters lead = U"ÃÄÅĂĹâ";
/// … and what a byte that continues it becomes. C1 control characters come on top.
constexpr Letters continued = U"ł³“”„‚‡™›‹»¼½ľĽźşºş€…†‰¤¦§¨©«¬­®¯°±²´µ¶·¸¹¾¿ž¡¢£¥ŠšŚśŤŹŽťœŸŒŞ˘Łą˙ˇ˝";

/// Polish letters of Windows-1250 or ISO 8859-2 read as Windows-1252 or ISO 8859-1: signs that stand in no word …
constexpr Letters sign = U"¹³±¶¼¿£¥¯¬¦¡Ÿ";
/// … and letters that a Polish word does not have but a foreign one may.
constexpr Letters foreign = U"æêñœÆÊÑŒ";

bool is_small(char32_t c) { return (c >= U'a' && c <= U'z') || any_of(U"ąćęłńóśźż", c); }
bool is_letter(char32_t c) { return is_small(c) || (c >= U'A' && c <= U'Z') || any_of(U"ĄĆĘŁŃÓŚŹŻ", c); }
bool is_c1(char32_t c) { return c >= 0x80 && c <= 0x9F; }
bool is_blank(char32_t c) {
    return c == U' ' || c == U'\t' || c == U'\n' || c == U'\r' || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200D) || c == 0x2028 ||
           c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x2060 || c == 0x3000 || c == 0xFEFF;
}
/// Directions of writing that show a text in another order than it has; none is needed for Polish or English.
bool is_bidirectional(char32_t c) { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }
bool is_control(char32_t c) { return (c < 0x20 && c != U'\n' && c != U'\r' && c != U'\t') || c == 0x7F || is_c1(c) || is_bidirectional(c); }

/// Three characters of a text, the one in question in the middle; 0 beyond its ends.
struct Window {
    char32_t before_last = 0;
    char32_t before = 0;
    char32_t here = 0;
    char32_t after = 0;
};

bool is_garbled(const Window& w) {
    if (any_of(lead, w.before) && (any_of(continued, w.here) || is_c1(w.here))) {
        // “Ä…” may be a letter and an ellipsis, „â” a letter before a closing quotation mark.
        if (w.before == U'â') return w.here == U'€' || is_c1(w.here);
        return w.here != U'…' || is_letter(w.after);
    }
    const bool in_word = (is_letter(w.before) || any_of(sign, w.before)) && is_letter(w.after);
    if (any_of(sign, w.here) && (in_word || any_of(foreign, w.after) || (any_of(foreign, w.before) && is_letter(w.before_last))))
        return true;
    return w.here == U'Ÿ' && is_small(w.before);
}

/// Calls `visit(character, offset)`; a byte that is no UTF-8 counts as a character that was lost.
template <class Visit>
void each_character(std::string_view text, Visit&& visit) {
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const std::size_t size = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
        char32_t c = size == 1 ? byte : byte & (0x7FU >> size);
        bool valid = byte < 0x80 || (byte >= 0xC2 && byte <= 0xF4 && i + size <= text.size());
        for (std::size_t k = 1; valid && k != size; ++k) {
            const auto next = static_cast<unsigned char>(text[i + k]);
            valid = (next & 0xC0U) == 0x80U;
            c = (c << 6U) | (next & 0x3FU);
        }
        visit(valid ? c : U'\uFFFD', i);
        i += valid ? size : 1;
    }
}

Unreadable look_at(std::string_view text, bool is_json) {
    Unreadable found;
    Window window;
    std::size_t at = 0;
    bool all_blank = !text.empty();
    const auto judge = [&] {
        if (found.damage != Damage::none || window.here == 0) return;
        if (window.here == U'\uFFFD') found = {Damage::replaced, at};
        if (found.damage == Damage::none && is_garbled(window)) found = {Damage::garbled, at};
        if (found.damage == Damage::none && is_control(window.here)) found = {Damage::control, at};
    };
    each_character(text, [&](char32_t c, std::size_t offset) {
        all_blank = all_blank && is_blank(c);
        window.after = c;
        judge();
        // U+0000 stands for the ends; it is a control character all the same
        if (c == 0 && found.damage == Damage::none) found = {Damage::control, offset};
        window = {window.before, window.here, c, 0};
        at = offset;
    });
    window.after = 0;
    judge();
    if (all_blank && !is_json) return {Damage::blank, 0};
    return found;
}

}  // namespace

Unreadable damage_in(std::string_view text) { return look_at(text, false); }

Unreadable damage_in_json(std::string_view text) {
    constexpr std::array<std::string_view, 2> escaped{"\\ufffd", "\\uFFFD"};
    for (const auto lost : escaped)
        if (const auto at = text.find(lost); at != std::string_view::npos) return {Damage::replaced, at};
    return look_at(text, true);
}

}  // namespace osl::rules::of_register
