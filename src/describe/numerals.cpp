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

namespace {

constexpr int per_cent = 100;

/// Per cent in units of the last decimal, rounded half up. The wide type keeps any two counts apart.
__extension__ using Wide = __int128;
Wide rounded_share(std::int64_t count, std::int64_t denominator, int decimals) {
    Wide scale = per_cent;
    for (int i = 0; i != decimals; ++i) scale *= 10;
    return (scale * count * 2 + denominator) / (Wide{denominator} * 2);
}

/// Whether a rounded share reads as none or all although it is neither.
bool reads_falsely(Wide rounded, std::int64_t count, std::int64_t denominator, int decimals) {
    return (rounded == 0 && count != 0) || (rounded == rounded_share(1, 1, decimals) && count != denominator);
}

Text of_units(std::int64_t units, int decimals, Language language) {
    auto digits = std::to_string(units);
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
    const auto whole = number_text(std::stoll(digits.substr(0, digits.size() - places)), language);
    if (decimals == 0) return whole;
    return whole + (language == Language::pl ? ',' : '.') + digits.substr(digits.size() - places);
}

Text with_sign(const Text& number, Language language) { return number + (language == Language::pl ? "%" : " %"); }

}  // namespace

Text percentage_text(double percentage, int decimals, Language language) {
    return with_sign(decimal_text(percentage, decimals, language), language);
}

Text share_text(std::int64_t count, std::int64_t denominator, int decimals, Language language) {
    for (const int places : {decimals, decimals + 1}) {
        const auto rounded = rounded_share(count, denominator, places);
        if (!reads_falsely(rounded, count, denominator, places))
            return with_sign(of_units(static_cast<std::int64_t>(rounded), places, language), language);
    }
    const auto all = static_cast<std::int64_t>(rounded_share(1, 1, decimals));
    const bool none = rounded_share(count, denominator, decimals) == 0;
    return with_sign((none ? "< " : "> ") + of_units(none ? 1 : all - 1, decimals, language), language);
}

}  // namespace osl
