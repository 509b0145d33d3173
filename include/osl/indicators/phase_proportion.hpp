#pragma once

#include "osl/indicators/engine/display.hpp"
#include "osl/indicators/indicator.hpp"

namespace osl::indicators {

/// I05: what part of all steps is done, overall and in three stages.
struct PhaseProportion {
    static constexpr IndicatorInfo info{
        .id = "I05",
        .name = "phase-proportion",
        .title = {"Udział wykonanych kroków, ogółem i w etapach", "Proportion of steps done, overall and by stage"},
        .definition =
            {"Wykonane kroki do wszystkich możliwych; przygotowanie I–III, wyznaczenie IV–V, zakorzenienie VI–VII (podział nasz).",
             "Steps done of all possible; preparation I–III, appointment IV–V, anchoring VI–VII (our grouping)."},
        .source = "derived from S1; SIC",
    };

    struct State {
        std::array<std::int64_t, 3> done{};
        std::int64_t centres = 0;

        void add(const CentreAt& centre) {
            ++centres;
            for (std::size_t i = 0; i != step_count; ++i) done[stage_of(i)] += centre.done(static_cast<Step>(i)) ? 1 : 0;
        }
        void merge(const State& other) {
            centres += other.centres;
            for (std::size_t i = 0; i != done.size(); ++i) done[i] += other.done[i];
        }
        void show(Display& display) const {
            constexpr std::array<std::int64_t, 3> steps{3, 2, 2};
            constexpr std::array<std::string_view, 3> stages{"preparation", "appointment", "anchoring"};
            auto& sheet = display.sheet({}, info.title, FigureUnit::centre_steps)
                              .by("stage", {{"overall", {"ogółem", "overall"}},
                                            {"preparation", {"przygotowanie (I–III)", "preparation (I–III)"}},
                                            {"appointment", {"wyznaczenie (IV–V)", "appointment (IV–V)"}},
                                            {"anchoring", {"zakorzenienie (VI–VII)", "anchoring (VI–VII)"}}})
                              .share({"overall"}, done[0] + done[1] + done[2], centres * static_cast<std::int64_t>(step_count));
            for (std::size_t i = 0; i != done.size(); ++i) sheet.share({Text(stages[i])}, done[i], centres * steps[i]);
        }

    private:
        static constexpr std::size_t stage_of(std::size_t step) noexcept { return step < 3 ? 0 : step < 5 ? 1 : 2; }
    };
};

}  // namespace osl::indicators
