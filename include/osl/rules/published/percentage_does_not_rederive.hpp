#pragma once

#include "osl/rules/engine/needs.hpp"
#include "osl/rules/engine/table_at.hpp"
#include "osl/rules/published/printed_number.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::published {

/// The decimals at which a cell's percentage is to be judged, where they are recorded.
[[nodiscard]] inline Opt<int> decimals_of(const TableCell& cell) {
    return cell.decimals ? Opt<int>(static_cast<int>(cell.decimals->value())) : Opt<int>();
}

/// A printed percentage must be 100 n / N rounded at its own decimals: those recorded, else those of the number as written. Half up is
/// this library's convention; half to even is right as well, and published.rounding-convention names it.
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
    static constexpr auto needs = rules::needs<&TableCell::count, &TableCell::denominator>;

    /// What is wrong is said of any table; that all is right, of a well-shaped one only. About is not exactly.
    template <class Report>
    static void judge(const TableAt& table, Report& report) {
        for (std::size_t i = 0; i != table.table().cells.size(); ++i) {
            const auto& cell = table.table().cells[i];
            if (!cell.percentage) {
                report.answer(Answer::not_applicable);
            } else if (!all_met(table.table(), cell, needs)) {
                if (!report.absent_fails()) {
                    report.answer(Answer::not_evaluable);
                    continue;
                }
                const auto names = unmet(table.table(), cell, needs);
                const auto as_printed = printed(*cell.percentage);
                report.fail({}, table.key(i),
                            {.met = as_printed ? text_of(*as_printed, Language::en) + " %" : Text("?"),
                             .expected = {"zapis w polach: " + names, "a record in: " + names},
                             .pointer = pointer(i)});
            } else if (auto failure = failure_of(cell, i)) {
                if (cell.approximate.value_or(false))
                    report.answer(Answer::not_evaluable);
                else
                    report.fail({}, table.key(i), *std::move(failure));
            } else {
                report.answer(table.badly_shaped() ? Answer::not_evaluable : Answer::pass);
            }
        }
    }

private:
    static Text pointer(std::size_t cell) { return "/cells/" + std::to_string(cell) + "/percentage"; }

    static Opt<Failure> failure_of(const TableCell& cell, std::size_t i) {
        const auto count = cell.count->value();
        const auto denominator = cell.denominator->value();
        const auto printed_as = printed(*cell.percentage);
        Failure failure{.met = (printed_as ? text_of(*printed_as, Language::en) : Text("?")) + " % = " + std::to_string(count) + "/" +
                               std::to_string(denominator),
                        .expected = {"≤ 100 %", "≤ 100 %"},
                        .pointer = pointer(i)};
        if (denominator == 0 || count > denominator || !printed_as) return failure;
        const auto judged = rederive(count, denominator, *printed_as, decimals_of(cell));
        if (judged.how == Rederivation::half_up || judged.how == Rederivation::half_to_even) return {};
        failure.expected = {text_of(judged.expected, Language::pl) + " %, zaokrąglone od połowy w górę",
                            text_of(judged.expected, Language::en) + " %, rounded half up"};
        if (judged.how == Rederivation::cut_off) {
            failure.expected.pl += "; podana liczba jest obcięta, nie zaokrąglona";
            failure.expected.en += "; the printed number is cut off, not rounded";
        }
        if (cell.decimals && printed_as->decimals > cell.decimals->value()) {
            failure.expected.pl += "; liczba ma więcej miejsc po przecinku, niż mówi pole decimals";
            failure.expected.en += "; the number has more decimals than `decimals` says";
        }
        return failure;
    }
};

}  // namespace osl::rules::published
