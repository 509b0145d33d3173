#pragma once

#include <cmath>

#include "osl/rules/engine/subjects.hpp"
#include "osl/rules/published/table_line.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::disclosure {

/// A count of so few persons that somebody can tell who they are: printed, or left out but to be recovered from its percentage or from
/// a line in which it is the only unknown. Recovery by several steps is not looked for.
struct SmallCount {
    static constexpr RuleInfo info{
        .name = "disclosure.small-count",
        .question = {"Czy z komórki nie da się odczytać małej liczby osób?", "Can no small number of persons be read from the cell?"},
        .why = {"Wśród znanych ośrodków jedna lub dwie osoby to osoby rozpoznawalne.",
                "Among centres that are known, one or two persons are persons who can be recognised."},
        .message = {"liczba osób tak mała, że można je rozpoznać", "so few persons that they can be recognised"},
        .source = "Statistics Act art. 38(2), by analogy",
        .nature = Nature::disclosure,
        .severity = Severity::error,
    };
    using Subject = TableCell;

    struct Parameters {
        Count k{3};
        bool centres = false;

        static constexpr describe::About about{"SmallCountParameters", {"progi", "thresholds"}, "What count is too small to be published."};
        template <class F>
        static constexpr decltype(auto) fields(F&& f) {
            return f(field("k", &Parameters::k, {"najmniejsza liczba do publikacji", "least count to be published"},
                           {.unit = "people", .source = "Statistics Act art. 38(2), by analogy; 5 and 10 are in use elsewhere"}),
                     field("centres", &Parameters::centres, {"także liczby ośrodków", "counts of centres too"},
                           {.source = "our judgement: centres are public bodies"}));
        }
    };

    /// Counts of persons, unless they are marked as already published and name their source.
    static bool applies(const FigureTable& table, const TableCell&, const Parameters& parameters) {
        const bool exempt = table.already_published.value_or(false) && table.sources && !table.sources->empty();
        const bool of_persons = table.unit == FigureUnit::persons || table.unit == FigureUnit::inhabitants;
        const bool of_centres = table.unit == FigureUnit::centres || table.unit == FigureUnit::units;
        return !exempt && (of_persons || (of_centres && parameters.centres));
    }

    static Answer ask(const FigureTable& table, const TableCell& cell, const Parameters& parameters) {
        const auto count = readable(table, cell);
        return count && *count > 0 && *count < parameters.k.value() ? Answer::fail : Answer::pass;
    }

    static Failure explain(const FigureTable& table, const TableCell& cell, const Parameters& parameters) {
        const auto k = std::to_string(parameters.k.value());
        const auto count = std::to_string(readable(table, cell).value());
        if (cell.count)
            return {.met = count,
                    .expected = {"0 albo co najmniej " + k, "0 or at least " + k},
                    .pointer = "/count",
                    .repair = Phrase{"ukryj tę komórkę i drugą w każdej jej linii albo połącz kategorie",
                                     "suppress this cell and a second one in each of its lines, or merge categories"}};
        return {.met = count,
                .expected = {"liczba, której nie da się odtworzyć", "a count that cannot be recovered"},
                .repair = Phrase{"ukryj jeszcze jedną komórkę tej linii", "suppress one more cell of this line"}};
    }

    /// The count as printed, else as it follows from what is printed.
    static Opt<std::int64_t> readable(const FigureTable& table, const TableCell& cell) {
        if (cell.count) return cell.count->value();
        if (const auto count = from_percentage(cell)) return count;
        if (!published::has_place(table, cell)) return {};
        for (std::size_t i = 0; i != cell.at.size(); ++i) {
            if (!published::adds_up(table.dimensions[i])) continue;
            const auto line = published::line_through(table, cell, i);
            if (cell.at[i] == published::total && line.unknown_parts == 0) return line.sum;
            if (cell.at[i] != published::total && line.unknown_parts == 1 && line.total) return *line.total - line.sum;
        }
        return {};
    }

    /// The only count that gives the percentage at its decimals, where there is only one.
    static Opt<std::int64_t> from_percentage(const TableCell& cell) {
        if (!cell.percentage || !cell.denominator || cell.denominator->value() == 0) return {};
        const auto of = static_cast<double>(cell.denominator->value());
        const auto half = 0.5 * std::pow(10.0, -static_cast<double>(cell.decimals ? cell.decimals->value() : 0));
        const auto least = std::ceil(of * (*cell.percentage - half) / 100 - tolerance);
        const auto most = std::ceil(of * (*cell.percentage + half) / 100 - tolerance) - 1;
        return least == most ? Opt<std::int64_t>(static_cast<std::int64_t>(least)) : Opt<std::int64_t>();
    }

    static constexpr double tolerance = 1e-9;
};

}  // namespace osl::rules::disclosure
