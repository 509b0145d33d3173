#include "osl/describe/numerals.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace osl {

namespace {

constexpr std::size_t ungrouped_digits = 4;
constexpr std::size_t digits_in_group = 3;
constexpr int most_decimals = 20;

Text grouped(Text digits, Language language) {
    const std::size_t first = digits.starts_with('-') ? 1 : 0;
    if (digits.size() - first <= ungrouped_digits) return digits;
    const std::string_view separator = language == Language::pl ? "\u00a0" : ",";
    for (auto place = digits.size(); place > first + digits_in_group;) digits.insert(place -= digits_in_group, separator);
    return digits;
}

}  // namespace

std::string_view CountedWord::form(std::int64_t count, Language language) const noexcept {
    if (language == Language::en) return count == 1 ? en_one : en_many;
    if (count == 1) return pl_one;
    const auto last = count % 10;
    const auto teens = count % 100 / 10 == 1;
    return last >= 2 && last <= 4 && !teens ? pl_few : pl_many;
}

Text number_text(std::int64_t number, Language language) { return grouped(std::to_string(number), language); }

Text decimal_text(double number, int decimals, Language language) {
    std::array<char, 400> buffer{};  // a double has at most 309 digits before its point
    const auto places = std::clamp(decimals, 0, most_decimals);
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed, places).ptr;
    const std::string_view written(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    if (!std::isfinite(number)) return Text(written);
    const auto point = std::min(written.find('.'), written.size());
    auto text = grouped(Text(written.substr(0, point)), language);
    if (point == written.size()) return text;
    text += language == Language::pl ? ',' : '.';
    return text += written.substr(point + 1);
}

Text counted(std::int64_t count, const CountedWord& word, Language language) {
    return number_text(count, language) + ' ' + Text(word.form(count, language));
}

}  // namespace osl
