// The two times of every question: what was true on a day, as it was known by a day. This is the only place that decides.
#pragma once

#include <algorithm>

#include "osl/model/time/settled.hpp"
#include "osl/model/values/when.hpp"

namespace osl {

/// `as_of`: what was true on that day. `known_by`: what had been recorded by that day.
struct Times {
    Day as_of;
    Day known_by;

    friend bool operator==(const Times&, const Times&) = default;
};

/// What a caller asks for; what is left open is the day on which the centre, else the register, was observed.
struct AskedTimes {
    Opt<Day> as_of = {};
    Opt<Day> known_by = {};

    friend bool operator==(const AskedTimes&, const AskedTimes&) = default;

    [[nodiscard]] Times from(const Day& observed_on) const { return {as_of.value_or(observed_on), known_by.value_or(observed_on)}; }
};

/// The last day on which it may have become true. A month counts on its last day, since nobody has to invent a day; but what is settled –
/// done, adopted, ended – was so when it was recorded: its month ends there.
[[nodiscard]] inline Day true_by(const When& on, const Opt<Day>& recorded_on, bool settled) {
    return settled && recorded_on && on.first() <= *recorded_on ? std::min(on.last(), *recorded_on) : on.last();
}

/// Whether a dated fact counts: its `on` has passed by `as_of` and its `recorded_on` by `known_by`. Without `recorded_on` it counts as
/// known from `on`; without `on`, as true from `recorded_on`; with neither, only where both times are the day of observation.
[[nodiscard]] inline bool counts(const Opt<When>& on, const Opt<Day>& recorded_on, const Times& times, const Day& observed_on,
                                 bool settled = false) {
    if (on) {
        const auto true_from = true_by(*on, recorded_on, settled);
        return true_from <= times.as_of && recorded_on.value_or(true_from) <= times.known_by;
    }
    if (recorded_on) return *recorded_on <= times.as_of && *recorded_on <= times.known_by;
    return times.as_of == observed_on && times.known_by == observed_on;
}

/// Whether of two counting entries of one log the second is the later: by `on`, then by `recorded_on`, then by place (the caller goes
/// through the log in order, so an equal one is later). What bears no date stands before what does.
template <class Entry>
[[nodiscard]] bool is_later(const Entry& earlier, const Entry& later) {
    const auto true_from = [&](const Entry& e) { return e.on ? Opt<Day>(true_by(*e.on, e.recorded_on, is_settled(e))) : e.recorded_on; };
    const auto known_from = [&](const Entry& e) { return e.recorded_on ? e.recorded_on : true_from(e); };
    const auto a = true_from(earlier);
    const auto b = true_from(later);
    return a == b ? known_from(earlier) <= known_from(later) : a < b;
}

}  // namespace osl
