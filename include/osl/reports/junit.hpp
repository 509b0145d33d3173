// Reports for continuous integration: JUnit XML as the Jenkins xUnit plugin describes it (junit-10.xsd).
#pragma once

#include <span>

#include "osl/survey/report.hpp"

namespace osl::reports {

/// A test suite a report, a test case a rule that was asked. Open findings are failures; those a baseline knows or accepts stand in
/// `system-out`. What did not decode, what did not run, and a report of nothing are errors: nothing passes that was not looked at.
[[nodiscard]] Text junit(std::span<const Report> reports);

}  // namespace osl::reports
