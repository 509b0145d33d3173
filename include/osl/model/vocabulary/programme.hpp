// The programme: its strands, phases, outputs and events, and who takes part as what (S0–S4).
#pragma once

#include "osl/describe/code.hpp"

namespace osl {

/// Two strands of one project, never pooled (C20).
enum class Strand : std::uint8_t { osl, task2 };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<Strand>, F&& f) {
    using enum Strand;
    return f(describe::About{"Strand", {"nurt", "strand"}, "A strand of the project; figures of the two are never pooled (C20).", "S0, S3"},
             code(osl, "osl", {"organizowanie społeczności lokalnej (OSL)", "community organising"},
                  {"Implementation of the model of community organising.", "S0, S1"}),
             code(task2, "task2", {"Zadanie 2", "Task 2"}, {"Standards of services for five client groups, tested by 23 units.", "S3"}));
}

/// The six phases of the project.
enum class Phase : std::uint8_t {
    diagnosis,
    model,
    education_information,
    pilot,
    conclusions_recommendations,
    dissemination,
};

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<Phase>, F&& f) {
    using enum Phase;
    return f(describe::About{"Phase",
                             {"faza projektu", "phase of the project"},
                             "One of the six phases of the project; they may overlap (C17).",
                             "S1"},
             code(diagnosis, "diagnosis", {"faza diagnozy", "diagnosis"}, {"First phase.", "S1"}),
             code(model, "model", {"faza modelu", "model"}, {"Second phase: the model is drawn up.", "S1"}),
             code(education_information, "education_information", {"faza edukacyjno-informacyjna", "education and information"},
                  {"Third phase.", "S1"}),
             code(pilot, "pilot", {"faza pilotażu", "pilot"}, {"Fourth phase: training and implementation in the centres.", "S0, S1"}),
             code(conclusions_recommendations, "conclusions_recommendations",
                  {"faza wniosków i rekomendacji", "conclusions and recommendations"},
                  {"Fifth phase: results are summed up, changes and legal solutions proposed.", "S1, S2"}),
             code(dissemination, "dissemination", {"faza upowszechniania", "dissemination"},
                  {"Sixth phase: the forms of work are spread.", "S1, S2"}));
}

/// What a programme produced.
enum class OutputKind : std::uint8_t {
    e_learning_platform,
    film,
    good_practice_catalogue,
    information_package,
    self_study_package,
    report,
    newsletter,
    other,
};

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<OutputKind>, F&& f) {
    using enum OutputKind;
    return f(describe::About{"OutputKind", {"rodzaj produktu", "kind of output"}, "What a programme produced.", "S0, S2, S4"},
             code(e_learning_platform, "e_learning_platform", {"platforma e-learningowa", "e-learning platform"},
                  {"For the pilot's participants, later for dissemination.", "S0, S2"}),
             code(film, "film", {"film", "film"}, {"For training and promotion.", "S0, S4"}),
             code(good_practice_catalogue, "good_practice_catalogue", {"katalog dobrych praktyk", "catalogue of good practice"},
                  {"Practical solutions found in the pilot.", "S0"}),
             code(information_package, "information_package", {"multimedialny pakiet informacyjny", "information package"},
                  {"Multimedia for dissemination.", "S2"}),
             code(self_study_package, "self_study_package", {"pakiet edukacyjno-samokształceniowy", "self-study package"},
                  {"For learning on one's own.", "S2"}),
             code(report, "report", {"raport", "report"}, {"Such as the report on the pilot phase.", "S0"}),
             code(newsletter, "newsletter", {"biuletyn", "newsletter"}, {"Sent to subscribers free of charge.", "S4"}),
             code(other, "other", {"inny produkt", "other"}, {"The title says which.", "format osl/1"}));
}

/// What an event was.
enum class EventKind : std::uint8_t { study_visit, forum, integration_meeting, working_meeting, conference, training };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<EventKind>, F&& f) {
    using enum EventKind;
    return f(
        describe::About{"EventKind", {"rodzaj wydarzenia", "kind of event"}, "What an event of the programme was.", "S0–S4"},
        code(study_visit, "study_visit", {"wizyta studyjna", "study visit"}, {"A visit abroad to learn practice there.", "S0, S1, S2, S3"}),
        code(forum, "forum", {"Forum Animatorów Lokalnych", "Forum of Local Animators"}, {"To be attended twice.", "S1"}),
        code(integration_meeting, "integration_meeting", {"spotkanie integracyjne", "integration meeting"},
             {"A meeting of all groups; perhaps the same as the Forum (C18).", "S0"}),
        code(working_meeting, "working_meeting", {"spotkanie robocze", "working meeting"}, {"Of mentors, supervisors and experts.", "S0"}),
        code(conference, "conference", {"konferencja", "conference"}, {"Such as that of November 2012.", "S3, S4"}),
        code(training, "training", {"szkolenie", "training"}, {"Training outside the cycles, as in dissemination.", "S2"}));
}

/// For whom an event was.
enum class Audience : std::uint8_t { trainees, innovation_laboratory, social_workers, ngos, institutions, public_ };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<Audience>, F&& f) {
    using enum Audience;
    return f(describe::About{"Audience", {"adresaci wydarzenia", "audience"}, "For whom an event was.", "S0, S2, S3, S4"},
             code(trainees, "trainees", {"uczestnicy szkolenia", "trainees"}, {"The participants of the training groups.", "S0"}),
             code(innovation_laboratory, "innovation_laboratory",
                  {"Laboratorium Innowacji Społecznej (LIS)", "Social Innovation Laboratory"},
                  {"Its members only, as on the visit to Denmark.", "S0"}),
             code(social_workers, "social_workers", {"pracownicy socjalni", "social workers"},
                  {"Social workers beyond the training groups.", "S2, S4"}),
             code(ngos, "ngos", {"organizacje pozarządowe", "NGOs"}, {"Representatives of non-governmental organisations.", "S2"}),
             code(institutions, "institutions", {"instytucje realizujące pilotaż", "institutions"},
                  {"Institutions that carry out the pilot, invited as such.", "S3"}),
             code(public_, "public", {"ogół odbiorców", "the public"}, {"Anybody.", "format osl/1"}));
}

/// As what an institution takes part.
enum class InstitutionRole : std::uint8_t { organiser_institution, educator_institution, standards_unit };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<InstitutionRole>, F&& f) {
    using enum InstitutionRole;
    return f(describe::About{"InstitutionRole",
                             {"rola instytucji", "role of an institution"},
                             "As what an institution takes part; it may be more than one (C2, C6).",
                             "S1, S3"},
             code(organiser_institution, "organiser_institution", {"instytucja organizatora", "organiser's institution"},
                  {"Delegates a future organiser and implements the model.", "S1"}),
             code(educator_institution, "educator_institution", {"instytucja edukatora", "educator's institution"},
                  {"Delegates an educator; has no duty to implement (C6).", "S1"}),
             code(standards_unit, "standards_unit", {"jednostka realizująca pilotaż Zadania 2", "standards unit"},
                  {"Tests service standards in Task 2 (C20).", "S3"}));
}

/// The five client groups of Task 2.
enum class ClientGroup : std::uint8_t {
    families_with_children,
    families_with_violence,
    older_people,
    people_with_disabilities,
    unemployed_people,
};

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<ClientGroup>, F&& f) {
    using enum ClientGroup;
    return f(describe::About{"ClientGroup", {"grupa klientów", "client group"}, "For whom a Task 2 standard is meant.", "S3"},
             code(families_with_children, "families_with_children", {"rodziny z dziećmi", "families with children"},
                  {"Social work with such families.", "S3"}),
             code(families_with_violence, "families_with_violence",
                  {"rodziny doświadczające przemocy w rodzinie", "families with violence"},
                  {"Families in which violence is experienced.", "S3"}),
             code(older_people, "older_people", {"osoby starsze", "older people"}, {"Social work with older people.", "S3"}),
             code(people_with_disabilities, "people_with_disabilities", {"osoby z niepełnosprawnością", "people with disabilities"},
                  {"Social work with people with disabilities.", "S3"}),
             code(unemployed_people, "unemployed_people", {"osoby pozostające bez pracy", "people without work"},
                  {"Social work with people without work.", "S3"}));
}

}  // namespace osl
