// Findings as a table for spreadsheets.
#pragma once

#include <span>

#include "osl/reports/presentation.hpp"
#include "osl/survey/report.hpp"

namespace osl::reports {

/// A row a finding, with the fields of `Finding` as columns, texts in both languages; what did not decode is a row, too, its kind
/// `decode_error`, and so is a custom rule that did not run (`not_run`). RFC 4180, whatever the dialect's separator.
[[nodiscard]] Text csv(std::span<const Report> reports, CsvDialect dialect = CsvDialect::standard);

}  // namespace osl::reports
