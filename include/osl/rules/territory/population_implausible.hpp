#pragma once

#include "osl/describe/numerals.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::territory {

/// A population that no Polish municipality has: 25 written for 25 thousand, or a digit too many.
struct PopulationImplausible {
    static constexpr RuleInfo info{
        .name = "territory.population-implausible",
        .question = {"Czy liczba ludności gminy jest prawdopodobna?", "Is the municipality's population plausible?"},
        .why = {"Wielkość ośrodka wynika z ludności; 25 zamiast 25 tysięcy zmienia klasę.",
                "The size class follows from the population; 25 for 25 thousand changes it."},
        .message = {"nieprawdopodobna liczba ludności gminy", "an implausible population of the municipality"},
        .source = "GUS",
        .nature = Nature::data,
        .severity = Severity::warning,
    };
    using Subject = CentreAt;
    static constexpr auto needs = rules::needs<path<&Centre::municipality, &Municipality::population>>;

    struct Parameters {
        Population least{300};
        Population most{2'000'000};

        static constexpr describe::About about{"PopulationImplausibleParameters",
                                               {"progi", "thresholds"},
                                               "What population is still plausible."};
        template <class F>
        static constexpr decltype(auto) fields(F&& f) {
            return f(field("least", &Parameters::least, {"najmniej", "least"}, {.unit = "people", .source = "our judgement"}),
                     field("most", &Parameters::most, {"najwięcej", "most"}, {.unit = "people", .source = "our judgement"}));
        }
    };

    static Answer ask(const CentreAt& centre, const Parameters& parameters) {
        const auto& people = centre.centre().municipality->population->value;
        return parameters.least <= people && people <= parameters.most ? Answer::pass : Answer::fail;
    }

    static Failure explain(const CentreAt& centre, const Parameters& parameters) {
        const auto bounds = [&](Language language) {
            return number_text(parameters.least.value(), language) + "–" + number_text(parameters.most.value(), language);
        };
        return {.met = std::to_string(centre.centre().municipality->population->value.value()),
                .expected = {bounds(Language::pl) + " osób", bounds(Language::en) + " people"},
                .pointer = "/municipality/population/value"};
    }
};

}  // namespace osl::rules::territory
