// What is asked of acceptances: they are findings like those of the rules over registers, and stand in the catalogue beside them.
#pragma once

#include "osl/rules/rule.hpp"

namespace osl::rules {

inline constexpr RuleInfo acceptance_expired{
    .name = "acceptance.expired",
    .question = {"Czy przyjęcie ustalenia jeszcze obowiązuje?", "Does the acceptance of a finding still hold?"},
    .why = {"Przyjęcie jest na czas: gdy wygaśnie, ustalenie wraca, a ktoś powinien zdecydować ponownie.",
            "An acceptance is for a time: once it expires the finding is back, and somebody should decide again."},
    .message = {"przyjęcie ustalenia wygasło", "the acceptance of a finding has expired"},
    .source = "house rule",
    .nature = Nature::data,
    .severity = Severity::warning,
};

inline constexpr RuleInfo acceptance_stale{
    .name = "acceptance.stale",
    .question = {"Czy przyjęcie dotyczy jeszcze jakiegoś ustalenia?", "Does the acceptance still concern any finding?"},
    .why = {"Przyjęcie, które niczego nie dotyczy, ukryje następne takie ustalenie, gdy się pojawi.",
            "An acceptance that concerns nothing would hide the next such finding when it comes."},
    .message = {"przyjęcie nie dotyczy już żadnego ustalenia", "the acceptance concerns no finding any more"},
    .source = "house rule",
    .nature = Nature::data,
    .severity = Severity::information,
};

inline constexpr const RuleInfo* of_acceptances[] = {&acceptance_expired, &acceptance_stale};

}  // namespace osl::rules
