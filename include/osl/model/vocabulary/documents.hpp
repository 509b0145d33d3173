// How the process is documented, and the acts of centre and gmina that step III, V and VII change (S0, S1, S3).
#pragma once

#include "osl/describe/code.hpp"

namespace osl {

/// How data about the process were gathered. The first seven are those of S1.
enum class DocumentationMethod : std::uint8_t {
    resident_survey,
    in_depth_interview,
    focus_group,
    engagement_diary,
    press_and_photos,
    case_study,
    meeting_review,
    good_practice,
    film,
    monitoring,
    evaluation,
};

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<DocumentationMethod>, F&& f) {
    using enum DocumentationMethod;
    return f(describe::About{"DocumentationMethod",
                             {"metoda dokumentowania", "documentation method"},
                             "How data about the process were gathered.",
                             "S0, S1, S3"},
             code(resident_survey, "resident_survey", {"badania mieszkańców", "resident survey"}, {"A survey among residents.", "S1"}),
             code(in_depth_interview, "in_depth_interview", {"pogłębiony wywiad", "in-depth interview"},
                  {"With people engaged in the community and in activation.", "S1"}),
             code(focus_group, "focus_group", {"wywiad grupowy (grupa fokusowa)", "focus group"},
                  {"With people of a similar profile, situation or position.", "S1"}),
             code(engagement_diary, "engagement_diary", {"dziennik własnego zaangażowania", "diary of own engagement"},
                  {"Kept by participants.", "S1"}),
             code(press_and_photos, "press_and_photos", {"raporty prasowe i zdjęcia", "press reports and photographs"},
                  {"From key events.", "S1"}),
             code(case_study, "case_study", {"studium przypadku", "case study"}, {"Of social work with a community.", "S0, S1"}),
             code(meeting_review, "meeting_review", {"przegląd spotkań", "review of meetings"},
                  {"With people who take part in organising.", "S1"}),
             code(good_practice, "good_practice", {"opis dobrej praktyki", "good practice"},
                  {"A practical solution, examined and described.", "S0"}),
             code(film, "film", {"film", "film"}, {"Recorded by documentary makers and reporters.", "S0"}),
             code(monitoring, "monitoring", {"monitoring", "monitoring"}, {"Continuous observation of what is done.", "S3"}),
             code(evaluation, "evaluation", {"ewaluacja", "evaluation"}, {"Assessment of what was done.", "S3"}));
}

/// Whether the institution documented itself.
enum class DocumentedBy : std::uint8_t { internal, external };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<DocumentedBy>, F&& f) {
    using enum DocumentedBy;
    return f(describe::About{"DocumentedBy", {"kto dokumentował", "documented by"}, "Whether the institution documented itself.", "S3"},
             code(internal, "internal", {"wewnętrznie", "internal"}, {"By the institution itself.", "S3"}),
             code(external, "external", {"zewnętrznie", "external"}, {"By somebody from outside.", "S3"}));
}

/// An act or document in which organising is anchored.
enum class ActKind : std::uint8_t {
    statute,
    structure,
    rules,
    scope_of_duties,
    gmina_strategy,
    integration_strategy,
    local_activity_programme,
    family_support_programme,
    disability_programme,
    other,
};

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<ActKind>, F&& f) {
    using enum ActKind;
    return f(describe::About{"ActKind", {"rodzaj dokumentu", "kind of act"}, "An act or document in which organising is anchored.", "S1"},
             code(statute, "statute", {"statut", "statute"}, {"The centre's statute (step III).", "S1"}),
             code(structure, "structure", {"struktura organizacyjna", "organisational structure"},
                  {"The centre's structure (step III).", "S1"}),
             code(rules, "rules", {"regulamin", "rules"}, {"The centre's rules (step III).", "S1"}),
             code(scope_of_duties, "scope_of_duties", {"zakres czynności", "scope of duties"}, {"An organiser's duties (step V).", "S1"}),
             code(gmina_strategy, "gmina_strategy",
                  {"gminna strategia rozwiązywania problemów społecznych", "gmina strategy for solving social problems"},
                  {"Where organising should stand as a basic form of work (step VII).", "S1"}),
             code(integration_strategy, "integration_strategy", {"strategia integracji społecznej", "social integration strategy"},
                  {"The other strategy that step VII names.", "S1"}),
             code(local_activity_programme, "local_activity_programme", {"program aktywności lokalnej (PAL)", "local activity programme"},
                  {"One of the local programmes.", "S1"}),
             code(family_support_programme, "family_support_programme", {"program wspierania rodzin", "family support programme"},
                  {"One of the local programmes.", "S1"}),
             code(disability_programme, "disability_programme", {"program na rzecz osób niepełnosprawnych", "disability programme"},
                  {"One of the local programmes.", "S1"}),
             code(other, "other", {"inny dokument", "other"}, {"Any other act; its reference says which.", "format osl/1"}));
}

/// How far an act has come.
enum class ActStanding : std::uint8_t { draft, proposed, adopted, in_force };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<ActStanding>, F&& f) {
    using enum ActStanding;
    return f(describe::About{"ActStanding", {"status dokumentu", "standing of an act"}, "How far an act has come.", "format osl/1"},
             code(draft, "draft", {"projekt", "draft"}, {"Being drawn up.", "format osl/1"}),
             code(proposed, "proposed", {"zgłoszony", "proposed"}, {"Put forward; step VII asks for no more.", "S1"}),
             code(adopted, "adopted", {"przyjęty", "adopted"}, {"Adopted by whoever decides.", "format osl/1"}),
             code(in_force, "in_force", {"obowiązujący", "in force"}, {"Adopted and in force.", "format osl/1"}));
}

}  // namespace osl
