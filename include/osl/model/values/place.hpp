// Where something is: codes of municipalities and countries as they were written.
#pragma once

#include "osl/describe/value.hpp"

namespace osl {

struct TerytKind {
    static constexpr describe::TextRule rule{
        .about = {"Teryt",
                  {"identyfikator TERC", "TERC code"},
                  "The municipality's code in the national territorial register, as written; rules judge it.",
                  "GUS, TERYT"},
        .expected = {"kod TERC, najwyżej 16 znaków", "a TERC code of at most 16 characters"},
        .pattern = {},
        .min_length = 0,
        .max_length = 16,
    };
    /// Counts characters, not bytes, so that the JSON Schema's maxLength means the same.
    static constexpr bool accepts(std::string_view text) noexcept {
        std::size_t characters = 0;
        for (const char c : text)
            if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ++characters;
        return characters <= rule.max_length;
    }
};

/// A TERC code as somebody wrote it: kept, so that a lost leading zero can be seen, and judged by the rules of `territory`.
using Teryt = describe::TextValue<TerytKind>;

struct CountryKind {
    static constexpr describe::TextRule rule{
        .about = {"Country", {"państwo", "country"}, "A country's two letters by ISO 3166-1.", "ISO 3166-1"},
        .expected = {"dwie wielkie litery kodu państwa według ISO 3166-1", "a country's two capital letters by ISO 3166-1"},
        .pattern = "^[A-Z]{2}$",
        .min_length = 2,
        .max_length = 2,
    };
    static constexpr bool accepts(std::string_view text) noexcept {
        return text.size() == 2 && text[0] >= 'A' && text[0] <= 'Z' && text[1] >= 'A' && text[1] <= 'Z';
    }
};

/// ISO 3166-1 alpha-2.
using Country = describe::TextValue<CountryKind>;

}  // namespace osl
