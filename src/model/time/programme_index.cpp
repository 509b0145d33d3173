#include "osl/model/time/programme_index.hpp"

#include <algorithm>

namespace osl {

namespace {

template <class Entry>
const Entry* find(const List<Entry>& sorted, const Id& id) {
    const auto found = std::ranges::lower_bound(sorted, std::string_view(id.text()), {}, &Entry::id);
    return found == sorted.end() || found->id != id.text() ? nullptr : &*found;
}

/// Sorted by id, each id once: the first that was written.
template <class Entry>
void sort(List<Entry>& entries, const auto& place) {
    std::ranges::sort(entries, {}, [&](const Entry& entry) { return std::pair(entry.id, place(entry)); });
    const auto repeated = std::ranges::unique(entries, {}, &Entry::id);
    entries.erase(repeated.begin(), repeated.end());
}

}  // namespace

ProgrammeIndex::ProgrammeIndex(const Programme& programme) : programme_(&programme) {
    if (programme.groups) {
        for (const auto& group : *programme.groups) groups_.push_back({group.id.text(), &group});
        sort(groups_, [](const Group& entry) { return entry.group; });
        for (auto& entry : groups_) {
            if (!entry.group->sessions) continue;
            for (const auto& session : *entry.group->sessions) {
                auto& first = entry.sessions.at(static_cast<std::size_t>(session.number.value() - 1));
                if (first == nullptr) first = &session;
            }
        }
    }
    if (programme.supporters) {
        for (const auto& supporter : *programme.supporters) supporters_.push_back({supporter.id.text(), &supporter});
        sort(supporters_, [](const Helper& entry) { return entry.supporter; });
        for (auto& entry : supporters_) {
            entry.roles.unknown = !entry.supporter->roles.has_value();
            if (!entry.supporter->roles) continue;
            for (const auto role : *entry.supporter->roles) entry.roles.roles |= 1U << static_cast<unsigned>(role);
        }
    }
}

const TrainingGroup* ProgrammeIndex::group(const Id& id) const {
    const auto* found = find(groups_, id);
    return found == nullptr ? nullptr : found->group;
}

const Session* ProgrammeIndex::session(const Id& group, const SessionNumber& number) const {
    const auto* found = find(groups_, group);
    return found == nullptr ? nullptr : found->sessions.at(static_cast<std::size_t>(number.value() - 1));
}

const Supporter* ProgrammeIndex::supporter(const Id& id) const {
    const auto* found = find(supporters_, id);
    return found == nullptr ? nullptr : found->supporter;
}

SupportRoles ProgrammeIndex::roles_of(const Id& id) const {
    const auto* found = find(supporters_, id);
    return found == nullptr ? SupportRoles{.unknown = true} : found->roles;
}

}  // namespace osl
