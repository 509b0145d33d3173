#pragma once

#include "osl/indicators/engine/code_counts.hpp"
#include "osl/indicators/indicator.hpp"

namespace osl::indicators {

/// I15: who is being trained, by group and per institution.
struct Trainees {
    static constexpr IndicatorInfo info{
        .id = "I15",
        .name = "trainees",
        .title = {"Uczestnicy szkolenia", "Trainees"},
        .definition =
            {"Aktywni uczestnicy według grupy; uczestnicy na ośrodek, organizatorzy na instytucję organizatora, edukatorzy osobno.",
             "Active trainees by group; trainees per centre, organiser trainees per organiser institution, educators apart."},
        .source = "S0, S1, C1",
    };

    struct State {
        CodeCounts<GroupKind> by_group;
        std::int64_t not_recorded = 0;
        std::int64_t centres = 0;
        std::int64_t organiser_institutions = 0;
        std::int64_t educator_institutions = 0;

        void add(const CentreAt& centre) {
            ++centres;
            organiser_institutions += centre.takes_part_as(InstitutionRole::organiser_institution) ? 1 : 0;
            educator_institutions += centre.takes_part_as(InstitutionRole::educator_institution) ? 1 : 0;
            centre.for_each_participant([&](const Participant& person, std::size_t) {
                const auto* group = person.group ? centre.group(*person.group) : nullptr;
                if (group == nullptr) {
                    ++not_recorded;
                } else {
                    ++by_group[group->kind];
                }
            });
        }
        void merge(const State& other) {
            by_group.merge(other.by_group);
            not_recorded += other.not_recorded;
            centres += other.centres;
            organiser_institutions += other.organiser_institutions;
            educator_institutions += other.educator_institutions;
        }
        void show(Display& display) const {
            auto& groups = display.sheet("groups", info.title, FigureUnit::persons)
                               .by<GroupKind>("group")
                               .also(indicators::not_recorded)
                               .also({"all", {"wszyscy", "all"}});
            std::int64_t all = not_recorded;
            for (const auto count : by_group.by_code) all += count;
            for (const auto& entry : describe::code_table<GroupKind>()) groups.share({Text(entry.code)}, by_group[entry.value], all);
            groups.share({Text(indicators::not_recorded.code)}, not_recorded, all).share({"all"}, all, all);
            const auto educators = by_group[GroupKind::educators];
            display.sheet("per-centre", {"Uczestnicy na ośrodek", "Trainees per centre"}, FigureUnit::persons_per_centre)
                .by("measure",
                    {{"trainees", {"uczestnicy na ośrodek", "trainees per centre"}},
                     {"organiser_trainees", {"organizatorzy na instytucję organizatora", "organiser trainees per organiser institution"}},
                     {"educators", {"edukatorzy na instytucję edukatora", "educators per educator institution"}}})
                .mean({"trainees"}, all, centres)
                .mean({"organiser_trainees"}, all - educators - not_recorded, organiser_institutions)
                .mean({"educators"}, educators, educator_institutions);
        }
    };
};

}  // namespace osl::indicators
