// The code table: what an enumeration consists of, said once, beside it.
//
//     enum class Weather : std::uint8_t { dry, wet };
//
//     template <class F>
//     constexpr decltype(auto) describe_codes(std::type_identity<Weather>, F&& f) {
//         using enum Weather;
//         return f(About{"Weather", {"pogoda", "weather"}},
//                  code(dry, "dry", {"sucho", "dry"}),
//                  code(wet, "wet", {"mokro", "wet"}, {.note = "rain or snow"}));
//     }
//
// The function is found by argument-dependent lookup and instantiated only where codes are read, written or shown. Enumerators
// run from 0 in the table's order; `code_table` refuses to compile otherwise.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

#include "osl/describe/field.hpp"

namespace osl::describe {

/// What else may be said of a code.
struct CodeNotes {
    std::string_view note = {};    ///< one English sentence of meaning
    std::string_view source = {};  ///< where the term comes from (docs/sources.md)
};

/// One code of an enumeration.
template <class E>
struct Code {
    E value;
    std::string_view code;  ///< the stable lower_snake_case name in files
    Local term;             ///< the term of the field
    CodeNotes notes;
};

template <class E>
constexpr Code<E> code(E value, std::string_view text, Local term, CodeNotes notes = {}) {
    return {value, text, term, notes};
}

namespace detail {
struct CodesOf {
    template <class... Codes>
    constexpr auto operator()(const About&, const Codes&... codes) const {
        return std::array{codes...};
    }
};
struct AboutOf {
    template <class... Codes>
    constexpr About operator()(const About& about, const Codes&...) const {
        return about;
    }
};
}  // namespace detail

/// An enumeration that carries a code table.
template <class E>
concept Coded = std::is_enum_v<E> && requires {
    { describe_codes(std::type_identity<E>{}, detail::AboutOf{}) } -> std::convertible_to<About>;
};

template <Coded E>
inline constexpr About about_codes = describe_codes(std::type_identity<E>{}, detail::AboutOf{});

namespace detail {
template <Coded E>
inline constexpr auto codes_of = [] {
    constexpr auto table = describe_codes(std::type_identity<E>{}, CodesOf{});
    constexpr bool in_order = [](const auto& codes) {
        for (std::size_t i = 0; i != codes.size(); ++i)
            if (static_cast<std::size_t>(codes[i].value) != i) return false;
        return true;
    }(table);
    static_assert(in_order, "the code table must list the enumerators in their declared order");
    return table;
}();
}  // namespace detail

/// The codes of an enumeration in declared order.
template <Coded E>
[[nodiscard]] constexpr std::span<const Code<E>> code_table() noexcept {
    return detail::codes_of<E>;
}

/// Throws `InvalidValue`: a number stands where an enumerator of that type should.
[[noreturn]] void no_such_code(std::string_view type, std::int64_t value);

/// The value's place in the table. Throws `InvalidValue` for what a cast has made that is no enumerator.
template <Coded E>
[[nodiscard]] constexpr std::size_t index_of(E value) {
    const auto index = static_cast<std::size_t>(value);
    if (index >= detail::codes_of<E>.size()) [[unlikely]]
        no_such_code(about_codes<E>.name, static_cast<std::int64_t>(value));
    return index;
}

/// The table's entry for a value. Throws `InvalidValue` for what is no enumerator.
template <Coded E>
[[nodiscard]] constexpr const Code<E>& entry(E value) {
    return detail::codes_of<E>[index_of(value)];
}

/// The stable text of a code. Throws `InvalidValue` for what is no enumerator.
template <Coded E>
[[nodiscard]] constexpr std::string_view code_of(E value) {
    return entry(value).code;
}

/// The value of a code's text, or nothing: an unknown code is never mapped to a default.
template <Coded E>
[[nodiscard]] constexpr Opt<E> from_code(std::string_view text) noexcept {
    for (const auto& entry : code_table<E>())
        if (entry.code == text) return entry.value;
    return {};
}

}  // namespace osl::describe

namespace osl {

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<Language>, F&& f) {
    using enum Language;
    return f(describe::About{"Language", {"język", "language"}, "The languages of every label and message.", "ISO 639-1"},
             describe::code(pl, "pl", {"polski", "Polish"}), describe::code(en, "en", {"angielski", "English"}));
}

using describe::code;
using describe::code_of;
using describe::from_code;
}  // namespace osl
