// The version of the table format that a table of figures declares.
#pragma once

#include "osl/describe/value.hpp"

namespace osl {

/// The only table format that this library writes, `osl-table/1`. A newer one is refused by name.
class TableFormat {
public:
    static constexpr describe::TextRule rule{
        .about = {"TableFormat",
                  {"wersja formatu tabeli", "table format version"},
                  "The format of tables of figures, osl-table/1.",
                  "format osl-table/1"},
        .expected = {"format osl-table/1", "the format osl-table/1"},
        .pattern = "^osl-table/1$",
        .min_length = 11,
        .max_length = 11,
        .example = "osl-table/1",
    };

    TableFormat() = default;

    /// Faults: `newer_format` for `osl-table/2` and later, `wrong_text` for anything else.
    [[nodiscard]] static Result<TableFormat> parse(std::string_view text);

    [[nodiscard]] static constexpr std::string_view text() noexcept { return "osl-table/1"; }

    friend bool operator==(const TableFormat&, const TableFormat&) = default;
};

}  // namespace osl
