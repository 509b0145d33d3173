// Where organising sits in a centre, and what the centre runs besides.
#pragma once

#include "osl/describe/invariant.hpp"
#include "osl/model/values/when.hpp"
#include "osl/model/vocabulary/structure.hpp"

namespace osl {

/// From `on`, a form of structure has this standing. A log: several forms may hold at once.
struct StructureEntry {
    StructureForm form;
    Opt<Text> label = {};
    Opt<Standing> standing = {};
    Opt<When> on = {};
    Opt<Day> recorded_on = {};

    friend bool operator==(const StructureEntry&, const StructureEntry&) = default;

    static constexpr describe::About about{"StructureEntry",
                                           {"wpis o strukturze", "structure entry"},
                                           "From a day on, a form of structure has a standing; several may hold at once.",
                                           "S1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("form", &StructureEntry::form, {"forma struktury", "form"}, {.source = "S1"}),
                 field("label", &StructureEntry::label, {"nazwa w ośrodku", "label"},
                       {.meaning = "what the centre calls it", .source = "S1"}),
                 field("standing", &StructureEntry::standing, {"status", "standing"}, {.source = "S1, C9"}),
                 field("on", &StructureEntry::on, {"od kiedy", "since"}, {.meaning = "when it became true", .dated = Dated::fact}),
                 field("recorded_on", &StructureEntry::recorded_on, {"odnotowano", "recorded on"},
                       {.meaning = "when it became known", .dated = Dated::record}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&StructureEntry::form, &StructureEntry::label, &StructureEntry::standing, &StructureEntry::on,
                 &StructureEntry::recorded_on);
    }
};

/// A club or day room that the centre runs.
struct Facility {
    FacilityKind kind;
    Opt<Text> label = {};

    friend bool operator==(const Facility&, const Facility&) = default;

    static constexpr describe::About about{
        "Facility", {"placówka", "facility"}, "A club or day room that the centre runs; `other` needs its label.", "S1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("kind", &Facility::kind, {"rodzaj", "kind"}, {.source = "S1"}),
                 field("label", &Facility::label, {"nazwa", "label"}, {.meaning = "what the centre calls it; needed for `other`"}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&Facility::kind, &Facility::label);
    }
    template <class F>
    static constexpr decltype(auto) invariants(F&& f) {
        return f(needed_when("label", &Facility::label, "kind", &Facility::kind, FacilityKind::other));
    }
};

}  // namespace osl
