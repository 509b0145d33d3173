// Which types are numbers, and which of them hold every value of which others. Nothing of ours narrows a number in silence.
#pragma once

#include <concepts>
#include <limits>
#include <type_traits>

namespace osl::describe {

template <class T>
inline constexpr bool is_character =
    std::same_as<T, char> || std::same_as<T, wchar_t> || std::same_as<T, char8_t> || std::same_as<T, char16_t> || std::same_as<T, char32_t>;

/// A whole number of up to 64 bits; neither a truth value nor a character.
template <class T>
concept Integer = std::integral<T> && !std::same_as<T, bool> && !is_character<T> && sizeof(T) <= 8;

/// Whether every value of one arithmetic type is a value of another. Truth values and characters are no numbers.
template <class From, class To>
[[nodiscard]] consteval bool fits() {
    using F = std::numeric_limits<From>;
    using T = std::numeric_limits<To>;
    if (std::same_as<From, To>) return true;
    if (!std::is_arithmetic_v<From> || std::same_as<From, bool> || std::same_as<To, bool>) return false;
    if (is_character<From> || is_character<To>) return false;
    return (F::is_integer || !T::is_integer) && F::digits <= T::digits && (!F::is_signed || T::is_signed);
}

}  // namespace osl::describe
