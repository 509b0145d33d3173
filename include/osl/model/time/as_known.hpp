// The record of a centre as somebody held it in hand at two times: for those who look at the record itself rather than at a `CentreAt`.
#pragma once

#include "osl/model/time/centre_at.hpp"

namespace osl {

/// The centre without what had not come true, or had not been recorded, at the times at which it is looked at. On the day of observation
/// that is the record as it stands. On other days entries that do not count are gone; so are days that had not passed, lists of which no
/// entry is left, and lists that bear no days, of which nobody can say since when they hold. Whoever bears an id and no day stays.
[[nodiscard]] Centre as_known(const CentreAt& centre);

}  // namespace osl
