// Shares of centres by step, for the indicators that differ only in which statuses they count.
#pragma once

#include "osl/indicators/engine/display.hpp"
#include "osl/indicators/indicator.hpp"

namespace osl::indicators {

/// Centres by step whose status satisfies `Satisfied`, of all counted. A status that is unknown or not recorded stays in the denominator
/// as not satisfied, and gives the upper bound.
template <bool (*Satisfied)(StepStatus)>
struct StepShares {
    struct State {
        std::array<std::int64_t, step_count> holding{};
        std::array<std::int64_t, step_count> unknown{};
        std::int64_t centres = 0;

        void add(const CentreAt& centre) {
            ++centres;
            for (std::size_t i = 0; i != step_count; ++i) {
                const auto* state = centre.state_of(static_cast<Step>(i));
                if (state == nullptr || state->status == StepStatus::unknown) {
                    ++unknown[i];
                } else if (Satisfied(state->status)) {
                    ++holding[i];
                }
            }
        }
        void merge(const State& other) {
            centres += other.centres;
            for (std::size_t i = 0; i != step_count; ++i) {
                holding[i] += other.holding[i];
                unknown[i] += other.unknown[i];
            }
        }
        void show_titled(Display& display, const Local& title) const {
            auto& sheet = display.sheet({}, title, FigureUnit::centres).by<Step>("step");
            for (std::size_t i = 0; i != step_count; ++i)
                sheet.share({Text(code_of(static_cast<Step>(i)))}, holding[i], centres, holding[i] + unknown[i]);
        }
    };
};

}  // namespace osl::indicators
