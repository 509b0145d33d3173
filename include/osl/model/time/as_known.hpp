// The record of a centre as somebody held it in hand at two times: for those who look at the record itself rather than at a `CentreAt`.
#pragma once

#include "osl/model/time/centre_at.hpp"

namespace osl {

/// Whether entries of a list tell by a day of their own when they came true or became known.
template <class Element>
consteval bool bears_days() {
    if constexpr (describe::Record<Element>)
        return Element::fields([](const auto&... fields) {
            return ((fields.notes.dated == Dated::event || fields.notes.dated == Dated::fact || fields.notes.dated == Dated::record) ||
                    ...);
        });
    else
        return false;
}

/// Whether of a list it can be told what was in it before the day of observation. Ids name who has always been there; of codes, and of
/// records with neither id nor day, nobody can say since when they hold.
template <class Element>
inline constexpr bool known_earlier = std::same_as<Element, Id> || bears_days<Element>() || requires(const Element& entry) { entry.id; };

/// The centre without what had not come true, or had not been recorded, at the times at which it is looked at. On the day of observation
/// that is the record as it stands. On other days entries that do not count are gone; so are days that had not passed, lists that were not
/// known yet, and lists that bear no days, of which nobody can say since when they hold. Whoever bears an id and no day stays.
[[nodiscard]] Centre as_known(const CentreAt& centre);

}  // namespace osl
