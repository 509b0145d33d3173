#pragma once

#include "osl/rules/steps/step_order.hpp"

namespace osl::rules::steps {

/// A later step is done before an earlier one is dealt with. The pilot shows that this is common (C8): news, not an error.
struct OutOfOrder {
    static constexpr RuleInfo info{
        .name = "steps.out-of-order",
        .question = {"Czy ośrodek wykonuje kroki w przewidzianej kolejności?", "Does the centre take the steps in the expected order?"},
        .why = {"Kolejność kroków jest modelowa, nie obserwowana; odstępstwo mówi, jak ośrodki wdrażają naprawdę.",
                "The order is the model's, not an observation; where it is not kept, one learns how centres really implement."},
        .message = {"późniejszy krok wykonany przed wcześniejszym", "a later step is done before an earlier one"},
        .source = "S1, C8",
        .nature = Nature::fidelity,
        .severity = Severity::information,
    };
    using Subject = CentreAt;
    static constexpr auto needs = rules::needs<&Centre::steps>;

    struct Parameters {
        StepOrder order = StepOrder::partial;

        static constexpr describe::About about{"OutOfOrderParameters", {"kolejność", "order"}, "The order of steps that is expected."};
        template <class F>
        static constexpr decltype(auto) fields(F&& f) {
            return f(field("order", &Parameters::order, {"kolejność kroków", "order of steps"}, {.source = "S1, C8"}));
        }
    };

    static Answer ask(const CentreAt& centre, const Parameters& parameters) { return first_break(centre, parameters.order).answer; }

    static Failure explain(const CentreAt& centre, const Parameters& parameters) {
        const auto found = first_break(centre, parameters.order);
        const Text earlier(code_of(found.earlier));
        return {.met = step_and_status(centre, found.later) + ", " + step_and_status(centre, found.earlier),
                .expected = {earlier + " wcześniej: done, already_satisfied lub not_needed",
                             earlier + " before: done, already_satisfied or not_needed"},
                .pointer = "/steps/" + std::to_string(centre.state_of(found.later) - centre.centre().steps->data())};
    }

private:
    struct Break {
        Answer answer = Answer::not_applicable;  ///< as long as no later step is done
        Step earlier{};
        Step later{};
    };

    /// The first pair that fails, else whether all pairs could be judged.
    static Break first_break(const CentreAt& centre, StepOrder order) {
        Break found;
        for (std::size_t j = 0; j != step_count; ++j) {
            const auto later = static_cast<Step>(j);
            if (!centre.done(later)) continue;
            for (std::size_t i = 0; i != j; ++i) {
                const auto earlier = static_cast<Step>(i);
                if (!precedes(earlier, later, order)) continue;
                const auto answer = dealt_with(centre, earlier);
                if (answer == Answer::fail) return {answer, earlier, later};
                if (found.answer != Answer::not_evaluable) found.answer = answer;
            }
        }
        return found;
    }
};

}  // namespace osl::rules::steps
