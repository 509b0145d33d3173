#pragma once

#include "osl/indicators/engine/code_counts.hpp"
#include "osl/indicators/indicator.hpp"

namespace osl::indicators {

/// I12: how organising is combined with other work. Undated, so known for the day of observation only.
struct Workloads {
    static constexpr IndicatorInfo info{
        .id = "I12",
        .name = "workloads",
        .title = {"Łączenie organizowania z inną pracą", "Workloads"},
        .definition = {"Ośrodki z danym rozwiązaniem do ośrodków z zapisem.", "Centres with an arrangement, of centres with a record."},
        .source = "S1, C13",
    };

    struct State {
        CodeCounts<Workload> by_workload;
        std::int64_t recorded = 0;

        void add(const CentreAt& centre) {
            if (!centre.centre().workloads || !centre.at_observation()) return;
            CodeSet<Workload> seen;
            for (const auto workload : *centre.centre().workloads)
                if (seen.insert(workload)) ++by_workload[workload];
            if (!seen.empty()) ++recorded;
        }
        void merge(const State& other) {
            by_workload.merge(other.by_workload);
            recorded += other.recorded;
        }
        void show(Display& display) const {
            auto& sheet = display.sheet({}, info.title, FigureUnit::centres).by<Workload>("workload", true);
            for (const auto& entry : describe::code_table<Workload>()) sheet.share({Text(entry.code)}, by_workload[entry.value], recorded);
        }
    };
};

}  // namespace osl::indicators
