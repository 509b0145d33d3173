// How much of what there was has been checked, so that a result never claims more than was asked.
#pragma once

#include "osl/model/time/centre_at.hpp"
#include "osl/rules/engine/table_at.hpp"
#include "osl/rules/finding.hpp"

namespace osl::rules {

/// What a check has looked at and what it has not.
struct Coverage {
    std::int64_t centres = 0;
    std::int64_t empty_centres = 0;
    std::int64_t tables = 0;
    std::int64_t left_out = 0;
    bool cut_off = false;
    bool no_programme = false;

    void add(const CentreAt& centre);
    void add(const TableAt& /*table*/) noexcept { ++tables; }
    void merge(const Coverage& other) noexcept;
};

/// Whether nothing is recorded of a centre but who it is: id, name, role and the day of observation.
[[nodiscard]] bool nothing_recorded(const Centre& centre);

/// Fills in what follows from findings, tallies and coverage: the totals and the sentence that says them.
void conclude(CheckResult& result, const Coverage& coverage);

}  // namespace osl::rules
