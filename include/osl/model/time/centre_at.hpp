// A centre as it stood on a day, as it was known on a day: what rules and indicators look at.
#pragma once

#include <algorithm>
#include <array>

#include "osl/model/records/centre.hpp"
#include "osl/model/records/programme.hpp"
#include "osl/model/time/programme_index.hpp"
#include "osl/model/time/two_times.hpp"

namespace osl {

/// How many steps the model has.
inline constexpr std::size_t step_count = 7;

/// The only place that says what a question means that leaves its times open: the day on which the centre was observed, else the register.
[[nodiscard]] Times times_for(const AskedTimes& asked, const Programme& programme);
[[nodiscard]] Times times_for(const AskedTimes& asked, const Programme& programme, const Centre& centre);

/// A view; the centre and the programme must outlive it.
class CentreAt {
public:
    CentreAt(const Centre& centre, const Programme& programme, const AskedTimes& asked = {});
    CentreAt(const Centre&& centre, const Programme& programme, const AskedTimes& asked = {}) = delete;
    CentreAt(const Centre& centre, const Programme&& programme, const AskedTimes& asked = {}) = delete;
    CentreAt(const Centre&& centre, const Programme&& programme, const AskedTimes& asked = {}) = delete;
    /// The same with an index, for programmes that define much. The index must outlive it too.
    CentreAt(const Centre& centre, const ProgrammeIndex& index, const AskedTimes& asked = {});
    CentreAt(const Centre&& centre, const ProgrammeIndex& index, const AskedTimes& asked = {}) = delete;
    CentreAt(const Centre& centre, const ProgrammeIndex&& index, const AskedTimes& asked = {}) = delete;
    CentreAt(const Centre&& centre, const ProgrammeIndex&& index, const AskedTimes& asked = {}) = delete;

    [[nodiscard]] const Centre& centre() const noexcept { return centre_; }
    [[nodiscard]] const Programme& programme() const noexcept { return programme_; }
    [[nodiscard]] Times times() const noexcept { return times_; }
    [[nodiscard]] Day observed_on() const noexcept { return observed_on_; }

    /// Whether both times are the day of observation: only then do facts without any date count.
    [[nodiscard]] bool at_observation() const noexcept { return at_observation_; }

    /// Whether a settled fact counts at these times.
    [[nodiscard]] bool counts(const Opt<When>& on, const Opt<Day>& recorded_on = {}) const {
        return osl::counts(on, recorded_on, times_, observed_on_, true);
    }
    /// Whether an entry of a log counts, which may be settled or not.
    template <class Entry>
        requires requires(const Entry& entry) { is_settled(entry); }
    [[nodiscard]] bool counts(const Entry& entry) const {
        return osl::counts(entry.on, entry.recorded_on, times_, observed_on_, is_settled(entry));
    }

    /// Whether a list is recorded as of these times: an entry of it was known by then. What is known of a list without days, and of one
    /// recorded as empty, is known on the day of observation.
    template <class L>
    [[nodiscard]] bool knows(const Opt<L>& list) const {
        if (!list) return false;
        if (observed_on_ <= times_.known_by) return true;
        if constexpr (describe::Listed<L>) {
            if constexpr (has_days<typename describe::IsList<L>::element>())
                return std::ranges::any_of(*list, [&](const auto& entry) { return known_from(entry) <= times_.known_by; });
        }
        return true;
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
            if (holds_[i]) visit(log[i], i);
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
    /// The first session of that number of a participant's group, or null.
    [[nodiscard]] const Session* session(const Participant& person, const SessionNumber& number) const;
    /// The supporter of that id, or null.
    [[nodiscard]] const Supporter* supporter(const Id& id) const noexcept;
    /// The roles that the supporters whom a list names have between them. A list that is not recorded names nobody.
    [[nodiscard]] SupportRoles roles_of(const Opt<List<Id>>& named) const;
    /// Those of the centre's own supporters.
    [[nodiscard]] const SupportRoles& support() const& noexcept OSL_LIFETIMEBOUND { return support_; }
    const SupportRoles& support() const&& = delete;

private:
    /// Whether entries of a type tell by a day of their own when they became known.
    template <class T>
    static consteval bool has_days() {
        if constexpr (describe::Record<T>)
            return T::fields([](const auto&... fields) { return (tells_of_past(fields.notes.dated) || ...); });
        else
            return false;
    }
    static constexpr bool tells_of_past(Dated dated) { return dated == Dated::event || dated == Dated::fact || dated == Dated::record; }
    /// When an entry became known: its day of recording, else the first day that it tells of, else the day of observation. Whoever is
    /// named without a day has always been there.
    template <class T>
    [[nodiscard]] Day known_from(const T& entry) const {
        Opt<Day> recorded;
        Opt<Day> first;
        describe::for_each_field<T>([&]<class M>(const describe::Field<T, M>& field) {
            if constexpr (std::same_as<M, Opt<Day>>) {
                if (field.notes.dated == Dated::record) recorded = entry.*field.member;
            }
            if constexpr (std::same_as<M, Opt<When>>) {
                if (const auto& on = entry.*field.member; on && tells_of_past(field.notes.dated))
                    first = first ? std::min(*first, on->last()) : on->last();
            }
        });
        if (recorded || first) return recorded.value_or(first.value_or(observed_on_));
        if constexpr (requires { entry.id; }) return Day(1900, 1, 1);
        return observed_on_;
    }
    void find_states();
    void find_structures();

    [[nodiscard]] bool counts_or_unknown(const Opt<When>& on, const Opt<Day>& recorded_on) const {
        return (!on && !recorded_on) || counts(on, recorded_on);
    }

    const Centre& centre_;
    const Programme& programme_;
    const ProgrammeIndex* index_ = nullptr;
    Day observed_on_;
    Times times_;
    bool at_observation_;
    std::array<const StepEntry*, step_count> states_{};
    List<bool> holds_ = {};  ///< of each structure
    SupportRoles support_ = {};
};

}  // namespace osl
