// Tables of figures, `osl-table/1`: what is published or to be published. Indicators produce them, the published figures hold some,
// the rule families `published` and `disclosure` judge them.
//
// Beyond the list in the format: `labels` of a dimension, because sources print labels that several to one mean the same form;
// `vocabulary`, so that a reader knows which enumeration the codes come from; `as_of_note`, because the pilot's step table bears no
// day; `known_by`, `synthetic`, `at_most`, `value` and `overlapping`, because an indicator has them to say; `basis` and `count_derived`,
// because "98 %" is printed without its count; `subject`, `persons`, `largest` and `figure`, because the disclosure rules have to know
// them; `conflicts` in the plural, because one cell may stand in several contradictions.
#pragma once

#include "osl/model/records/sources.hpp"
#include "osl/model/values/format.hpp"
#include "osl/model/values/number.hpp"
#include "osl/model/vocabulary/figures.hpp"
#include "osl/model/vocabulary/structure.hpp"

namespace osl {

/// How a source words one code of a dimension, and what this library takes it to mean.
struct CodeLabel {
    Text code;
    Text label;
    Opt<Text> en = {};
    Opt<StructureForm> form = {};
    Opt<Standing> standing = {};
    Opt<Workload> workload = {};

    friend bool operator==(const CodeLabel&, const CodeLabel&) = default;

    static constexpr describe::About about{"CodeLabel",
                                           {"etykieta kodu", "label of a code"},
                                           "How a source words one code of a dimension, and what it is taken to mean."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("code", &CodeLabel::code, {"kod", "code"}, {.meaning = "one of the dimension's codes"}),
                 field("label", &CodeLabel::label, {"etykieta", "label"}, {.meaning = "word for word, slips of the pen included"}),
                 field("en", &CodeLabel::en, {"po angielsku", "in English"}, {.meaning = "a rendering"}),
                 field("form", &CodeLabel::form, {"forma", "form"}, {.meaning = "the form of structure it means; our reading"}),
                 field("standing", &CodeLabel::standing, {"stan", "standing"}, {.meaning = "only where the label itself says so"}),
                 field("workload", &CodeLabel::workload, {"sposób łączenia pracy", "workload"},
                       {.meaning = "the workload it means; our reading"}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&CodeLabel::code);
    }
};

/// One dimension of a table.
struct TableDimension {
    Text name;
    Opt<Text> vocabulary = {};
    List<Text> codes;
    Opt<List<CodeLabel>> labels = {};
    Opt<bool> overlapping = {};

    friend bool operator==(const TableDimension&, const TableDimension&) = default;

    static constexpr describe::About about{
        "TableDimension", {"wymiar tabeli", "dimension of a table"}, "What a table is broken down by.", "format osl-table/1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("name", &TableDimension::name, {"nazwa", "name"}),
                 field("vocabulary", &TableDimension::vocabulary, {"słownik", "vocabulary"},
                       {.meaning = "name of the enumeration whose codes these are; absent where the codes are the table's own"}),
                 field("codes", &TableDimension::codes, {"kody", "codes"}, {.meaning = "in the order of the table, without `total`"}),
                 field("labels", &TableDimension::labels, {"etykiety", "labels"}),
                 field("overlapping", &TableDimension::overlapping, {"kategorie zachodzą na siebie", "overlapping"},
                       {.meaning = "one unit may fall under several codes, so that parts do not add up to the total"}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&TableDimension::name);
    }
};

/// One cell. What is absent was not printed; it is not zero.
struct TableCell {
    List<Text> at;
    Opt<Count> count = {};
    Opt<Count> denominator = {};
    Opt<Count> at_most = {};
    Opt<double> value = {};
    Opt<double> percentage = {};
    Opt<Decimals> decimals = {};
    Opt<Count> persons = {};
    Opt<Count> largest = {};
    Opt<Id> part_of = {};
    Opt<Id> figure = {};
    Opt<bool> approximate = {};
    Opt<bool> suppressed = {};
    Opt<bool> count_derived = {};
    Opt<List<Id>> conflicts = {};

    friend bool operator==(const TableCell&, const TableCell&) = default;

    static constexpr describe::About about{
        "TableCell", {"komórka tabeli", "cell of a table"}, "One cell; what is absent was not printed.", "format osl-table/1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("at", &TableCell::at, {"położenie", "at"},
                       {.meaning = "one code per dimension; `total` where the dimension is totalled"}),
                 field("count", &TableCell::count, {"liczba", "count"}),
                 field("denominator", &TableCell::denominator, {"mianownik", "denominator"}),
                 field("at_most", &TableCell::at_most, {"najwyżej", "at most"},
                       {.meaning = "the count if all that is unknown or not recorded were so"}),
                 field("value", &TableCell::value, {"wartość", "value"}, {.meaning = "count over denominator, where that is not a share"}),
                 field("percentage", &TableCell::percentage, {"procent", "percentage"}, {.unit = "%", .meaning = "as printed"}),
                 field("decimals", &TableCell::decimals, {"miejsca po przecinku", "decimals"},
                       {.meaning = "of the percentage or value as printed"}),
                 field("persons", &TableCell::persons, {"liczba osób", "persons"},
                       {.unit = "people", .meaning = "how many persons it describes, where the count is one of something else"}),
                 field("largest", &TableCell::largest, {"największy składnik", "largest contribution"},
                       {.meaning = "of a sum over persons: what one person alone adds to the count; for checking, not for print"}),
                 field("part_of", &TableCell::part_of, {"część", "part of"},
                       {.meaning = "id of a figure; the counts of the table's cells that name it add up to that figure",
                        .refers = {"Figure", "Published"}}),
                 field("figure", &TableCell::figure, {"liczba opublikowana", "published figure"},
                       {.meaning = "id of the published figure that this cell repeats", .refers = {"Figure", "Published"}}),
                 field("approximate", &TableCell::approximate, {"przybliżona", "approximate"}),
                 field("suppressed", &TableCell::suppressed, {"ukryta", "suppressed"}, {.meaning = "withheld to protect persons"}),
                 field("count_derived", &TableCell::count_derived, {"liczba wyprowadzona", "count derived"},
                       {.meaning = "the count is not printed but follows from the percentage"}),
                 field("conflicts", &TableCell::conflicts, {"sprzeczności", "conflicts"},
                       {.meaning = "ids of the contradictions it stands in", .refers = {"Conflict", "Published"}}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&TableCell::at);
    }
};

/// A table of figures.
struct FigureTable {
    TableFormat format = {};
    Id id;
    Phrase title;
    Strand strand;
    Opt<bool> synthetic = {};
    Opt<Text> population = {};
    Opt<When> as_of = {};
    Opt<Day> known_by = {};
    Opt<Phrase> as_of_note = {};
    Opt<List<SourceRef>> sources = {};
    Opt<Basis> basis = {};
    Opt<bool> already_published = {};
    FigureUnit unit;
    Opt<TableSubject> subject = {};
    Opt<bool> person_level = {};
    List<TableDimension> dimensions;
    List<TableCell> cells;
    Opt<List<Text>> margins = {};
    Opt<List<Id>> conflicts = {};

    friend bool operator==(const FigureTable&, const FigureTable&) = default;

    static constexpr describe::About about{
        "FigureTable", {"tabela liczb", "table of figures"}, "Figures broken down, published or to be published.", "format osl-table/1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("format", &FigureTable::format, {"format", "format"}),
                 field("id", &FigureTable::id, {"identyfikator", "identifier"}, {.unique_in = "Published"}),
                 field("title", &FigureTable::title, {"tytuł", "title"}),
                 field("strand", &FigureTable::strand, {"nurt", "strand"}, {.meaning = "never pooled with the other", .source = "S3"}),
                 field("synthetic", &FigureTable::synthetic, {"dane syntetyczne", "synthetic"}, {.meaning = "not of real data"}),
                 field("population", &FigureTable::population, {"populacja", "population"},
                       {.meaning = "whom or what N counts: a code or words"}),
                 field("as_of", &FigureTable::as_of, {"stan na", "as of"}, {.dated = Dated::bound}),
                 field("known_by", &FigureTable::known_by, {"według wiedzy na", "known by"}, {.dated = Dated::bound}),
                 field("as_of_note", &FigureTable::as_of_note, {"uwaga o dacie", "note on the as-of day"}),
                 field("sources", &FigureTable::sources, {"źródła", "sources"}), field("basis", &FigureTable::basis, {"podstawa", "basis"}),
                 field("already_published", &FigureTable::already_published, {"już opublikowana", "already published"},
                       {.meaning = "printed in its sources as it stands here; exempts from disclosure rules those counts that are known to "
                                   "be published"}),
                 field("unit", &FigureTable::unit, {"jednostka", "unit"}),
                 field("subject", &FigureTable::subject, {"przedmiot", "subject"},
                       {.meaning = "what its cells tell of; of attendance, homework, diary, supervision and assessment no single person"}),
                 field("person_level", &FigureTable::person_level, {"dane o osobach", "person level"},
                       {.meaning = "whether a cell describes a single person"}),
                 field("dimensions", &FigureTable::dimensions, {"wymiary", "dimensions"}),
                 field("cells", &FigureTable::cells, {"komórki", "cells"}),
                 field("margins", &FigureTable::margins, {"sumy brzegowe", "margins"},
                       {.meaning = "names of the dimensions that have a `total`"}),
                 field("conflicts", &FigureTable::conflicts, {"sprzeczności", "conflicts"},
                       {.meaning = "ids of the contradictions it stands in", .refers = {"Conflict", "Published"}}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&FigureTable::id);
    }
};

}  // namespace osl
