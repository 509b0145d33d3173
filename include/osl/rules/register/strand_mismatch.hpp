#pragma once

#include "osl/rules/rule.hpp"

namespace osl::rules::of_register {

/// A Task 2 unit in a register of community organising, or the reverse: two strands that are never pooled (C20).
struct StrandMismatch {
    static constexpr RuleInfo info{
        .name = "register.strand-mismatch",
        .question = {"Czy rola instytucji należy do nurtu programu?", "Does the institution's role belong to the programme's strand?"},
        .why = {"Zadanie 2 to inny pilotaż; jego jednostek nie liczy się razem z ośrodkami OSL.",
                "Task 2 is another pilot; its units are not counted together with the centres of community organising."},
        .message = {"rola instytucji z innego nurtu niż program", "the institution's role belongs to another strand than the programme"},
        .source = "S3, C20",
        .nature = Nature::data,
        .severity = Severity::error,
        .active_only = false,
    };
    using Subject = CentreAt;

    static Answer ask(const CentreAt& centre) { return first_foreign(centre) == nullptr ? Answer::pass : Answer::fail; }

    static Failure explain(const CentreAt& centre) {
        const auto* role = first_foreign(centre);
        const bool task2 = centre.programme().strand == Strand::task2;
        const Text roles = task2 ? "standards_unit" : "organiser_institution, educator_institution";
        const Text strand(code_of(centre.programme().strand));
        return {.met = Text(code_of(*role)),
                .expected = {"w nurcie " + strand + ": " + roles, "in strand " + strand + ": " + roles},
                .pointer = "/takes_part_as/" + std::to_string(role - &centre.centre().takes_part_as[0])};
    }

    /// The first role of the other strand, or null.
    static const InstitutionRole* first_foreign(const CentreAt& centre) {
        const bool task2 = centre.programme().strand == Strand::task2;
        for (const auto& role : centre.centre().takes_part_as)
            if ((role == InstitutionRole::standards_unit) != task2) return &role;
        return nullptr;
    }
};

}  // namespace osl::rules::of_register
