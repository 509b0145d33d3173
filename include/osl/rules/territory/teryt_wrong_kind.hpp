#pragma once

#include "osl/rules/territory/teryt_format.hpp"

namespace osl::rules::territory {

/// The last digit is the kind of a whole municipality, not of a part of one.
struct TerytWrongKind {
    static constexpr RuleInfo info{
        .name = "territory.teryt-wrong-kind",
        .question = {"Czy ostatnia cyfra identyfikatora TERC oznacza rodzaj gminy?",
                     "Is the last digit of the TERC code a kind of municipality?"},
        .why =
            {"Ośrodek działa w gminie (rodzaj 1, 2 lub 3) albo w dzielnicy Warszawy (8); 4, 5 i 9 to części gmin, innych rodzajów nie ma.",
             "A centre works in a municipality (kind 1, 2 or 3) or a district of Warsaw (8); 4, 5 and 9 are parts, and there are no "
             "others."},
        .message = {"rodzaj w identyfikatorze TERC nie jest rodzajem gminy", "the kind in the TERC code is not that of a municipality"},
        .source = "GUS, TERYT",
        .nature = Nature::data,
        .severity = Severity::error,
    };
    using Subject = CentreAt;
    static constexpr auto needs = rules::needs<path<&Centre::municipality, &Municipality::teryt>>;

    static Answer ask(const CentreAt& centre) {
        const std::string_view code = TerytFormat::written(centre);
        if (!terc::is_code(code)) return Answer::not_applicable;
        return terc::is_municipal_kind(code) ? Answer::pass : Answer::fail;
    }

    static Failure explain(const CentreAt& centre) {
        const auto& code = TerytFormat::written(centre);
        Failure failure{.met = code,
                        .expected = {"1 (miejska), 2 (wiejska), 3 (miejsko-wiejska); 8 tylko w Warszawie (1465)",
                                     "1 (urban), 2 (rural), 3 (urban-rural); 8 only in Warsaw (1465)"},
                        .pointer = "/municipality/teryt"};
        if (const auto whole = whole_of(code)) failure.repair = write_instead(*whole);
        return failure;
    }

    /// The municipality that a part belongs to: the town and the rural area of an urban-rural one differ from it in the kind alone.
    static Opt<Text> whole_of(const Text& code) {
        if ((terc::kind(code) != '4' && terc::kind(code) != '5') || terc::is_powiat_city(code)) return {};
        return terc_repair(code.substr(0, terc::length - 1) + '3');
    }
};

}  // namespace osl::rules::territory
