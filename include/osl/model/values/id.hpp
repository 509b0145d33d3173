// Identifiers. Those of persons are pseudonyms: the format has no place for a person's name, on purpose.
#pragma once

#include "osl/describe/value.hpp"

namespace osl {

struct IdKind {
    static constexpr describe::TextRule rule{
        .about = {"Id", {"identyfikator", "identifier"}, "A stable identifier; of a person, a pseudonym.", "format osl/1"},
        .expected = {"identyfikator z 1–64 znaków: litery A–Z i a–z, cyfry, kropka, podkreślenie, łącznik",
                     "an identifier of 1–64 characters of A–Z, a–z, 0–9, '.', '_', '-'"},
        .pattern = "^[A-Za-z0-9._-]{1,64}$",
        .min_length = 1,
        .max_length = 64,
    };
    static constexpr bool accepts(std::string_view text) noexcept {
        for (const char c : text)
            if (!is_allowed(c)) return false;
        return !text.empty() && text.size() <= rule.max_length;
    }

private:
    static constexpr bool is_allowed(char c) noexcept {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
    }
};

/// 1–64 characters of `[A-Za-z0-9._-]`.
using Id = describe::TextValue<IdKind>;

}  // namespace osl
