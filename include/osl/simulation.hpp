// Simulated registers of any size: for trying things out, for measuring, for tests. No centre in them exists.
#pragma once

#include "osl/simulation/simulation.hpp"
