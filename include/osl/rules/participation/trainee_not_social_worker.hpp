#pragma once

#include "osl/rules/engine/subjects.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::participation {

/// The training is for social workers.
struct TraineeNotSocialWorker {
    static constexpr RuleInfo info{
        .name = "participation.trainee-not-social-worker",
        .question = {"Czy uczestnik szkolenia jest pracownikiem socjalnym?", "Is the trainee a social worker?"},
        .why = {"Cykl szkoleniowy przewidziano dla pracowników socjalnych.", "The training cycle is foreseen for social workers."},
        .message = {"uczestnik szkolenia nie jest pracownikiem socjalnym", "the trainee is not a social worker"},
        .source = "S1",
        .nature = Nature::fidelity,
        .severity = Severity::warning,
    };
    using Subject = Participant;
    static constexpr auto needs = rules::needs<&Participant::profession>;

    static Answer ask(const CentreAt&, const Participant& person) {
        return person.profession == Profession::social_worker ? Answer::pass : Answer::fail;
    }

    static Failure explain(const CentreAt&, const Participant& person) {
        return {.met = Text(code_of(*person.profession)), .expected = {"social_worker", "social_worker"}, .pointer = "/profession"};
    }
};

}  // namespace osl::rules::participation
