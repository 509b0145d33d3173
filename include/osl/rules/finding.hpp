// What a check gives: findings, and how many subjects fell under each answer.
#pragma once

#include "osl/model/values/id.hpp"
#include "osl/rules/rule.hpp"

namespace osl {

/// How many subjects.
using Total = describe::Whole<0, 9'007'199'254'740'991>;

/// One subject that a rule fails.
struct Finding {
    Text rule;
    Nature nature;
    Severity severity;
    Phrase message;
    Opt<Id> centre = {};
    Text pointer = {};
    Text met = {};
    Phrase expected = {};
    Opt<Phrase> repair = {};
    Text fingerprint;

    friend bool operator==(const Finding&, const Finding&) = default;

    static constexpr describe::About about{"Finding", {"ustalenie", "finding"}, "One subject that a rule fails."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("rule", &Finding::rule, {"reguła", "rule"}), field("nature", &Finding::nature, {"charakter", "nature"}),
                 field("severity", &Finding::severity, {"waga", "severity"}), field("message", &Finding::message, {"treść", "message"}),
                 field("centre", &Finding::centre, {"ośrodek", "centre"},
                       {.meaning = "id; absent for a finding of the register or a table"}),
                 field("pointer", &Finding::pointer, {"wskaźnik", "pointer"}, {.meaning = "JSON Pointer from the centre or table"}),
                 field("met", &Finding::met, {"napotkano", "met"}), field("expected", &Finding::expected, {"oczekiwano", "expected"}),
                 field("repair", &Finding::repair, {"naprawa", "repair"}, {.meaning = "the smallest one, where it can be said"}),
                 field("fingerprint", &Finding::fingerprint, {"odcisk", "fingerprint"},
                       {.meaning = "of rule, centre and subject; the same in any order, language and run"}));
    }
};

/// How many subjects of one rule fell under each of the four answers.
struct Tally {
    Text rule;
    Severity severity;
    Total pass{0};
    Total fail{0};
    Total not_applicable{0};
    Total not_evaluable{0};

    friend bool operator==(const Tally&, const Tally&) = default;

    static constexpr describe::About about{"Tally", {"zestawienie odpowiedzi", "tally"}, "How many subjects fell under each answer."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("rule", &Tally::rule, {"reguła", "rule"}),
                 field("severity", &Tally::severity, {"waga", "severity"}, {.meaning = "of its findings"}),
                 field("pass", &Tally::pass, {"spełniona", "pass"}), field("fail", &Tally::fail, {"niespełniona", "fail"}),
                 field("not_applicable", &Tally::not_applicable, {"nie dotyczy", "not applicable"}),
                 field("not_evaluable", &Tally::not_evaluable, {"nie do oceny", "not evaluable"}));
    }
};

/// The answer of a whole check.
struct CheckResult {
    List<Finding> findings;  ///< up to the limit; in the order of the register, or sorted (see `Checker::finish`)
    List<Tally> tallies;     ///< one a rule that was asked, in the registry's order
    Total total{0};          ///< findings altogether

    friend bool operator==(const CheckResult&, const CheckResult&) = default;

    static constexpr describe::About about{"CheckResult", {"wynik kontroli", "result of a check"}, "Findings and tallies of a check."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("findings", &CheckResult::findings, {"ustalenia", "findings"}),
                 field("tallies", &CheckResult::tallies, {"zestawienia", "tallies"}),
                 field("total", &CheckResult::total, {"razem ustaleń", "findings altogether"}));
    }
};

}  // namespace osl
