#pragma once

#include "osl/rules/engine/subjects.hpp"
#include "osl/rules/support/served_by.hpp"

namespace osl::rules::support {

/// Every trainee has a coach, who serves the person and not the centre.
struct CoachMissing {
    static constexpr RuleInfo info{
        .name = "support.coach-missing",
        .question = {"Czy uczestnik szkolenia ma opiekuna (coacha)?", "Has the trainee a coach?"},
        .why = {"Opiekun jest w kontakcie podczas sesji i między nimi i pomaga w zadaniach domowych.",
                "The coach keeps contact during and between sessions and helps with homework."},
        .message = {"uczestnik szkolenia bez opiekuna (coacha)", "a trainee without a coach"},
        .source = "S1, C6",
        .nature = Nature::obligation,
        .severity = Severity::warning,
    };
    using Subject = Participant;
    static constexpr auto needs = rules::needs<&Participant::support, &Programme::supporters>;

    static Answer ask(const CentreAt& centre, const Participant& person) {
        return served_by(centre.roles_of(person.support), SupportRole::coach);
    }

    static Failure explain(const CentreAt&, const Participant& person) {
        return {.met = ids_of(*person.support),
                .expected = {"osoba wspierająca w roli coach", "a supporter in the role coach"},
                .pointer = "/support"};
    }
};

}  // namespace osl::rules::support
