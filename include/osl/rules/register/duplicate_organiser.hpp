#pragma once

#include "osl/rules/register/stays.hpp"

namespace osl::rules::of_register {

/// One organiser id twice at once. Subjects are the ids; who ends in one centre and begins in another is not recorded twice.
struct DuplicateOrganiser {
    static constexpr RuleInfo info{
        .name = "register.duplicate-organiser",
        .question = {"Czy organizator jest w danym czasie zapisany tylko raz?", "Is an organiser recorded only once at a time?"},
        .why = {"Pseudonim oznacza jedną osobę w całym rejestrze; zapisana dwa razy liczy się za dwóch organizatorów.",
                "A pseudonym stands for one person in the whole register; recorded twice, it counts as two organisers."},
        .message = {"ten sam organizator zapisany dwa razy w tym samym czasie", "the same organiser is recorded twice at the same time"},
        .source = "format osl/1",
        .nature = Nature::data,
        .severity = Severity::error,
        .active_only = false,
    };

    struct State {
        Stays stays;

        void add(const CentreAt& at) {
            const auto& centre = at.centre();
            if (!centre.organisers || centre.organisers->empty()) return;
            stays.in_centre(centre.id);
            for (const auto& person : *centre.organisers)
                if (!person.appointed_on || at.passed(person.appointed_on))
                    stays.add(person.id, person.appointed_on, person.ended_on, centre.left_on);
        }
        void merge(const State& other) { stays.merge(other.stays); }

        template <class Report>
        void finish(const Programme&, Report& report) {
            stays.finish(report, {"jeden zapis naraz", "one record at a time"});
        }
    };
};

}  // namespace osl::rules::of_register
