#pragma once

#include "osl/rules/territory/teryt_format.hpp"

namespace osl::rules::territory {

/// Six digits: a spreadsheet took the code for a number and dropped its leading zero, or the digit of the kind was left out.
struct TerytLostZero {
    static constexpr RuleInfo info{
        .name = "territory.teryt-lost-zero",
        .question = {"Czy w identyfikatorze TERC nie brakuje jednej cyfry?", "Is no digit missing from the TERC code?"},
        .why = {"Arkusz kalkulacyjny gubi zero na początku, a w innych zestawieniach pomija się cyfrę rodzaju gminy; obie pomyłki da się "
                "cofnąć.",
                "A spreadsheet loses the leading zero, and other tables leave out the digit of the kind; either slip can be undone."},
        .message = {"sześć cyfr: brak zera na początku albo cyfry rodzaju gminy",
                    "six digits: the leading zero or the kind digit is missing"},
        .source = "GUS, TERYT",
        .nature = Nature::data,
        .severity = Severity::information,
    };
    using Subject = CentreAt;
    static constexpr auto needs = rules::needs<path<&Centre::municipality, &Municipality::teryt>>;
    static constexpr std::array<std::string_view, 1> implies{"territory.teryt-format"};

    /// Asked only of codes that are nothing but digits.
    static Answer ask(const CentreAt& centre) {
        const std::string_view code = centre.centre().municipality->teryt->text();
        if (code.empty() || !std::ranges::all_of(code, TerytFormat::is_digit)) return Answer::not_applicable;
        return code.size() == 6 ? Answer::fail : Answer::pass;
    }

    static Failure explain(const CentreAt& centre) {
        const auto& code = centre.centre().municipality->teryt->text();
        const bool zero = lacks_zero(code);
        const bool kind = lacks_kind(code);
        Failure failure{.met = code, .expected = {"siedem cyfr", "seven digits"}, .pointer = "/municipality/teryt"};
        if (zero && !kind) failure.repair = Phrase{"zapisz 0" + code, "write 0" + code};
        if (kind && !zero) failure.repair = Phrase{"dopisz cyfrę rodzaju gminy po " + code, "append the kind digit to " + code};
        return failure;
    }

    /// Whether six digits make sense with a zero before them: voivodeship 02–08, a kind of gmina at the end.
    static bool lacks_zero(std::string_view code) noexcept {
        const bool voivodeship = code[0] == '2' || code[0] == '4' || code[0] == '6' || code[0] == '8';
        return voivodeship && code.substr(1, 2) != "00" && code.substr(3, 2) != "00" && code[5] >= '1' && code[5] <= '3';
    }
    /// Whether six digits make sense with a kind digit after them: an even voivodeship 02–32.
    static bool lacks_kind(std::string_view code) noexcept {
        const int voivodeship = (code[0] - '0') * 10 + (code[1] - '0');
        return voivodeship >= 2 && voivodeship <= 32 && voivodeship % 2 == 0 && code.substr(2, 2) != "00" && code.substr(4, 2) != "00";
    }
};

}  // namespace osl::rules::territory
