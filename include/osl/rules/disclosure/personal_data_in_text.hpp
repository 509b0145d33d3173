#pragma once

#include "osl/rules/disclosure/text_findings.hpp"
#include "osl/rules/engine/table_at.hpp"

namespace osl::rules::disclosure {

/// A number or address in a text by which somebody can be found. The format has no field for a person's name, on purpose; texts, labels,
/// titles, identifiers and `extra` can undo that. Each text that holds any is a finding, of all that it holds.
struct PersonalDataInText {
    static constexpr RuleInfo info{
        .name = "disclosure.personal-data-in-text",
        .question = {"Czy teksty są wolne od numerów PESEL, adresów e-mail i numerów telefonu?",
                     "Are the texts free of PESEL numbers, e-mail addresses and telephone numbers?"},
        .why = {"Rejestr prowadzi osoby pod pseudonimami; jeden numer w opisie wystarczy, by je rozpoznać.",
                "The register keeps persons by pseudonym; one number in a text is enough to recognise them."},
        .message = {"dane osobowe w tekście", "personal data in a text"},
        .source = "UODO, WP29 05/2014",
        .nature = Nature::disclosure,
        .severity = Severity::error,
        .active_only = false,
    };

    template <class Report>
    static void judge(const CentreAt& centre, Report& report) {
        // the finding must not say by its heading what it hides
        const auto& record = centre.centre();
        const bool id_is_clean = personal_data_in(record.id.text()).finds.empty();
        const bool name_is_clean = !record.name || personal_data_in(*record.name).finds.empty();
        judge_texts(record, {}, id_is_clean ? Opt<Id>(record.id) : Opt<Id>(), name_is_clean ? record.name : Opt<Text>(), report);
    }
    template <class Report>
    static void judge(const Programme& programme, Report& report) {
        judge_texts(programme, "/programme", {}, {}, report);
    }
    template <class Report>
    static void judge(const TableAt& table, Report& report) {
        judge_texts(table.table(), {}, {}, {}, report);
    }
};

}  // namespace osl::rules::disclosure
