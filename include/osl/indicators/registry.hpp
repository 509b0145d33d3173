// Every indicator, mentioned once, in the order of their numbers.
#pragma once

#include "osl/indicators/dedicated_organiser.hpp"
#include "osl/indicators/engine/engine.hpp"
#include "osl/indicators/mean_steps.hpp"
#include "osl/indicators/phase_proportion.hpp"
#include "osl/indicators/step_completion.hpp"
#include "osl/indicators/step_completion_lenient.hpp"
#include "osl/indicators/structure_chosen.hpp"
#include "osl/indicators/structure_forms.hpp"
#include "osl/indicators/trainees.hpp"
#include "osl/indicators/workloads.hpp"

namespace osl::indicators {

using AllIndicators = IndicatorList<StepCompletion, StepCompletionLenient, MeanSteps, PhaseProportion, StructureForms, StructureChosen,
                                    Workloads, DedicatedOrganiser, Trainees>;

}  // namespace osl::indicators
