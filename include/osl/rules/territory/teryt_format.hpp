#pragma once

#include <algorithm>

#include "osl/rules/rule.hpp"

namespace osl::rules::territory {

/// A TERC code of a municipality is seven digits, the last of them its kind.
struct TerytFormat {
    static constexpr RuleInfo info{
        .name = "territory.teryt-format",
        .question = {"Czy identyfikator TERC gminy ma siedem cyfr?", "Has the municipality's TERC code seven digits?"},
        .why = {"Bez poprawnego identyfikatora ośrodka nie da się połączyć z danymi GUS.",
                "Without a well-formed code the centre cannot be joined with the statistical office's data."},
        .message = {"identyfikator TERC nie ma siedmiu cyfr", "the TERC code is not seven digits"},
        .source = "GUS, TERYT",
        .nature = Nature::data,
        .severity = Severity::error,
    };
    using Subject = CentreAt;
    static constexpr auto needs = rules::needs<path<&Centre::municipality, &Municipality::teryt>>;

    static Answer ask(const CentreAt& centre) { return is_terc(centre.centre().municipality->teryt->text()) ? Answer::pass : Answer::fail; }

    static Failure explain(const CentreAt& centre) {
        const auto& written = centre.centre().municipality->teryt->text();
        Text digits = written;
        std::erase_if(digits, [](char c) { return c == ' ' || c == '-' || c == '.' || c == '_' || c == '/'; });
        return {.met = written,
                .expected = {"siedem cyfr: województwo 2, powiat 2, gmina 2, rodzaj 1",
                             "seven digits: voivodeship 2, powiat 2, gmina 2, kind 1"},
                .pointer = "/municipality/teryt",
                .repair = is_terc(digits) ? Opt<Phrase>(Phrase{"zapisz " + digits, "write " + digits}) : Opt<Phrase>()};
    }

    static bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
    static bool is_terc(std::string_view code) noexcept { return code.size() == 7 && std::ranges::all_of(code, is_digit); }
};

}  // namespace osl::rules::territory
