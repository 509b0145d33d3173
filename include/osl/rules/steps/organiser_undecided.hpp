#pragma once

#include <algorithm>

#include "osl/rules/rule.hpp"

namespace osl::rules::steps {

/// Step IV is done, yet how the organiser is to work has not been finally decided; so it was in one of the pilot's centres (C9).
struct OrganiserUndecided {
    static constexpr RuleInfo info{
        .name = "steps.organiser-undecided",
        .question = {"Czy w ośrodku, który wybrał organizatorów (IV), zapadła ostateczna decyzja?",
                     "Has a centre that has chosen its organisers (IV) taken the final decision?"},
        .why = {"Wybór bez decyzji, jak organizator ma pracować, jest wykonany w połowie.",
                "A choice without a decision how the organiser is to work is half made."},
        .message = {"krok IV wykonany, a ostateczna decyzja nie zapadła", "step IV is done, yet no final decision is taken"},
        .source = "S1, C9",
        .nature = Nature::fidelity,
        .severity = Severity::information,
    };
    using Subject = CentreAt;
    static constexpr auto needs = rules::needs<&Centre::steps, undated<&Centre::workloads>>;

    static bool applies(const CentreAt& centre) { return !centre.centre().steps || centre.done(Step::choose_organisers); }

    static Answer ask(const CentreAt& centre) {
        const auto& workloads = *centre.centre().workloads;
        return std::ranges::find(workloads, Workload::undecided) == workloads.end() ? Answer::pass : Answer::fail;
    }

    static Failure explain(const CentreAt& centre) {
        const auto& workloads = *centre.centre().workloads;
        const auto place = std::ranges::find(workloads, Workload::undecided) - workloads.begin();
        return {.met = "undecided",
                .expected = {"wybrane rozwiązanie", "an arrangement that is decided"},
                .pointer = "/workloads/" + std::to_string(place)};
    }
};

}  // namespace osl::rules::steps
