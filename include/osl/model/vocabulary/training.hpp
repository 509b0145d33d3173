// The training: its groups, its homework and what participants thought of it (S0, S1).
#pragma once

#include "osl/describe/code.hpp"

namespace osl {

/// The education groups.
enum class GroupKind : std::uint8_t { large_city, medium_city, small_town_and_rural, educators };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<GroupKind>, F&& f) {
    using enum GroupKind;
    return f(describe::About{"GroupKind",
                             {"rodzaj grupy edukacyjnej", "kind of education group"},
                             "One of the four education groups; their sizes differ by source (C1).",
                             "S0, S1"},
             code(large_city, "large_city", {"duże miasta", "large cities"}, {"Above 100 000 inhabitants.", "S0, S1"}),
             code(medium_city, "medium_city", {"średnie miasta", "medium cities"}, {"From 25 000 to 100 000 inhabitants.", "S0, S1"}),
             code(small_town_and_rural, "small_town_and_rural", {"małe miasta i wsie", "small towns and villages"},
                  {"Up to 25 000 inhabitants; one source names villages only (C4).", "S0, S1"}),
             code(educators, "educators", {"edukatorzy", "educators"},
                  {"They support implementation by education and as mentors, and are tied to subregions.", "S0, S1"}));
}

/// What a piece of homework was about.
enum class HomeworkTheme : std::uint8_t {
    resource_and_needs_map,
    local_partnership,
    difficult_environment,
    excluded_groups,
    tools,
    volunteering_and_image,
};

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<HomeworkTheme>, F&& f) {
    using enum HomeworkTheme;
    return f(
        describe::About{"HomeworkTheme", {"temat zadania domowego", "homework theme"}, "One of the six themes of homework (C15).", "S1"},
        code(resource_and_needs_map, "resource_and_needs_map", {"mapa zasobów i potrzeb", "map of resources and needs"},
             {"The first product of a diagnosis.", "S1, S2"}),
        code(local_partnership, "local_partnership", {"tworzenie lokalnego partnerstwa", "building a local partnership"},
             {"Allies and institutions are joined in a partnership.", "S1"}),
        code(difficult_environment, "difficult_environment", {"praca w środowisku trudnym", "work in a difficult environment"},
             {"For instance in blocks of social housing.", "S1"}),
        code(excluded_groups, "excluded_groups", {"praca z grupami wykluczonymi lub zagrożonymi wykluczeniem", "work with excluded groups"},
             {"Groups of people who are excluded or at risk of it.", "S1"}),
        code(tools, "tools", {"zastosowanie narzędzi", "use of tools"}, {"Use of a social project or a local activity programme.", "S1"}),
        code(volunteering_and_image, "volunteering_and_image", {"wolontariat, kampanie, wizerunek", "volunteering, campaigns, image"},
             {"Volunteers, campaigns and how the centre is seen.", "S1"}));
}

/// A tool used in homework.
enum class HomeworkTool : std::uint8_t { social_project, local_activity_programme };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<HomeworkTool>, F&& f) {
    using enum HomeworkTool;
    return f(describe::About{"HomeworkTool", {"narzędzie zadania domowego", "homework tool"}, "A tool used in homework.", "S1"},
             code(social_project, "social_project", {"projekt socjalny", "social project"}, {"A project of social work.", "S1"}),
             code(local_activity_programme, "local_activity_programme", {"program aktywności lokalnej (PAL)", "local activity programme"},
                  {"A local programme of activation.", "S1"}));
}

/// Answer to the pilot's question whether what was tried is useful, applicable and adequate.
enum class AssessmentAnswer : std::uint8_t { yes, partly, no };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<AssessmentAnswer>, F&& f) {
    using enum AssessmentAnswer;
    return f(describe::About{"AssessmentAnswer",
                             {"odpowiedź w ocenie", "answer of an assessment"},
                             "Answer to the pilot's question of use, applicability and adequacy.",
                             "S0"},
             code(yes, "yes", {"tak", "yes"}, {"It is.", "format osl/1"}),
             code(partly, "partly", {"częściowo", "partly"}, {"It is in part.", "format osl/1"}),
             code(no, "no", {"nie", "no"}, {"It is not.", "format osl/1"}));
}

}  // namespace osl
