#pragma once

#include "osl/rules/engine/coverage.hpp"
#include "osl/rules/engine/id_counts.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::of_register {

/// A register without centres, or a centre of which nothing is recorded but who it is: no rule finds fault with what is not there.
struct Empty {
    static constexpr RuleInfo info{
        .name = "register.empty",
        .question = {"Czy rejestr ma ośrodki, a o każdym coś zapisano?", "Has the register centres, and is something recorded of each?"},
        .why = {"Pusty rejestr i pusty ośrodek przechodzą każdą inną kontrolę; brak ustaleń nic wtedy nie znaczy.",
                "An empty register and an empty centre pass every other check; no findings mean nothing then."},
        .message = {"brak danych", "nothing is recorded"},
        .source = "format osl/1",
        .nature = Nature::data,
        .severity = Severity::warning,
        .active_only = false,
    };

    /// Keeps the ids of the empty centres, nothing else.
    struct State {
        std::int64_t filled = 0;
        IdCounts empty;

        void add(const CentreAt& at) {
            if (nothing_recorded(at.centre())) {
                empty.add(at.centre().id.text());
            } else {
                ++filled;
            }
        }
        void merge(const State& other) {
            filled += other.filled;
            empty.merge(other.empty);
        }

        template <class Report>
        void finish(const Programme&, Report& report) const {
            report.answer(Answer::pass, filled);
            empty.for_each([&](std::string_view id, unsigned) {
                report.fail(Id(id), {},
                            {.met = Text(id),
                             .expected = {"choć jedno pole poza identyfikatorem, nazwą, rolą i dniem obserwacji",
                                          "at least one field beside id, name, role and day of observation"}});
            });
            if (filled != 0 || empty.size() != 0) return;
            if (!report.whole_seen()) return report.answer(Answer::not_evaluable);  // there were centres, which could not be read
            report.fail({}, "centres",
                        {.met = "[]", .expected = {"co najmniej jeden ośrodek", "at least one centre"}, .pointer = "/centres"});
        }
    };
};

}  // namespace osl::rules::of_register
