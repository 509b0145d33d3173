// Finds what identifies a person in a text: PESEL numbers, e-mail addresses, Polish telephone numbers. Without regular expressions, in one
// pass, without allocation. Meant to be quiet: dates, TERYT, REGON and NIP numbers, amounts and references are no finds.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "osl/model/values/day.hpp"

namespace osl::rules::disclosure {

enum class PersonalData : std::uint8_t { none, pesel, email, phone };

namespace detail {

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
/// A letter of any language, by its first or a later byte.
constexpr bool is_letter(char c) noexcept { return (lower(c) >= 'a' && lower(c) <= 'z') || static_cast<unsigned char>(c) >= 0x80; }

/// Whether a text that has been lowered begins another.
constexpr bool begins(std::string_view text, std::string_view with) noexcept {
    if (text.size() < with.size()) return false;
    for (std::size_t i = 0; i != with.size(); ++i)
        if (lower(text[i]) != with[i]) return false;
    return true;
}

/// Whether one of the words stands within the last sixteen bytes before a place.
template <std::size_t N>
constexpr bool follows_word(std::string_view before, const std::array<std::string_view, N>& words) noexcept {
    constexpr std::size_t reach = 16;
    for (std::size_t i = before.size() > reach ? before.size() - reach : 0; i != before.size(); ++i) {
        if (i != 0 && is_letter(before[i - 1])) continue;
        for (const auto& word : words)
            if (begins(before.substr(i), word) && (i + word.size() == before.size() || !is_letter(before[i + word.size()]))) return true;
    }
    return false;
}

/// Groups of digits with one space or hyphen between them, as numbers are written.
struct Digits {
    static constexpr std::size_t most = 12;
    std::array<std::uint8_t, most> sizes{};
    std::array<std::size_t, most> begins{};
    std::size_t groups = 0;
    std::size_t end = 0;  ///< one past the last digit
};

constexpr Digits digits_at(std::string_view text, std::size_t place) noexcept {
    Digits out;
    for (;;) {
        const auto begin = place;
        while (place != text.size() && is_digit(text[place])) ++place;
        if (out.groups != Digits::most) {
            out.begins.at(out.groups) = begin;
            out.sizes.at(out.groups++) = static_cast<std::uint8_t>(place - begin > 255 ? 255 : place - begin);
        }
        out.end = place;
        if (place + 1 >= text.size() || (text[place] != ' ' && text[place] != '-') || !is_digit(text[place + 1])) return out;
        ++place;
    }
}

/// Eleven digits, a day of birth in 1900–2099 and the check digit.
inline bool is_pesel(std::string_view digits) {
    constexpr std::array<int, 10> weights{1, 3, 7, 9, 1, 3, 7, 9, 1, 3};
    int sum = 0;
    for (std::size_t i = 0; i != weights.size(); ++i) sum += weights.at(i) * (digits[i] - '0');
    if ((10 - sum % 10) % 10 != digits[10] - '0') return false;
    const auto two = [&](std::size_t i) { return (digits[i] - '0') * 10 + (digits[i + 1] - '0'); };
    const int month = two(2);
    if (month > 32) return false;
    return Day::make((month > 20 ? 2000 : 1900) + two(0), month > 20 ? month - 20 : month, two(4)).has_value();
}

/// Prefixes of mobile numbers and, for numbers written as telephone numbers, of the numbering areas.
constexpr bool has_prefix(std::string_view digits, bool mobile_only) noexcept {
    constexpr std::array<int, 13> mobile{45, 50, 51, 53, 57, 60, 66, 69, 72, 73, 78, 79, 88};
    constexpr std::array<int, 49> areas{12, 13, 14, 15, 16, 17, 18, 22, 23, 24, 25, 29, 32, 33, 34, 41, 42, 43, 44, 46, 48, 52, 54, 55, 56,
                                        58, 59, 61, 62, 63, 65, 67, 68, 71, 74, 75, 76, 77, 81, 82, 83, 84, 85, 86, 87, 89, 91, 94, 95};
    const int prefix = (digits[0] - '0') * 10 + (digits[1] - '0');
    for (const int known : mobile)
        if (prefix == known) return true;
    if (mobile_only) return false;
    for (const int known : areas)
        if (prefix == known) return true;
    return false;
}

/// Whether the groups from `first` on are laid out as one of the ways in which nine digits of a telephone number are written.
constexpr bool is_phone_layout(const Digits& digits, std::size_t first) noexcept {
    constexpr std::array<std::array<std::uint8_t, 4>, 6> layouts{
        {{9, 0, 0, 0}, {3, 3, 3, 0}, {2, 3, 2, 2}, {2, 7, 0, 0}, {2, 3, 4, 0}, {3, 2, 2, 2}}};
    for (const auto& layout : layouts) {
        std::size_t i = 0;
        while (i != layout.size() && layout.at(i) != 0 && first + i < digits.groups && digits.sizes.at(first + i) == layout.at(i)) ++i;
        if ((i == layout.size() || layout.at(i) == 0) && first + i == digits.groups) return true;
    }
    return false;
}

/// Whether a run of digit groups is a Polish telephone number. `begin` is where it starts in the text.
inline bool is_phone(std::string_view text, std::size_t begin, const Digits& digits) {
    const auto before = text.substr(0, begin);
    const auto after = text.substr(digits.end);
    std::array<char, 16> all{};
    std::size_t count = 0;
    for (std::size_t i = begin; i != digits.end; ++i) {
        if (!is_digit(text[i])) continue;
        if (count == all.size()) break;
        all.at(count++) = text[i];
    }
    const std::string_view run(all.data(), count);
    if (before.ends_with('+')) return run.starts_with("48") && count == 11;
    if (run.starts_with("0048") && count == 13) return true;
    if (follows_word(before, std::array<std::string_view, 8>{"tel", "telefon", "telefonu", "kom", "komórka", "fax", "faks", "phone"}))
        return count == 7 || count == 9 || (count == 10 && run[0] == '0');
    if (follows_word(before, std::array<std::string_view, 5>{"regon", "nip", "krs", "konto", "teryt"})) return false;

    const auto rest = after.substr(after.starts_with(' ') ? 1 : 0);
    for (const std::string_view currency : {"zł", "zl", "pln", "eur", "tys", "mln", "%"})
        if (begins(rest, currency)) return false;
    if (run.ends_with("000")) return false;
    // A year or the country's code may stand before; a number of three digits before three others is an amount.
    for (std::size_t first = 0; first != digits.groups; ++first) {
        if (!is_phone_layout(digits, first)) continue;
        const bool alone = first == 0 || (first == 1 && (digits.sizes[0] == 4 || (digits.sizes[0] == 2 && run.starts_with("48"))));
        return alone && has_prefix(run.substr(count - 9), digits.sizes.at(first) == 9);
    }
    return false;
}

/// Whether the digits from `begin` on are an area code in brackets with seven digits after it.
constexpr bool is_bracketed_phone(std::string_view text, std::size_t begin, const Digits& digits) noexcept {
    const bool area = digits.groups == 1 && (digits.sizes[0] == 2 || (digits.sizes[0] == 3 && text[begin] == '0'));
    if (!area || begin == 0 || text[begin - 1] != '(' || !text.substr(digits.end).starts_with(')')) return false;
    const auto local = digits.end + (text.substr(digits.end).starts_with(") ") ? 2U : 1U);
    if (local >= text.size() || !is_digit(text[local])) return false;
    const auto number = digits_at(text, local);
    std::size_t count = 0;
    for (std::size_t i = local; i != number.end; ++i) count += is_digit(text[i]) ? 1U : 0U;
    return count == 7;
}

/// Whether a text goes on, right after digits, in a way that makes them part of a word, a reference or a fraction.
constexpr bool goes_on(std::string_view after) noexcept {
    if (after.empty()) return false;
    if (is_letter(after[0]) || after[0] == '_' || after[0] == '/') return true;
    std::size_t fraction = 0;
    while (1 + fraction < after.size() && is_digit(after[1 + fraction])) ++fraction;
    return (after[0] == ',' || after[0] == '.') && (fraction == 1 || fraction == 2);
}

/// What the groups of digits from `begin` on are.
inline PersonalData numbers_in(std::string_view text, std::size_t begin, const Digits& digits) {
    if (is_bracketed_phone(text, begin, digits)) return PersonalData::phone;
    const char last = begin == 0 ? ' ' : text[begin - 1];
    const char before_last = begin < 2 ? ' ' : text[begin - 2];
    const bool joined = last == '-' || last == '/' || last == '.' || last == ',';
    const bool in_reference = joined && (is_letter(before_last) || is_digit(before_last));
    if (is_letter(last) || last == '_' || goes_on(text.substr(digits.end))) return PersonalData::none;
    for (std::size_t group = in_reference ? 1 : 0; group < digits.groups; ++group)
        if (digits.sizes.at(group) == 11 && is_pesel(text.substr(digits.begins.at(group), 11))) return PersonalData::pesel;
    return !in_reference && is_phone(text, begin, digits) ? PersonalData::phone : PersonalData::none;
}

/// Whether an `@` stands within an address.
constexpr bool is_email(std::string_view text, std::size_t at) noexcept {
    const auto is_word = [](char c) { return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'z'); };
    if (at == 0) return false;
    const auto ends_name = [&](char c) { return is_word(c) || c == '_' || c == '-'; };
    if (!ends_name(text[at - 1])) return false;
    std::size_t label = 0;
    bool dotted = false;
    for (std::size_t i = at + 1; i != text.size(); ++i) {
        const char c = text[i];
        if (is_word(c) || c == '-') {
            ++label;
            const bool goes_on = i + 1 != text.size() && (is_word(text[i + 1]) || text[i + 1] == '-');
            if (dotted && label >= 2 && !goes_on) return true;
        } else if (c == '.' && label != 0) {
            dotted = true;
            label = 0;
        } else {
            return false;
        }
    }
    return false;
}

}  // namespace detail

/// The first kind of personal data that a text holds.
[[nodiscard]] inline PersonalData personal_data_in(std::string_view text) {
    for (std::size_t i = 0; i != text.size(); ++i) {
        if (text[i] == '@' && detail::is_email(text, i)) return PersonalData::email;
        if (!detail::is_digit(text[i])) continue;
        const auto digits = detail::digits_at(text, i);
        if (const auto kind = detail::numbers_in(text, i, digits); kind != PersonalData::none) return kind;
        i = digits.end - 1;
    }
    return PersonalData::none;
}

}  // namespace osl::rules::disclosure
