#include "osl/model/time/centre_at.hpp"

#include <algorithm>

namespace osl {

Times times_for(const AskedTimes& asked, const Programme& programme) { return asked.from(programme.observed_on); }

Times times_for(const AskedTimes& asked, const Programme& programme, const Centre& centre) {
    return asked.from(centre.observed_on.value_or(programme.observed_on));
}

CentreAt::CentreAt(const Centre& centre, const Programme& programme, const AskedTimes& asked)
    : centre_(centre),
      programme_(programme),
      observed_on_(times_for({}, programme, centre).as_of),
      times_(times_for(asked, programme, centre)),
      at_observation_(times_ == Times{observed_on_, observed_on_}) {
    find_states();
    find_structures();
    support_ = roles_of(centre_.support);
}

CentreAt::CentreAt(const Centre& centre, const ProgrammeIndex& index, const AskedTimes& asked)
    : centre_(centre),
      programme_(index.programme()),
      index_(&index),
      observed_on_(times_for({}, programme_, centre).as_of),
      times_(times_for(asked, programme_, centre)),
      at_observation_(times_ == Times{observed_on_, observed_on_}) {
    find_states();
    find_structures();
    support_ = roles_of(centre_.support);
}

void CentreAt::find_states() {
    if (!centre_.steps) return;
    for (const auto& entry : *centre_.steps) {
        if (!counts(entry)) continue;
        const auto*& state = states_[describe::index_of(entry.step)];
        if (state == nullptr || is_later(*state, entry)) state = &entry;
    }
}

/// Of the counting entries of one form and label the latest holds, unless it says that the form has ended. Sorted, not compared pair by
/// pair: a log may be long.
void CentreAt::find_structures() {
    if (!centre_.structures) return;
    const auto& log = *centre_.structures;
    holds_.assign(log.size(), false);
    List<const StructureEntry*> counting;
    for (const auto& entry : log)
        if (counts(entry)) counting.push_back(&entry);
    const auto what = [](const StructureEntry* entry) { return std::pair(entry->form, entry->label); };
    std::ranges::sort(counting, [&](const StructureEntry* a, const StructureEntry* b) {
        return std::pair(what(a), a) < std::pair(what(b), b);  // by place, where form and label are the same
    });
    for (std::size_t i = 0; i != counting.size();) {
        const auto* latest = counting[i];
        auto end = i + 1;
        for (; end != counting.size() && what(counting[end]) == what(counting[i]); ++end)
            if (is_later(*latest, *counting[end])) latest = counting[end];
        holds_[static_cast<std::size_t>(latest - log.data())] = latest->standing != Standing::ended;
        i = end;
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

const TrainingGroup* CentreAt::group(const Id& id) const noexcept {
    if (index_ != nullptr) return index_->group(id);
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
    if (index_ != nullptr) return index_->supporter(id);
    if (!programme_.supporters) return nullptr;
    const auto found = std::ranges::find(*programme_.supporters, id, &Supporter::id);
    return found == programme_.supporters->end() ? nullptr : &*found;
}

const Session* CentreAt::session(const Participant& person, const SessionNumber& number) const {
    if (!person.group) return nullptr;
    if (index_ != nullptr) return index_->session(*person.group, number);
    const auto* found = group(*person.group);
    if (found == nullptr || !found->sessions) return nullptr;
    const auto session = std::ranges::find(*found->sessions, number, &Session::number);
    return session == found->sessions->end() ? nullptr : &*session;
}

SupportRoles CentreAt::roles_of(const Opt<List<Id>>& named) const {
    SupportRoles out;
    if (!named) return out;
    for (const auto& id : *named) {
        SupportRoles one;
        if (index_ != nullptr) {
            one = index_->roles_of(id);
        } else if (const auto* found = supporter(id); found == nullptr || !found->roles) {
            one.unknown = true;
        } else {
            for (const auto role : *found->roles) one.roles |= 1U << static_cast<unsigned>(role);
        }
        out.roles |= one.roles;
        out.unknown = out.unknown || one.unknown;
    }
    return out;
}

}  // namespace osl
