// Reports for code scanning and editors: SARIF 2.1.0 (OASIS).
#pragma once

#include <span>

#include "osl/survey/report.hpp"

namespace osl::reports {

/// A run a report, with every rule that was asked and its help, each finding with region, fingerprint and what a baseline says of it, and
/// what did not decode as notifications. Texts are English, with the Polish ones among the properties.
[[nodiscard]] Text sarif(std::span<const Report> reports);

}  // namespace osl::reports
