#pragma once

#include <algorithm>

#include "osl/model/vocabulary/programme.hpp"
#include "osl/rules/engine/subjects.hpp"
#include "osl/rules/published/table_line.hpp"
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
    using Subject = FigureTable;

    static bool applies(const FigureTable&, const FigureTable& table) { return by_strand(table) != table.dimensions.size(); }

    static Answer ask(const FigureTable& table) { return place(table).empty() ? Answer::pass : Answer::fail; }

    static Failure explain(const FigureTable& table) {
        return {.met = Text(total),
                .expected = {"każdy nurt osobno", "each strand by itself"},
                .pointer = place(table),
                .repair = Phrase{"usuń sumę po nurtach", "leave out the total over the strands"}};
    }

private:
    static std::size_t by_strand(const FigureTable& table) {
        const auto found = std::ranges::find_if(table.dimensions, [](const TableDimension& dimension) {
            return dimension.vocabulary && *dimension.vocabulary == describe::about_codes<Strand>.name;
        });
        return static_cast<std::size_t>(found - table.dimensions.begin());
    }

    /// Where the total stands: a cell, else the margins; empty where there is none.
    static Text place(const FigureTable& table) {
        const auto dimension = by_strand(table);
        for (const auto& cell : table.cells)
            if (has_place(table, cell) && cell.at[dimension] == total) return "/cells/" + std::to_string(&cell - table.cells.data());
        if (!table.margins) return {};
        const auto margin = std::ranges::find(*table.margins, table.dimensions[dimension].name);
        return margin == table.margins->end() ? Text() : "/margins/" + std::to_string(margin - table.margins->begin());
    }
};

}  // namespace osl::rules::published
