#pragma once

#include "osl/model/values/terc.hpp"
#include "osl/rules/territory/terc_reading.hpp"

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

    static Answer ask(const CentreAt& centre) { return terc::is_code(written(centre)) ? Answer::pass : Answer::fail; }

    static Failure explain(const CentreAt& centre) {
        const auto read = read_terc(written(centre));
        Failure failure{.met = written(centre), .expected = expected(read.slip), .pointer = "/municipality/teryt"};
        // Where digits are missing, the rule teryt-lost-zero says what can be said.
        if (const auto code = terc_repair(read.digits); code && read.digits.size() == terc::length) failure.repair = write_instead(*code);
        return failure;
    }

    static const Text& written(const CentreAt& centre) { return centre.centre().municipality->teryt->text(); }

private:
    static Phrase expected(Slip slip) {
        Phrase phrase{"siedem cyfr: województwo 2, powiat 2, gmina 2, rodzaj 1", "seven digits: voivodeship 2, powiat 2, gmina 2, kind 1"};
        const auto [pl, en] = [&]() -> Local {
            switch (slip) {
                case Slip::blanks: return {", bez odstępów wokół", ", without blanks around them"};
                case Slip::separators: return {", bez odstępów i znaków między nimi", ", without blanks or marks between them"};
                case Slip::decimals:
                    return {", zapisane jako tekst, a nie jako liczba z ułamkiem", ", written as text, not as a number with decimals"};
                case Slip::scientific:
                    return {", zapisane jako tekst, a nie jako liczba w notacji wykładniczej",
                            ", written as text, not as a number in scientific notation"};
                case Slip::none:
                case Slip::other: break;
            }
            return {"", ""};
        }();
        phrase.pl += pl;
        phrase.en += en;
        return phrase;
    }
};

}  // namespace osl::rules::territory
