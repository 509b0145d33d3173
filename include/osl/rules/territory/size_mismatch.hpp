#pragma once

#include "osl/describe/numerals.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::territory {

/// The declared class of a centre is not the one that the population of its municipality gives.
struct SizeMismatch {
    static constexpr RuleInfo info{
        .name = "territory.size-mismatch",
        .question = {"Czy podana wielkość ośrodka zgadza się z liczbą ludności gminy?",
                     "Does the declared size of the centre agree with the municipality's population?"},
        .why = {"Od wielkości zależy liczba delegowanych osób i zalecana struktura; źródła nie mówią, czy obie wielkości to to samo.",
                "The number of delegates and the recommended structure depend on it; the sources do not say whether both sizes are one."},
        .message = {"podana wielkość ośrodka różni się od wynikającej z liczby ludności",
                    "the declared size differs from the one that follows from the population"},
        .source = "S1, C5",
        .nature = Nature::data,
        .severity = Severity::warning,
    };
    using Subject = CentreAt;
    static constexpr auto needs = rules::needs<&Centre::size, path<&Centre::municipality, &Municipality::population>>;

    static Answer ask(const CentreAt& centre) { return centre.centre().size == centre.computed_size() ? Answer::pass : Answer::fail; }

    static Failure explain(const CentreAt& centre) {
        const Text computed(code_of(*centre.computed_size()));
        const auto people = [&](Language language) {
            return number_text(centre.centre().municipality->population->value.value(), language);
        };
        return {.met = Text(code_of(*centre.centre().size)),
                .expected = {computed + " przy liczbie mieszkańców " + people(Language::pl),
                             computed + " with " + people(Language::en) + " inhabitants"},
                .pointer = "/size"};
    }
};

}  // namespace osl::rules::territory
