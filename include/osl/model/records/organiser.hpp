// Who acts as community organiser.
#pragma once

#include "osl/describe/field.hpp"
#include "osl/model/values/id.hpp"
#include "osl/model/values/number.hpp"
#include "osl/model/values/raw_json.hpp"
#include "osl/model/values/when.hpp"
#include "osl/model/vocabulary/organising.hpp"

namespace osl {

/// Somebody who acts as community organiser in a centre, trained or not.
struct Organiser {
    Id id;
    Opt<Id> participant = {};
    Opt<Profession> profession = {};
    Opt<OrganiserFunding> funding = {};
    Opt<When> funded_until = {};
    Opt<When> appointed_on = {};
    Opt<When> ended_on = {};
    Opt<When> scope_signed_on = {};
    Opt<Count> caseload_before = {};
    Opt<Count> caseload_now = {};
    Opt<List<OrganiserRole>> roles = {};
    Opt<Day> recorded_on = {};
    Opt<RawJson> extra = {};

    friend bool operator==(const Organiser&, const Organiser&) = default;

    static constexpr describe::About about{"Organiser",
                                           {"organizator społeczności lokalnej", "community organiser"},
                                           "Somebody who acts as community organiser in a centre, trained or not.",
                                           "S1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("id", &Organiser::id, {"identyfikator", "identifier"},
                       {.meaning = "a pseudonym, unique in the register", .unique_in = "Register"}),
                 field("participant", &Organiser::participant, {"uczestnik szkolenia", "participant"},
                       {.meaning = "id as a participant of the training, if trained", .refers = {"Participant", "Register"}}),
                 field("profession", &Organiser::profession, {"zawód", "profession"}, {.source = "S1, C10"}),
                 field("funding", &Organiser::funding, {"źródło finansowania", "funding"}, {.source = "S1"}),
                 field("funded_until", &Organiser::funded_until, {"finansowanie do", "funded until"},
                       {.meaning = "when the money for the post ends", .dated = Dated::plan}),
                 field("appointed_on", &Organiser::appointed_on, {"od kiedy organizator", "appointed on"},
                       {.meaning = "when the person became organiser (step IV)", .source = "S1", .dated = Dated::fact}),
                 field("ended_on", &Organiser::ended_on, {"do kiedy organizator", "ended on"},
                       {.meaning = "when the person ceased to be organiser", .dated = Dated::event}),
                 field("scope_signed_on", &Organiser::scope_signed_on, {"zakres czynności podpisano", "scope of duties signed on"},
                       {.meaning = "when the scope of duties was signed (step V)", .source = "S1", .dated = Dated::fact}),
                 field("caseload_before", &Organiser::caseload_before, {"liczba środowisk przedtem", "caseload before"},
                       {.unit = "cases", .meaning = "households served before becoming organiser", .source = "S1"}),
                 field("caseload_now", &Organiser::caseload_now, {"liczba środowisk obecnie", "caseload now"},
                       {.unit = "cases", .meaning = "households served now", .source = "S1"}),
                 field("roles", &Organiser::roles, {"role", "roles"}, {.source = "S1, C19"}),
                 field("recorded_on", &Organiser::recorded_on, {"odnotowano", "recorded on"},
                       {.meaning = "when it became known", .dated = Dated::record}),
                 field("extra", &Organiser::extra, {"dodatkowe dane", "extra"}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&Organiser::id);
    }
};

}  // namespace osl
