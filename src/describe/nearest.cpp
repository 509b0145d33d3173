#include "osl/describe/nearest.hpp"

#include <algorithm>
#include <array>
#include <numeric>

#include "osl/describe/utf8.hpp"

namespace osl::describe {

namespace {

constexpr std::size_t longest_compared = 64;

/// A name as it is compared: short, in place, so that comparing allocates nothing.
struct Folded {
    std::array<char, longest_compared> letters{};
    std::size_t size = 0;
    bool whole = true;

    void add(char c) {
        if (size == letters.size()) {
            whole = false;
        } else {
            letters.at(size++) = c;
        }
    }
    [[nodiscard]] std::string_view view() const { return {letters.data(), size}; }
};

struct Letter {
    std::uint32_t written;
    char plain;
};

constexpr std::array<Letter, 18> polish{{{U'ą', 'a'},
                                         {U'ć', 'c'},
                                         {U'ę', 'e'},
                                         {U'ł', 'l'},
                                         {U'ń', 'n'},
                                         {U'ó', 'o'},
                                         {U'ś', 's'},
                                         {U'ź', 'z'},
                                         {U'ż', 'z'},
                                         {U'Ą', 'a'},
                                         {U'Ć', 'c'},
                                         {U'Ę', 'e'},
                                         {U'Ł', 'l'},
                                         {U'Ń', 'n'},
                                         {U'Ó', 'o'},
                                         {U'Ś', 's'},
                                         {U'Ź', 'z'},
                                         {U'Ż', 'z'}}};

Folded folded(std::string_view text) {
    Folded out;
    for (std::size_t i = 0; i < text.size() && out.whole;) {
        const auto [letter, bytes] = character_at(text, i);
        const auto plain = std::ranges::find(polish, letter, &Letter::written);
        if (plain != polish.end()) {
            out.add(plain->plain);
        } else if (letter >= 'A' && letter <= 'Z') {
            out.add(static_cast<char>(letter - 'A' + 'a'));
        } else if (letter == '-' || letter == ' ') {
            out.add('_');
        } else if (letter < 0x300 || letter > 0x36F) {  // a mark on the letter before it is dropped, as Polish ones are
            for (std::size_t k = 0; k != std::max<std::size_t>(bytes, 1); ++k) out.add(text[i + k]);
        }
        i += std::max<std::size_t>(bytes, 1);
    }
    return out;
}

using Row = std::array<std::size_t, longest_compared + 1>;

std::size_t distance(std::string_view a, std::string_view b) {
    Row before{};
    Row last{};
    Row row{};
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            row.at(j) = std::min({last.at(j) + 1, row.at(j - 1) + 1, last.at(j - 1) + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row.at(j) = std::min(row.at(j), before.at(j - 2) + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last.at(b.size());
}

}  // namespace

Opt<std::size_t> nearest_index(std::string_view written, std::span<const std::string_view> known) {
    if (written.empty() || written.size() > 2 * longest_compared) return {};
    const auto text = folded(written);
    if (!text.whole) return {};
    Opt<std::size_t> best;
    std::size_t best_distance = std::max<std::size_t>(1, text.size / 3) + 1;
    for (std::size_t i = 0; i != known.size() && best_distance != 0; ++i) {
        const auto name = folded(known[i]);
        const auto lengths = name.size > text.size ? name.size - text.size : text.size - name.size;
        if (!name.whole || lengths >= best_distance) continue;
        const auto d = distance(text.view(), name.view());
        if (d < best_distance) {
            best = i;
            best_distance = d;
        }
    }
    return best;
}

Opt<std::string_view> nearest(std::string_view written, std::span<const std::string_view> known) {
    const auto found = nearest_index(written, known);
    return found ? Opt<std::string_view>(known[*found]) : Opt<std::string_view>();
}

bool same_name(std::string_view a, std::string_view b) noexcept {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
}

}  // namespace osl::describe
