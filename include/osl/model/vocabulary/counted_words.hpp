// The things of the field that sentences count, in the forms that numbers ask for.
#pragma once

#include "osl/describe/numerals.hpp"

namespace osl::words {

/// “3 ośrodki”, “3 centres”.
inline constexpr CountedWord centres{"ośrodek", "ośrodki", "ośrodków", "centre", "centres"};

/// As after “of”: “z 3 ośrodków”, “of 3 centres”.
inline constexpr CountedWord of_centres{"ośrodka", "ośrodków", "ośrodków", "centre", "centres"};

}  // namespace osl::words
