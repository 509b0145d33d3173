// A register's indicators beside the published figures.
#pragma once

#include "osl/published/pilot.hpp"

namespace osl::published {

/// One cell of an indicator beside the published figure or table cell of the same meaning.
struct Comparison {
    Id indicator;
    List<Text> at;
    Id published;
    Phrase title;
    Opt<Count> count = {};
    Opt<Count> denominator = {};
    Opt<Count> published_count = {};
    Opt<Count> published_denominator = {};
    bool agrees;
    Opt<Phrase> incomparable = {};
    Opt<List<Id>> conflicts = {};

    friend bool operator==(const Comparison&, const Comparison&) = default;

    static constexpr describe::About about{"Comparison",
                                           {"porównanie z publikacją", "comparison with the published"},
                                           "One cell of an indicator beside the published figure."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("indicator", &Comparison::indicator, {"wskaźnik", "indicator"}, {.meaning = "id of the indicator's table"}),
                 field("at", &Comparison::at, {"położenie", "at"}),
                 field("published", &Comparison::published, {"publikacja", "published"}, {.meaning = "id of a published figure or table"}),
                 field("title", &Comparison::title, {"co", "what"}), field("count", &Comparison::count, {"liczba", "count"}),
                 field("denominator", &Comparison::denominator, {"mianownik", "denominator"}),
                 field("published_count", &Comparison::published_count, {"liczba opublikowana", "published count"}),
                 field("published_denominator", &Comparison::published_denominator, {"mianownik opublikowany", "published denominator"},
                       {.meaning = "absent where none is printed; then only the count is compared"}),
                 field("agrees", &Comparison::agrees, {"zgodne", "agrees"}),
                 field("incomparable", &Comparison::incomparable, {"nieporównywalne", "incomparable"},
                       {.meaning = "why the two do not count the same – population, day, grouping; then they neither agree nor differ"}),
                 field("conflicts", &Comparison::conflicts, {"sprzeczności", "conflicts"},
                       {.meaning = "contradictions that the published figure stands in; of two versions only one can agree"}));
    }
};

/// Every cell of these tables for which the pilot published a figure, in the order of the tables. The publication counts all centres that
/// take part (`all_joined`, C2) on the day of the closing seminar and breaks nothing down; where a table does otherwise its rows say why
/// they cannot be compared. Of a grouped table the total is shown.
[[nodiscard]] List<Comparison> compare(const List<FigureTable>& indicators);

}  // namespace osl::published
