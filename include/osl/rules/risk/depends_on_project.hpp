#pragma once

#include "osl/rules/rule.hpp"

namespace osl::rules::risk {

/// Organising ends with the money of a system project: the centre says so, or every organiser is paid out of one.
struct DependsOnProject {
    static constexpr RuleInfo info{
        .name = "risk.depends-on-project",
        .question = {"Czy organizowanie społeczności przetrwa koniec projektu systemowego?",
                     "Will organising outlast the end of the system project?"},
        .why = {"Projekt systemowy ma kres; ośrodek, który organizuje tylko za jego środki, przestanie.",
                "A system project comes to an end; a centre that organises on its money only will stop."},
        .message = {"OSL zależy od projektu systemowego", "organising depends on a system project"},
        .source = "S1",
        .nature = Nature::risk,
        .severity = Severity::warning,
    };
    using Subject = CentreAt;
    static constexpr auto needs = rules::needs<either<&Centre::steps, &Centre::organisers>>;

    /// Either sign is enough to fail; to pass, neither may be unknown.
    static Answer ask(const CentreAt& centre) {
        if (stated(centre).reason != nullptr) return Answer::fail;
        const auto paid = by_funding(centre);
        if (paid == Answer::fail || paid == Answer::not_evaluable) return paid;
        return centre.knows(centre.centre().steps) ? Answer::pass : Answer::not_evaluable;
    }

    static Failure explain(const CentreAt& centre) {
        if (const auto [entry, reason] = stated(centre); reason != nullptr)
            return {.met = Text(code_of(reason->code)),
                    .expected = {"OSL także po projekcie", "organising after the project too"},
                    .pointer = "/steps/" + std::to_string(entry - centre.centre().steps->data()) + "/reasons/" +
                               std::to_string(reason - entry->reasons->data())};
        return {.met = "system_project",
                .expected = {"organizator opłacany także z innych środków", "an organiser paid out of other money too"},
                .pointer = "/organisers"};
    }

private:
    struct Stated {
        const StepEntry* entry = nullptr;
        const ReasonGiven* reason = nullptr;
    };
    /// Where the state of a step gives the reason.
    static Stated stated(const CentreAt& centre) {
        for (std::size_t i = 0; i != step_count; ++i) {
            const auto* state = centre.state_of(static_cast<Step>(i));
            if (state == nullptr || !state->reasons) continue;
            for (const auto& reason : *state->reasons)
                if (reason.code == StepReason::only_until_project_ends) return {state, &reason};
        }
        return {};
    }

    /// Where nobody organises, nobody depends.
    static Answer by_funding(const CentreAt& centre) {
        if (!centre.knows(centre.centre().organisers)) return Answer::not_evaluable;
        bool any = false;
        bool other = false;
        bool unknown = false;
        centre.for_each_organiser([&](const Organiser& person, std::size_t) {
            any = true;
            unknown = unknown || !person.funding;
            other = other || (person.funding && *person.funding != OrganiserFunding::system_project);
        });
        if (other || !any) return Answer::pass;
        return unknown ? Answer::not_evaluable : Answer::fail;
    }
};

}  // namespace osl::rules::risk
