#pragma once

#include "osl/rules/engine/table_at.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::disclosure {

/// Attendance, homework, diary, supervision or assessment of a single person, or of so few that they can be told. Aggregates over enough
/// persons may be published. Having been printed once does not make it right to print it again.
struct PersonLevelPerformance {
    static constexpr RuleInfo info{
        .name = "disclosure.person-level-performance",
        .question = {"Czy tabela nie mówi, jak wypadły pojedyncze osoby?", "Does the table refrain from telling how single persons did?"},
        .why = {"Imię i funkcja mogą być jawne; obecność, zadania domowe, dziennik, superwizja i ocena danej osoby nie.",
                "Name and function may be public; attendance, homework, diary, supervision and assessment of a person may not."},
        .message = {"tabela mówi, jak wypadły pojedyncze osoby", "the table tells how single persons did"},
        .source = "UODO, ZSZZS.440.592.2018",
        .nature = Nature::disclosure,
        .severity = Severity::error,
    };
    static constexpr auto needs = rules::needs<&FigureTable::subject, &FigureTable::person_level>;

    struct Parameters {
        Count k{3};

        static constexpr describe::About about{"PersonLevelPerformanceParameters",
                                               {"progi", "thresholds"},
                                               "How many persons an aggregate must be over."};
        template <class F>
        static constexpr decltype(auto) fields(F&& f) {
            return f(field("k", &Parameters::k, {"najmniejsza liczba osób", "least number of persons"},
                           {.unit = "people", .source = "Statistics Act art. 38(2), by analogy"}));
        }
    };

    template <class Report>
    static void judge(const TableAt& at, Report& report) {
        const auto& table = at.table();
        const bool single = table.person_level.value_or(false);
        if (table.subject && !is_performance(*table.subject)) return report.answer(Answer::not_applicable);
        if (single) return report.fail({}, table.id.text(), of_table(table));
        if (!table.subject) return report.answer(table.person_level.has_value() ? Answer::pass : Answer::not_evaluable);
        const auto k = report.parameters().k.value();
        for (std::size_t i = 0; i != table.cells.size(); ++i) {
            const auto persons = persons_behind(table, table.cells[i]);
            if (!persons)
                report.answer(Answer::not_evaluable);
            else if (*persons > 0 && *persons < k)
                report.fail({}, at.key(i), of_cell(*persons, k, i));
            else
                report.answer(at.badly_shaped() ? Answer::not_evaluable : Answer::pass);
        }
    }

private:
    /// How many persons a cell describes: as it says, else its denominator or count where those count persons.
    static Opt<std::int64_t> persons_behind(const FigureTable& table, const TableCell& cell) {
        if (cell.persons) return cell.persons->value();
        if (!counts_persons(table.unit) || table.unit == FigureUnit::persons_per_centre) return {};
        if (cell.denominator) return cell.denominator->value();
        return cell.count ? Opt<std::int64_t>(cell.count->value()) : Opt<std::int64_t>();
    }

    static Failure of_table(const FigureTable& table) {
        Failure failure{.met = "person_level: true, " + Text(code_of(table.unit)),
                        .expected = {"liczby dla grup osób", "figures of groups of persons"},
                        .pointer = "/person_level"};
        if (table.subject) {
            failure.met += ", " + Text(code_of(*table.subject));
        } else {
            failure.expected.pl += "; albo pole subject z przedmiotem, o którym wolno mówić o osobach";
            failure.expected.en += "; or a subject that may be told of persons";
        }
        return failure;
    }

    static Failure of_cell(std::int64_t persons, std::int64_t k, std::size_t cell) {
        const auto least = std::to_string(k);
        return {.met = std::to_string(persons),
                .expected = {"co najmniej " + least + " osoby", "at least " + least + " persons"},
                .pointer = "/cells/" + std::to_string(cell),
                .repair = Phrase{"połącz ośrodki lub grupy", "merge centres or groups"}};
    }
};

}  // namespace osl::rules::disclosure
