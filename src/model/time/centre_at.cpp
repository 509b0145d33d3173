#include "osl/model/time/centre_at.hpp"

#include <algorithm>

namespace osl {

CentreAt::CentreAt(const Centre& centre, const Programme& programme, const AskedTimes& asked)
    : centre_(centre),
      programme_(programme),
      observed_on_(centre.observed_on.value_or(programme.observed_on)),
      times_(asked.from(observed_on_)),
      at_observation_(times_ == Times{observed_on_, observed_on_}) {
    if (!centre_.steps) return;
    for (const auto& entry : *centre_.steps) {
        if (!counts(entry.on, entry.recorded_on)) continue;
        const auto*& state = states_[describe::index_of(entry.step)];
        if (state == nullptr || is_later(*state, entry)) state = &entry;
    }
}

bool CentreAt::takes_part_as(InstitutionRole role) const noexcept {
    return std::ranges::find(centre_.takes_part_as, role) != centre_.takes_part_as.end();
}

Opt<CentreSize> CentreAt::computed_size() const {
    if (!centre_.municipality || !centre_.municipality->population) return {};
    const auto policy = programme_.size_policy.value_or(SizePolicy::standard());
    return policy.classify(centre_.municipality->population->value);
}

Opt<CentreSize> CentreAt::size() const { return centre_.size ? centre_.size : computed_size(); }

bool CentreAt::holds(std::size_t index) const {
    const auto& log = *centre_.structures;
    const auto& entry = log[index];
    if (entry.standing == Standing::ended || !counts(entry.on, entry.recorded_on)) return false;
    for (std::size_t i = 0; i != log.size(); ++i) {
        const auto& other = log[i];
        if (i == index || other.form != entry.form || other.label != entry.label || !counts(other.on, other.recorded_on)) continue;
        const bool other_is_later = i > index ? is_later(entry, other) : !is_later(other, entry);
        if (other_is_later) return false;
    }
    return true;
}

const TrainingGroup* CentreAt::group(const Id& id) const noexcept {
    if (!programme_.groups) return nullptr;
    const auto found = std::ranges::find(*programme_.groups, id, &TrainingGroup::id);
    return found == programme_.groups->end() ? nullptr : &*found;
}

Opt<bool> CentreAt::is_educator(const Participant& person) const {
    if (!person.group) return {};
    const auto* found = group(*person.group);
    if (found == nullptr) return {};
    return found->kind == GroupKind::educators;
}

const Supporter* CentreAt::supporter(const Id& id) const noexcept {
    if (!programme_.supporters) return nullptr;
    const auto found = std::ranges::find(*programme_.supporters, id, &Supporter::id);
    return found == programme_.supporters->end() ? nullptr : &*found;
}

}  // namespace osl
