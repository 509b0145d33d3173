// What a check gives: findings, and how many subjects fell under each answer.
#pragma once

#include "osl/model/values/id.hpp"
#include "osl/model/values/number.hpp"
#include "osl/rules/catalogue.hpp"
#include "osl/rules/setting.hpp"

namespace osl {

/// What a baseline says of a finding.
enum class FindingStatus : std::uint8_t { new_, persisting, accepted };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<FindingStatus>, F&& f) {
    using enum FindingStatus;
    return f(describe::About{"FindingStatus", {"stan ustalenia", "status of a finding"}, "What a baseline says of a finding."},
             code(new_, "new", {"nowe", "new"}, {"The baseline does not know it."}),
             code(persisting, "persisting", {"utrzymujące się", "persisting"}, {"It was there when the baseline was taken."}),
             code(accepted, "accepted", {"przyjęte", "accepted"}, {"Somebody answers for leaving it, for a reason."}));
}

/// One subject that a rule fails.
struct Finding {
    Text rule;
    Nature nature;
    Severity severity;
    Phrase message;
    Opt<Id> centre = {};
    Opt<Text> centre_name = {};
    Text pointer = {};
    Text met = {};
    Phrase expected = {};
    Opt<Phrase> repair = {};
    Opt<Total> line = {};
    Text fingerprint;
    Opt<FindingStatus> status = {};

    friend bool operator==(const Finding&, const Finding&) = default;

    static constexpr describe::About about{"Finding", {"ustalenie", "finding"}, "One subject that a rule fails."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("rule", &Finding::rule, {"reguła", "rule"}), field("nature", &Finding::nature, {"charakter", "nature"}),
                 field("severity", &Finding::severity, {"waga", "severity"}), field("message", &Finding::message, {"treść", "message"}),
                 field("centre", &Finding::centre, {"ośrodek", "centre"},
                       {.meaning = "id; absent for a finding of the register or a table"}),
                 field("centre_name", &Finding::centre_name, {"nazwa ośrodka", "centre's name"},
                       {.meaning = "as recorded, so that people need not know the id"}),
                 field("pointer", &Finding::pointer, {"wskaźnik", "pointer"}, {.meaning = "JSON Pointer from the centre or table"}),
                 field("met", &Finding::met, {"napotkano", "met"}), field("expected", &Finding::expected, {"oczekiwano", "expected"}),
                 field("repair", &Finding::repair, {"naprawa", "repair"}, {.meaning = "the smallest one, where it can be said"}),
                 field("line", &Finding::line, {"wiersz", "line"},
                       {.unit = "lines", .meaning = "where the centre begins in the file that it was read from, from 1"}),
                 field("fingerprint", &Finding::fingerprint, {"odcisk", "fingerprint"},
                       {.meaning = "of rule, centre and subject; the same in any order, language and run"}),
                 field("status", &Finding::status, {"stan", "status"}, {.meaning = "where a baseline was given"}));
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
    Opt<RawJson> parameters = {};

    friend bool operator==(const Tally&, const Tally&) = default;

    static constexpr describe::About about{"Tally", {"zestawienie odpowiedzi", "tally"}, "How many subjects fell under each answer."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("rule", &Tally::rule, {"reguła", "rule"}),
                 field("severity", &Tally::severity, {"waga", "severity"}, {.meaning = "of its findings"}),
                 field("pass", &Tally::pass, {"spełniona", "pass"}), field("fail", &Tally::fail, {"niespełniona", "fail"}),
                 field("not_applicable", &Tally::not_applicable, {"nie dotyczy", "not applicable"}),
                 field("not_evaluable", &Tally::not_evaluable, {"nie do oceny", "not evaluable"}),
                 field("parameters", &Tally::parameters, {"parametry", "parameters"},
                       {.meaning = "the values with which it was asked, where it has any"}));
    }
};

/// A rule of one's own that threw, and so answers nothing: it neither passed nor failed anywhere.
struct RuleNotRun {
    Text rule;
    Opt<Id> centre = {};
    Text message;
    Total times{1};

    friend bool operator==(const RuleNotRun&, const RuleNotRun&) = default;

    static constexpr describe::About about{"RuleNotRun",
                                           {"reguła niewykonana", "rule not run"},
                                           "A custom rule that ended in an error of its own: it answers nothing."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("rule", &RuleNotRun::rule, {"reguła", "rule"}),
                 field("centre", &RuleNotRun::centre, {"ośrodek", "centre"},
                       {.meaning = "id of the first at which it ended so; absent where that was over the whole register or a table"}),
                 field("message", &RuleNotRun::message, {"komunikat", "message"}, {.meaning = "what it raised there, shortened"}),
                 field("times", &RuleNotRun::times, {"razy", "times"}, {.meaning = "how often it ended so"}));
    }
};

/// How many findings of each severity.
struct SeverityCounts {
    Total error{0};
    Total warning{0};
    Total information{0};

    friend bool operator==(const SeverityCounts&, const SeverityCounts&) = default;

    static constexpr describe::About about{"SeverityCounts",
                                           {"liczba ustaleń według wagi", "findings by severity"},
                                           "How many findings of each severity."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("error", &SeverityCounts::error, {"błędy", "errors"}),
                 field("warning", &SeverityCounts::warning, {"ostrzeżenia", "warnings"}),
                 field("information", &SeverityCounts::information, {"informacje", "information"}));
    }
};

/// The answer of a whole check: what was found, and of how much that can be said.
struct CheckResult {
    List<Finding> findings = {};    ///< up to the limit; in the order of `Checker::finish`
    List<Tally> tallies = {};       ///< one a rule that was asked, in the registry's order
    Total total{0};                 ///< findings altogether
    SeverityCounts open{};          ///< of those asked for, the ones that no baseline knows
    Total centres{0};               ///< checked
    Total left_out{0};              ///< centres that were there and are not checked
    bool cut_off = false;           ///< what was not read might hold more
    Total empty_centres{0};         ///< checked, but with nothing recorded that a rule could ask about
    Total not_evaluable{0};         ///< answers, over all rules
    Total rules_unasked{0};         ///< rules that neither passed nor failed anywhere, for want of records or of subjects
    Total rules_not_applicable{0};  ///< rules whose question arose nowhere
    List<RuleNotRun> not_run = {};  ///< custom rules that threw
    Opt<List<RuleDescription>> custom_rules = {};
    bool nothing_checked = true;  ///< no centre (or table) was checked, or no rule has run: whatever else is said, this is no clean bill
    Phrase summary = {};          ///< all of this in one sentence

    friend bool operator==(const CheckResult&, const CheckResult&) = default;

    static constexpr describe::About about{"CheckResult",
                                           {"wynik kontroli", "result of a check"},
                                           "Findings and tallies of a check, and of how much they tell."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("findings", &CheckResult::findings, {"ustalenia", "findings"},
                       {.meaning = "those kept: the gravest first when there are too many"}),
                 field("tallies", &CheckResult::tallies, {"zestawienia", "tallies"}),
                 field("total", &CheckResult::total, {"razem ustaleń", "findings altogether"}),
                 field("open", &CheckResult::open, {"ustalenia otwarte", "open findings"},
                       {.meaning = "of the centres and severities asked for, and neither known to a baseline nor accepted"}),
                 field("centres", &CheckResult::centres, {"ośrodki sprawdzone", "centres checked"}),
                 field("left_out", &CheckResult::left_out, {"ośrodki pominięte", "centres left out"},
                       {.meaning = "that were there but did not decode, or could not be checked without a programme"}),
                 field("cut_off", &CheckResult::cut_off, {"odczyt urwany", "cut off"},
                       {.meaning = "the input could not be read to its end, so that more may be missing than is counted"}),
                 field("empty_centres", &CheckResult::empty_centres, {"ośrodki bez zapisów", "empty centres"},
                       {.meaning = "checked, though nothing is recorded of them but who they are"}),
                 field("not_evaluable", &CheckResult::not_evaluable, {"odpowiedzi „nie do oceny”", "answers not evaluable"},
                       {.meaning = "over all rules: what they need is not recorded"}),
                 field("rules_unasked", &CheckResult::rules_unasked, {"reguły niezastosowane", "rules that could not be asked"},
                       {.meaning = "neither passed nor failed anywhere, for want of records or of anything to ask about"}),
                 field("rules_not_applicable", &CheckResult::rules_not_applicable, {"reguły niedotyczące", "rules that did not apply"},
                       {.meaning = "whose question arose nowhere"}),
                 field("not_run", &CheckResult::not_run, {"reguły niewykonane", "rules not run"},
                       {.meaning = "custom rules that ended in an error of their own: they have no tally and no findings"}),
                 field("custom_rules", &CheckResult::custom_rules, {"reguły własne", "custom rules"},
                       {.meaning = "the rules asked that are not in the catalogue, described; absent where there are none"}),
                 field("nothing_checked", &CheckResult::nothing_checked, {"niczego nie sprawdzono", "nothing was checked"},
                       {.meaning = "no centre or table at all; never a clean result"}),
                 field("summary", &CheckResult::summary, {"podsumowanie", "summary"}, {.meaning = "all of this in one sentence"}));
    }
};

}  // namespace osl
