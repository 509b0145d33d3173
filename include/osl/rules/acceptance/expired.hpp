#pragma once

#include "osl/rules/rule.hpp"

namespace osl::rules::acceptance {

/// An acceptance is for a time. Asked of the acceptances of a baseline, once a report is held against it (survey/baseline.hpp).
struct Expired {
    static constexpr RuleInfo info{
        .name = "acceptance.expired",
        .question = {"Czy przyjęcie ustalenia jeszcze obowiązuje?", "Does the acceptance of a finding still hold?"},
        .why = {"Przyjęcie jest na czas: gdy wygaśnie, ustalenie wraca, a ktoś powinien zdecydować ponownie.",
                "An acceptance is for a time: once it expires the finding is back, and somebody should decide again."},
        .message = {"przyjęcie ustalenia wygasło", "the acceptance of a finding has expired"},
        .source = "house rule",
        .nature = Nature::data,
        .severity = Severity::warning,
    };
};

}  // namespace osl::rules::acceptance
