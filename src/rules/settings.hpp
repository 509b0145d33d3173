// Settings at work on all rules.
#pragma once

#include "osl/rules/acceptance/all.hpp"
#include "osl/rules/engine/configure.hpp"
#include "osl/rules/registry.hpp"
#include "own_rules.hpp"

namespace osl::rules {

using OfAllRules = Engine<AllRules>;

/// Applies settings in their order. What does not fit is told to `diagnosis`, with its place below `settings`.
void apply(const List<RuleSetting>& settings, OfAllRules& engine, OwnRules& own, codec::Diagnosis& diagnosis,
           const codec::Node* written = nullptr);

/// How many rules the registry has: custom rules come after them.
template <class... Rules>
constexpr std::size_t count_of(RuleList<Rules...> /*rules*/) {
    return sizeof...(Rules);
}
inline constexpr std::size_t rules_in_registry = count_of(AllRules{});

/// The names and families of all rules.
[[nodiscard]] List<std::string_view> names_of_rules(OwnRules& own);

}  // namespace osl::rules
