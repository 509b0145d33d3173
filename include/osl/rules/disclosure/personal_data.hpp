// Finds what identifies a person in a text: PESEL numbers, e-mail addresses, Polish telephone numbers, in the ways in which they are
// written. Meant to be quiet: dates, TERYT, REGON, NIP and KRS numbers, bank accounts, amounts, acts and references are no finds.
#pragma once

#include "osl/describe/code.hpp"
#include "osl/describe/containers.hpp"

namespace osl::rules::disclosure {

enum class PersonalData : std::uint8_t { pesel, email, telephone };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<PersonalData>, F&& f) {
    using enum PersonalData;
    return f(describe::About{"PersonalData", {"dane osobowe", "personal data"}, "What identifies a person in a text."},
             code(pesel, "pesel", {"numer PESEL", "PESEL number"}, {"By its check digit and a day of birth."}),
             code(email, "email", {"adres e-mail", "e-mail address"}, {"With `@` or what is written for it."}),
             code(telephone, "telephone", {"numer telefonu", "telephone number"}, {"As Polish numbers are written."}));
}

/// Where a text comes from. A number written as one is a telephone number only where it is called so.
enum class TextOrigin : std::uint8_t { text, number };

struct PersonalDataFind {
    PersonalData kind;
    Text masked;  ///< enough to recognise it in the text, not to know it

    friend bool operator==(const PersonalDataFind&, const PersonalDataFind&) = default;
};

struct PersonalDataScan {
    List<PersonalDataFind> finds;  ///< in the order of the text; up to `most_finds`
    std::size_t steps = 0;         ///< characters looked at, again and again where that is so: for tests

    static constexpr std::size_t most_finds = 20;
};

/// Everything of that kind in a text, in one pass that takes time in proportion to its length.
[[nodiscard]] PersonalDataScan personal_data_in(std::string_view text, TextOrigin origin = TextOrigin::text);

}  // namespace osl::rules::disclosure
