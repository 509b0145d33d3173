#pragma once

#include "osl/rules/engine/id_counts.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::of_register {

/// Two centres of one id: every count of the register would be wrong.
struct DuplicateCentre {
    static constexpr RuleInfo info{
        .name = "register.duplicate-centre",
        .question = {"Czy każdy identyfikator ośrodka występuje tylko raz?", "Does each centre id occur only once?"},
        .why = {"Ośrodek jest jednostką liczenia; powtórzony liczy się dwa razy.",
                "The centre is the unit of count; a repeated one counts twice."},
        .message = {"ten sam identyfikator mają dwa ośrodki lub więcej", "two or more centres have the same id"},
        .source = "format osl/1",
        .nature = Nature::data,
        .severity = Severity::error,
        .active_only = false,
    };

    struct State {
        IdCounts ids;

        void add(const CentreAt& centre) { ids.add(centre.centre().id.text()); }
        void merge(const State& other) { ids.merge(other.ids); }

        template <class Report>
        void finish(const Programme&, Report& report) const {
            ids.for_each([&](std::string_view id, unsigned times) {
                if (times == 1) return report.answer(Answer::pass);
                report.fail(Id(id), {},
                            {.met = std::to_string(times) + " × " + Text(id),
                             .expected = {"identyfikator tylko raz", "the id only once"},
                             .pointer = "/id"});
            });
        }
    };
};

}  // namespace osl::rules::of_register
