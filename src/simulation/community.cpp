// What a centre and those who support it do outside: contacts, communities, documentation, experience.
#include "dossier.hpp"

namespace osl::simulation {

namespace {

constexpr std::array<std::string_view, 8> places{
    "osiedle bloków komunalnych",   "stare śródmieście", "dawne osiedle zakładowe", "kolonia domków",
    "dawne osiedle popegeerowskie", "sołectwo",          "ulica kamienic",          "nowe osiedle"};
constexpr std::array<std::string_view, 6> people{"seniorzy",        "rodziny z dziećmi",           "młodzież",
                                                 "osoby bez pracy", "osoby z niepełnosprawnością", "lokatorzy mieszkań socjalnych"};

/// One of the codes of an enumeration, by how many of them may be chosen from the first on.
template <class E>
E one_of(std::uint32_t first, Choices& choices) {
    return static_cast<E>(choices.below(first));
}

Community community(const Which& which, int n, Offset mapped, Choices& choices) {
    const bool territorial = choices.percent(75);
    const Text group(choices.of(people));
    return {.id = id_within('k', which.index, n),
            .name = territorial ? Text(choices.of(places)) : group,
            .kind = territorial ? CommunityKind::territorial : CommunityKind::categorial,
            .target_groups = List<Text>{group},
            .mapped_on = choices.percent(70) ? When(day(mapped)) : month(mapped),
            .response = choices.percent(80) ? CommunityResponse::positive : CommunityResponse::mixed};
}

}  // namespace

List<Contact> contacts(const Support& support, Offset from, Offset observed, bool director, Choices& choices) {
    const auto kind = [&] { return one_of<ContactKind>(3, choices); };
    const auto later = [&] { return day(choices.between(from + 14, observed)); };
    List<Contact> all;
    const auto first = director ? ContactWith::director : ContactWith::participant;
    all.push_back({supervisor_id(support.supervisor), day(from), first, ContactKind::visit});
    if (choices.percent(50)) all.push_back({coach_id(support.coach), later(), ContactWith::participant, kind()});
    all.push_back({mentor_id(support.mentor), later(), choices.percent(50) ? ContactWith::participant : ContactWith::community, kind()});
    if (director && choices.percent(50)) all.push_back({supervisor_id(support.supervisor), later(), ContactWith::local_authority, kind()});
    return all;
}

void put_communities(const Which& which, Offset mapped, Offset observed, Centre& centre) {
    auto choices = which.choices(Purpose::community);
    centre.communities = List<Community>{community(which, 0, mapped, choices)};
    if (choices.percent(25)) centre.communities->push_back(community(which, 1, choices.between(mapped, mapped + 30), choices));
    centre.activities.emplace();
    for (int n = choices.between(1, 2); n != 0; --n) {
        const auto on = choices.between(mapped + 31, observed - 31);
        centre.activities->push_back(
            {.community = (*centre.communities)[choices.below(static_cast<std::uint32_t>(centre.communities->size()))].id,
             .kind = one_of<ActivityKind>(7, choices),
             .on = choices.percent(40) ? When(day(on)) : month(on),
             .participants = Count(choices.between(8, 90))});
    }
    centre.partners.emplace();
    const int partners = choices.between(1, 2);
    for (int n = 0; n != partners; ++n) centre.partners->push_back({id_within('r', which.index, n), one_of<PartnerKind>(6, choices)});
    const auto facility = one_of<FacilityKind>(5, choices);
    centre.facilities = List<Facility>{{.kind = facility}};
}

void put_experience(const Which& which, Offset observed, Centre& centre) {
    auto choices = which.choices(Purpose::experience);
    const auto on = [&] { return month(choices.between(100, observed - 31)); };
    centre.documentation = List<Documentation>{{.method = one_of<DocumentationMethod>(8, choices),
                                                .by = choices.percent(80) ? DocumentedBy::internal : DocumentedBy::external,
                                                .on = on()}};
    if (choices.percent(60)) centre.problems = List<ProblemEntry>{{.code = one_of<Problem>(6, choices), .on = on()}};
    if (choices.percent(60)) centre.benefits = List<BenefitEntry>{{.code = one_of<Benefit>(5, choices), .on = on()}};
}

}  // namespace osl::simulation
