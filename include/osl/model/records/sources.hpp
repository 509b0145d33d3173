// What is quoted and where it stands.
#pragma once

#include "osl/model/values/id.hpp"
#include "osl/model/values/when.hpp"
#include "osl/model/vocabulary/programme.hpp"

namespace osl {

/// A text that figures are taken from.
struct Source {
    Id id;
    Opt<Text> author = {};
    Phrase title;
    Opt<When> date = {};
    Opt<Phrase> date_note = {};
    Phrase where;
    Opt<Strand> strand = {};
    Opt<Phrase> notes = {};

    friend bool operator==(const Source&, const Source&) = default;

    static constexpr describe::About about{"Source", {"źródło", "source"}, "A text that figures are taken from.", "docs/sources.md"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("id", &Source::id, {"identyfikator", "identifier"}, {.unique_in = "Published"}),
                 field("author", &Source::author, {"autor", "author"}, {.meaning = "absent where the source names none"}),
                 field("title", &Source::title, {"tytuł", "title"}, {.meaning = "in Polish as printed, in English translated"}),
                 field("date", &Source::date, {"data", "date"}, {.meaning = "absent where the source bears none", .dated = Dated::bound}),
                 field("date_note", &Source::date_note, {"uwaga o dacie", "note on the date"},
                       {.meaning = "what the content says of an undated source"}),
                 field("where", &Source::where, {"gdzie", "where"}, {.meaning = "where it was published or presented"}),
                 field("strand", &Source::strand, {"nurt", "strand"}, {.meaning = "absent for a reference that belongs to neither"}),
                 field("notes", &Source::notes, {"uwagi", "notes"}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&Source::id);
    }
};

/// A place in a source.
struct SourceRef {
    Id source;
    Phrase where;

    friend bool operator==(const SourceRef&, const SourceRef&) = default;

    static constexpr describe::About about{"SourceRef",
                                           {"miejsce w źródle", "place in a source"},
                                           "A source and the slide or paragraph in it."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("source", &SourceRef::source, {"źródło", "source"},
                       {.meaning = "the source's id", .refers = {"Source", "Published"}}),
                 field("where", &SourceRef::where, {"miejsce", "where"}, {.meaning = "slide or paragraph"}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&SourceRef::source, &SourceRef::where);
    }
};

}  // namespace osl
