// A centre as it stood on a day, as it was known on a day: what rules and indicators look at.
#pragma once

#include <array>

#include "osl/model/records/centre.hpp"
#include "osl/model/records/programme.hpp"
#include "osl/model/time/two_times.hpp"

namespace osl {

/// How many steps the model has.
inline constexpr std::size_t step_count = 7;

/// A view; the centre and the programme must outlive it.
class CentreAt {
public:
    CentreAt(const Centre& centre, const Programme& programme, const AskedTimes& asked = {});
    CentreAt(const Centre&& centre, const Programme& programme, const AskedTimes& asked = {}) = delete;
    CentreAt(const Centre& centre, const Programme&& programme, const AskedTimes& asked = {}) = delete;
    CentreAt(const Centre&& centre, const Programme&& programme, const AskedTimes& asked = {}) = delete;

    [[nodiscard]] const Centre& centre() const noexcept { return centre_; }
    [[nodiscard]] const Programme& programme() const noexcept { return programme_; }
    [[nodiscard]] Times times() const noexcept { return times_; }
    [[nodiscard]] Day observed_on() const noexcept { return observed_on_; }

    /// Whether both times are the day of observation: only then do facts without any date count.
    [[nodiscard]] bool at_observation() const noexcept { return at_observation_; }

    /// Whether a fact counts at these times.
    [[nodiscard]] bool counts(const Opt<When>& on, const Opt<Day>& recorded_on = {}) const {
        return osl::counts(on, recorded_on, times_, observed_on_);
    }
    /// Whether a moment without a date of recording has passed; one that is not recorded has not.
    [[nodiscard]] bool passed(const Opt<When>& on) const { return on && counts(on); }

    /// Has joined (a missing day counts as joined) and, `active`, not left.
    [[nodiscard]] bool ever_joined() const { return !centre_.joined_on || passed(centre_.joined_on); }
    [[nodiscard]] bool active() const { return ever_joined() && !passed(centre_.left_on); }

    [[nodiscard]] bool takes_part_as(InstitutionRole role) const noexcept;

    /// The log entry that is the step's state, or null when none counts.
    [[nodiscard]] const StepEntry* state_of(Step step) const { return states_[describe::index_of(step)]; }
    [[nodiscard]] bool has(Step step, StepStatus status) const {
        const auto* state = state_of(step);
        return state != nullptr && state->status == status;
    }
    [[nodiscard]] bool done(Step step) const { return has(step, StepStatus::done); }

    /// The class by the municipality's population under the programme's size policy, where the population is recorded.
    [[nodiscard]] Opt<CentreSize> computed_size() const;
    /// The declared class, else the computed one.
    [[nodiscard]] Opt<CentreSize> size() const;

    /// Calls `visit(entry, index)` for each structure that holds: the latest counting entry of its form and label, unless ended.
    template <class Visit>
    void for_each_structure(Visit&& visit) const {
        if (!centre_.structures) return;
        const auto& log = *centre_.structures;
        for (std::size_t i = 0; i != log.size(); ++i)
            if (holds(i)) visit(log[i], i);
    }

    /// Calls `visit(participant, index)` for each participant who has joined and not withdrawn.
    template <class Visit>
    void for_each_participant(Visit&& visit) const {
        if (!centre_.participants) return;
        for (std::size_t i = 0; i != centre_.participants->size(); ++i)
            if (const auto& person = (*centre_.participants)[i]; is_active(person)) visit(person, i);
    }

    /// Calls `visit(organiser, index)` for each organiser who has been appointed and not ended.
    template <class Visit>
    void for_each_organiser(Visit&& visit) const {
        if (!centre_.organisers) return;
        for (std::size_t i = 0; i != centre_.organisers->size(); ++i)
            if (const auto& person = (*centre_.organisers)[i]; is_active(person)) visit(person, i);
    }

    [[nodiscard]] bool is_active(const Participant& person) const {
        return (!person.joined_on || passed(person.joined_on)) && !passed(person.withdrawn_on);
    }
    [[nodiscard]] bool is_active(const Organiser& person) const {
        return counts_or_unknown(person.appointed_on, person.recorded_on) && !passed(person.ended_on);
    }

    /// The training group of that id, or null.
    [[nodiscard]] const TrainingGroup* group(const Id& id) const noexcept;
    /// Whether a participant belongs to the educators' group; nothing where that cannot be told.
    [[nodiscard]] Opt<bool> is_educator(const Participant& person) const;
    /// The supporter of that id, or null.
    [[nodiscard]] const Supporter* supporter(const Id& id) const noexcept;

private:
    [[nodiscard]] bool counts_or_unknown(const Opt<When>& on, const Opt<Day>& recorded_on) const {
        return (!on && !recorded_on) || counts(on, recorded_on);
    }
    [[nodiscard]] bool holds(std::size_t index) const;

    const Centre& centre_;
    const Programme& programme_;
    Day observed_on_;
    Times times_;
    bool at_observation_;
    std::array<const StepEntry*, step_count> states_{};
};

}  // namespace osl
