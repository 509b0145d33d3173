#pragma once

#include "osl/rules/engine/subjects.hpp"
#include "osl/rules/support/served_by.hpp"

namespace osl::rules::support {

/// Every trainee has a mentor, educators too; a mentor of the centre's communities will do.
struct MentorMissing {
    static constexpr RuleInfo info{
        .name = "support.mentor-missing",
        .question = {"Czy uczestnik szkolenia ma mentora?", "Has the trainee a mentor?"},
        .why = {"Mentor pomaga stosować w środowisku to, czego uczy szkolenie; współpracują z nim wszyscy, edukatorzy także.",
                "The mentor helps to apply the training in the community; all cooperate with one, educators too."},
        .message = {"uczestnik szkolenia bez mentora", "a trainee without a mentor"},
        .source = "S0, S1, C6",
        .nature = Nature::obligation,
        .severity = Severity::warning,
    };
    using Subject = Participant;
    static constexpr auto needs = rules::needs<&Participant::support, &Programme::supporters>;

    static Answer ask(const CentreAt& centre, const Participant& person) {
        const auto own = served_by(centre.roles_of(person.support), SupportRole::mentor);
        const auto shared = served_by(centre.support(), SupportRole::mentor);
        if (own == Answer::pass || shared == Answer::pass) return Answer::pass;
        return own == Answer::fail && shared == Answer::fail ? Answer::fail : Answer::not_evaluable;
    }

    static Failure explain(const CentreAt&, const Participant& person) {
        return {.met = ids_of(*person.support),
                .expected = {"osoba wspierająca w roli mentor", "a supporter in the role mentor"},
                .pointer = "/support"};
    }
};

}  // namespace osl::rules::support
