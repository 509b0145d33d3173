#include "osl/describe/nearest.hpp"

#include <algorithm>
#include <numeric>

namespace osl::describe {

namespace {

constexpr std::size_t longest_compared = 64;

Text folded(std::string_view text) {
    Text out;
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z') {
            out += static_cast<char>(c - 'A' + 'a');
        } else {
            out += c == '-' || c == ' ' ? '_' : c;
        }
    }
    return out;
}

std::size_t distance(std::string_view a, std::string_view b) {
    List<std::size_t> before(b.size() + 1);
    List<std::size_t> last(b.size() + 1);
    List<std::size_t> row(b.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

}  // namespace

Opt<std::string_view> nearest(std::string_view written, std::span<const std::string_view> known) {
    if (written.empty() || written.size() > longest_compared) return {};
    const auto text = folded(written);
    Opt<std::string_view> best;
    std::size_t best_distance = std::max<std::size_t>(1, text.size() / 3) + 1;
    for (const auto candidate : known) {
        const auto d = distance(text, folded(candidate));
        if (d < best_distance) {
            best = candidate;
            best_distance = d;
        }
    }
    return best;
}

}  // namespace osl::describe
