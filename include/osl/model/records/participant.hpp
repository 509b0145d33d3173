// Delegates to the training: attendance, homework, support.
#pragma once

#include "osl/describe/field.hpp"
#include "osl/model/values/id.hpp"
#include "osl/model/values/number.hpp"
#include "osl/model/values/raw_json.hpp"
#include "osl/model/values/when.hpp"
#include "osl/model/vocabulary/organising.hpp"
#include "osl/model/vocabulary/training.hpp"

namespace osl {

/// A participant's absence from one session.
struct Attendance {
    SessionNumber session;
    Opt<AbsentDays> absent_days = {};
    Opt<Day> recorded_on = {};

    friend bool operator==(const Attendance&, const Attendance&) = default;

    static constexpr describe::About about{
        "Attendance", {"obecność na sesji", "attendance"}, "A participant's absence from one session.", "S0, S1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("session", &Attendance::session, {"numer sesji", "session number"}, {.source = "S0, S1"}),
                 field("absent_days", &Attendance::absent_days, {"dni nieobecności", "days absent"},
                       {.unit = "days", .meaning = "0 when present throughout", .source = "S1, C14"}),
                 field("recorded_on", &Attendance::recorded_on, {"odnotowano", "recorded on"},
                       {.meaning = "when it became known", .dated = Dated::record}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&Attendance::session, &Attendance::recorded_on);
    }
};

/// What a participant thought of what was tried, by the pilot's own question.
struct Assessment {
    Opt<AssessmentAnswer> usefulness = {};
    Opt<AssessmentAnswer> applicability = {};
    Opt<AssessmentAnswer> adequacy = {};

    friend bool operator==(const Assessment&, const Assessment&) = default;

    static constexpr describe::About about{
        "Assessment", {"ocena standardu", "assessment"}, "What a participant thought of the part of the standard that was tried.", "S0"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("usefulness", &Assessment::usefulness, {"użyteczność", "usefulness"}, {.source = "S0"}),
                 field("applicability", &Assessment::applicability, {"zastosowalność", "applicability"}, {.source = "S0"}),
                 field("adequacy", &Assessment::adequacy, {"adekwatność", "adequacy"},
                       {.meaning = "to the community in which it was tried", .source = "S0"}));
    }
};

/// A task carried out in the participant's own community after a session.
struct Homework {
    SessionNumber session;
    Opt<HomeworkTheme> theme = {};
    Opt<List<HomeworkTool>> tools = {};
    Opt<When> submitted_on = {};
    Opt<bool> accepted = {};
    Opt<Assessment> assessment = {};

    friend bool operator==(const Homework&, const Homework&) = default;

    static constexpr describe::About about{
        "Homework", {"zadanie domowe", "homework"}, "A task carried out in the participant's own community after a session.", "S0, S1, S2"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("session", &Homework::session, {"numer sesji", "session number"},
                       {.meaning = "the session after which it was set", .source = "S0, C15"}),
                 field("theme", &Homework::theme, {"temat", "theme"}, {.source = "S1"}),
                 field("tools", &Homework::tools, {"narzędzia", "tools"}, {.source = "S1"}),
                 field("submitted_on", &Homework::submitted_on, {"złożone", "submitted on"},
                       {.meaning = "day, or its month", .dated = Dated::event}),
                 field("accepted", &Homework::accepted, {"przyjęte", "accepted"}, {.meaning = "whether it was accepted"}),
                 field("assessment", &Homework::assessment, {"ocena uczestnika", "assessment"}, {.source = "S0"}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&Homework::session, &Homework::theme);
    }
};

/// A delegate to the training.
struct Participant {
    Id id;
    Opt<Id> group = {};
    Opt<Profession> profession = {};
    Opt<When> joined_on = {};
    Opt<When> withdrawn_on = {};
    Opt<Text> withdrawal_reason = {};
    Opt<Id> replaces = {};
    Opt<Text> subregion = {};
    Opt<List<Id>> supports = {};
    Opt<List<Id>> support = {};
    Opt<List<Attendance>> attendance = {};
    Opt<List<Homework>> homework = {};
    Opt<List<Id>> events = {};
    Opt<bool> diary = {};
    Opt<RawJson> extra = {};

    friend bool operator==(const Participant&, const Participant&) = default;

    static constexpr describe::About about{"Participant", {"uczestnik szkolenia", "participant"}, "A delegate to the training.", "S0, S1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(
            field("id", &Participant::id, {"identyfikator", "identifier"},
                  {.meaning = "a pseudonym, unique in the register", .unique_in = "Register"}),
            field("group", &Participant::group, {"grupa edukacyjna", "training group"},
                  {.meaning = "id of the training group", .source = "S0, S1", .refers = {"TrainingGroup", "Programme"}}),
            field("profession", &Participant::profession, {"zawód", "profession"}, {.source = "S0, S1"}),
            field("joined_on", &Participant::joined_on, {"dołączenie", "joined on"}, {.dated = Dated::event}),
            field("withdrawn_on", &Participant::withdrawn_on, {"rezygnacja", "withdrawn on"}, {.dated = Dated::event}),
            field("withdrawal_reason", &Participant::withdrawal_reason, {"powód rezygnacji", "reason for withdrawal"}),
            field("replaces", &Participant::replaces, {"w miejsce uczestnika", "replaces"},
                  {.meaning = "id of the participant whose place was taken", .refers = {"Participant", "Register"}}),
            field("subregion", &Participant::subregion, {"subregion", "subregion"}, {.meaning = "where an educator works", .source = "S0"}),
            field("supports", &Participant::supports, {"wspierane ośrodki", "supported centres"},
                  {.meaning = "ids of the centres that an educator supports", .source = "S1", .refers = {"Centre", "Register"}}),
            field(
                "support", &Participant::support, {"osoby wspierające", "support"},
                {.meaning = "ids of the supporters who serve this participant", .source = "S1, C6", .refers = {"Supporter", "Programme"}}),
            field("attendance", &Participant::attendance, {"obecność", "attendance"}, {.source = "S1"}),
            field("homework", &Participant::homework, {"zadania domowe", "homework"}, {.source = "S0, S1, S2"}),
            field("events", &Participant::events, {"wydarzenia", "events"},
                  {.meaning = "ids of the programme's events that were attended", .source = "S1", .refers = {"Event", "Programme"}}),
            field("diary", &Participant::diary, {"dziennik własnego zaangażowania", "engagement diary"},
                  {.meaning = "whether one is kept", .source = "S1"}),
            field("extra", &Participant::extra, {"dodatkowe dane", "extra"}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&Participant::id);
    }
};

}  // namespace osl
