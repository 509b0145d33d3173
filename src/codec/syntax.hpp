// What is wrong where a text stops being JSON: the common mistakes, each with what to do about it.
#pragma once

#include "osl/codec/decode_error.hpp"

namespace osl::codec {

[[nodiscard]] constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

/// What the parser was waiting for.
enum class Awaited : unsigned char { value, key, colon, comma_or_end, end_of_document };

/// What it knows of the place.
struct Stop {
    std::string_view text;  ///< the whole text
    std::size_t at = 0;     ///< where it cannot go on; not at white space
    Awaited awaited = Awaited::value;
    bool in_object = false;     ///< within an object, else within a list or outside both
    bool after_comma = false;   ///< a comma stands before
    bool after_number = false;  ///< the value before is a number
    bool outermost = false;     ///< nothing is open
};

struct Mistake {
    DecodeErrorCode code = DecodeErrorCode::syntax;
    Phrase expected;
    Opt<Phrase> advice = {};
};

[[nodiscard]] Mistake mistake_at(const Stop& stop);

/// Bytes that are not UTF-8: which encoding they are probably in.
[[nodiscard]] Mistake mistake_of_encoding(std::string_view text, std::size_t at);

/// A control character or an escape sequence that a JSON text may not hold.
[[nodiscard]] Mistake mistake_in_string(std::string_view text, std::size_t at);

/// A number that is not written as JSON has it.
[[nodiscard]] Mistake mistake_in_number(std::string_view literal);

}  // namespace osl::codec
