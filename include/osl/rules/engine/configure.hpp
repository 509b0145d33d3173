// Changes one rule at work as a setting says, and tells what does not fit it.
#pragma once

#include "osl/codec/decode.hpp"
#include "osl/describe/nearest.hpp"
#include "osl/rules/engine/engine.hpp"

namespace osl::rules {

/// Whether a setting, or a choice of rules, means that rule: by its name or its family, in letters of any case.
[[nodiscard]] bool means(std::string_view name, std::string_view rule, std::string_view family) noexcept;
[[nodiscard]] inline bool means(std::string_view name, const RuleInfo& info) noexcept { return means(name, info.name, info.family()); }

/// Tells that a rule of that nature may not give errors.
void refuse_severity(codec::Diagnosis& diagnosis, const codec::Node* written);
/// Tells that parameters are set for what has none.
void refuse_parameters(codec::Diagnosis& diagnosis, const codec::Node* written, const RuleSetting& setting, bool family);

/// The parameters of a setting as a tree: as written, or made of their text.
[[nodiscard]] codec::Node parameters_in(const RuleSetting& setting, const codec::Node* written);

[[nodiscard]] inline const codec::Node* below(const codec::Node* written, std::string_view field) {
    return written == nullptr ? nullptr : written->find(field);
}

/// What every rule has that may be set. `written` is the setting as it stands in a file, where there is one.
template <class Settings>
void configure(Settings& settings, Nature nature, const RuleSetting& setting, codec::Diagnosis& diagnosis, const codec::Node* written) {
    if (setting.on.has_value()) settings.on = *setting.on;
    if (setting.absent) settings.absent_fails = *setting.absent == Absent::fail;
    if (!setting.severity) return;
    if (*setting.severity == Severity::error && nature != Nature::data && nature != Nature::disclosure) {
        refuse_severity(diagnosis, below(written, "severity"));
    } else {
        settings.severity = *setting.severity;
    }
}

template <class Rule>
void configure(Slot<Rule>& slot, const RuleSetting& setting, codec::Diagnosis& diagnosis, const codec::Node* written = nullptr) {
    auto& settings = slot.settings;
    configure(settings, Rule::info.nature, setting, diagnosis, written);
    if (!setting.parameters) return;
    using Parameters = typename ParametersOf<Rule>::type;
    if constexpr (describe::Record<Parameters>) {
        if (describe::same_name(setting.rule, Rule::info.name)) {
            const codec::Diagnosis::Step step(diagnosis, "parameters");
            const auto tree = parameters_in(setting, written);
            if (const auto made = codec::decode<Parameters>(tree, diagnosis, &settings.parameters)) settings.parameters = *made;
            return;
        }
    }
    refuse_parameters(diagnosis, below(written, "parameters"), setting, !describe::same_name(setting.rule, Rule::info.name));
}

}  // namespace osl::rules
