#pragma once

#include "osl/rules/rule.hpp"

namespace osl::rules::steps {

/// Step II is the choice of a structure; four of the pilot's centres had done it and chosen none (C9).
struct StructureNoneThoughDone {
    static constexpr RuleInfo info{
        .name = "steps.structure-none-though-done",
        .question = {"Czy ośrodek, który wykonał krok II, wybrał jakąś formę struktury?",
                     "Has a centre that has done step II chosen a form of structure?"},
        .why = {"Krok II to analiza i wybór; bez wyboru jest wykonany w połowie.",
                "Step II is analysis and choice; without a choice it is half done."},
        .message = {"krok II wykonany, a żadna forma nie została wybrana", "step II is done, yet no form of structure is chosen"},
        .source = "S1, C9",
        .nature = Nature::fidelity,
        .severity = Severity::warning,
    };
    using Subject = CentreAt;
    static constexpr auto needs = rules::needs<&Centre::steps, &Centre::structures>;

    static bool applies(const CentreAt& centre) { return !centre.centre().steps || centre.done(Step::choose_structure); }

    static Answer ask(const CentreAt& centre) {
        bool chosen = false;
        centre.for_each_structure([&](const StructureEntry& entry, std::size_t) { chosen = chosen || entry.form != StructureForm::none; });
        return chosen ? Answer::pass : Answer::fail;
    }

    static Failure explain(const CentreAt& centre) {
        const bool empty = centre.centre().structures->empty();
        return {.met = empty ? "[]" : "none",
                .expected = {"co najmniej jedna forma inna niż none", "at least one form other than none"},
                .pointer = "/structures"};
    }
};

}  // namespace osl::rules::steps
