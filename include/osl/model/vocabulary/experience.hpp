// What was agreed and kept, what was hard, and what it brought (S1).
#pragma once

#include "osl/describe/relation.hpp"

namespace osl {

/// Who undertook an obligation.
enum class ObligedParty : std::uint8_t { participant, organiser_institution, educator_institution };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<ObligedParty>, F&& f) {
    using enum ObligedParty;
    return f(describe::About{"ObligedParty", {"strona zobowiązana", "obliged party"}, "Who undertook an obligation.", "S1, C6"},
             code(participant, "participant", {"uczestnik projektu", "participant"}, {"The delegate to the training.", "S1"}),
             code(organiser_institution, "organiser_institution", {"instytucja organizatora", "organiser's institution"},
                  {"The institution that delegates a future organiser.", "S1"}),
             code(educator_institution, "educator_institution", {"instytucja edukatora", "educator's institution"},
                  {"The institution that delegates an educator.", "S1"}));
}

/// What participants and institutions undertook on joining.
enum class ObligationCode : std::uint8_t {
    attend_sessions,
    do_homework,
    cooperate_with_coach,
    cooperate_with_mentor,
    cooperate_with_supervisor,
    delegate_worker,
    create_conditions,
    implement_accepted_model,
    support_implementation,
};

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<ObligationCode>, F&& f) {
    using enum ObligationCode;
    return f(
        describe::About{"ObligationCode", {"zobowiązanie", "obligation"}, "What participants and institutions undertook on joining.", "S1"},
        code(attend_sessions, "attend_sessions", {"uczestnictwo we wszystkich zjazdach", "attend all sessions"},
             {"Three days of absence are possible (C14).", "S1"}),
        code(do_homework, "do_homework", {"realizacja zadań domowych", "do the homework"}, {"In step with the sessions.", "S1"}),
        code(cooperate_with_coach, "cooperate_with_coach", {"współpraca z opiekunem", "cooperate with the coach"},
             {"A clause of the participant only.", "S1"}),
        code(cooperate_with_mentor, "cooperate_with_mentor", {"współpraca z mentorem", "cooperate with the mentor"},
             {"On work in the community; for educators, on education and expertise.", "S1"}),
        code(cooperate_with_supervisor, "cooperate_with_supervisor", {"współpraca z superwizorem", "cooperate with the supervisor"},
             {"On the analysis of implementation; no clause of the educator's institution (C6).", "S1"}),
        code(delegate_worker, "delegate_worker", {"delegowanie pracownika na cykl szkoleniowy", "delegate a worker"},
             {"To ten sessions, the study visit and the Forum twice.", "S1"}),
        code(create_conditions, "create_conditions", {"stwarzanie warunków do realizacji zadań", "create conditions"},
             {"And support the worker in the tasks.", "S1"}),
        code(implement_accepted_model, "implement_accepted_model",
             {"wdrażanie modelu zaakceptowanego przez MPiPS", "implement the accepted model"},
             {"The model as the ministry accepted it.", "S1"}),
        code(support_implementation, "support_implementation", {"edukacyjne i mentorskie wspieranie wdrażania", "support implementation"},
             {"Stands among the clauses of the educator's institution; the trainee does it, by education and as a mentor.", "S1"}));
}

/// Whether the sources put this obligation on this party.
constexpr bool owes(ObligationCode obligation, ObligedParty party) noexcept {
    using enum ObligationCode;
    switch (obligation) {
        case attend_sessions:
        case do_homework:
        case cooperate_with_coach: return party == ObligedParty::participant;
        case cooperate_with_mentor: return true;
        case cooperate_with_supervisor: return party != ObligedParty::educator_institution;
        case delegate_worker:
        case create_conditions: return party != ObligedParty::participant;
        case implement_accepted_model: return party == ObligedParty::organiser_institution;
        case support_implementation: return party == ObligedParty::educator_institution;
    }
    return false;
}

template <class F>
constexpr decltype(auto) describe_relations(std::type_identity<ObligationCode>, F&& f) {
    return f(describe::relation("owed_by", {"obowiązuje", "owed by"}, &owes));
}

/// Whether an obligation was met.
enum class ObligationMet : std::uint8_t { yes, partly, no };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<ObligationMet>, F&& f) {
    using enum ObligationMet;
    return f(describe::About{"ObligationMet", {"wywiązanie się", "met"}, "Whether an obligation was met.", "format osl/1"},
             code(yes, "yes", {"tak", "yes"}, {"Met in full.", "format osl/1"}),
             code(partly, "partly", {"częściowo", "partly"}, {"Met in part.", "format osl/1"}),
             code(no, "no", {"nie", "no"}, {"Not met.", "format osl/1"}));
}

/// What made implementation hard.
enum class Problem : std::uint8_t {
    new_idea_raises_fears,
    casework_entrenched,
    office_role_persists,
    structural_change_resisted,
    new_specialisation_doubted,
    evidence_of_change_slow,
};

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<Problem>, F&& f) {
    using enum Problem;
    return f(describe::About{"Problem", {"obszar problemowy", "problem area"}, "What made implementation hard.", "S1"},
             code(new_idea_raises_fears, "new_idea_raises_fears", {"nowa idea rodzi obawy", "a new idea raises fears"},
                  {"Organising is a new idea and a new approach.", "S1"}),
             code(casework_entrenched, "casework_entrenched", {"utrwalona praca z jednostką i rodziną", "casework is entrenched"},
                  {"Work with individual and family is at times held to be the only right one.", "S1"}),
             code(office_role_persists, "office_role_persists", {"ośrodek postrzegany jako „urząd”", "the office role persists"},
                  {"The centre has to turn from an office into an active institution.", "S1"}),
             code(structural_change_resisted, "structural_change_resisted",
                  {"opór wobec zmian strukturalnych", "structural change is resisted"},
                  {"Staff, management and the gmina have to be persuaded.", "S1"}),
             code(new_specialisation_doubted, "new_specialisation_doubted",
                  {"wątpliwości wobec nowej specjalizacji", "the new specialisation is doubted"},
                  {"Organisers ask whether they will succeed.", "S1"}),
             code(evidence_of_change_slow, "evidence_of_change_slow", {"dowody zmiany pojawiają się powoli", "evidence of change is slow"},
                  {"Quick results are wanted of a long process.", "S1"}));
}

/// What implementation brought.
enum class Benefit : std::uint8_t { cooperation_skills, residents_agency, trust_in_institutions, new_skills, new_behaviour_patterns };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<Benefit>, F&& f) {
    using enum Benefit;
    return f(describe::About{"Benefit", {"korzyść z wdrażania OSL", "benefit"}, "What implementation brought.", "S1"},
             code(cooperation_skills, "cooperation_skills", {"umiejętność współpracy i współdziałania", "skill of cooperation"},
                  {"With people and with institutions.", "S1"}),
             code(residents_agency, "residents_agency", {"wiara mieszkańców, że coś od nich zależy", "residents' sense of agency"},
                  {"Residents come to believe that something depends on them.", "S1"}),
             code(trust_in_institutions, "trust_in_institutions", {"zaufanie do instytucji", "trust in institutions"},
                  {"Trust in institutions grows.", "S1"}),
             code(new_skills, "new_skills", {"nowe umiejętności", "new skills"}, {"For instance social or parental ones.", "S1"}),
             code(new_behaviour_patterns, "new_behaviour_patterns", {"nowe wzory zachowań", "new patterns of behaviour"},
                  {"From passive to active, from destructive to positive.", "S1"}));
}

}  // namespace osl
