// E-mail addresses: with `@`, or with what people write for it and for the dot so that machines do not see them.
#include <algorithm>
#include <array>

#include "finders.hpp"

namespace osl::rules::disclosure {

namespace {

using Words = std::u32string_view;

constexpr std::size_t most_before = 64;  ///< of the name, by RFC 5321
constexpr std::size_t most_after = 255;  ///< of the host

/// What stands for a sign: bracketed anywhere, as a word between blanks.
constexpr std::array<Words, 6> bracketed_at{U"at", U"małpa", U"malpa", U"małpka", U"@", U"a"};
constexpr std::array<Words, 4> bracketed_dot{U"dot", U"kropka", U".", U"kropa"};
constexpr std::array<Words, 4> worded_at{U"at", U"małpa", U"malpa", U"małpka"};
constexpr std::array<Words, 2> worded_dot{U"dot", U"kropka"};

/// Words before a lone "at" in English that are no names.
constexpr std::array<Words, 40> no_names{U"available",   U"look",   U"looking",       U"meeting", U"more",   U"see",     U"published",
                                         U"information", U"found",  U"visit",         U"is",      U"are",    U"was",     U"website",
                                         U"site",        U"online", U"page",          U"us",      U"office", U"centre",  U"center",
                                         U"hosted",      U"read",   U"details",       U"data",    U"report", U"reports", U"contact",
                                         U"out",         U"it",     U"documents",     U"files",   U"here",   U"be",      U"all",
                                         U"and",         U"or",     U"documentation", U"arrived", U"works"};

constexpr bool opens(char32_t c) noexcept { return c == U'(' || c == U'[' || c == U'{' || c == U'<'; }
constexpr bool closes(char32_t c) noexcept { return c == U')' || c == U']' || c == U'}' || c == U'>'; }
constexpr bool is_name(char32_t c) noexcept {
    return is_letter(c) || is_digit(c) || c == U'.' || c == U'_' || c == U'-' || c == U'+' || c == U'%' || c == U'\'';
}
constexpr bool is_label(char32_t c) noexcept { return is_letter(c) || is_digit(c) || c == U'-' || c == U'_'; }

class Addresses {
public:
    Addresses(const List<char32_t>& letters, List<Placed>& out, std::size_t& steps) : text_(letters), out_(out), steps_(steps) {}

    void find() {
        for (std::size_t i = 0; i < text_.size();) {
            const auto sign = sign_at(i);
            if (sign.end == i) {
                ++i;
                continue;
            }
            i = std::max(sign.end, try_around(i, sign));
        }
    }

private:
    struct Sign {
        std::size_t end;
        bool is_word = false;
    };

    [[nodiscard]] std::size_t past_blanks(std::size_t i) const {
        for (std::size_t most = 2; most != 0 && i < text_.size() && text_[i] == U' '; --most) ++i;
        return i;
    }

    /// Past one of the words in brackets that opens at a place, or the place itself.
    template <std::size_t N>
    [[nodiscard]] std::size_t past_bracketed(std::size_t i, const std::array<Words, N>& words) const {
        if (i >= text_.size() || !opens(text_[i])) return i;
        const auto inner = past_blanks(i + 1);
        for (const auto& word : words) {
            if (!stands_at(text_, inner, word)) continue;
            const auto close = past_blanks(inner + word.size());
            if (close < text_.size() && closes(text_[close])) return close + 1;
        }
        return i;
    }

    /// Past one of the words that stands between blanks at a place, or the place itself.
    template <std::size_t N>
    [[nodiscard]] std::size_t past_word(std::size_t i, const std::array<Words, N>& words) const {
        if (i == 0 || text_[i - 1] != U' ') return i;
        for (const auto& word : words)
            if (stands_at(text_, i, word) && i + word.size() < text_.size() && text_[i + word.size()] == U' ') return i + word.size();
        return i;
    }

    /// The end of what stands for `@` at a place, or the place itself.
    [[nodiscard]] Sign sign_at(std::size_t i) {
        ++steps_;
        if (text_[i] == U'@') return {i + 1};
        if (opens(text_[i])) return {past_bracketed(i, bracketed_at)};
        if (text_[i] != U'a' && text_[i] != U'm') return {i};
        return {past_word(i, worded_at), true};
    }

    /// Past a dot between two labels, however it is written, or the place itself.
    [[nodiscard]] std::size_t past_dot(std::size_t i) const {
        if (i < text_.size() && text_[i] == U'.') return i + 1;
        const auto inner = past_blanks(i);
        if (const auto end = past_bracketed(inner, bracketed_dot); end != inner) return past_blanks(end);
        if (inner == i) return i;
        if (const auto end = past_word(inner, worded_dot); end != inner) return past_blanks(end);
        return i;
    }

    /// Takes an address around a sign. Returns where to go on.
    std::size_t try_around(std::size_t begin, const Sign& sign) {
        auto end = begin;
        for (std::size_t most = 2; most != 0 && end != 0 && text_[end - 1] == U' '; --most) --end;
        auto name = end;
        while (name != 0 && end - name != most_before && is_name(text_[name - 1])) --name;
        while (name != end && !is_letter(text_[name]) && !is_digit(text_[name]) && text_[name] != U'_') ++name;
        steps_ += end - name + 3;
        if (name == end || text_[end - 1] == U'.' || (sign.is_word && !names_somebody(name, end))) return sign.end;
        const auto host = past_blanks(sign.end);
        if (sign.is_word && stands_at(text_, host, U"www.")) return sign.end;
        const auto after = past_host(host);
        if (after == host) return sign.end;
        out_.push_back({name, {PersonalData::email, masked(name, after)}});
        return after;
    }

    /// Between words, "at" is a word itself: before it stands a name only if it looks like one.
    [[nodiscard]] bool names_somebody(std::size_t begin, std::size_t end) const {
        const std::u32string word(text_.begin() + static_cast<std::ptrdiff_t>(begin), text_.begin() + static_cast<std::ptrdiff_t>(end));
        return std::ranges::find(no_names, word) == no_names.end();
    }

    /// Past a host of at least two labels, the last of two letters or more; else the place itself.
    [[nodiscard]] std::size_t past_host(std::size_t begin) {
        std::size_t good = begin;
        std::size_t labels = 0;
        for (auto i = begin; i < text_.size() && i - begin < most_after;) {
            const auto label = i;
            bool letters_only = true;
            while (i < text_.size() && i - begin < most_after && is_label(text_[i])) {
                letters_only = letters_only && is_letter(text_[i]);
                ++i;
            }
            steps_ += i - label + 1;
            if (i == label) break;
            ++labels;
            if (labels >= 2 && letters_only && i - label >= 2) good = i;
            const auto dot = past_dot(i);
            if (dot == i) break;
            i = dot;
        }
        return good;
    }

    /// The first letter and the last label: `j…@….pl`.
    [[nodiscard]] Text masked(std::size_t begin, std::size_t end) const {
        Text out;
        describe::append_character(out, text_[begin]);
        out += "…@….";
        auto label = end;
        while (label != begin && is_letter(text_[label - 1])) --label;
        for (auto i = label; i != end; ++i) describe::append_character(out, text_[i]);
        return out;
    }

    const List<char32_t>& text_;
    List<Placed>& out_;
    std::size_t& steps_;
};

}  // namespace

void find_addresses(const List<char32_t>& letters, List<Placed>& out, std::size_t& steps) { Addresses(letters, out, steps).find(); }

}  // namespace osl::rules::disclosure
