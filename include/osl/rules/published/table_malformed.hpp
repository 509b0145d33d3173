#pragma once

#include "osl/rules/engine/table_at.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::published {

/// A table that cannot be read for certain: a place twice, a code that no dimension has, a coordinate too few or too many, a margin of
/// nothing; or a cell whose own numbers contradict one another. What other rules would say of such a table – that it adds up, that no
/// small count can be read from it – is then not said.
struct TableMalformed {
    static constexpr RuleInfo info{
        .name = "published.table-malformed",
        .question = {"Czy każda komórka tabeli ma jedno miejsce, a jej liczby sobie nie przeczą?",
                     "Has each cell of the table one place of its own, and do its numbers not contradict one another?"},
        .why = {"Dwie komórki w jednym miejscu albo kod spoza wymiaru sprawiają, że sumy i procenty zgadzają się tylko pozornie.",
                "Two cells in one place, or a code from outside the dimension, let totals and percentages agree in appearance only."},
        .message = {"tabela jest źle zbudowana", "the table is malformed"},
        .source = "format osl-table/1",
        .nature = Nature::data,
        .severity = Severity::error,
    };

    template <class Report>
    static void judge(const TableAt& table, Report& report) {
        for (const auto& fault : table.faults())
            report.fail({}, fault.key, {.met = fault.met, .expected = fault.expected, .pointer = fault.pointer});
        if (table.faults().empty()) report.answer(Answer::pass);
    }
};

}  // namespace osl::rules::published
