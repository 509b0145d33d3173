// Whether a text has been damaged on its way: characters that were lost, letters of another encoding, control characters, nothing but
// blanks.
#pragma once

#include "osl/describe/containers.hpp"

namespace osl::rules::of_register {

enum class Damage : unsigned char { none, replaced, garbled, control, blank };

/// The first damage in a text, and the place in it (in bytes). Told with certainty rather than found with zeal: `m³`, `słowo¹`, French or
/// German letters are no damage.
struct Unreadable {
    Damage damage = Damage::none;
    std::size_t at = 0;
};
[[nodiscard]] Unreadable damage_in(std::string_view text);

/// The same of JSON text, in which white space and escaped characters are none.
[[nodiscard]] Unreadable damage_in_json(std::string_view text);

}  // namespace osl::rules::of_register
