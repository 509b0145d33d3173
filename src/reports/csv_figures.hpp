// Figures as a table for spreadsheets, where nothing else was asked for.
#pragma once

#include <span>

#include "osl/reports/presentation.hpp"
#include "osl/survey/report.hpp"

namespace osl::reports {

/// The indicators of reports, a row a cell as `csv_of_figures` of tables gives them, with the file, the verdict on publication, and rows
/// for what did not decode (`kind`).
[[nodiscard]] Text csv_of_figures(std::span<const Report> reports, CsvDialect dialect);

}  // namespace osl::reports
