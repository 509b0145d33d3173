#pragma once

#include "osl/rules/territory/teryt_format.hpp"

namespace osl::rules::territory {

/// The first two digits name one of sixteen voivodeships.
struct TerytUnknownVoivodeship {
    static constexpr RuleInfo info{
        .name = "territory.teryt-unknown-voivodeship",
        .question = {"Czy identyfikator TERC zaczyna się od kodu jednego z 16 województw?",
                     "Does the TERC code begin with one of the 16 voivodeships?"},
        .why = {"Województwa mają kody parzyste od 02 do 32; innych nie ma.",
                "Voivodeships have even codes from 02 to 32; there are no others."},
        .message = {"nie ma województwa o takim kodzie", "there is no voivodeship of that code"},
        .source = "GUS, TERYT",
        .nature = Nature::data,
        .severity = Severity::error,
    };
    using Subject = CentreAt;
    static constexpr auto needs = rules::needs<path<&Centre::municipality, &Municipality::teryt>>;

    /// A code of another form is the concern of teryt-format.
    static Answer ask(const CentreAt& centre) {
        const std::string_view code = TerytFormat::written(centre);
        if (!terc::is_code(code)) return Answer::not_applicable;
        return terc::is_voivodeship(terc::voivodeship(code)) ? Answer::pass : Answer::fail;
    }

    static Failure explain(const CentreAt& centre) {
        return {.met = TerytFormat::written(centre),
                .expected = {"na początku liczba parzysta od 02 do 32", "an even number from 02 to 32 in front"},
                .pointer = "/municipality/teryt"};
    }
};

}  // namespace osl::rules::territory
