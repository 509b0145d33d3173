#pragma once

#include "osl/rules/engine/identifiers.hpp"
#include "osl/rules/engine/repeated_entries.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::of_register {

/// Two entries of one list with one key: nothing that makes an entry this one tells them apart. Records that an id names have rules of
/// their own (duplicate-id, duplicate-person, duplicate-organiser, duplicate-centre).
struct DuplicateEntry {
    static constexpr RuleInfo info{
        .name = "register.duplicate-entry",
        .question = {"Czy w każdej liście każdy wpis występuje tylko raz?", "Does each entry stand in its list only once?"},
        .why = {"Powtórzony wpis liczy się dwa razy, a dwa sprzeczne o tym samym kluczu nie mówią, który jest prawdziwy.",
                "A repeated entry counts twice, and of two that contradict each other under one key nobody can tell which is true."},
        .message = {"dwa wpisy jednej listy o tym samym kluczu", "two entries of one list with the same key"},
        .source = "format osl/1",
        .nature = Nature::data,
        .severity = Severity::warning,
        .active_only = false,
    };
    using Subject = RepeatedEntry;

    static Answer ask(const CentreAt&, const RepeatedEntry& entry) { return entry.times > 1 ? Answer::fail : Answer::pass; }

    static Failure explain(const CentreAt&, const RepeatedEntry& entry) { return failure(entry); }

    template <class Report>
    static void judge(const Programme& programme, Report& report) {
        each_repeated_entry(programme, [&](const RepeatedEntry& entry) {
            if (entry.times == 1) return report.answer(Answer::pass);
            auto out = failure(entry);
            out.pointer = "/programme" + entry.list->pointer() + out.pointer;
            report.fail({}, "programme." + entry.keys(), std::move(out));
        });
    }

private:
    static Failure failure(const RepeatedEntry& entry) {
        return {.met = std::to_string(entry.times) + " × " + entry.key,
                .expected = {"tylko jeden wpis o tym kluczu", "one entry of that key only"},
                .pointer = '/' + std::to_string(entry.second)};
    }
};

}  // namespace osl::rules::of_register
