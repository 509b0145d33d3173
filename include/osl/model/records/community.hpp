// Where organising happens, what is done there, and with whom.
#pragma once

#include "osl/describe/field.hpp"
#include "osl/model/values/id.hpp"
#include "osl/model/values/number.hpp"
#include "osl/model/values/when.hpp"
#include "osl/model/vocabulary/organising.hpp"

namespace osl {

/// A community in which a centre organises.
struct Community {
    Id id;
    Opt<Text> name = {};
    Opt<CommunityKind> kind = {};
    Opt<List<Text>> target_groups = {};
    Opt<When> mapped_on = {};
    Opt<CommunityResponse> response = {};

    friend bool operator==(const Community&, const Community&) = default;

    static constexpr describe::About about{
        "Community", {"społeczność lokalna", "community"}, "A community in which a centre organises.", "S0, S1, S2"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("id", &Community::id, {"identyfikator", "identifier"}, {.unique_in = "Centre"}),
                 field("name", &Community::name, {"nazwa", "name"}), field("kind", &Community::kind, {"rodzaj społeczności", "kind"}),
                 field("target_groups", &Community::target_groups, {"grupy docelowe", "target groups"},
                       {.meaning = "groups addressed, in the centre's own words"}),
                 field("mapped_on", &Community::mapped_on, {"mapa zasobów i potrzeb z dnia", "mapped on"},
                       {.meaning = "when its resources and needs were mapped", .source = "S1, S2", .dated = Dated::fact}),
                 field("response", &Community::response, {"odpowiedź społeczności", "response"}, {.source = "S2"}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&Community::id);
    }
};

/// Something done in a community.
struct Activity {
    Opt<Id> community = {};
    ActivityKind kind;
    Opt<When> on = {};
    Opt<Count> participants = {};

    friend bool operator==(const Activity&, const Activity&) = default;

    static constexpr describe::About about{"Activity", {"działanie", "activity"}, "Something done in a community.", "S1, S2"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("community", &Activity::community, {"społeczność", "community"},
                       {.meaning = "id of the community", .refers = {"Community", "Centre"}}),
                 field("kind", &Activity::kind, {"rodzaj działania", "kind"}, {.source = "S1, S2"}),
                 field("on", &Activity::on, {"kiedy", "on"}, {.meaning = "day, or its month", .dated = Dated::fact}),
                 field("participants", &Activity::participants, {"liczba osób", "participants"},
                       {.unit = "people", .meaning = "how many took part"}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&Activity::community, &Activity::kind, &Activity::on, &Activity::participants);
    }
};

/// A member of the local partnership.
struct Partner {
    Id id;
    PartnerKind kind;

    friend bool operator==(const Partner&, const Partner&) = default;

    static constexpr describe::About about{"Partner", {"partner lokalny", "partner"}, "A member of the local partnership.", "S1, S3"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("id", &Partner::id, {"identyfikator", "identifier"}, {.unique_in = "Centre"}),
                 field("kind", &Partner::kind, {"rodzaj partnera", "kind"}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&Partner::id);
    }
};

}  // namespace osl
