// Rows of a table in CSV.
#pragma once

#include <initializer_list>
#include <span>

#include "osl/reports/presentation.hpp"

namespace osl::reports {

/// Puts rows together: every row ends with CR LF, and what holds a separator or a quote stands in quotes (RFC 4180). What a terminal would
/// obey or nobody sees is written out, line breaks too, so that a row is a line. What a spreadsheet would run as a formula gets an
/// apostrophe.
class CsvRows {
public:
    explicit CsvRows(const Opt<CsvDialect>& dialect);

    void add(std::initializer_list<std::string_view> cells) { add(std::span(cells.begin(), cells.size())); }
    void add(std::span<const std::string_view> cells);
    void add(const List<Text>& cells) { add(List<std::string_view>(cells.begin(), cells.end())); }

    [[nodiscard]] Text take() { return std::move(out_); }

private:
    char separator_;
    Text out_;
};

}  // namespace osl::reports
