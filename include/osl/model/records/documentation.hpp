// How a centre's process was documented, and the acts in which organising is anchored.
#pragma once

#include "osl/describe/field.hpp"
#include "osl/model/values/when.hpp"
#include "osl/model/vocabulary/documents.hpp"

namespace osl {

/// One piece of documentation of the process.
struct Documentation {
    DocumentationMethod method;
    Opt<DocumentedBy> by = {};
    Opt<When> on = {};
    Opt<Text> title = {};
    Opt<Text> reference = {};

    friend bool operator==(const Documentation&, const Documentation&) = default;

    static constexpr describe::About about{
        "Documentation", {"dokumentacja", "documentation"}, "One piece of documentation of the process.", "S0, S1, S3"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("method", &Documentation::method, {"metoda", "method"}, {.source = "S0, S1, S3"}),
                 field("by", &Documentation::by, {"kto dokumentował", "by"}, {.source = "S3"}),
                 field("on", &Documentation::on, {"kiedy", "on"}, {.meaning = "day, or its month", .dated = Dated::fact}),
                 field("title", &Documentation::title, {"tytuł", "title"}),
                 field("reference", &Documentation::reference, {"gdzie się znajduje", "reference"}, {.meaning = "where it can be found"}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&Documentation::method, &Documentation::by, &Documentation::on, &Documentation::title, &Documentation::reference);
    }
};

/// An act of centre or gmina and how far it has come.
struct Act {
    ActKind kind;
    Opt<Text> reference = {};
    Opt<ActStanding> standing = {};
    Opt<When> on = {};
    Opt<Day> recorded_on = {};
    Opt<bool> names_osl_as_basic_form = {};

    friend bool operator==(const Act&, const Act&) = default;

    static constexpr describe::About about{"Act",
                                           {"dokument ośrodka lub gminy", "act"},
                                           "An act of centre or gmina in which organising is anchored, and how far it has come.",
                                           "S1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("kind", &Act::kind, {"rodzaj dokumentu", "kind"}, {.source = "S1"}),
                 field("reference", &Act::reference, {"oznaczenie dokumentu", "reference"},
                       {.meaning = "number or title by which it can be found"}),
                 field("standing", &Act::standing, {"status", "standing"}),
                 field("on", &Act::on, {"od kiedy", "since"}, {.meaning = "when it came to that standing", .dated = Dated::fact}),
                 field("recorded_on", &Act::recorded_on, {"odnotowano", "recorded on"},
                       {.meaning = "when it became known", .dated = Dated::record}),
                 field("names_osl_as_basic_form", &Act::names_osl_as_basic_form,
                       {"OSL jako podstawowa forma działań", "names organising as a basic form"},
                       {.meaning = "whether it names organising as a basic form of work against exclusion", .source = "S1"}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&Act::kind, &Act::reference, &Act::standing, &Act::on, &Act::recorded_on);
    }
};

}  // namespace osl
