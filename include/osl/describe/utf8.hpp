// UTF-8, one character at a time.
#pragma once

#include <cstddef>
#include <cstdint>

#include "osl/describe/containers.hpp"

namespace osl::describe {

/// What some programs put before a text; U+FEFF.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// The character that begins at a byte of a text.
struct Character {
    std::uint32_t value = 0;  ///< its code point, or the byte itself where there is no valid sequence
    std::size_t bytes = 0;    ///< how many it takes; 0 where the bytes are not UTF-8 (RFC 3629)
};

/// Precondition: `at` is less than the text's size.
[[nodiscard]] Character character_at(std::string_view text, std::size_t at) noexcept;

/// Where a text stops being UTF-8 (RFC 3629: no surrogates, no overlong forms, nothing past U+10FFFF), or nothing when it is UTF-8.
[[nodiscard]] Opt<std::size_t> first_invalid_utf8(std::string_view text) noexcept;

/// Whether a byte goes on with a character that began before it.
[[nodiscard]] constexpr bool continues_character(char c) noexcept { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// Appends a code point as UTF-8. Precondition: it is one.
void append_character(Text& out, std::uint32_t value);

}  // namespace osl::describe
