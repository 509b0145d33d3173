#pragma once

#include <cmath>

#include "osl/model/values/ratio.hpp"
#include "osl/rules/engine/subjects.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::published {

/// A printed percentage must be 100 n / N rounded half up at its own decimals.
struct PercentageDoesNotRederive {
    static constexpr RuleInfo info{
        .name = "published.percentage-does-not-rederive",
        .question = {"Czy procent wynika z liczby i mianownika?", "Does the percentage follow from count and denominator?"},
        .why = {"Procent, który nie wynika ze swoich liczb, ma błąd w jednej z trzech.",
                "A percentage that does not follow from its numbers has an error in one of the three."},
        .message = {"procent nie wynika z liczby i mianownika", "the percentage does not follow from count and denominator"},
        .source = "S1",
        .nature = Nature::data,
        .severity = Severity::error,
    };
    using Subject = TableCell;
    static constexpr auto needs = rules::needs<&TableCell::count, &TableCell::denominator>;

    static bool applies(const FigureTable&, const TableCell& cell) { return cell.percentage.has_value(); }

    static Answer ask(const FigureTable&, const TableCell& cell) {
        if (cell.denominator->value() == 0 || *cell.count > *cell.denominator) return Answer::fail;
        return std::abs(*cell.percentage - rederived(cell)) < tolerance ? Answer::pass : Answer::fail;
    }

    static Failure explain(const FigureTable&, const TableCell& cell) {
        const auto fraction = std::to_string(cell.count->value()) + "/" + std::to_string(cell.denominator->value());
        const bool possible = cell.denominator->value() != 0 && *cell.count <= *cell.denominator;
        const auto value = possible ? to_json(rederived(cell)) + " %" : Text("≤ 100 %");
        return {.met = to_json(*cell.percentage) + " % = " + fraction, .expected = {value, value}, .pointer = "/percentage"};
    }

    static double rederived(const TableCell& cell) {
        return rounded_ratio(100 * cell.count->value(), cell.denominator->value(), cell.decimals ? cell.decimals->value() : 0);
    }

    static constexpr double tolerance = 1e-9;
};

}  // namespace osl::rules::published
