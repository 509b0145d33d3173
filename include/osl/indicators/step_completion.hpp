#pragma once

#include "osl/indicators/engine/step_shares.hpp"

namespace osl::indicators {

/// I01: how many centres have done each step, strictly.
struct StepCompletion {
    static constexpr IndicatorInfo info{
        .id = "I01",
        .name = "step-completion",
        .title = {"Wykonanie kroków", "Step completion"},
        .definition = {"Ośrodki, w których krok jest wykonany, do wszystkich liczonych.",
                       "Centres in which the step is done, of all counted."},
        .source = "S1",
    };

    static constexpr bool satisfied(StepStatus status) noexcept { return status == StepStatus::done; }

    struct State : StepShares<&satisfied>::State {
        void show(Display& display) const { show_titled(display, info.title); }
    };
};

}  // namespace osl::indicators
