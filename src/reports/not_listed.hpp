// What a report counts and does not list, since its lists have limits.
#pragma once

#include "osl/survey/report.hpp"

namespace osl::reports {

/// Findings or decode errors beyond a limit.
struct NotListed {
    Severity severity;
    Phrase said;  ///< what and how many, in one sentence
};

/// Of the findings asked for, the gravest first; empty where all are listed.
[[nodiscard]] List<NotListed> findings_not_listed(const Report& report);

/// These, after decode errors that are counted and not listed.
[[nodiscard]] List<NotListed> not_listed(const Report& report);

}  // namespace osl::reports
