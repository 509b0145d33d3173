#pragma once

#include <algorithm>

#include "osl/codec/json.hpp"
#include "osl/describe/shown.hpp"
#include "osl/rules/engine/table_at.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::published {

/// A total that is not the sum of its parts, along any dimension that it totals; or a part of a figure known to be published, with the
/// other parts that name it, that does not add up to that figure.
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

    template <class Report>
    static void judge(const TableAt& table, Report& report) {
        if (table.badly_shaped()) return report.answer(Answer::not_evaluable, static_cast<std::int64_t>(table.table().cells.size()));
        judge_totals(table, report);
        if (table.known() != nullptr) judge_parts_of(table, report);
    }

private:
    /// What the lines that end in one cell say of it.
    struct Total {
        Answer answer = Answer::not_applicable;
        Text sums = {};
    };

    static Text named(std::int64_t sum, const TableAt& table, const TableLine& line) {
        return std::to_string(sum) + " (" + shown(table.table().dimensions[line.dimension].name) + ")";
    }

    /// A line with a part that is not printed, or only about, cannot be judged, unless its known parts exceed the total already. Where one
    /// unit may fall under several codes, no single part may exceed it.
    static void judge_line(const TableAt& table, const TableLine& line, std::int64_t whole, Total& total) {
        std::int64_t sum = 0;
        std::int64_t most = 0;
        std::size_t unknown = line.unlisted;
        for (const auto part : line.parts) {
            const auto count = exact_count(table.cell(part));
            if (!count) {
                ++unknown;
                continue;
            }
            sum += *count;
            most = std::max(most, *count);
        }
        const auto fail = [&](const Text& met) {
            total.answer = Answer::fail;
            total.sums += (total.sums.empty() ? "" : "; ") + met;
        };
        if (!table.adds_up(line)) {
            if (most > whole) fail("≥ " + named(most, table, line));
        } else if (sum > whole || (unknown == 0 && sum != whole)) {
            fail((unknown == 0 ? "" : "≥ ") + named(sum, table, line));
        } else if (total.answer != Answer::fail && unknown != 0) {
            total.answer = Answer::not_evaluable;
        } else if (total.answer == Answer::not_applicable) {
            total.answer = Answer::pass;
        }
    }

    template <class Report>
    static void judge_totals(const TableAt& table, Report& report) {
        const auto& cells = table.table().cells;
        List<Total> totals(cells.size());
        for (const auto& line : table.lines()) {
            const auto* cell = line.total ? table.cell(*line.total) : nullptr;
            if (cell == nullptr) continue;
            auto& of = totals[*line.total];
            if (const auto whole = exact_count(cell))
                judge_line(table, line, *whole, of);
            else if (table.adds_up(line))
                of.answer = Answer::not_evaluable;
        }
        for (std::size_t i = 0; i != cells.size(); ++i) {
            if (totals[i].answer != Answer::fail) {
                report.answer(totals[i].answer);
                continue;
            }
            report.fail({}, table.key(i),
                        {.met = std::to_string(cells[i].count->value()),
                         .expected = {"suma części: " + totals[i].sums, "sum of the parts: " + totals[i].sums},
                         .pointer = "/cells/" + std::to_string(i) + "/count"});
        }
    }

    template <class Report>
    static void judge_parts_of(const TableAt& table, Report& report) {
        const auto& cells = table.table().cells;
        List<std::size_t> order;
        for (std::size_t i = 0; i != cells.size(); ++i)
            if (cells[i].part_of) order.push_back(i);
        std::ranges::sort(order, {}, [&](std::size_t i) { return std::pair(std::string_view(cells[i].part_of->text()), i); });
        for (auto begin = order.begin(); begin != order.end();) {
            const auto& of = *cells[*begin].part_of;
            std::int64_t sum = 0;
            bool known = true;
            auto end = begin;
            for (; end != order.end() && *cells[*end].part_of == of; ++end) {
                const auto count = exact_count(&cells[*end]);
                known = known && count.has_value();
                sum += count.value_or(0);
            }
            const auto* figure = find_figure(*table.known(), of.text());
            if (!known || figure == nullptr || !figure->value || figure->approximate.value_or(false)) {
                report.answer(Answer::not_evaluable);
            } else if (static_cast<double>(sum) == *figure->value) {
                report.answer(Answer::pass);
            } else {
                const auto expected = of.text() + " = " + osl::to_json(*figure->value);
                report.fail({}, "part of " + of.text(),
                            {.met = std::to_string(sum),
                             .expected = {expected, expected},
                             .pointer = "/cells/" + std::to_string(*begin) + "/part_of"});
            }
            begin = end;
        }
    }
};

}  // namespace osl::rules::published
