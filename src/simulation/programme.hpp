// What stands before the centres of a simulated register, and how things in it are called.
#pragma once

#include "calendar.hpp"
#include "osl/model/vocabulary/size.hpp"
#include "osl/simulation/simulation.hpp"

namespace osl::simulation {

/// Members of the support system. Their number does not grow with the register, so that its head stays small.
inline constexpr int coaches = 8;
inline constexpr int mentors = 12;
inline constexpr int supervisors = 10;
inline constexpr int own_supervisors = 8;

[[nodiscard]] RegisterHeader header_for(const SimulationOptions& options);

[[nodiscard]] Id centre_id(std::uint64_t index);
/// Of the n-th person or community of a centre; `letter` tells participants (p), organisers (o) and communities (k) apart.
[[nodiscard]] Id id_within(char letter, std::uint64_t index, int n);
/// The number of a centre as it stands in ids and names: from 1, of at least six digits.
[[nodiscard]] Text number_of(std::uint64_t index);

[[nodiscard]] const Id& group_id(GroupKind group);
[[nodiscard]] const Id& coach_id(int n);
[[nodiscard]] const Id& mentor_id(int n);
[[nodiscard]] const Id& supervisor_id(int n);
/// Engaged by a centre itself (step VI), not by the project (C7).
[[nodiscard]] const Id& own_supervisor_id(int n);
[[nodiscard]] const Id& study_visit_id();
[[nodiscard]] const Id& forum_id(int n);

[[nodiscard]] constexpr GroupKind group_for(CentreSize size) noexcept {
    switch (size) {
        case CentreSize::large: return GroupKind::large_city;
        case CentreSize::medium: return GroupKind::medium_city;
        case CentreSize::small: break;
    }
    return GroupKind::small_town_and_rural;
}

}  // namespace osl::simulation
