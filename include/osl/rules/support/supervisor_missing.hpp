#pragma once

#include "osl/rules/support/served_by.hpp"

namespace osl::rules::support {

/// The project's supervisor of an organiser's institution; not the centre's own supervision of step VI (C7).
struct SupervisorMissing {
    static constexpr RuleInfo info{
        .name = "support.supervisor-missing",
        .question = {"Czy instytucja organizatora ma superwizora?", "Has the organiser's institution a supervisor?"},
        .why = {"Superwizor analizuje z ośrodkiem całą zmianę; instytucja zobowiązała się z nim współpracować.",
                "The supervisor analyses the whole change with the centre; the institution undertook to cooperate with one."},
        .message = {"instytucja organizatora bez superwizora", "an organiser's institution without a supervisor"},
        .source = "S1, C6, C7",
        .nature = Nature::obligation,
        .severity = Severity::warning,
    };
    using Subject = CentreAt;
    static constexpr auto needs = rules::needs<&Centre::support, &Programme::supporters>;

    static bool applies(const CentreAt& centre) { return centre.takes_part_as(InstitutionRole::organiser_institution); }

    static Answer ask(const CentreAt& centre) { return served_by(centre.support(), SupportRole::supervisor); }

    static Failure explain(const CentreAt& centre) {
        return {.met = ids_of(*centre.centre().support),
                .expected = {"osoba wspierająca w roli supervisor", "a supporter in the role supervisor"},
                .pointer = "/support"};
    }
};

}  // namespace osl::rules::support
