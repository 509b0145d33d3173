// The programme's days: 1 March 2011 to 30 November 2012 as published, the sessions and events within it invented, since no source tells
// the day of any.
#pragma once

#include <array>

#include "osl/model/values/when.hpp"
#include "osl/model/vocabulary/training.hpp"

namespace osl::simulation {

/// Days since the programme's first day.
using Offset = int;

inline constexpr Offset last_offset = 640;         ///< 2012-11-30
inline constexpr Offset seminar_offset = 381;      ///< 2012-03-16, when the pilot's state was told
inline constexpr Offset last_full_month = 365;     ///< 2012-02-29: a month up to here has passed by the seminar
inline constexpr Offset study_visit_offset = 217;  ///< 2011-10-04
inline constexpr int study_visit_days = 4;
inline constexpr std::array<Offset, 2> forum_offsets{252, 462};  ///< 2011-11-08, 2012-06-05
inline constexpr int forum_days = 2;

inline constexpr int session_count = 10;
inline constexpr int session_days = 3;

/// A day of the programme. Precondition: 0 … `last_offset`.
[[nodiscard]] const Day& day(Offset offset);

/// The month in which a day lies.
[[nodiscard]] const When& month(Offset offset);

/// When a group's session begins. Precondition: 1 … 10.
[[nodiscard]] Offset session_start(GroupKind group, int number) noexcept;

/// When it ends.
[[nodiscard]] inline Offset session_end(GroupKind group, int number) noexcept { return session_start(group, number) + session_days - 1; }

/// How many sessions of a group have ended by a day.
[[nodiscard]] inline int sessions_held(GroupKind group, Offset by) noexcept {
    int held = 0;
    while (held != session_count && session_end(group, held + 1) <= by) ++held;
    return held;
}

}  // namespace osl::simulation
