#pragma once

#include "osl/rules/engine/subjects.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::steps {

/// Each of the seven steps needs at least one entry, if only to say that it is unknown.
struct RecordsIncomplete {
    static constexpr RuleInfo info{
        .name = "steps.records-incomplete",
        .question = {"Czy każdy z siedmiu kroków ma choć jeden wpis?", "Has each of the seven steps at least one entry?"},
        .why = {"Krok bez wpisu liczy się jako niewykonany, choć nikt tego nie stwierdził.",
                "A step without an entry is counted as not done, though nobody said so."},
        .message = {"krok bez żadnego wpisu", "a step without any entry"},
        .source = "S1",
        .nature = Nature::data,
        .severity = Severity::error,
    };
    using Subject = StepAt;
    static constexpr auto needs = rules::needs<&Centre::steps>;

    static Answer ask(const CentreAt& centre, const StepAt& subject) {
        if (subject.state != nullptr) return Answer::pass;
        for (const auto& entry : *centre.centre().steps)
            if (entry.step == subject.step) return Answer::pass;
        return Answer::fail;
    }

    static Failure explain(const CentreAt&, const StepAt& subject) {
        const Text step(code_of(subject.step));
        return {.met = step,
                .expected = {"wpis o tym kroku, choćby unknown", "an entry for this step, if only unknown"},
                .repair = Phrase{"dopisz {\"step\":\"" + step + "\",\"status\":\"unknown\"}",
                                 "append {\"step\":\"" + step + "\",\"status\":\"unknown\"}"}};
    }
};

}  // namespace osl::rules::steps
