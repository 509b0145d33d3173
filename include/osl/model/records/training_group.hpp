// The training groups and their sessions.
#pragma once

#include "osl/describe/invariant.hpp"
#include "osl/model/values/day.hpp"
#include "osl/model/values/id.hpp"
#include "osl/model/values/number.hpp"
#include "osl/model/vocabulary/training.hpp"

namespace osl {

/// One session of a group's cycle of ten.
struct Session {
    SessionNumber number;
    Opt<Day> from = {};
    Opt<Day> to = {};
    Opt<Text> place = {};

    friend bool operator==(const Session&, const Session&) = default;

    static constexpr describe::About about{"Session",
                                           {"sesja szkoleniowa", "training session"},
                                           "One session of a group's cycle of ten; a session lasts three days.",
                                           "S0, S1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("number", &Session::number, {"numer sesji", "session number"},
                       {.meaning = "its place in the cycle of ten", .source = "S0, S1"}),
                 field("from", &Session::from, {"od", "from"}, {.meaning = "first day", .dated = Dated::plan}),
                 field("to", &Session::to, {"do", "to"}, {.meaning = "last day, included", .dated = Dated::plan}),
                 field("place", &Session::place, {"miejsce", "place"},
                       {.meaning = "where it was held; in the pilot, Falenty", .source = "S0, S2"}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&Session::number);
    }
    template <class F>
    static constexpr decltype(auto) invariants(F&& f) {
        return f(ordered("from", &Session::from, "to", &Session::to));
    }
};

/// A group of participants who go through one cycle together.
struct TrainingGroup {
    Id id;
    GroupKind kind;
    Opt<List<Session>> sessions = {};

    friend bool operator==(const TrainingGroup&, const TrainingGroup&) = default;

    static constexpr describe::About about{
        "TrainingGroup", {"grupa edukacyjna", "training group"}, "Participants who go through one education cycle together.", "S0, S1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("id", &TrainingGroup::id, {"identyfikator", "identifier"}, {.unique_in = "Programme"}),
                 field("kind", &TrainingGroup::kind, {"rodzaj grupy", "kind of group"}, {.source = "S0, S1"}),
                 field("sessions", &TrainingGroup::sessions, {"sesje szkoleniowe", "sessions"},
                       {.meaning = "held or planned", .source = "S0, S1"}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&TrainingGroup::id);
    }
};

}  // namespace osl
