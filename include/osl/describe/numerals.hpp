// Numbers as people read them, in both languages: grouped digits, and counted things in their right form.
#pragma once

#include <cstdint>

#include "osl/describe/phrase.hpp"

namespace osl {

/// What a counted thing is called: Polish with its three forms (1 ośrodek, 2 ośrodki, 5 ośrodków), English with its two.
struct CountedWord {
    std::string_view pl_one;
    std::string_view pl_few;
    std::string_view pl_many;
    std::string_view en_one;
    std::string_view en_many;

    /// The form alone, without the number.
    [[nodiscard]] std::string_view form(std::int64_t count, Language language) const noexcept;
};

/// A whole number with its digits in groups of three from five digits on: “25 000” with no-break spaces in Polish, “25,000” in English.
[[nodiscard]] Text number_text(std::int64_t number, Language language);

/// A number with so many decimals, after a comma in Polish and a point in English, its whole part grouped as above.
[[nodiscard]] Text decimal_text(double number, int decimals, Language language);

/// The number and the word in the form that belongs to it.
[[nodiscard]] Text counted(std::int64_t count, const CountedWord& word, Language language);

/// A percentage as printed: “65,4%” in Polish, “65.4 %” in English.
[[nodiscard]] Text percentage_text(double percentage, int decimals, Language language);

/// The share of a count in per cent, rounded half up at so many decimals, or at one more where it would read 0 or 100 and is not; where
/// that does not help, “< 0.1 %” or “> 99.9 %”. Neither number may be negative, the denominator not 0.
[[nodiscard]] Text share_text(std::int64_t count, std::int64_t denominator, int decimals, Language language);

/// Both languages of the same sentence: `write(language)` gives each.
template <class Write>
[[nodiscard]] Phrase in_both(Write&& write) {
    return {write(Language::pl), write(Language::en)};
}

}  // namespace osl
