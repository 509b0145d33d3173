#pragma once

#include "osl/rules/disclosure/each_text.hpp"
#include "osl/rules/disclosure/personal_data.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::disclosure {

/// A number or address in a free text by which somebody can be found. The format has no field for a person's name, on purpose; texts can
/// undo that. The finding says where and of what kind, never what: it may be published itself, and so is its fingerprint, which is
/// therefore that of the centre, one finding for all its texts.
struct PersonalDataInText {
    static constexpr RuleInfo info{
        .name = "disclosure.personal-data-in-text",
        .question = {"Czy teksty ośrodka są wolne od numerów PESEL, adresów e-mail i numerów telefonu?",
                     "Are the centre's texts free of PESEL numbers, e-mail addresses and telephone numbers?"},
        .why = {"Rejestr prowadzi osoby pod pseudonimami; jeden numer w opisie wystarczy, by je rozpoznać.",
                "The register keeps persons by pseudonym; one number in a text is enough to recognise them."},
        .message = {"dane osobowe w tekście", "personal data in a text"},
        .source = "UODO, WP29 05/2014",
        .nature = Nature::disclosure,
        .severity = Severity::error,
        .active_only = false,
    };
    using Subject = CentreAt;

    static Answer ask(const CentreAt& centre) {
        bool found = false;
        each_text(centre.centre(),
                  [&](std::string_view text, const TextPlace&) { found = found || personal_data_in(text) != PersonalData::none; });
        return found ? Answer::fail : Answer::pass;
    }

    static Failure explain(const CentreAt& centre) {
        Failure failure{.expected = {"tekst bez danych osobowych", "a text without personal data"},
                        .repair = Phrase{"usuń numer lub adres z tekstu", "remove the number or address from the text"}};
        each_text(centre.centre(), [&](std::string_view text, const TextPlace& place) {
            const auto kind = personal_data_in(text);
            if (kind == PersonalData::none) return;
            static constexpr std::array<const char*, 4> names{"", "PESEL", "e-mail", "telephone"};
            const auto pointer = place.pointer();
            if (failure.pointer.empty()) failure.pointer = pointer;
            failure.met += (failure.met.empty() ? "" : ", ") + Text(names.at(static_cast<std::size_t>(kind))) + ' ' + pointer;
        });
        return failure;
    }
};

}  // namespace osl::rules::disclosure
