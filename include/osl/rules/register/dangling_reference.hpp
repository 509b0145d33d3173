#pragma once

#include "osl/rules/register/references.hpp"

namespace osl::rules::of_register {

/// An id that nothing defines. What refers and where is said in the field tables; this rule names no field.
struct DanglingReference {
    static constexpr RuleInfo info{
        .name = "register.dangling-reference",
        .question = {"Czy każdy identyfikator, do którego coś się odwołuje, jest w rejestrze określony?",
                     "Is each identifier that something refers to defined in the register?"},
        .why = {"Odwołanie donikąd to literówka albo brak wpisu; reguła, która za nim idzie, nie znajdzie osoby, grupy ani ośrodka.",
                "A reference to nowhere is a slip or a missing record; a rule that follows it finds no person, group or centre."},
        .message = {"odwołanie do identyfikatora, którego nic nie określa", "a reference to an identifier that nothing defines"},
        .source = "format osl/1",
        .nature = Nature::data,
        .severity = Severity::error,
        .active_only = false,
    };

    /// `pass` counts the references that lead somewhere; one finding an id that is nowhere, however often it is referred to.
    using State = References;
};

}  // namespace osl::rules::of_register
