#pragma once

#include "osl/rules/engine/subjects.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::disclosure {

/// A table of figures whose cells each describe one person: attendance, homework, diary, supervision. Having been printed once does not
/// make it right to print it again.
struct PersonLevelPerformance {
    static constexpr RuleInfo info{
        .name = "disclosure.person-level-performance",
        .question = {"Czy tabela nie opisuje pojedynczych osób?", "Does the table refrain from describing single persons?"},
        .why = {"Imię i funkcja mogą być jawne; obecność, zadania domowe, dziennik i superwizja danej osoby nie.",
                "Name and function may be public; attendance, homework, diary and supervision of a person may not."},
        .message = {"tabela opisuje pojedyncze osoby", "the table describes single persons"},
        .source = "UODO, ZSZZS.440.592.2018",
        .nature = Nature::disclosure,
        .severity = Severity::error,
    };
    using Subject = FigureTable;
    static constexpr auto needs = rules::needs<&FigureTable::person_level>;

    static Answer ask(const FigureTable& table) { return *table.person_level ? Answer::fail : Answer::pass; }

    static Failure explain(const FigureTable& table) {
        return {.met = "person_level: true, " + Text(code_of(table.unit)),
                .expected = {"liczby dla grup osób", "figures of groups of persons"},
                .pointer = "/person_level"};
    }
};

}  // namespace osl::rules::disclosure
