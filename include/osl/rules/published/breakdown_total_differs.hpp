#pragma once

#include "osl/rules/engine/subjects.hpp"
#include "osl/rules/published/table_line.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::published {

/// A total that is not the sum of its parts, along any dimension that it totals.
struct BreakdownTotalDiffers {
    static constexpr RuleInfo info{
        .name = "published.breakdown-total-differs",
        .question = {"Czy suma części równa się podanej sumie?", "Do the parts add up to the total?"},
        .why = {"Gdy podział nie sumuje się do całości, ktoś jest policzony dwa razy albo wcale.",
                "When a breakdown does not add up to its whole, somebody is counted twice or not at all."},
        .message = {"suma części różni się od podanej sumy", "the parts do not add up to the total"},
        .source = "S1",
        .nature = Nature::data,
        .severity = Severity::error,
    };
    using Subject = TableCell;
    static constexpr auto needs = rules::needs<&TableCell::count>;

    static bool applies(const FigureTable& table, const TableCell& cell) {
        if (!has_place(table, cell)) return false;
        for (std::size_t i = 0; i != cell.at.size(); ++i)
            if (totals(table, cell, i)) return true;
        return false;
    }

    /// A line with a part that is not printed, or only about, cannot be judged, unless its known parts exceed the total already.
    static Answer ask(const FigureTable& table, const TableCell& cell) {
        auto answer = cell.approximate.value_or(false) ? Answer::not_evaluable : Answer::pass;
        if (answer != Answer::pass) return answer;
        for (std::size_t i = 0; i != cell.at.size(); ++i) {
            if (!totals(table, cell, i)) continue;
            const auto of_line = judge(line_through(table, cell, i), cell);
            if (of_line == Answer::fail) return of_line;
            if (of_line != Answer::pass) answer = of_line;
        }
        return answer;
    }

    static Failure explain(const FigureTable& table, const TableCell& cell) {
        Failure failure{.met = std::to_string(cell.count->value()), .pointer = "/count"};
        for (std::size_t i = 0; i != cell.at.size(); ++i) {
            if (!totals(table, cell, i)) continue;
            const auto line = line_through(table, cell, i);
            if (judge(line, cell) != Answer::fail) continue;
            const auto sum = std::to_string(line.sum) + " (" + table.dimensions[i].name + ")";
            failure.expected = {"suma części: " + sum, "sum of the parts: " + sum};
            break;
        }
        return failure;
    }

private:
    static bool totals(const FigureTable& table, const TableCell& cell, std::size_t dimension) {
        return cell.at[dimension] == total && adds_up(table.dimensions[dimension]);
    }
    static Answer judge(const Line& line, const TableCell& cell) {
        const auto whole = cell.count->value();
        if (line.sum > whole) return Answer::fail;
        if (line.unknown_parts != 0) return Answer::not_evaluable;
        return line.sum == whole ? Answer::pass : Answer::fail;
    }
};

}  // namespace osl::rules::published
