#pragma once

#include "osl/indicators/engine/display.hpp"
#include "osl/indicators/indicator.hpp"

namespace osl::indicators {

/// I11: whether a structure has been chosen at all, and how firm the choice is.
struct StructureChosen {
    static constexpr IndicatorInfo info{
        .id = "I11",
        .name = "structure-chosen",
        .title = {"Struktura wybrana; utrwalona", "Structure chosen; firm"},
        .definition = {"Ośrodki z formą inną niż „żadna”; tylko przyjętą; przyjętą lub nieformalną; do wszystkich liczonych.",
                       "Centres with a form other than none; with an adopted one; with an adopted or informal one; of all counted."},
        .source = "derived from S1, C9",
    };

    struct State {
        std::int64_t chosen = 0;
        std::int64_t adopted = 0;
        std::int64_t adopted_or_informal = 0;
        std::int64_t standing_unknown = 0;  ///< chosen, and neither adopted nor informal, but a standing is not recorded
        std::int64_t not_adopted_unknown = 0;
        std::int64_t not_recorded = 0;
        std::int64_t centres = 0;

        void add(const CentreAt& centre) {
            ++centres;
            bool any = false;
            bool has_adopted = false;
            bool has_informal = false;
            bool unknown = false;
            centre.for_each_structure([&](const StructureEntry& entry, std::size_t) {
                if (entry.form == StructureForm::none) return;
                any = true;
                has_adopted = has_adopted || entry.standing == Standing::adopted;
                has_informal = has_informal || entry.standing == Standing::informal;
                unknown = unknown || !entry.standing;
            });
            chosen += any ? 1 : 0;
            adopted += has_adopted ? 1 : 0;
            adopted_or_informal += has_adopted || has_informal ? 1 : 0;
            not_adopted_unknown += unknown && !has_adopted ? 1 : 0;
            standing_unknown += unknown && !has_adopted && !has_informal ? 1 : 0;
            not_recorded += centre.knows(centre.centre().structures) ? 0 : 1;
        }
        void merge(const State& other) {
            chosen += other.chosen;
            adopted += other.adopted;
            adopted_or_informal += other.adopted_or_informal;
            standing_unknown += other.standing_unknown;
            not_adopted_unknown += other.not_adopted_unknown;
            not_recorded += other.not_recorded;
            centres += other.centres;
        }
        void show(Display& display) const {
            display.sheet({}, info.title, FigureUnit::centres)
                .by("measure", {{"chosen", {"wybrana", "chosen"}},
                                {"adopted", {"przyjęta", "adopted"}},
                                {"adopted_or_informal", {"przyjęta lub nieformalna", "adopted or informal"}}})
                .share({"chosen"}, chosen, centres, chosen + not_recorded)
                .share({"adopted"}, adopted, centres, adopted + not_adopted_unknown + not_recorded)
                .share({"adopted_or_informal"}, adopted_or_informal, centres, adopted_or_informal + standing_unknown + not_recorded);
        }
    };
};

}  // namespace osl::indicators
