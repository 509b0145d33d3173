#pragma once

#include "osl/rules/engine/dated_fields.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::of_register {

/// What is said to have happened, to hold or to have been recorded after the day of observation. What is foreseen is excepted by the
/// field tables. A month counts from its first day. Of a centre, its own day of observation decides; that day itself may not lie after
/// the register's, which states what was known then.
struct FactAfterReport {
    static constexpr RuleInfo info{
        .name = "register.fact-after-report",
        .question = {"Czy żaden fakt nie jest późniejszy niż dzień, na który rejestr podaje stan?",
                     "Is no fact later than the day of observation?"},
        .why = {"O tym, co nastąpi później, rejestr nie mógł wiedzieć; taki wpis nie liczy się w żadnym stanie i znika z wyników.",
                "The register could not know what comes later; such an entry counts in no state and drops out of the results."},
        .message = {"fakt po dniu, na który rejestr podaje stan", "a fact after the day of observation"},
        .source = "format osl/1",
        .nature = Nature::data,
        .severity = Severity::error,
        .active_only = false,
    };
    using Subject = DatedField;

    static bool applies(const CentreAt&, const DatedField& field) { return field.dated != Dated::plan; }

    static Answer ask(const CentreAt& at, const DatedField& field) { return answer(field, limit(at, field)); }

    static Failure explain(const CentreAt& at, const DatedField& field) { return failure(field, limit(at, field)); }

    template <class Report>
    static void judge(const Programme& programme, Report& report) {
        each_dated_field(programme, [&](const DatedField& field) {
            if (field.dated == Dated::plan || field.dated == Dated::bound) return report.answer(Answer::not_applicable);
            if (answer(field, programme.observed_on) == Answer::pass) return report.answer(Answer::pass);
            auto out = failure(field, programme.observed_on);
            out.pointer = "/programme" + field.place->pointer();
            report.fail({}, "programme." + field.place->keys(), std::move(out));
        });
    }

private:
    static Day limit(const CentreAt& at, const DatedField& field) {
        return field.dated == Dated::bound ? at.programme().observed_on : at.observed_on();
    }
    static Answer answer(const DatedField& field, const Day& limit) { return limit < field.when.first() ? Answer::fail : Answer::pass; }

    static Failure failure(const DatedField& field, const Day& limit) {
        return {.met = field.when.text(), .expected = {"nie po " + limit.text(), "not after " + limit.text()}};
    }
};

}  // namespace osl::rules::of_register
