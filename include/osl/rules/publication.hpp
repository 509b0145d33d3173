// Whether a table of figures may be published as it stands, and which cells stand against it.
#pragma once

#include "osl/rules/checker.hpp"

namespace osl {

/// One reason against publishing a table.
struct PublicationObstacle {
    Text rule;
    Text pointer;
    Opt<List<Text>> at = {};
    Phrase why;

    friend bool operator==(const PublicationObstacle&, const PublicationObstacle&) = default;

    static constexpr describe::About about{"PublicationObstacle",
                                           {"przeszkoda w publikacji", "obstacle to publication"},
                                           "One reason against publishing a table."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("rule", &PublicationObstacle::rule, {"reguła", "rule"}),
                 field("pointer", &PublicationObstacle::pointer, {"wskaźnik", "pointer"}, {.meaning = "JSON Pointer from the table"}),
                 field("at", &PublicationObstacle::at, {"położenie", "at"}, {.meaning = "the cell's codes, where it is about a cell"}),
                 field("why", &PublicationObstacle::why, {"dlaczego", "why"}, {.meaning = "in one sentence"}));
    }
};

/// The verdict on a table that is to be published.
struct Publication {
    Id table;
    bool publishable = false;
    List<PublicationObstacle> obstacles = {};
    Total undecided{0};
    Phrase summary = {};

    friend bool operator==(const Publication&, const Publication&) = default;

    static constexpr describe::About about{"Publication",
                                           {"ocena przed publikacją", "verdict on publication"},
                                           "Whether a table may be published as it stands."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("table", &Publication::table, {"tabela", "table"}, {.meaning = "its id"}),
                 field("publishable", &Publication::publishable, {"można opublikować", "publishable"},
                       {.meaning = "nothing stands against it, and nothing had to be left open"}),
                 field("obstacles", &Publication::obstacles, {"przeszkody", "obstacles"}),
                 field("undecided", &Publication::undecided, {"nierozstrzygnięte", "undecided"},
                       {.meaning = "answers that could not be given: whether something can be read is not known"}),
                 field("summary", &Publication::summary, {"podsumowanie", "summary"}, {.meaning = "all of this in one sentence"}));
    }
};

/// Asks a table the rules of `disclosure`, and whether it is well shaped, without which they cannot be answered. Counts of centres, which
/// are public bodies, stand against nothing.
[[nodiscard]] Publication publication_of(const FigureTable& table, const Published* known = nullptr);

}  // namespace osl
