#pragma once

#include "osl/indicators/engine/display.hpp"
#include "osl/indicators/indicator.hpp"

namespace osl::indicators {

/// I04: how many of the seven steps a centre has done, on average.
struct MeanSteps {
    static constexpr IndicatorInfo info{
        .id = "I04",
        .name = "mean-steps",
        .title = {"Średnia liczba wykonanych kroków", "Mean number of steps done"},
        .definition = {"Suma wykonanych kroków do liczby ośrodków.", "Steps done altogether over centres."},
        .source = "derived from S1",
    };

    struct State {
        std::int64_t done = 0;
        std::int64_t centres = 0;

        void add(const CentreAt& centre) {
            ++centres;
            for (std::size_t i = 0; i != step_count; ++i) done += centre.done(static_cast<Step>(i)) ? 1 : 0;
        }
        void merge(const State& other) {
            done += other.done;
            centres += other.centres;
        }
        void show(Display& display) const {
            display.sheet({}, info.title, FigureUnit::steps_per_centre)
                .by("measure", {{"mean", {"średnia", "mean"}}})
                .mean({"mean"}, done, centres);
        }
    };
};

}  // namespace osl::indicators
