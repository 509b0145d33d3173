#pragma once

#include "osl/rules/rule.hpp"

namespace osl::rules::steps {

/// Step II is done, but every form chosen is only planned or informal; three of the pilot's centres were so placed (C9).
struct StructureNotFirm {
    static constexpr RuleInfo info{
        .name = "steps.structure-not-firm",
        .question = {"Czy ośrodek, który wykonał krok II, ma formę struktury już przyjętą?",
                     "Has a centre that has done step II a form of structure that is adopted?"},
        .why = {"Struktura w planach lub nieformalna nie przetrwa zmiany kierownictwa.",
                "A structure that is planned or informal does not outlive a change of management."},
        .message = {"krok II wykonany, a struktura tylko w planach lub nieformalna",
                    "step II is done, yet the structure is only planned or informal"},
        .source = "S1, C9",
        .nature = Nature::fidelity,
        .severity = Severity::information,
    };
    using Subject = CentreAt;
    static constexpr auto needs = rules::needs<&Centre::steps, &Centre::structures>;

    static bool applies(const CentreAt& centre) { return !centre.centre().steps || centre.done(Step::choose_structure); }

    static Answer ask(const CentreAt& centre) {
        bool adopted = false;
        bool unknown = false;
        bool chosen = false;
        centre.for_each_structure([&](const StructureEntry& entry, std::size_t) {
            if (entry.form == StructureForm::none) return;
            chosen = true;
            unknown = unknown || !entry.standing;
            adopted = adopted || entry.standing == Standing::adopted;
        });
        if (!chosen) return Answer::not_applicable;
        if (adopted) return Answer::pass;
        return unknown ? Answer::not_evaluable : Answer::fail;
    }

    static Failure explain(const CentreAt& centre) {
        Failure failure{.expected = {"forma o statusie adopted", "a form of standing adopted"}};
        centre.for_each_structure([&](const StructureEntry& entry, std::size_t index) {
            if (entry.form == StructureForm::none || !failure.met.empty()) return;
            failure.met = Text(code_of(entry.form)) + ": " + Text(code_of(*entry.standing));
            failure.pointer = "/structures/" + std::to_string(index) + "/standing";
        });
        return failure;
    }
};

}  // namespace osl::rules::steps
