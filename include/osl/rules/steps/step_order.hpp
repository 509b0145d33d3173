// Which steps come before which, and whether an earlier one has been dealt with.
#pragma once

#include "osl/rules/rule.hpp"

namespace osl::rules::steps {

/// The order in which steps are expected to be taken.
enum class StepOrder : std::uint8_t { full, partial };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<StepOrder>, F&& f) {
    using enum StepOrder;
    return f(describe::About{"StepOrder", {"kolejność kroków", "order of steps"}, "Which step is expected before which (C8).", "S1, C8"},
             code(full, "full", {"pełna I–VII", "full, I–VII"},
                  {"The model's numbering; at least 18 of the pilot's 52 centres did not keep to it.", "S1, C8"}),
             code(partial, "partial", {"tylko II przed III i IV przed V", "only II before III and IV before V"},
                  {"Acts follow a structure, scopes follow the organisers; a judgement of this library.", "C8"}));
}

/// Whether the order puts the first step before the second.
constexpr bool precedes(Step earlier, Step later, StepOrder order) noexcept {
    if (order == StepOrder::full) return earlier < later;
    return (earlier == Step::choose_structure && later == Step::prepare_acts) ||
           (earlier == Step::choose_organisers && later == Step::draw_up_scopes);
}

/// Whether nothing more is to be done about a step: pass, fail, or not evaluable where it has no entry or nobody learnt its state.
[[nodiscard]] inline Answer dealt_with(const CentreAt& centre, Step step) {
    using enum StepStatus;
    const auto* state = centre.state_of(step);
    if (state == nullptr || state->status == unknown) return Answer::not_evaluable;
    const bool settled = state->status == done || state->status == already_satisfied || state->status == not_needed;
    return settled ? Answer::pass : Answer::fail;
}

/// A step and the status of its entry, for a message.
[[nodiscard]] inline Text step_and_status(const CentreAt& centre, Step step) {
    const auto* state = centre.state_of(step);
    return Text(code_of(step)) + ": " + (state == nullptr ? Text("—") : Text(code_of(state->status)));
}

}  // namespace osl::rules::steps
