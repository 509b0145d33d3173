// The log of the seven steps.
#pragma once

#include "osl/describe/invariant.hpp"
#include "osl/model/values/id.hpp"
#include "osl/model/values/raw_json.hpp"
#include "osl/model/values/when.hpp"
#include "osl/model/vocabulary/steps.hpp"

namespace osl {

/// One reason why a step was not taken.
struct ReasonGiven {
    StepReason code;
    Opt<Text> text = {};

    friend bool operator==(const ReasonGiven&, const ReasonGiven&) = default;

    static constexpr describe::About about{
        "ReasonGiven", {"podany powód", "reason given"}, "One reason why a step was not taken; `other` needs its text.", "S1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("code", &ReasonGiven::code, {"powód", "reason"}, {.source = "S1"}),
                 field("text", &ReasonGiven::text, {"opis", "text"}, {.meaning = "in the centre's own words; needed for `other`"}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&ReasonGiven::code, &ReasonGiven::text);
    }
    template <class F>
    static constexpr decltype(auto) invariants(F&& f) {
        return f(needed_when("text", &ReasonGiven::text, "code", &ReasonGiven::code, StepReason::other));
    }
};

/// From `on`, this step has this status. Entries are appended, never overwritten; which one counts is decided by the two times.
struct StepEntry {
    Step step;
    StepStatus status;
    Opt<When> on = {};
    Opt<Day> recorded_on = {};
    Opt<When> planned_for = {};
    Opt<List<ReasonGiven>> reasons = {};
    Opt<Id> by = {};
    Opt<RawJson> extra = {};

    friend bool operator==(const StepEntry&, const StepEntry&) = default;

    static constexpr describe::About about{
        "StepEntry", {"wpis o kroku", "step entry"}, "From a day on, a step has a status; the log is appended, never overwritten.", "S1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("step", &StepEntry::step, {"krok", "step"}, {.source = "S1"}),
                 field("status", &StepEntry::status, {"stan", "status"}, {.source = "S1"}),
                 field("on", &StepEntry::on, {"od kiedy", "since"}, {.meaning = "when it became true", .dated = Dated::fact}),
                 field("recorded_on", &StepEntry::recorded_on, {"odnotowano", "recorded on"},
                       {.meaning = "when it became known", .dated = Dated::record}),
                 field("planned_for", &StepEntry::planned_for, {"planowany na", "planned for"},
                       {.meaning = "when the step is to be taken", .dated = Dated::plan}),
                 field("reasons", &StepEntry::reasons, {"powody", "reasons"}, {.source = "S1"}),
                 field("by", &StepEntry::by, {"kto odnotował", "recorded by"},
                       {.meaning = "pseudonym of whoever made the entry", .refers = free_id}),
                 field("extra", &StepEntry::extra, {"dodatkowe dane", "extra"}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&StepEntry::step, &StepEntry::status, &StepEntry::on, &StepEntry::recorded_on);
    }
};

}  // namespace osl
