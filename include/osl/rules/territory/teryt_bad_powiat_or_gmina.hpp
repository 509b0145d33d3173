#pragma once

#include "osl/rules/territory/teryt_format.hpp"

namespace osl::rules::territory {

/// Powiats and municipalities are numbered from 01.
struct TerytBadPowiatOrGmina {
    static constexpr RuleInfo info{
        .name = "territory.teryt-bad-powiat-or-gmina",
        .question = {"Czy powiat i gmina w identyfikatorze TERC mają numery od 01 do 99?",
                     "Are powiat and gmina of the TERC code numbered from 01 to 99?"},
        .why = {"Kod z 00 oznacza województwo albo powiat, a nie gminę.",
                "A code with 00 means a voivodeship or powiat, not a municipality."},
        .message = {"identyfikator TERC nie wskazuje gminy", "the TERC code does not point to a municipality"},
        .source = "GUS, TERYT",
        .nature = Nature::data,
        .severity = Severity::error,
    };
    using Subject = CentreAt;
    static constexpr auto needs = rules::needs<path<&Centre::municipality, &Municipality::teryt>>;

    static Answer ask(const CentreAt& centre) {
        const std::string_view code = TerytFormat::written(centre);
        if (!terc::is_code(code)) return Answer::not_applicable;
        return terc::powiat(code) != "00" && terc::municipality(code) != "00" ? Answer::pass : Answer::fail;
    }

    static Failure explain(const CentreAt& centre) {
        return {.met = TerytFormat::written(centre),
                .expected = {"powiat i gmina od 01 do 99", "powiat and gmina from 01 to 99"},
                .pointer = "/municipality/teryt"};
    }
};

}  // namespace osl::rules::territory
