// Reports for programs: `{"format":"osl-reports/1","reports":[…],"overview":{…}}`, or a report a line.
#pragma once

#include <span>

#include "osl/survey/report.hpp"

namespace osl::reports {

/// One document. What a terminal would obey or nobody would see is written as `\uXXXX`, which is the same to its readers. Throws
/// `EncodeFailure` for texts that are not UTF-8.
[[nodiscard]] Text json(std::span<const Report> reports);

/// The same, each report on a line of its own.
[[nodiscard]] Text ndjson(std::span<const Report> reports);

}  // namespace osl::reports
