#pragma once

#include "osl/rules/register/stays.hpp"

namespace osl::rules::of_register {

/// One participant id at two places at once. Subjects are the ids; who moves from one centre to another is not at two places.
struct DuplicatePerson {
    static constexpr RuleInfo info{
        .name = "register.duplicate-person",
        .question = {"Czy uczestnik jest w danym czasie tylko w jednym ośrodku i w jednej grupie?",
                     "Is a participant in one centre and one group only at a time?"},
        .why = {"Osoba zapisana w dwóch miejscach liczy się dwa razy.", "A person recorded at two places is counted twice."},
        .message = {"ten sam uczestnik zapisany dwa razy w tym samym czasie", "the same participant is recorded twice at the same time"},
        .source = "format osl/1",
        .nature = Nature::data,
        .severity = Severity::error,
        .active_only = false,
    };

    struct State {
        Stays stays;

        void add(const CentreAt& at) {
            const auto& centre = at.centre();
            if (!centre.participants || centre.participants->empty()) return;
            stays.in_centre(centre.id);
            for (const auto& person : *centre.participants)
                if (!person.joined_on || at.passed(person.joined_on))
                    stays.add(person.id, person.joined_on, person.withdrawn_on, centre.left_on);
        }
        void merge(const State& other) { stays.merge(other.stays); }

        template <class Report>
        void finish(const Programme&, Report& report) {
            stays.finish(report, {"jeden ośrodek i jedna grupa naraz", "one centre and one group at a time"});
        }
    };
};

}  // namespace osl::rules::of_register
