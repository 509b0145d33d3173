#include "calendar.hpp"

namespace osl::simulation {

namespace {

/// Wednesdays clear of holidays; no two groups meet at once.
constexpr std::array<std::array<Offset, 4>, session_count> sessions{{
    {22, 29, 36, 43},      // March 2011
    {71, 78, 85, 92},      // May
    {120, 127, 134, 141},  // June
    {190, 197, 204, 211},  // September
    {225, 232, 239, 246},  // October
    {260, 267, 274, 281},  // November
    {344, 351, 358, 365},  // February 2012
    {414, 421, 435, 442},  // April
    {470, 477, 484, 491},  // June
    {561, 568, 575, 582},  // September
}};

struct Calendar {
    List<Day> days;
    List<When> months;

    Calendar() {
        const Day first(2011, 3, 1);
        for (Offset offset = 0; offset <= last_offset; ++offset) {
            days.push_back(first.plus(offset));
            months.push_back(When::month_of(days.back()));
        }
    }
};

const Calendar& calendar() {
    static const Calendar all;
    return all;
}

}  // namespace

const Day& day(Offset offset) { return calendar().days[static_cast<std::size_t>(offset)]; }

const When& month(Offset offset) { return calendar().months[static_cast<std::size_t>(offset)]; }

Offset session_start(GroupKind group, int number) noexcept {
    return sessions.at(static_cast<std::size_t>(number - 1)).at(static_cast<std::size_t>(group));
}

}  // namespace osl::simulation
