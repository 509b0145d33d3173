#include "osl/describe/natural_order.hpp"

#include <algorithm>

namespace osl {

namespace {

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

/// Takes the digits off the front of a text, without leading zeros.
std::string_view take_number(std::string_view& text) noexcept {
    const auto end = static_cast<std::size_t>(std::ranges::find_if_not(text, is_digit) - text.begin());
    auto number = text.substr(0, end);
    text.remove_prefix(end);
    number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
    return number;
}

}  // namespace

std::strong_ordering natural_order(std::string_view a, std::string_view b) noexcept {
    auto x = a;
    auto y = b;
    while (!x.empty() && !y.empty()) {
        if (is_digit(x.front()) && is_digit(y.front())) {
            const auto m = take_number(x);
            const auto n = take_number(y);
            if (const auto longer = m.size() <=> n.size(); longer != 0) return longer;
            if (const auto larger = m.compare(n) <=> 0; larger != 0) return larger;
        } else {
            const auto c = static_cast<unsigned char>(x.front());
            const auto d = static_cast<unsigned char>(y.front());
            if (c != d) return c <=> d;
            x.remove_prefix(1);
            y.remove_prefix(1);
        }
    }
    if (x.empty() != y.empty()) return x.empty() ? std::strong_ordering::less : std::strong_ordering::greater;
    return a.compare(b) <=> 0;
}

}  // namespace osl
