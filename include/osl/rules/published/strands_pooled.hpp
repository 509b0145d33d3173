#pragma once

#include <algorithm>

#include "osl/model/vocabulary/programme.hpp"
#include "osl/rules/engine/table_at.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::published {

/// A table by strand that adds the strands up: community organising and Task 2 are two pilots (C20).
struct StrandsPooled {
    static constexpr RuleInfo info{
        .name = "published.strands-pooled",
        .question = {"Czy tabela podzielona według nurtów nie sumuje nurtów?",
                     "Does a table by strand refrain from adding the strands up?"},
        .why = {"23 jednostki Zadania 2 testują standardy, a 52 ośrodki wdrażają OSL; suma niczego nie znaczy.",
                "The 23 units of Task 2 test standards, the 52 centres implement community organising; their sum means nothing."},
        .message = {"suma obu nurtów", "a total over both strands"},
        .source = "S3, C20",
        .nature = Nature::data,
        .severity = Severity::error,
    };

    /// Every total over the strands is said, even of a table that is malformed otherwise; that there is none, of a well-shaped one only.
    template <class Report>
    static void judge(const TableAt& at, Report& report) {
        const auto& table = at.table();
        bool by_strand = false;
        bool pooled = false;
        const auto fail = [&](Text pointer, Text key) {
            pooled = true;
            report.fail({}, key,
                        {.met = Text(total_code),
                         .expected = {"każdy nurt osobno", "each strand by itself"},
                         .pointer = std::move(pointer),
                         .repair = Phrase{"usuń sumę po nurtach", "leave out the total over the strands"}});
        };
        for (std::size_t i = 0; i != table.dimensions.size(); ++i) {
            if (!is_by_strand(table.dimensions[i])) continue;
            by_strand = true;
            bool in_cells = false;
            for (std::size_t c = 0; c != table.cells.size(); ++c) {
                const auto& place = table.cells[c].at;
                if (i >= place.size() || place[i] != total_code) continue;
                in_cells = true;
                fail("/cells/" + std::to_string(c), at.key(c));
            }
            if (in_cells || !table.margins) continue;
            const auto margin = std::ranges::find(*table.margins, table.dimensions[i].name);
            if (margin != table.margins->end())
                fail("/margins/" + std::to_string(margin - table.margins->begin()), "margin " + table.dimensions[i].name);
        }
        if (!by_strand) return report.answer(Answer::not_applicable);
        if (!pooled) report.answer(at.badly_shaped() ? Answer::not_evaluable : Answer::pass);
    }

private:
    /// By its vocabulary, or where it names none by its codes.
    static bool is_by_strand(const TableDimension& dimension) {
        if (dimension.vocabulary) return *dimension.vocabulary == describe::about_codes<Strand>.name;
        const auto is_strand = [](const Text& code) { return describe::from_code<Strand>(code).has_value(); };
        return dimension.codes.size() > 1 && std::ranges::all_of(dimension.codes, is_strand);
    }
};

}  // namespace osl::rules::published
