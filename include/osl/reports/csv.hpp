// Findings and figures as tables for spreadsheets.
#pragma once

#include <span>

#include "osl/reports/presentation.hpp"
#include "osl/survey/report.hpp"

namespace osl::reports {

/// A row a finding, with the fields of `Finding` as columns, texts in both languages. What did not decode is a row, too (its `kind` is
/// `decode_error`), and so are a custom rule that did not run (`not_run`) and what is counted beyond a limit (`not_listed`). Where figures
/// alone were asked for, a row a figure, as below, with source and `kind`. RFC 4180, whatever the dialect's separator.
[[nodiscard]] Text csv(std::span<const Report> reports, CsvDialect dialect = CsvDialect::standard);

/// A row a cell, with table, title, each dimension's name and code, numbers, and of whom and when they tell. What is absent is empty.
[[nodiscard]] Text csv_of_figures(std::span<const FigureTable> tables, CsvDialect dialect = CsvDialect::standard);

}  // namespace osl::reports
