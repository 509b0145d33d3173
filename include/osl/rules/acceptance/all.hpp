// What is asked of acceptances. They are no subjects of a register, so that the engine does not ask these; all else is as with other rules.
#pragma once

#include "osl/rules/acceptance/expired.hpp"
#include "osl/rules/acceptance/stale.hpp"

namespace osl::rules {

inline constexpr const RuleInfo* of_acceptances[] = {&acceptance::Expired::info, &acceptance::Stale::info};

}  // namespace osl::rules
