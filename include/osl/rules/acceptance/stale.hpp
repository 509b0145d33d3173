#pragma once

#include "osl/rules/rule.hpp"

namespace osl::rules::acceptance {

/// What concerns nothing would hide the next. Asked of the acceptances of a baseline, once a report is held against it.
struct Stale {
    static constexpr RuleInfo info{
        .name = "acceptance.stale",
        .question = {"Czy przyjęcie dotyczy jeszcze jakiegoś ustalenia?", "Does the acceptance still concern any finding?"},
        .why = {"Przyjęcie, które niczego nie dotyczy, ukryje następne takie ustalenie, gdy się pojawi.",
                "An acceptance that concerns nothing would hide the next such finding when it comes."},
        .message = {"przyjęcie nie dotyczy już żadnego ustalenia", "the acceptance concerns no finding any more"},
        .source = "house rule",
        .nature = Nature::data,
        .severity = Severity::information,
    };
};

}  // namespace osl::rules::acceptance
