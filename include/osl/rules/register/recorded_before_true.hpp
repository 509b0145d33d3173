#pragma once

#include "osl/rules/engine/subjects.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::of_register {

/// What is said to be done, adopted or ended cannot have been recorded before the first day on which it may have been true.
struct RecordedBeforeTrue {
    static constexpr RuleInfo info{
        .name = "register.recorded-before-true",
        .question = {"Czy odnotowano to nie wcześniej, niż stało się prawdą?", "Was it recorded no earlier than it became true?"},
        .why = {"Wpis o dokonanym fakcie sprzed tego faktu to plan albo zła data; stan na dzień byłby fałszywy.",
                "An entry of a fact made before the fact is a plan or a wrong date; the state on a day would be false."},
        .message = {"odnotowano, zanim mogło być prawdą", "recorded before it can have been true"},
        .source = "format osl/1",
        .nature = Nature::data,
        .severity = Severity::error,
        .active_only = false,
    };
    using Subject = DatedFact;
    static constexpr auto needs = rules::needs<&DatedFact::on, &DatedFact::recorded_on>;

    /// Plans, drafts and work in progress may be recorded ahead; what was not known yet is not judged.
    static bool applies(const CentreAt& centre, const DatedFact& fact) {
        if (fact.recorded_on && *fact.recorded_on > centre.times().known_by) return false;
        return std::visit([](const auto* entry) { return is_settled(*entry); }, fact.entry);
    }

    static Answer ask(const CentreAt&, const DatedFact& fact) { return *fact.recorded_on < fact.on->first() ? Answer::fail : Answer::pass; }

    static Failure explain(const CentreAt&, const DatedFact& fact) {
        const auto day = fact.on->first().text();
        return {.met = fact.recorded_on->text(), .expected = {"nie przed " + day, "not before " + day}, .pointer = "/recorded_on"};
    }
};

}  // namespace osl::rules::of_register
