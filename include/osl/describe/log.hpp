// Logs: lists to which entries are added and of which none is changed or taken out. Told by the tables alone: the day on which an entry
// was recorded is part of its key, so that whoever corrects one has to add another.
#pragma once

#include "osl/describe/key.hpp"

namespace osl::describe {

namespace detail {

/// Whether the field is a day of recording and the member is that field.
template <class T, class M, class Part>
constexpr bool records(const Field<T, M>& field, Part T::* part) {
    if constexpr (std::same_as<M, Part>)
        return field.notes.dated == Dated::record && field.member == part;
    else
        return false;
}

}  // namespace detail

/// Whether lists of that type are logs.
template <class T>
consteval bool is_log_entry() {
    if constexpr (Keyed<T>) {
        return T::key([](const auto... parts) {
            const auto any_of = [](const auto part) {
                return T::fields([part](const auto&... fields) { return (detail::records(fields, part) || ...); });
            };
            return (any_of(parts) || ...);
        });
    } else {
        return false;
    }
}

}  // namespace osl::describe
