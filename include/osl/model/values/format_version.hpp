// The version of the record format that a document declares.
#pragma once

#include "osl/describe/value.hpp"

namespace osl {

/// The only format that this library writes, `osl/1`. A newer one is refused by name; `osl/1` stays readable for ever.
class FormatVersion {
public:
    static constexpr describe::TextRule rule{
        .about = {"FormatVersion", {"wersja formatu", "format version"}, "The record format, osl/1.", "format osl/1"},
        .expected = {"format osl/1", "the format osl/1"},
        .pattern = "^osl/1$",
        .min_length = 5,
        .max_length = 5,
        .example = "osl/1",
    };

    FormatVersion() = default;

    /// Faults: `newer_format` for `osl/2` and later, `wrong_text` for anything else.
    [[nodiscard]] static Result<FormatVersion> parse(std::string_view text);

    [[nodiscard]] static constexpr std::string_view text() noexcept { return "osl/1"; }

    friend bool operator==(const FormatVersion&, const FormatVersion&) = default;
};

}  // namespace osl
