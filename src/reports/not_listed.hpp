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

/// How many findings of those asked for are not listed; of a report those too that its baseline knows or accepts.
[[nodiscard]] std::int64_t count_not_listed(const CheckResult& check);
[[nodiscard]] std::int64_t count_not_listed(const Report& report);

/// What is not listed: decode errors, findings, and findings that a baseline knows or accepts.
[[nodiscard]] List<NotListed> not_listed(const Report& report);

}  // namespace osl::reports
