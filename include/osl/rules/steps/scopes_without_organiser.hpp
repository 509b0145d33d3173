#pragma once

#include "osl/rules/steps/step_order.hpp"

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

    static bool applies(const CentreAt& centre) { return !centre.centre().steps || centre.done(Step::draw_up_scopes); }

    static Answer ask(const CentreAt& centre) { return dealt_with(centre, Step::choose_organisers); }

    static Failure explain(const CentreAt& centre) {
        return {.met = step_and_status(centre, Step::choose_organisers),
                .expected = {"krok IV wykonany, spełniony wcześniej lub niepotrzebny", "step IV done, already satisfied or not needed"},
                .pointer = "/steps/" + std::to_string(centre.state_of(Step::choose_organisers) - centre.centre().steps->data())};
    }
};

}  // namespace osl::rules::steps
