// The parts of a centre's dossier that ideal centres and those like the pilot's have in common.
#pragma once

#include "programme.hpp"
#include "random.hpp"

namespace osl::simulation {

/// Which centre of which register is being made.
struct Which {
    std::uint64_t seed;
    std::uint64_t index;
    std::uint64_t centres;

    [[nodiscard]] Choices choices(Purpose purpose) const noexcept { return {seed, index, purpose}; }
};

/// Which members of the support system serve a centre and its trainees.
struct Support {
    int coach;
    int mentor;
    int supervisor;
    int own_supervisor;
};
[[nodiscard]] Support support_for(const Which& which);

/// How many in a hundred do not do what was agreed. Published is only that up to three days of absence were allowed: the shares are ours.
struct Conduct {
    std::uint32_t absent_too_long = 0;
    std::uint32_t homework_missing = 0;
    std::uint32_t diary_missing = 0;
    std::uint32_t mentor_missing = 0;
    std::uint32_t event_missed = 0;
};

/// How long a person is trained, and up to which day the register knows of it.
struct Enrolment {
    GroupKind group;
    Offset from;
    Opt<Offset> until = {};  ///< withdrawn
    Offset observed;
};

// place.cpp

/// Name, municipality, size, catchment of a centre that has its id. The TERC codes are well-formed, in parts of the range that the
/// statistical office has not given out.
void put_in_place(const Which& which, CentreSize size, Centre& centre);

// trainees.cpp

[[nodiscard]] Participant trainee(const Which& which, int n, const Enrolment& enrolment, const Support& support, const Conduct& conduct,
                                  Choices& choices);
/// Adds what only educators have: a subregion, and centres of the register that they support.
void make_educator(const Which& which, Choices& choices, Participant& person);

// community.cpp

/// Contacts of those who support the centre, from a day on. Without `director`, the supervisor has only met the trainees.
[[nodiscard]] List<Contact> contacts(const Support& support, Offset from, Offset observed, bool director, Choices& choices);

/// Communities, activities, partners and facilities.
void put_communities(const Which& which, Offset mapped, Offset observed, Centre& centre);

/// Documentation, problems, benefits.
void put_experience(const Which& which, Offset observed, Centre& centre);

}  // namespace osl::simulation
