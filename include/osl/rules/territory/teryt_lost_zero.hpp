#pragma once

#include "osl/rules/territory/teryt_format.hpp"

namespace osl::rules::territory {

/// Six digits or five: a spreadsheet took the code for a number and dropped its leading zero, the digit of the kind was left out, or both.
struct TerytLostZero {
    static constexpr RuleInfo info{
        .name = "territory.teryt-lost-zero",
        .question = {"Czy w identyfikatorze TERC nie brakuje cyfry?", "Is no digit missing from the TERC code?"},
        .why = {"Arkusz kalkulacyjny gubi zero na początku, a w innych zestawieniach pomija się cyfrę rodzaju gminy; bez tabeli kodów nie "
                "zawsze da się to cofnąć.",
                "A spreadsheet loses the leading zero, and other tables leave out the digit of the kind; without a table of codes that "
                "cannot always be undone."},
        .message = {"w identyfikatorze brakuje zera na początku albo cyfry rodzaju gminy",
                    "the leading zero or the kind digit is missing from the code"},
        .source = "GUS, TERYT",
        .nature = Nature::data,
        .severity = Severity::information,
    };
    using Subject = CentreAt;
    static constexpr auto needs = rules::needs<path<&Centre::municipality, &Municipality::teryt>>;
    static constexpr std::array<std::string_view, 1> implies{"territory.teryt-format"};

    /// Asked only of what is digits, or is nothing but digits once a slip of form is undone.
    static Answer ask(const CentreAt& centre) {
        const auto digits = read_terc(TerytFormat::written(centre)).digits.size();
        if (digits == terc::length) return Answer::pass;
        return digits + 1 == terc::length || digits + 2 == terc::length ? Answer::fail : Answer::not_applicable;
    }

    static Failure explain(const CentreAt& centre) {
        const auto digits = read_terc(TerytFormat::written(centre)).digits;
        const auto candidates = terc_candidates(digits);
        Failure failure{.met = TerytFormat::written(centre), .expected = {"siedem cyfr", "seven digits"}, .pointer = "/municipality/teryt"};
        const char* pl = ": ";
        const char* en = ": ";
        for (const auto& code : candidates) {
            failure.expected.pl += pl + code + (code.back() == '?' ? " (? – rodzaj gminy)" : "");
            failure.expected.en += en + code + (code.back() == '?' ? " (?: its kind)" : "");
            pl = " albo ";
            en = " or ";
        }
        if (const auto code = terc_repair(digits)) failure.repair = write_instead(*code);
        return failure;
    }
};

}  // namespace osl::rules::territory
