// A rule of one's own, asked beside those of the registry; paired with examples/python/custom_rule.py.
#include <algorithm>
#include <iostream>
#include <osl/osl.hpp>
#include <osl/rules/custom.hpp>

/// Whether what step V is about is on paper. Where `in_force` is set, a draft is not enough.
struct ScopeOnPaper {
    static constexpr osl::RuleInfo info{
        .name = "own.scope-on-paper",
        .question = {"Czy ośrodek, który ma organizatora, ma też dokument z zakresem jego obowiązków?",
                     "Does a centre that has an organiser have a document with the scope of duties?"},
        .why = {"Umowa z ośrodkami naszego województwa tego wymaga.", "Our agreement with the centres of the voivodeship requires it."},
        .message = {"brak dokumentu z zakresem obowiązków organizatora", "there is no document with the organiser's scope of duties"},
        .source = "own",
        .nature = osl::Nature::obligation,
        .severity = osl::Severity::warning};
    using Subject = osl::CentreAt;
    static constexpr auto needs = osl::rules::needs<&osl::Centre::organisers, &osl::Centre::acts>;

    struct Parameters {
        bool in_force = false;

        static constexpr osl::describe::About about{"Parameters", {"parametry", "parameters"}, "Of the rule."};
        template <class F>
        static constexpr decltype(auto) fields(F&& f) {
            return f(osl::field("in_force", &Parameters::in_force, {"tylko obowiązujące", "in force only"}));
        }
    };

    static osl::Answer ask(const osl::CentreAt& centre, const Parameters& parameters) {
        if (centre.centre().organisers->empty()) return osl::Answer::not_applicable;
        const bool found = std::ranges::any_of(*centre.centre().acts, [&](const osl::Act& act) {
            return act.kind == osl::ActKind::scope_of_duties && centre.counts(act) &&
                   (!parameters.in_force || act.standing == osl::ActStanding::in_force);
        });
        return found ? osl::Answer::pass : osl::Answer::fail;
    }
    static osl::Failure explain(const osl::CentreAt& centre, const Parameters&) {
        return {.met = "acts: " + std::to_string(centre.centre().acts->size()),
                .expected = {"dokument rodzaju „scope_of_duties”", "an act of the kind 'scope_of_duties'"},
                .pointer = "/acts"};
    }
};

int main() {
    const auto reading = osl::read("examples/data/pilot_2012_reconstructed.json");
    if (!reading.complete()) return 1;
    const osl::CustomRules custom{osl::custom_rule<ScopeOnPaper>()};

    const auto asked = osl::check(*reading.value, {.select = {"own"}, .custom = custom});
    for (const auto& finding : asked.findings) std::cout << finding.centre->text() << ": " << finding.met << '\n';
    std::cout << asked.summary.en << '\n';

    const osl::RuleSetting only_in_force{.rule = "own.scope-on-paper", .parameters = osl::RawJson(R"({"in_force":true})")};
    const auto strictly = osl::check(*reading.value, {.select = {"own"}, .settings = {only_in_force}, .custom = custom});
    std::cout << strictly.summary.en << '\n';
    return asked.not_run.empty() && strictly.not_run.empty() ? 0 : 2;
}
