// Published figures: what the sources print, what follows from it, and where the sources contradict one another. Figures that
// contradict each other both stay, and name the same conflict.
#pragma once

#include "osl/describe/invariant.hpp"
#include "osl/model/records/figure_table.hpp"

namespace osl {

/// A least and a greatest value, both attainable unless the figure says otherwise.
struct Bounds {
    Opt<double> low = {};
    Opt<double> high = {};

    friend bool operator==(const Bounds&, const Bounds&) = default;

    static constexpr describe::About about{"Bounds", {"granice", "bounds"}, "A least value, a greatest value, or both; both included."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("low", &Bounds::low, {"co najmniej", "at least"}), field("high", &Bounds::high, {"co najwyżej", "at most"}));
    }
    template <class F>
    static constexpr decltype(auto) invariants(F&& f) {
        return f(either_of("low", &Bounds::low, "high", &Bounds::high), ordered("low", &Bounds::low, "high", &Bounds::high));
    }
};

/// How a figure follows from others, so that a program can compute it again.
struct Derivation {
    DerivedBy by;
    List<Id> of = {};
    Opt<List<Text>> cells = {};
    Phrase how;

    friend bool operator==(const Derivation&, const Derivation&) = default;

    static constexpr describe::About about{
        "Derivation", {"wyprowadzenie", "derivation"}, "How a figure follows from others, for programs and in words.", "format osl/1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("by", &Derivation::by, {"sposób", "by"}),
                 field("of", &Derivation::of, {"z czego", "of"},
                       {.meaning = "ids of the operands in order: figures, or one table for `table_cells`",
                        .refers = {"Figure", "Published", "FigureTable"}}),
                 field("cells", &Derivation::cells, {"komórki", "cells"},
                       {.meaning = "for `table_cells`: codes of the table's first dimension"}),
                 field("how", &Derivation::how, {"jak", "how"}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&Derivation::by, &Derivation::of);
    }
};

/// One published or derived figure.
///
/// `value` is the number in `unit`; a figure that is only known within limits has `range` instead. Of a stated figure, `count` and
/// `percentage` are what the source prints: what is absent was not printed. Its `denominator` may come from another place, which
/// `denominator_figure` then names. A flag that is absent means that the source gives no hint of it. Beyond the list in the format stand:
/// `range`, `from`, `to`, `planned`, because sources print such figures too; `derivations`, so that a program can compute each again;
/// `as_of_note`, because several sources bear no day; `conflicts` in the plural, because a figure may stand in several.
struct Figure {
    Id id;
    Phrase title;
    Strand strand;
    Opt<double> value = {};
    Opt<Bounds> range = {};
    FigureUnit unit;
    Opt<Count> count = {};
    Opt<Count> denominator = {};
    Opt<Id> denominator_figure = {};
    Opt<double> percentage = {};
    Opt<Decimals> decimals = {};
    Opt<bool> approximate = {};
    Opt<bool> planned = {};
    Opt<When> from = {};
    Opt<When> to = {};
    Opt<When> as_of = {};
    Opt<Phrase> as_of_note = {};
    Basis basis = Basis::stated;
    Opt<List<Derivation>> derivations = {};
    List<SourceRef> sources;
    Opt<List<Id>> conflicts = {};

    friend bool operator==(const Figure&, const Figure&) = default;

    static constexpr describe::About about{"Figure",
                                           {"liczba opublikowana", "published figure"},
                                           "One figure that a source prints, or that follows from such.",
                                           "format osl/1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("id", &Figure::id, {"identyfikator", "identifier"}, {.unique_in = "Published"}),
                 field("title", &Figure::title, {"nazwa", "title"}),
                 field("strand", &Figure::strand, {"nurt", "strand"}, {.meaning = "never pooled with the other", .source = "S3"}),
                 field("value", &Figure::value, {"wartość", "value"}, {.meaning = "in `unit`"}),
                 field("range", &Figure::range, {"granice", "range"}, {.meaning = "where the figure is known within limits only"}),
                 field("unit", &Figure::unit, {"jednostka", "unit"}), field("count", &Figure::count, {"liczba", "count"}),
                 field("denominator", &Figure::denominator, {"mianownik", "denominator"}),
                 field("denominator_figure", &Figure::denominator_figure, {"skąd mianownik", "denominator's figure"},
                       {.meaning = "id of the figure that gives the denominator", .refers = {"Figure", "Published"}}),
                 field("percentage", &Figure::percentage, {"procent", "percentage"},
                       {.unit = "%", .meaning = "as printed, or rounded half up"}),
                 field("decimals", &Figure::decimals, {"miejsca po przecinku", "decimals"},
                       {.meaning = "of the percentage; without one, those at which the value is to be shown"}),
                 field("approximate", &Figure::approximate, {"przybliżona", "approximate"}, {.meaning = "the source says about or almost"}),
                 field("planned", &Figure::planned, {"planowana", "planned"}, {.meaning = "a plan, not a result"}),
                 field("from", &Figure::from, {"od", "from"}, {.meaning = "what it covers began", .dated = Dated::bound}),
                 field("to", &Figure::to, {"do", "to"}, {.meaning = "what it covers ended", .dated = Dated::bound}),
                 field("as_of", &Figure::as_of, {"stan na", "as of"}, {.dated = Dated::bound}),
                 field("as_of_note", &Figure::as_of_note, {"uwaga o dacie", "note on the as-of day"}),
                 field("basis", &Figure::basis, {"podstawa", "basis"}),
                 field("derivations", &Figure::derivations, {"wyprowadzenia", "derivations"},
                       {.meaning = "how it is computed; for a stated figure, how it can be checked"}),
                 field("sources", &Figure::sources, {"źródła", "sources"}, {.meaning = "of a derived figure: of what it follows from"}),
                 field("conflicts", &Figure::conflicts, {"sprzeczności", "conflicts"},
                       {.meaning = "ids of the contradictions it stands in", .refers = {"Conflict", "Published"}}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&Figure::id);
    }
    template <class F>
    static constexpr decltype(auto) invariants(F&& f) {
        return f(either_of("value", &Figure::value, "range", &Figure::range), ordered("from", &Figure::from, "to", &Figure::to),
                 needed_when("derivations", &Figure::derivations, "basis", &Figure::basis, Basis::derived));
    }
};

/// A contradiction or ambiguity of the sources, and what this library does about it.
struct Conflict {
    Id id;
    Phrase contradiction;
    Phrase resolution;
    List<Id> figures = {};
    List<Id> tables = {};
    List<Id> sources;

    friend bool operator==(const Conflict&, const Conflict&) = default;

    static constexpr describe::About about{"Conflict",
                                           {"sprzeczność źródeł", "conflict of sources"},
                                           "A contradiction or ambiguity of the sources, and what is done about it."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("id", &Conflict::id, {"identyfikator", "identifier"}, {.unique_in = "Published"}),
                 field("contradiction", &Conflict::contradiction, {"na czym polega", "contradiction"}),
                 field("resolution", &Conflict::resolution, {"jak postępujemy", "resolution"}),
                 field("figures", &Conflict::figures, {"liczby", "figures"},
                       {.meaning = "ids of the figures that name it", .refers = {"Figure", "Published"}}),
                 field("tables", &Conflict::tables, {"tabele", "tables"},
                       {.meaning = "ids of the tables that name it", .refers = {"FigureTable", "Published"}}),
                 field("sources", &Conflict::sources, {"źródła", "sources"},
                       {.meaning = "ids of the sources that it arises from", .refers = {"Source", "Published"}}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&Conflict::id);
    }
};

/// A set of published figures with all that they rest on.
struct Published {
    List<Source> sources;
    List<Figure> figures;
    List<FigureTable> tables;
    List<Conflict> conflicts;

    friend bool operator==(const Published&, const Published&) = default;

    static constexpr describe::About about{"Published",
                                           {"liczby opublikowane", "published figures"},
                                           "Published figures with their sources, tables and contradictions.",
                                           "format osl/1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("sources", &Published::sources, {"źródła", "sources"}), field("figures", &Published::figures, {"liczby", "figures"}),
                 field("tables", &Published::tables, {"tabele", "tables"}),
                 field("conflicts", &Published::conflicts, {"sprzeczności", "conflicts"}));
    }
};

/// The entry of that id, or null.
[[nodiscard]] const Source* find_source(const Published& published, std::string_view id) noexcept;
[[nodiscard]] const Figure* find_figure(const Published& published, std::string_view id) noexcept;
[[nodiscard]] const FigureTable* find_table(const Published& published, std::string_view id) noexcept;
[[nodiscard]] const Conflict* find_conflict(const Published& published, std::string_view id) noexcept;

}  // namespace osl
