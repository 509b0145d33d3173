#pragma once

#include <map>

#include "osl/indicators/engine/code_counts.hpp"
#include "osl/indicators/indicator.hpp"

namespace osl::indicators {

/// I10: how organisers are placed; by form in centres, by form and by label in indications.
struct StructureForms {
    static constexpr IndicatorInfo info{
        .id = "I10",
        .name = "structure-forms",
        .title = {"Formy struktury", "Forms of structure"},
        .definition = {"Ośrodki z daną formą do ośrodków z zapisem, także o braku formy; obok wskazania według formy i etykiety.",
                       "Centres of a form, of centres with a record, that of none included; beside them indications by form and by label."},
        .source = "S1, C13",
    };

    struct State {
        CodeCounts<StructureForm> centres;
        CodeCounts<StructureForm> indications;
        std::map<Text, std::int64_t> by_label;
        std::int64_t recorded = 0;

        void add(const CentreAt& centre) {
            CodeSet<StructureForm> seen;
            centre.for_each_structure([&](const StructureEntry& entry, std::size_t) {
                ++indications[entry.form];
                ++by_label[entry.label.value_or(Text(code_of(entry.form)))];
                if (seen.insert(entry.form)) ++centres[entry.form];
            });
            if (!seen.empty()) ++recorded;
        }
        void merge(const State& other) {
            centres.merge(other.centres);
            indications.merge(other.indications);
            for (const auto& [label, count] : other.by_label) by_label[label] += count;
            recorded += other.recorded;
        }
        void show(Display& display) const {
            auto& forms = display.sheet("centres", info.title, FigureUnit::centres).by<StructureForm>("form", true);
            for (const auto& entry : describe::code_table<StructureForm>()) forms.share({Text(entry.code)}, centres[entry.value], recorded);
            auto& told =
                display.sheet("indications", {"Formy struktury, wskazania", "Forms of structure, indications"}, FigureUnit::indications)
                    .by<StructureForm>("form");
            std::int64_t all = 0;
            for (const auto count : indications.by_code) all += count;
            for (const auto& entry : describe::code_table<StructureForm>()) told.share({Text(entry.code)}, indications[entry.value], all);
            List<Text> labels;
            for (const auto& [label, count] : by_label) labels.push_back(label);
            auto& worded = display
                               .sheet("labels", {"Formy struktury według etykiet, wskazania", "Forms of structure by label, indications"},
                                      FigureUnit::indications)
                               .by_words("label", std::move(labels));
            for (const auto& [label, count] : by_label) worded.share({label}, count, all);
        }
    };
};

}  // namespace osl::indicators
