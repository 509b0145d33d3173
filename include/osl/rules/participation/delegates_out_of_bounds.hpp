#pragma once

#include "osl/model/values/number.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::participation {

/// How many workers an organiser's institution delegates, by its size (F4); educators are not counted.
struct DelegatesOutOfBounds {
    static constexpr RuleInfo info{
        .name = "participation.delegates-out-of-bounds",
        .question = {"Czy ośrodek ma tylu uczestników szkolenia, ilu przewidziano dla jego wielkości?",
                     "Has the centre as many trainees as are foreseen for its size?"},
        .why = {"Ośrodek delegował od jednej do trzech osób, zależnie od wielkości.",
                "A centre delegated one to three people, depending on its size."},
        .message = {"liczba uczestników poza przewidzianą dla wielkości ośrodka",
                    "the number of trainees is outside what its size foresees"},
        .source = "S1",
        .nature = Nature::obligation,
        .severity = Severity::warning,
        .pilot_only = true,
    };
    using Subject = CentreAt;
    static constexpr auto needs =
        rules::needs<&Centre::participants, either<&Centre::size, path<&Centre::municipality, &Municipality::population>>>;

    struct Parameters {
        Count least{1};
        Count small_max{2};
        Count medium_max{2};
        Count large_max{3};

        static constexpr describe::About about{"DelegatesOutOfBoundsParameters",
                                               {"progi", "thresholds"},
                                               "How many trainees a centre may have at a time."};
        template <class F>
        static constexpr decltype(auto) fields(F&& f) {
            return f(field("least", &Parameters::least, {"najmniej", "least"}, {.unit = "people", .source = "S1"}),
                     field("small_max", &Parameters::small_max, {"najwięcej w małym", "most in a small centre"},
                           {.unit = "people", .source = "S1"}),
                     field("medium_max", &Parameters::medium_max, {"najwięcej w średnim", "most in a medium centre"},
                           {.unit = "people", .source = "S1"}),
                     field("large_max", &Parameters::large_max, {"najwięcej w dużym", "most in a large centre"},
                           {.unit = "people", .source = "S1"}));
        }
    };

    static bool applies(const CentreAt& centre) { return centre.takes_part_as(InstitutionRole::organiser_institution); }

    /// Whoever's group is not known may be a trainee or an educator.
    static Answer ask(const CentreAt& centre, const Parameters& parameters) {
        const auto [certain, possible] = trainees(centre);
        const auto most = most_for(*centre.size(), parameters).value();
        const auto least = parameters.least.value();
        if (certain > most || possible < least) return Answer::fail;
        return least <= certain && possible <= most ? Answer::pass : Answer::not_evaluable;
    }

    static Failure explain(const CentreAt& centre, const Parameters& parameters) {
        const Text size(code_of(*centre.size()));
        const auto bounds = std::to_string(parameters.least.value()) + "–" + std::to_string(most_for(*centre.size(), parameters).value());
        return {.met = std::to_string(trainees(centre).certain),
                .expected = {bounds + " (" + size + ")", bounds + " (" + size + ")"},
                .pointer = "/participants"};
    }

private:
    struct Trainees {
        std::int64_t certain = 0;
        std::int64_t possible = 0;
    };
    static Trainees trainees(const CentreAt& centre) {
        Trainees out;
        centre.for_each_participant([&](const Participant& person, std::size_t) {
            const auto educator = centre.is_educator(person);
            if (educator == true) return;
            ++out.possible;
            if (educator.has_value()) ++out.certain;
        });
        return out;
    }
    static const Count& most_for(CentreSize size, const Parameters& parameters) {
        switch (size) {
            case CentreSize::small: return parameters.small_max;
            case CentreSize::medium: return parameters.medium_max;
            case CentreSize::large: break;
        }
        return parameters.large_max;
    }
};

}  // namespace osl::rules::participation
