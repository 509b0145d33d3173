// What rules speak of: natures, severities, answers.
#pragma once

#include "osl/describe/code.hpp"

namespace osl {

/// What it means when a rule fails.
enum class Nature : std::uint8_t { data, obligation, fidelity, risk, disclosure };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<Nature>, F&& f) {
    using enum Nature;
    return f(describe::About{"Nature", {"charakter ustalenia", "nature"}, "What it means when a rule fails."},
             code(data, "data", {"dane", "data"}, {"The record is wrong."}),
             code(obligation, "obligation", {"zobowiązanie", "obligation"}, {"Somebody did not do what was agreed."}),
             code(fidelity, "fidelity", {"wierność modelowi", "fidelity"}, {"Practice differs from the model: honest news, not an error."}),
             code(risk, "risk", {"ryzyko", "risk"}, {"What has been reached may not last."}),
             code(disclosure, "disclosure", {"ujawnienie", "disclosure"}, {"Publishing this would say something of a person."}));
}

/// How much a finding weighs. Only `data` and `disclosure` may be errors.
enum class Severity : std::uint8_t { information, warning, error };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<Severity>, F&& f) {
    using enum Severity;
    return f(describe::About{"Severity", {"waga", "severity"}, "How much a finding weighs, least first."},
             code(information, "information", {"informacja", "information"}, {"Worth knowing."}),
             code(warning, "warning", {"ostrzeżenie", "warning"}, {"Worth looking at."}),
             code(error, "error", {"błąd", "error"}, {"To be put right before use or publication."}));
}

/// The four answers to a rule's question; they are never blurred.
enum class Answer : std::uint8_t { pass, fail, not_applicable, not_evaluable };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<Answer>, F&& f) {
    using enum Answer;
    return f(describe::About{"Answer", {"odpowiedź reguły", "answer of a rule"}, "The answer to a rule's question about one subject."},
             code(pass, "pass", {"spełniona", "pass"}, {"As it should be."}), code(fail, "fail", {"niespełniona", "fail"}, {"A finding."}),
             code(not_applicable, "not_applicable", {"nie dotyczy", "not applicable"}, {"The question does not arise for this subject."}),
             code(not_evaluable, "not_evaluable", {"nie do oceny", "not evaluable"}, {"What it needs is not recorded."}));
}

}  // namespace osl
