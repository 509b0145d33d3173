#include "osl/survey/change.hpp"

namespace osl {

namespace {

/// How far a step has come; nothing for what lies beside that way.
Opt<int> progress(const Opt<StepStatus>& status) noexcept {
    constexpr int not_begun = 0;
    constexpr int planned = 1;
    constexpr int under_way = 2;
    constexpr int reached = 3;
    if (!status) return not_begun;
    switch (*status) {
        case StepStatus::done:
        case StepStatus::already_satisfied: return reached;
        case StepStatus::in_progress: return under_way;
        case StepStatus::planned_later: return planned;
        case StepStatus::blocked:
        case StepStatus::no_decision:
        case StepStatus::unknown: return not_begun;
        case StepStatus::not_needed:
        case StepStatus::no_duty: return {};
    }
    return {};
}

}  // namespace

Movement movement(const Opt<StepStatus>& before, const Opt<StepStatus>& after) noexcept {
    const auto from = progress(before);
    const auto to = progress(after);
    if (!from || !to || *from == *to) return Movement::otherwise;
    return *from < *to ? Movement::advanced : Movement::went_back;
}

}  // namespace osl
