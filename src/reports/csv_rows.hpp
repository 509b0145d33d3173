// Rows of a table in CSV.
#pragma once

#include <initializer_list>

#include "osl/reports/presentation.hpp"

namespace osl::reports {

/// Puts rows together: every row ends with CR LF, and what holds a separator, a quote or a line break stands in quotes (RFC 4180).
class CsvRows {
public:
    explicit CsvRows(const Opt<CsvDialect>& dialect);

    void add(std::initializer_list<std::string_view> cells);

    [[nodiscard]] Text take() { return std::move(out_); }

private:
    char separator_;
    Text out_;
};

}  // namespace osl::reports
