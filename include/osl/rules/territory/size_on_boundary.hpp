#pragma once

#include "osl/rules/rule.hpp"

namespace osl::rules::territory {

/// A population exactly on a bound of the size policy: the sources let two classes claim it (C3).
struct SizeOnBoundary {
    static constexpr RuleInfo info{
        .name = "territory.size-on-boundary",
        .question = {"Czy liczba ludności gminy leży poza samym progiem wielkości?",
                     "Does the population lie off the very bound of a size class?"},
        .why = {"Źródła nie rozstrzygają, dokąd należy równo 25 000; rozstrzygają to progi programu.",
                "The sources leave open where exactly 25 000 belongs; the programme's size policy decides."},
        .message = {"liczba ludności dokładnie na progu wielkości", "the population lies exactly on a bound of the size classes"},
        .source = "S1, C3",
        .nature = Nature::data,
        .severity = Severity::information,
    };
    using Subject = CentreAt;
    static constexpr auto needs = rules::needs<path<&Centre::municipality, &Municipality::population>>;

    static Answer ask(const CentreAt& centre) {
        const auto policy = centre.programme().size_policy.value_or(SizePolicy::standard());
        const auto& people = centre.centre().municipality->population->value;
        return people == policy.small_max() || people == policy.medium_max() ? Answer::fail : Answer::pass;
    }

    static Failure explain(const CentreAt& centre) {
        const Text computed(code_of(*centre.computed_size()));
        return {.met = std::to_string(centre.centre().municipality->population->value.value()),
                .expected = {"liczba poza progiem; tu liczy się jako " + computed, "a number off the bound; here it counts as " + computed},
                .pointer = "/municipality/population/value"};
    }
};

}  // namespace osl::rules::territory
