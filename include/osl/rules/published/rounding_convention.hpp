#pragma once

#include "osl/rules/published/percentage_does_not_rederive.hpp"

namespace osl::rules::published {

/// A percentage that is a half exactly and was rounded to the even neighbour: right, but not as the other tables round.
struct RoundingConvention {
    static constexpr RuleInfo info{
        .name = "published.rounding-convention",
        .question = {"Czy procent jest zaokrąglony od połowy w górę, jak w pozostałych tabelach?",
                     "Is the percentage rounded half up, as in the other tables?"},
        .why = {"Programy statystyczne zaokrąglają połowę do cyfry parzystej; to nie błąd, ale obok innych tabel liczby się różnią.",
                "Statistical programs round a half to the even digit; that is no error, but beside other tables the numbers differ."},
        .message = {"procent zaokrąglony do cyfry parzystej", "the percentage is rounded half to even"},
        .source = "S1; our convention",
        .nature = Nature::data,
        .severity = Severity::information,
    };
    static constexpr auto needs = rules::needs<&TableCell::count, &TableCell::denominator, &TableCell::percentage>;

    template <class Report>
    static void judge(const TableAt& table, Report& report) {
        for (std::size_t i = 0; i != table.table().cells.size(); ++i) {
            const auto& cell = table.table().cells[i];
            const auto printed_as = cell.percentage ? printed(*cell.percentage) : Opt<PrintedNumber>();
            if (!printed_as || !cell.count || !cell.denominator || cell.denominator->value() == 0 || *cell.count > *cell.denominator) {
                report.answer(Answer::not_applicable);
                continue;
            }
            const auto judged = rederive(cell.count->value(), cell.denominator->value(), *printed_as, decimals_of(cell));
            if (judged.how != Rederivation::half_to_even) {
                report.answer(judged.how == Rederivation::half_up ? Answer::pass : Answer::not_applicable);
                continue;
            }
            const auto half = std::to_string(cell.count->value()) + "/" + std::to_string(cell.denominator->value());
            report.fail({}, table.key(i),
                        {.met = text_of(*printed_as, Language::en) + " % = " + half,
                         .expected = {text_of(judged.expected, Language::pl) + " %, zaokrąglone od połowy w górę",
                                      text_of(judged.expected, Language::en) + " %, rounded half up"},
                         .pointer = "/cells/" + std::to_string(i) + "/percentage"});
        }
    }
};

}  // namespace osl::rules::published
