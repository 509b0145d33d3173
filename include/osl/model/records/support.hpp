// Who supports, the supervision that a centre introduces, and the contacts that were kept.
#pragma once

#include "osl/describe/field.hpp"
#include "osl/model/values/id.hpp"
#include "osl/model/values/when.hpp"
#include "osl/model/vocabulary/support.hpp"

namespace osl {

/// A coach, mentor, supervisor, adviser, trainer or expert.
struct Supporter {
    Id id;
    Opt<List<SupportRole>> roles = {};
    Opt<EngagedBy> engaged_by = {};
    Opt<Id> employed_by = {};

    friend bool operator==(const Supporter&, const Supporter&) = default;

    static constexpr describe::About about{
        "Supporter", {"osoba wspierająca", "supporter"}, "Somebody who supports participants, centres or communities.", "S0, S1, S3"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("id", &Supporter::id, {"identyfikator", "identifier"},
                       {.meaning = "a pseudonym, unique in the register", .unique_in = "Programme"}),
                 field("roles", &Supporter::roles, {"role", "roles"}, {.source = "S0, S1, S3"}),
                 field("engaged_by", &Supporter::engaged_by, {"kto zaangażował", "engaged by"},
                       {.meaning = "tells the project's supervisor from a centre's own", .source = "C7"}),
                 field("employed_by", &Supporter::employed_by, {"ośrodek zatrudniający", "employed by"},
                       {.meaning = "id of the centre that employs the supporter", .refers = {"Centre", "Register"}}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&Supporter::id);
    }
};

/// The supervision of organising that the centre itself introduces in step VI; not the project's supervisor.
struct OwnSupervision {
    Opt<When> introduced_on = {};
    Opt<Day> recorded_on = {};
    Opt<Id> supervisor = {};
    Opt<bool> independent = {};

    friend bool operator==(const OwnSupervision&, const OwnSupervision&) = default;

    static constexpr describe::About about{"OwnSupervision",
                                           {"własna superwizja OSL", "own supervision"},
                                           "Supervision of organising that the centre introduces (step VI); not the project's supervisor.",
                                           "S1, C7"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("introduced_on", &OwnSupervision::introduced_on, {"wprowadzona", "introduced on"}, {.dated = Dated::fact}),
                 field("recorded_on", &OwnSupervision::recorded_on, {"odnotowano", "recorded on"},
                       {.meaning = "when it became known", .dated = Dated::record}),
                 field("supervisor", &OwnSupervision::supervisor, {"superwizor", "supervisor"},
                       {.meaning = "pseudonym of whoever supervises", .refers = {"Supporter", "Programme"}}),
                 field("independent", &OwnSupervision::independent, {"superwizor niezależny od ośrodka", "independent"},
                       {.meaning = "whether the supervisor is independent of the centre"}));
    }
};

/// One contact of a supporter with somebody of the centre or around it.
struct Contact {
    Id supporter;
    Opt<When> on = {};
    Opt<ContactWith> with = {};
    Opt<ContactKind> kind = {};

    friend bool operator==(const Contact&, const Contact&) = default;

    static constexpr describe::About about{
        "Contact", {"kontakt", "contact"}, "One contact of a supporter with somebody of the centre or around it.", "S1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("supporter", &Contact::supporter, {"osoba wspierająca", "supporter"},
                       {.meaning = "id of the supporter", .refers = {"Supporter", "Programme"}}),
                 field("on", &Contact::on, {"kiedy", "on"}, {.meaning = "day, or its month", .dated = Dated::event}),
                 field("with", &Contact::with, {"z kim", "with"}, {.source = "S1"}),
                 field("kind", &Contact::kind, {"rodzaj kontaktu", "kind"}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&Contact::supporter, &Contact::on, &Contact::with, &Contact::kind);
    }
};

}  // namespace osl
