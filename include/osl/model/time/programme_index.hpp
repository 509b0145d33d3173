// What a programme defines, found by id in time that hardly grows with it: made once for all centres of a register.
#pragma once

#include <array>

#include "osl/model/records/programme.hpp"

namespace osl {

/// Which roles some supporters have between them; `unknown` when one of them is not defined or his roles are not recorded.
struct SupportRoles {
    std::uint32_t roles = 0;
    bool unknown = false;

    [[nodiscard]] bool has(SupportRole role) const noexcept { return (roles >> static_cast<unsigned>(role) & 1U) != 0; }
};

/// A view; the programme must outlive it, unchanged. Of several records with one id the first is found.
class ProgrammeIndex {
public:
    explicit ProgrammeIndex(const Programme& programme);
    ProgrammeIndex(Programme&&) = delete;

    [[nodiscard]] const Programme& programme() const noexcept { return *programme_; }

    /// The training group of that id, or null.
    [[nodiscard]] const TrainingGroup* group(const Id& id) const;
    /// The first session of that number of a group, or null.
    [[nodiscard]] const Session* session(const Id& group, const SessionNumber& number) const;
    /// The supporter of that id, or null.
    [[nodiscard]] const Supporter* supporter(const Id& id) const;
    /// The roles of the supporter of that id.
    [[nodiscard]] SupportRoles roles_of(const Id& id) const;

private:
    struct Group {
        std::string_view id;
        const TrainingGroup* group;
        std::array<const Session*, SessionNumber::max> sessions{};
    };
    struct Helper {
        std::string_view id;
        const Supporter* supporter;
        SupportRoles roles{};
    };

    const Programme* programme_;
    List<Group> groups_;
    List<Helper> supporters_;
};

}  // namespace osl
