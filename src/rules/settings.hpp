// Settings at work on all rules.
#pragma once

#include "osl/rules/acceptance.hpp"
#include "osl/rules/engine/configure.hpp"
#include "osl/rules/registry.hpp"

namespace osl::rules {

using OfAllRules = Engine<AllRules>;

/// Applies settings in their order. What does not fit is told to `diagnosis`, with its place below `settings`.
void apply(const List<RuleSetting>& settings, OfAllRules& engine, codec::Diagnosis& diagnosis, const codec::Node* written = nullptr);

/// The names and families of all rules.
[[nodiscard]] List<std::string_view> names_of_rules();

}  // namespace osl::rules
