// Numbers with their bounds.
#pragma once

#include "osl/describe/value.hpp"

namespace osl {

/// People living somewhere; at least one.
using Population = describe::Whole<1, 2'147'483'647>;

/// How many; none is a number too.
using Count = describe::Whole<0, 2'147'483'647>;

/// How many of what a computer has counted.
using Total = describe::Whole<0, 9'007'199'254'740'991>;

/// A session's number within its cycle of ten (S0, S1).
using SessionNumber = describe::Whole<1, 10>;

/// Days of absence from one three-day session (S0, S1).
using AbsentDays = describe::Whole<0, 3>;

/// Decimals of a printed percentage.
using Decimals = describe::Whole<0, 6>;

}  // namespace osl
