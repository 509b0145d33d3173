#include "osl/rules/published/printed_number.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace osl::rules::published {

Opt<PrintedNumber> printed(double value) {
    if (!std::isfinite(value) || value < 0 || value >= 1e9) return {};
    std::array<char, 400> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
    if (error != std::errc()) return {};
    PrintedNumber out;
    bool fraction = false;
    for (const auto* c = buffer.data(); c != end && out.decimals != most_decimals; ++c) {
        if (*c == '.') {
            fraction = true;
        } else if (*c >= '0' && *c <= '9') {
            out.digits = out.digits * 10 + (*c - '0');
            out.decimals += fraction ? 1 : 0;
        }
    }
    return out;
}

PrintedNumber at_decimals(PrintedNumber number, int decimals) noexcept {
    for (; number.decimals < decimals; ++number.decimals) number.digits *= 10;
    return number;
}

Text text_of(const PrintedNumber& number, Language language) {
    auto out = std::to_string(number.digits);
    const auto decimals = static_cast<std::size_t>(number.decimals);
    if (decimals == 0) return out;
    if (out.size() <= decimals) out.insert(0, decimals + 1 - out.size(), '0');
    out.insert(out.size() - decimals, language == Language::pl ? "," : ".");
    return out;
}

Rederived rederive(std::int64_t count, std::int64_t denominator, const PrintedNumber& percentage, Opt<int> decimals) {
    const int asked = decimals.value_or(percentage.decimals);
    auto cut = 100 * count / denominator;
    auto rest = 100 * count % denominator;
    for (int i = 0; i != asked; ++i) {
        cut = cut * 10 + rest * 10 / denominator;
        rest = rest * 10 % denominator;
    }
    const auto half_up = cut + (2 * rest >= denominator ? 1 : 0);
    const auto even = 2 * rest == denominator ? cut + cut % 2 : half_up;
    Rederived out{Rederivation::differs, {half_up, asked}};
    if (percentage.decimals > asked) return out;
    const auto digits = at_decimals(percentage, asked).digits;
    // a number that was not rounded may be a unit of its last digit off, by the arithmetic that made it
    const bool unrounded = !decimals && asked == most_decimals && std::abs(digits - half_up) <= 1;
    if (digits == half_up || unrounded)
        out.how = Rederivation::half_up;
    else if (digits == even)
        out.how = Rederivation::half_to_even;
    else if (digits == cut)
        out.how = Rederivation::cut_off;
    return out;
}

}  // namespace osl::rules::published
