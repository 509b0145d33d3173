#include "osl/describe/numerals.hpp"

namespace osl {

namespace {

constexpr std::size_t ungrouped_digits = 4;
constexpr std::size_t digits_in_group = 3;

}  // namespace

std::string_view CountedWord::form(std::int64_t count, Language language) const noexcept {
    if (language == Language::en) return count == 1 ? en_one : en_many;
    if (count == 1) return pl_one;
    const auto last = count % 10;
    const auto teens = count % 100 / 10 == 1;
    return last >= 2 && last <= 4 && !teens ? pl_few : pl_many;
}

Text number_text(std::int64_t number, Language language) {
    auto digits = std::to_string(number);
    const std::size_t first = number < 0 ? 1 : 0;
    if (digits.size() - first <= ungrouped_digits) return digits;
    const std::string_view separator = language == Language::pl ? "\u00a0" : ",";
    for (auto place = digits.size(); place > first + digits_in_group;) digits.insert(place -= digits_in_group, separator);
    return digits;
}

Text counted(std::int64_t count, const CountedWord& word, Language language) {
    return number_text(count, language) + ' ' + Text(word.form(count, language));
}

}  // namespace osl
