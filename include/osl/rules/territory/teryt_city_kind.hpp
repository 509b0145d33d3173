#pragma once

#include "osl/rules/territory/teryt_format.hpp"

namespace osl::rules::territory {

/// A city with the rights of a powiat is an urban municipality.
struct TerytCityKind {
    static constexpr RuleInfo info{
        .name = "territory.teryt-city-kind",
        .question = {"Czy miasto na prawach powiatu ma w identyfikatorze TERC rodzaj 1?",
                     "Is a city with the rights of a powiat of kind 1 in its TERC code?"},
        .why = {"Powiaty o numerach od 61 to miasta; gmina wiejska ani miejsko-wiejska tam nie leży.",
                "Powiats numbered from 61 are cities; no rural or urban-rural municipality lies there."},
        .message = {"miasto na prawach powiatu o rodzaju innym niż 1", "a city with the rights of a powiat of another kind than 1"},
        .source = "GUS, TERYT",
        .nature = Nature::data,
        .severity = Severity::warning,
    };
    using Subject = CentreAt;
    static constexpr auto needs = rules::needs<path<&Centre::municipality, &Municipality::teryt>>;

    /// Asked of cities whose kind is that of a municipality; other kinds are the concern of teryt-wrong-kind.
    static Answer ask(const CentreAt& centre) {
        const std::string_view code = TerytFormat::written(centre);
        if (!terc::is_code(code) || !terc::is_powiat_city(code) || !terc::is_municipal_kind(code)) return Answer::not_applicable;
        return terc::kind(code) == '1' || terc::is_warsaw_district(code) ? Answer::pass : Answer::fail;
    }

    static Failure explain(const CentreAt& centre) {
        return {.met = TerytFormat::written(centre),
                .expected = {"rodzaj 1 albo numer powiatu do 60", "kind 1, or a powiat numbered up to 60"},
                .pointer = "/municipality/teryt"};
    }
};

}  // namespace osl::rules::territory
