// Reports as annotations of a workflow on GitHub.
#pragma once

#include <span>

#include "osl/survey/report.hpp"

namespace osl::reports {

/// A workflow command a finding that is new (`::error`, `::warning`, `::notice`), and for what did not decode; what a baseline knows or
/// accepts is only counted. Then a notice with the summary of each report. In one language, for people.
[[nodiscard]] Text github(std::span<const Report> reports, Language language = Language::en);

}  // namespace osl::reports
