#pragma once

#include "osl/indicators/engine/step_shares.hpp"

namespace osl::indicators {

/// I02: as I01, with what was satisfied before the programme (C12).
struct StepCompletionLenient {
    static constexpr IndicatorInfo info{
        .id = "I02",
        .name = "step-completion-lenient",
        .title = {"Wykonanie kroków, łącznie ze spełnionymi wcześniej", "Step completion, already satisfied included"},
        .definition = {"Ośrodki, w których krok jest wykonany albo był spełniony wcześniej, do wszystkich liczonych.",
                       "Centres in which the step is done or was already satisfied, of all counted."},
        .source = "S1, C12",
    };

    static constexpr bool satisfied(StepStatus status) noexcept {
        return status == StepStatus::done || status == StepStatus::already_satisfied;
    }

    struct State : StepShares<&satisfied>::State {
        void show(Display& display) const { show_titled(display, info.title); }
    };
};

}  // namespace osl::indicators
