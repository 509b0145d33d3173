// Every rule, mentioned once. The order is the order of tallies and of the catalogue: by family, then as in the model.
#pragma once

#include "osl/rules/engine/engine.hpp"
#include "osl/rules/published/percentage_does_not_rederive.hpp"
#include "osl/rules/register/duplicate_centre.hpp"
#include "osl/rules/steps/records_incomplete.hpp"
#include "osl/rules/steps/scopes_without_organiser.hpp"
#include "osl/rules/steps/structure_none_though_done.hpp"
#include "osl/rules/territory/population_implausible.hpp"

namespace osl::rules {

using AllRules = RuleList<territory::PopulationImplausible, of_register::DuplicateCentre, steps::RecordsIncomplete,
                          steps::StructureNoneThoughDone, steps::ScopesWithoutOrganiser, published::PercentageDoesNotRederive>;

}  // namespace osl::rules
