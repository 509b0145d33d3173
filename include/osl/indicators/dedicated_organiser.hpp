#pragma once

#include "osl/indicators/engine/code_counts.hpp"
#include "osl/indicators/indicator.hpp"

namespace osl::indicators {

/// I13: where the organiser does nothing but organise.
struct DedicatedOrganiser {
    static constexpr IndicatorInfo info{
        .id = "I13",
        .name = "dedicated-organiser",
        .title = {"Organizator wyłącznie do OSL", "Dedicated organiser"},
        .definition = {"Ośrodki, w których organizator zajmuje się wyłącznie OSL: do ośrodków z zapisem; do tych, o których wiadomo; do "
                       "wszystkich liczonych.",
                       "Centres whose organiser does nothing but organise: of centres with a record; of those known; of all counted."},
        .source = "derived from S1",
    };

    struct State {
        std::int64_t exclusive = 0;
        std::int64_t recorded = 0;
        std::int64_t known = 0;
        std::int64_t centres = 0;

        void add(const CentreAt& centre) {
            ++centres;
            if (!centre.centre().workloads || !centre.at_observation()) return;
            CodeSet<Workload> seen;
            bool is_known = false;
            for (const auto workload : *centre.centre().workloads) {
                seen.insert(workload);
                is_known = is_known || (workload != Workload::unknown && workload != Workload::undecided);
            }
            recorded += seen.empty() ? 0 : 1;
            known += is_known ? 1 : 0;
            exclusive += seen.contains(Workload::exclusive) ? 1 : 0;
        }
        void merge(const State& other) {
            exclusive += other.exclusive;
            recorded += other.recorded;
            known += other.known;
            centres += other.centres;
        }
        void show(Display& display) const {
            display.sheet({}, info.title, FigureUnit::centres)
                .by("of", {{"recorded", {"ośrodków z zapisem", "centres with a record"}},
                           {"known", {"ośrodków, o których wiadomo", "centres of which it is known"}},
                           {"counted", {"wszystkich liczonych ośrodków", "all centres counted"}}})
                .share({"recorded"}, exclusive, recorded)
                .share({"known"}, exclusive, known)
                .share({"counted"}, exclusive, centres, exclusive + centres - known);
        }
    };
};

}  // namespace osl::indicators
