#pragma once

#include "osl/rules/engine/subjects.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::steps {

/// Step IV speaks of social workers; one animator of the pilot was none (C10).
struct OrganiserNotSocialWorker {
    static constexpr RuleInfo info{
        .name = "steps.organiser-not-social-worker",
        .question = {"Czy organizator jest pracownikiem socjalnym?", "Is the organiser a social worker?"},
        .why = {"Krok IV to wybór pracownika socjalnego; sam model dopuszcza też inne osoby.",
                "Step IV is the choice of a social worker; the model itself admits others too."},
        .message = {"organizator nie jest pracownikiem socjalnym", "the organiser is not a social worker"},
        .source = "S1, C10",
        .nature = Nature::fidelity,
        .severity = Severity::information,
    };
    using Subject = Organiser;
    static constexpr auto needs = rules::needs<&Organiser::profession>;

    static Answer ask(const CentreAt&, const Organiser& person) {
        return person.profession == Profession::social_worker ? Answer::pass : Answer::fail;
    }

    static Failure explain(const CentreAt&, const Organiser& person) {
        return {.met = Text(code_of(*person.profession)), .expected = {"social_worker", "social_worker"}, .pointer = "/profession"};
    }
};

}  // namespace osl::rules::steps
