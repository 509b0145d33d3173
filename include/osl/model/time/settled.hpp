// Which entries say that something is done, adopted or ended. What is planned or under way may be entered ahead; what is settled cannot be
// true only after it was recorded.
#pragma once

#include "osl/model/records/documentation.hpp"
#include "osl/model/records/step_entry.hpp"
#include "osl/model/records/structure.hpp"
#include "osl/model/records/support.hpp"

namespace osl {

[[nodiscard]] inline bool is_settled(const StepEntry& entry) noexcept {
    return entry.status == StepStatus::done || entry.status == StepStatus::already_satisfied;
}
[[nodiscard]] inline bool is_settled(const StructureEntry& entry) noexcept {
    return entry.standing == Standing::adopted || entry.standing == Standing::ended;
}
[[nodiscard]] inline bool is_settled(const Act& act) noexcept {
    return act.standing == ActStanding::adopted || act.standing == ActStanding::in_force;
}
[[nodiscard]] inline bool is_settled(const OwnSupervision& /*supervision*/) noexcept { return true; }

}  // namespace osl
