// What a rule says of itself, as data.
#pragma once

#include "osl/codec/json.hpp"
#include "osl/rules/catalogue.hpp"
#include "osl/rules/engine/needs.hpp"

namespace osl::rules {

/// Of the information alone: without needs, implications and parameters.
[[nodiscard]] RuleDescription description_of(const RuleInfo& info);

/// The thresholds of a rule, from the table of its `Parameters`.
template <describe::Record Parameters>
[[nodiscard]] List<RuleParameter> parameters_described() {
    List<RuleParameter> out;
    const Parameters defaults{};
    describe::for_each_field<Parameters>([&](const auto& field) {
        const auto noted = [](std::string_view note) { return note.empty() ? Opt<Text>() : Opt<Text>(note); };
        out.push_back({Text(field.name), Phrase{Text(field.label.pl), Text(field.label.en)}, to_json(defaults.*field.member),
                       noted(field.notes.unit), noted(field.notes.source)});
    });
    return out;
}

template <class Rule>
[[nodiscard]] RuleDescription description_of() {
    auto out = description_of(Rule::info);
    if constexpr (requires { Rule::needs; }) out.needs = names_of(Rule::needs);
    if constexpr (requires { Rule::implies; }) out.implies.assign(Rule::implies.begin(), Rule::implies.end());
    if constexpr (requires { typename Rule::Parameters; }) out.parameters = parameters_described<typename Rule::Parameters>();
    return out;
}

}  // namespace osl::rules
