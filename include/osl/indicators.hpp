// All that counting needs.
#pragma once

#include "osl/indicators/counter.hpp"
