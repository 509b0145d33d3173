#pragma once

#include "osl/model/vocabulary/training.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::participation {

/// The four training groups of the pilot have neither the sizes of S0 nor those of S1; both sum to 82 (C1). One subject: the register.
struct GroupSizesUnpublished {
    static constexpr RuleInfo info{
        .name = "participation.group-sizes-unpublished",
        .question = {"Czy liczebność grup zgadza się z jednym z dwóch ogłoszonych podziałów?",
                     "Do the sizes of the groups agree with one of the two published splits?"},
        .why = {"Źródła podają dwa podziały 82 osób; rejestr pilotażu niezgodny z żadnym ma braki albo nadmiar.",
                "The sources give two splits of 82 people; a register of the pilot that agrees with neither lacks or doubles somebody."},
        .message = {"liczebność grup niezgodna z ogłoszoną", "the sizes of the groups are not the published ones"},
        .source = "S0, S1, C1",
        .nature = Nature::data,
        .severity = Severity::warning,
        .pilot_only = true,
    };

    using Split = std::array<std::int64_t, 4>;  ///< by `GroupKind`: large, medium, small and rural, educators
    static constexpr Split of_s0{21, 20, 21, 20};
    static constexpr Split of_s1{21, 20, 20, 21};

    struct State {
        Split by_kind{};
        std::int64_t centres = 0;
        std::int64_t unknown = 0;  ///< centres without a list of participants, participants without a known group

        void add(const CentreAt& centre) {
            ++centres;
            if (!centre.centre().participants) ++unknown;
            centre.for_each_participant([&](const Participant& person, std::size_t) {
                const auto* group = person.group ? centre.group(*person.group) : nullptr;
                ++(group == nullptr ? unknown : by_kind[describe::index_of(group->kind)]);
            });
        }

        void merge(const State& other) {
            for (std::size_t i = 0; i != by_kind.size(); ++i) by_kind.at(i) += other.by_kind.at(i);
            centres += other.centres;
            unknown += other.unknown;
        }

        template <class Report>
        void finish(const Programme&, Report& report) const {
            if (centres == 0) return report.answer(Answer::not_applicable);
            if (unknown != 0 || !report.whole_seen()) return report.answer(Answer::not_evaluable);
            if (by_kind == of_s0 || by_kind == of_s1) return report.answer(Answer::pass);
            const auto expected = text_of(of_s0) + " (S0); " + text_of(of_s1) + " (S1)";
            report.fail({}, {}, {.met = text_of(by_kind), .expected = {expected, expected}});
        }
    };

private:
    static Text text_of(const Split& split) {
        Text out;
        std::int64_t total = 0;
        for (const auto& kind : describe::code_table<GroupKind>()) {
            const auto people = split.at(static_cast<std::size_t>(kind.value));
            out += (out.empty() ? "" : " + ") + Text(kind.code) + ' ' + std::to_string(people);
            total += people;
        }
        return out + " = " + std::to_string(total);
    }
};

}  // namespace osl::rules::participation
