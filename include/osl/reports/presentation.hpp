// How a report is to look to people. None of it changes what is reported, and formats for programs pay no heed to it.
#pragma once

#include "osl/describe/code.hpp"
#include "osl/describe/value.hpp"
#include "osl/model/values/number.hpp"

namespace osl::reports {

/// Under what findings are gathered.
enum class GroupBy : std::uint8_t { centre, rule, file, severity };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<GroupBy>, F&& f) {
    using enum GroupBy;
    return f(describe::About{"GroupBy", {"układ ustaleń", "arrangement of findings"}, "Under what findings are gathered."},
             code(centre, "centre", {"ośrodek", "centre"}), code(rule, "rule", {"reguła", "rule"}), code(file, "file", {"plik", "file"}),
             code(severity, "severity", {"waga", "severity"}));
}

/// How a table in CSV is written.
enum class CsvDialect : std::uint8_t { standard, semicolon, excel_pl };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<CsvDialect>, F&& f) {
    using enum CsvDialect;
    return f(describe::About{"CsvDialect", {"odmiana CSV", "CSV dialect"}, "How a table in CSV is written."},
             code(standard, "standard", {"RFC 4180", "RFC 4180"}, {"Commas between fields, a decimal point."}),
             code(semicolon, "semicolon", {"średniki", "semicolons"}, {"Semicolons between fields, a decimal comma."}),
             code(excel_pl, "excel_pl", {"Excel po polsku", "Excel in Polish"}, {"The same, with the byte order mark Excel looks for."}));
}

/// How a report is to look.
struct Presentation {
    Opt<Language> lang = {};
    Opt<GroupBy> group_by = {};
    Opt<bool> summary = {};
    Opt<bool> tallies = {};
    Opt<bool> color = {};
    Opt<Total> width = {};
    Opt<CsvDialect> csv = {};

    friend bool operator==(const Presentation&, const Presentation&) = default;

    static constexpr describe::About about{"Presentation", {"prezentacja", "presentation"}, "How a report is to look to people."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("lang", &Presentation::lang, {"język", "language"},
                       {.meaning = "language of texts for people", .help_pl = "język tekstów dla ludzi"}),
                 field("group_by", &Presentation::group_by, {"układ", "arrangement"},
                       {.meaning = "under what findings are gathered, with a count of each group",
                        .help_pl = "według czego zebrać ustalenia, z liczbą w każdej grupie",
                        .part = "rules"}),
                 field("summary", &Presentation::summary, {"samo podsumowanie", "summary only"},
                       {.meaning = "only how many, not each finding", .help_pl = "tylko ile, bez poszczególnych ustaleń", .part = "rules"}),
                 field("tallies", &Presentation::tallies, {"zestawienia", "tallies"},
                       {.meaning = "also show how many subjects fell under each answer, by rule",
                        .help_pl = "pokaż też, ile było odpowiedzi każdego rodzaju, według reguł",
                        .part = "rules"}),
                 field("color", &Presentation::color, {"kolory", "colours"},
                       {.meaning = "whether severities are coloured as terminals do", .help_pl = "czy wagi mają kolory terminala"}),
                 field("width", &Presentation::width, {"szerokość", "width"},
                       {.unit = "columns",
                        .meaning = "columns at which paragraphs are broken; without it every finding is one line",
                        .help_pl = "w ilu kolumnach łamać akapity; bez tego każde ustalenie to jeden wiersz"}),
                 field("csv", &Presentation::csv, {"odmiana CSV", "CSV dialect"},
                       {.meaning = "how tables in CSV are written", .help_pl = "jak zapisuje się tabele CSV"}));
    }
};

}  // namespace osl::reports
