// What an `Opt` may be made of, compared with and asked to call; apart from it, so that each fits a page.
#pragma once

#include "osl/describe/compiler.hpp"

// The compiler's words come first.
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "osl/describe/integer.hpp"

namespace osl {

template <class T>
class Opt;

namespace describe {

template <class T>
inline constexpr bool is_wrapped = std::same_as<T, std::nullopt_t>;
template <class T>
inline constexpr bool is_wrapped<Opt<T>> = true;
template <class T>
inline constexpr bool is_wrapped<std::optional<T>> = true;

/// Whether a `T` may be made of a `U` without losing anything: no number is narrowed, no text becomes true, nothing recorded or not is
/// taken for a truth value, no view is taken of a text that is about to end.
template <class T, class U>
concept MadeOf = std::is_constructible_v<T, U> && !is_wrapped<std::remove_cvref_t<U>> &&
                 (!std::is_arithmetic_v<T> || fits<std::remove_cvref_t<U>, T>()) &&
                 (!std::same_as<T, std::string_view> || std::is_lvalue_reference_v<U> || std::is_trivially_copyable_v<U>);

template <class U>
concept Unwrapped = !is_wrapped<std::remove_cvref_t<U>>;

/// What a held `T` is compared with as it is, without an `Opt` being made of it: another `T`, any number where it is one, any text.
template <class U, class T>
concept EqualTo = std::same_as<T, U> || (fits<T, long double>() && fits<U, long double>()) ||
                  (std::same_as<T, std::string> && std::is_convertible_v<const U&, std::string_view>);

template <class T, class U>
constexpr bool equal(const T& a, const U& b) {
    if constexpr (Integer<T> && Integer<U>) {
        return std::cmp_equal(a, b);
    } else {
        return a == b;
    }
}

/// Throws `std::bad_optional_access`.
[[noreturn]] void not_recorded();

/// `function(value)`; a pointer to a member does as a function, too.
template <class Function, class Value>
constexpr decltype(auto) call(Function&& function, Value&& value) {
    if constexpr (std::is_member_object_pointer_v<std::remove_cvref_t<Function>>) {
        return (std::forward<Value>(value).*function);
    } else if constexpr (std::is_member_function_pointer_v<std::remove_cvref_t<Function>>) {
        return (std::forward<Value>(value).*function)();
    } else {
        return std::forward<Function>(function)(std::forward<Value>(value));
    }
}
template <class Function, class Value>
using Applied = std::remove_cvref_t<decltype(describe::call(std::declval<Function>(), std::declval<Value>()))>;

}  // namespace describe

}  // namespace osl
