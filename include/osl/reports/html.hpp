// Reports for notebooks and pages: fragments of HTML, with nothing in them that a page would obey.
#pragma once

#include "osl/reports/presentation.hpp"
#include "osl/survey/report.hpp"

namespace osl::reports {

/// The other language stands where the pointer rests. Of findings the first few are shown, and how many more there are.
[[nodiscard]] Text html(const Report& report, const Presentation& how = {});
[[nodiscard]] Text html(const CheckResult& check, const Presentation& how = {});
[[nodiscard]] Text html(const FigureTable& table, const Presentation& how = {});
[[nodiscard]] Text html(std::span<const Report> reports, const Presentation& how = {});

}  // namespace osl::reports
