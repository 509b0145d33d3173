// Events of the programme outside the training sessions.
#pragma once

#include "osl/describe/invariant.hpp"
#include "osl/model/values/id.hpp"
#include "osl/model/values/number.hpp"
#include "osl/model/values/place.hpp"
#include "osl/model/values/when.hpp"
#include "osl/model/vocabulary/programme.hpp"

namespace osl {

/// A study visit, forum, meeting, conference or training.
struct Event {
    Id id;
    EventKind kind;
    Opt<When> from = {};
    Opt<When> to = {};
    Opt<Country> country = {};
    Opt<Text> place = {};
    Opt<List<Id>> groups = {};
    Opt<Audience> audience = {};
    Opt<List<ClientGroup>> client_groups = {};
    Opt<Count> attendees = {};
    Opt<bool> attendees_approximate = {};

    friend bool operator==(const Event&, const Event&) = default;

    static constexpr describe::About about{
        "Event", {"wydarzenie", "event"}, "A study visit, forum, meeting, conference or training of the programme.", "S0–S4"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("id", &Event::id, {"identyfikator", "identifier"}, {.unique_in = "Programme"}),
                 field("kind", &Event::kind, {"rodzaj", "kind"}, {.source = "S0–S4"}),
                 field("from", &Event::from, {"od", "from"}, {.meaning = "first day, or its month", .dated = Dated::plan}),
                 field("to", &Event::to, {"do", "to"}, {.meaning = "last day, included, or its month", .dated = Dated::plan}),
                 field("country", &Event::country, {"państwo", "country"}, {.source = "ISO 3166-1"}),
                 field("place", &Event::place, {"miejsce", "place"}),
                 field("groups", &Event::groups, {"grupy edukacyjne", "training groups"},
                       {.meaning = "ids of the training groups for which it was held", .refers = {"TrainingGroup", "Programme"}}),
                 field("audience", &Event::audience, {"adresaci", "audience"}, {.meaning = "for whom it was held"}),
                 field("client_groups", &Event::client_groups, {"grupy klientów", "client groups"},
                       {.meaning = "Task 2: the client groups that it was about", .source = "S3"}),
                 field("attendees", &Event::attendees, {"liczba uczestników", "attendees"}, {.unit = "people", .meaning = "how many came"}),
                 field("attendees_approximate", &Event::attendees_approximate, {"liczba przybliżona", "number is approximate"},
                       {.meaning = "whether the source says about, almost or the like", .source = "S0, S4"}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&Event::id);
    }
    template <class F>
    static constexpr decltype(auto) invariants(F&& f) {
        return f(ordered("from", &Event::from, "to", &Event::to));
    }
};

}  // namespace osl
