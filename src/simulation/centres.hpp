// The two kinds of simulated centres.
#pragma once

#include "pilot_block.hpp"

namespace osl::simulation {

/// A centre in which everything is recorded, done and in order.
[[nodiscard]] Centre ideal_centre(const Which& which);

/// A centre like those of the pilot.
[[nodiscard]] Centre pilot_centre(const Which& which, const PilotProfile& profile);

}  // namespace osl::simulation
