#pragma once

#include <algorithm>

#include "osl/rules/engine/subjects.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::steps {

/// A step that is under way, blocked or undecided says why it is not done.
struct NotDoneWithoutReason {
    static constexpr RuleInfo info{
        .name = "steps.not-done-without-reason",
        .question = {"Czy niewykonany krok ma podany powód?", "Is a reason given for a step that is not done?"},
        .why = {"Powód odróżnia opóźnienie od bariery; bez niego nie wiadomo, co pomogłoby ośrodkowi.",
                "The reason tells a delay from a barrier; without it nobody knows what would help the centre."},
        .message = {"krok niewykonany, bez podanego powodu", "a step is not done and no reason is given"},
        .source = "S1",
        .nature = Nature::data,
        .severity = Severity::warning,
    };
    using Subject = StepAt;
    static constexpr auto needs = rules::needs<&Centre::steps, &StepEntry::reasons>;

    static bool applies(const CentreAt& centre, const StepAt& step) {
        using enum StepStatus;
        if (!centre.centre().steps) return true;
        if (step.state == nullptr) return false;
        const auto status = step.state->status;
        return status == in_progress || status == blocked || status == no_decision;
    }

    static Answer ask(const CentreAt&, const StepAt& step) { return step.state->reasons->empty() ? Answer::fail : Answer::pass; }

    static Failure explain(const CentreAt&, const StepAt& step) {
        Text known;
        for (const auto& reason : describe::code_table<StepReason>())
            if (explains(reason.value, step.step)) known += (known.empty() ? "" : ", ") + Text(reason.code);
        return {.met = Text(code_of(step.step)) + ": " + Text(code_of(step.state->status)),
                .expected = {"co najmniej jeden powód: " + known, "at least one reason: " + known},
                .pointer = "/reasons"};
    }
};

}  // namespace osl::rules::steps
