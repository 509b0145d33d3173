// Organisers and their communities: roles, professions, money, activities, partners (S0, S1, S2).
#pragma once

#include "osl/describe/code.hpp"

namespace osl {

/// The three professional roles of a community organiser. Sources name them differently (C19).
enum class OrganiserRole : std::uint8_t { animator, network_organiser, local_planner };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<OrganiserRole>, F&& f) {
    using enum OrganiserRole;
    return f(describe::About{"OrganiserRole",
                             {"rola organizatora", "organiser's role"},
                             "One of the three professional roles of an organiser (C19).",
                             "S1"},
             code(animator, "animator", {"animator", "animator"}, {"Mobilises members of the community and joins them in groups.", "S1"}),
             code(network_organiser, "network_organiser", {"organizator sieci społecznych (mediator)", "network organiser"},
                  {"Links people and bodies, builds networks and partnerships, mediates.", "S1"}),
             code(local_planner, "local_planner", {"polityk lokalny (programista)", "local planner"},
                  {"Plans socially and develops services as a task of local government.", "S1"}));
}

/// What an organiser or participant is by profession.
enum class Profession : std::uint8_t { social_worker, other_centre_staff, ngo, other };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<Profession>, F&& f) {
    using enum Profession;
    return f(describe::About{"Profession", {"zawód", "profession"}, "What an organiser or participant is by profession.", "S1, C10"},
             code(social_worker, "social_worker", {"pracownik socjalny", "social worker"}, {"As steps and training foresee.", "S1"}),
             code(other_centre_staff, "other_centre_staff", {"inny pracownik ośrodka", "other centre staff"},
                  {"Employed by the centre, not as a social worker.", "format osl/1"}),
             code(ngo, "ngo", {"pracownik organizacji pozarządowej", "staff of an NGO"},
                  {"Works for a non-governmental organisation.", "format osl/1"}),
             code(other, "other", {"inny zawód", "other"},
                  {"Any other, as an animator who is not a social worker (C10).", "format osl/1"}));
}

/// Out of what an organiser is paid.
enum class OrganiserFunding : std::uint8_t { own_budget, system_project, other };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<OrganiserFunding>, F&& f) {
    using enum OrganiserFunding;
    return f(describe::About{"OrganiserFunding",
                             {"źródło finansowania organizatora", "organiser's funding"},
                             "Out of what an organiser is paid.",
                             "S1"},
             code(own_budget, "own_budget", {"środki własne", "own budget"}, {"The centre's own budget.", "format osl/1"}),
             code(system_project, "system_project", {"projekt systemowy", "system project"},
                  {"The centre's system project, limited in time.", "S1"}),
             code(other, "other", {"inne źródło", "other"}, {"Any other source.", "format osl/1"}));
}

/// What joins the members of a community.
enum class CommunityKind : std::uint8_t { territorial, categorial };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<CommunityKind>, F&& f) {
    using enum CommunityKind;
    return f(describe::About{"CommunityKind",
                             {"rodzaj społeczności", "kind of community"},
                             "What joins the members of a community.",
                             "format osl/1"},
             code(territorial, "territorial", {"terytorialna", "territorial"}, {"They live in one place.", "format osl/1"}),
             code(categorial, "categorial", {"kategorialna", "categorial"}, {"They share a situation or an interest.", "format osl/1"}));
}

/// How a community answered the proposal to act together.
enum class CommunityResponse : std::uint8_t { positive, mixed, negative };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<CommunityResponse>, F&& f) {
    using enum CommunityResponse;
    return f(describe::About{"CommunityResponse",
                             {"odpowiedź społeczności", "community's response"},
                             "How a community answered the proposal to act together.",
                             "S2"},
             code(positive, "positive", {"pozytywna", "positive"}, {"As most communities of the pilot answered.", "S2"}),
             code(mixed, "mixed", {"niejednoznaczna", "mixed"}, {"Some for it, some against.", "format osl/1"}),
             code(negative, "negative", {"negatywna", "negative"}, {"The proposal was declined.", "format osl/1"}));
}

/// What was done in a community.
enum class ActivityKind : std::uint8_t {
    diagnosis,
    activation,
    integration,
    education,
    partnership_meeting,
    residents_meeting,
    campaign,
};

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<ActivityKind>, F&& f) {
    using enum ActivityKind;
    return f(describe::About{"ActivityKind", {"rodzaj działania", "kind of activity"}, "What was done in a community.", "S1, S2"},
             code(diagnosis, "diagnosis", {"diagnoza", "diagnosis"}, {"Learning a community's resources and needs.", "S1, S2"}),
             code(activation, "activation", {"aktywizacja", "activation"}, {"Moving members to act.", "S1"}),
             code(integration, "integration", {"integracja", "integration"}, {"Bringing members together.", "S1"}),
             code(education, "education", {"edukacja", "education"}, {"Teaching and learning in the community.", "S1"}),
             code(partnership_meeting, "partnership_meeting", {"spotkanie partnerstwa", "partnership meeting"},
                  {"A meeting of the local partnership.", "S1, S2"}),
             code(residents_meeting, "residents_meeting", {"spotkanie z mieszkańcami", "residents' meeting"},
                  {"A meeting with the residents.", "S2"}),
             code(campaign, "campaign", {"kampania", "campaign"}, {"A public campaign.", "S1"}));
}

/// Who is a member of the local partnership.
enum class PartnerKind : std::uint8_t { ngo, public_body, school, parish, company, informal_group };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<PartnerKind>, F&& f) {
    using enum PartnerKind;
    return f(describe::About{"PartnerKind", {"rodzaj partnera", "kind of partner"}, "What a member of the local partnership is.", "S1, S3"},
             code(ngo, "ngo", {"organizacja pozarządowa", "NGO"}, {"A non-governmental organisation.", "S3"}),
             code(public_body, "public_body", {"instytucja publiczna", "public body"},
                  {"An institution of government, local or central.", "S1"}),
             code(school, "school", {"szkoła", "school"}, {"A school of any kind.", "format osl/1"}),
             code(parish, "parish", {"parafia", "parish"}, {"A parish or another religious community.", "format osl/1"}),
             code(company, "company", {"firma", "company"}, {"A business.", "S1"}),
             code(informal_group, "informal_group", {"grupa nieformalna", "informal group"},
                  {"People who act together without a legal form.", "format osl/1"}));
}

}  // namespace osl
