#pragma once

#include "osl/rules/rule.hpp"

namespace osl::rules::risk {

/// Somebody organises, but no community's resources and needs have been mapped.
struct NoCommunityMapped {
    static constexpr RuleInfo info{
        .name = "risk.no-community-mapped",
        .question = {"Czy ośrodek, który zaczął organizować, ma mapę zasobów i potrzeb choć jednej społeczności?",
                     "Has a centre that has begun organising mapped at least one community?"},
        .why = {"Mapa zasobów i potrzeb to pierwszy wynik diagnozy; bez niej nie wiadomo, gdzie i po co się organizuje.",
                "The map of resources and needs is the first product of diagnosis; without it nobody knows where and why to organise."},
        .message = {"organizowanie rozpoczęte, a żadna społeczność nie ma mapy", "organising has begun, yet no community is mapped"},
        .source = "S1, S2",
        .nature = Nature::risk,
        .severity = Severity::information,
    };
    using Subject = CentreAt;
    static constexpr auto needs = rules::needs<either<&Centre::organisers, &Centre::activities>, &Centre::communities>;

    /// Organising has begun where an organiser is active or something was done in a community.
    static bool applies(const CentreAt& at) {
        const auto& centre = at.centre();
        if (!centre.organisers && !centre.activities) return true;
        bool begun = false;
        at.for_each_organiser([&](const Organiser&, std::size_t) { begun = true; });
        if (centre.activities)
            for (const auto& activity : *centre.activities) begun = begun || at.counts(activity.on);
        return begun;
    }

    /// A community without a date of its map may have one.
    static Answer ask(const CentreAt& at) {
        auto answer = Answer::fail;
        for (const auto& community : *at.centre().communities) {
            if (at.passed(community.mapped_on)) return Answer::pass;
            if (!community.mapped_on) answer = Answer::not_evaluable;
        }
        return answer;
    }

    static Failure explain(const CentreAt& at) {
        return {.met = std::to_string(at.centre().communities->size()) + " × communities, 0 × mapped_on",
                .expected = {"co najmniej jedna społeczność z mapą zasobów i potrzeb",
                             "at least one community with a map of resources and needs"},
                .pointer = "/communities"};
    }
};

}  // namespace osl::rules::risk
