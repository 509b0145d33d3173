#pragma once

#include "osl/rules/rule.hpp"

namespace osl::rules::steps {

/// Scopes of duties are drawn up for organisers who have not been chosen.
struct ScopesWithoutOrganiser {
    static constexpr RuleInfo info{
        .name = "steps.scopes-without-organiser",
        .question = {"Czy zakresy czynności (V) mają ośrodki, które wybrały organizatorów (IV)?",
                     "Have the centres that drew up scopes of duties (V) chosen their organisers (IV)?"},
        .why = {"Zakres czynności pisze się dla osoby; bez wyboru nie wiadomo, dla kogo.",
                "A scope of duties is written for a person; before the choice nobody knows for whom."},
        .message = {"zakresy czynności (V) gotowe, choć organizatorów (IV) nie wybrano",
                    "scopes of duties (V) are drawn up, though no organiser (IV) is chosen"},
        .source = "S1",
        .nature = Nature::fidelity,
        .severity = Severity::warning,
    };
    using Subject = CentreAt;
    static constexpr auto needs = rules::needs<&Centre::steps>;
    static constexpr std::array<std::string_view, 1> implies{"steps.out-of-order"};

    static Answer ask(const CentreAt& centre) {
        if (!centre.done(Step::draw_up_scopes)) return Answer::not_applicable;
        const bool chosen = centre.done(Step::choose_organisers) || centre.has(Step::choose_organisers, StepStatus::already_satisfied);
        return chosen ? Answer::pass : Answer::fail;
    }

    static Failure explain(const CentreAt& centre) {
        const auto* state = centre.state_of(Step::choose_organisers);
        return {.met = state == nullptr ? Text() : Text(code_of(state->status)),
                .expected = {"krok IV wykonany lub spełniony wcześniej", "step IV done or already satisfied"},
                .pointer = "/steps"};
    }
};

}  // namespace osl::rules::steps
