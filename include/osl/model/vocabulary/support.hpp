// Who supports participants, centres and communities, and how contact is kept (S0, S1, S3).
#pragma once

#include "osl/describe/relation.hpp"

namespace osl {

/// Whom a supporter works for.
enum class Served : std::uint8_t { participant, centre, community, standards_unit, programme };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<Served>, F&& f) {
    using enum Served;
    return f(describe::About{"Served", {"odbiorca wsparcia", "whom support serves"}, "Whom a supporter works for.", "S0, S1, S3"},
             code(participant, "participant", {"uczestnik szkolenia", "participant"}, {"A delegate to the training.", "S0, S1"}),
             code(centre, "centre", {"ośrodek pomocy społecznej", "centre"}, {"The centre as a whole and its directors.", "S0, S1"}),
             code(community, "community", {"środowisko lokalne", "community"}, {"One of the communities selected for support.", "S0"}),
             code(standards_unit, "standards_unit", {"jednostka realizująca pilotaż Zadania 2", "standards unit"},
                  {"A unit that tests service standards.", "S3"}),
             code(programme, "programme", {"program", "programme"}, {"The programme itself, through its support system.", "S0"}));
}

/// What a supporter does. One person may have several roles.
enum class SupportRole : std::uint8_t { coach, mentor, supervisor, adviser, trainer, expert };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<SupportRole>, F&& f) {
    using enum SupportRole;
    return f(describe::About{"SupportRole", {"rola we wsparciu", "support role"}, "What a supporter does.", "S0, S1, S3"},
             code(coach, "coach", {"opiekun (coach)", "coach"},
                  {"Keeps contact during and between sessions and helps with homework.", "S1"}),
             code(mentor, "mentor", {"mentor", "mentor"},
                  {"Helps participants to apply the training and advises on problems in the community.", "S0, S1"}),
             code(supervisor, "supervisor", {"superwizor", "supervisor"},
                  {"Analyses and assesses the whole change in the centre; not the centre's own supervision of step VI (C7).", "S0, S1"}),
             code(adviser, "adviser", {"doradca merytoryczny", "adviser"}, {"Advises a Task 2 unit on the standards that it tests.", "S3"}),
             code(trainer, "trainer", {"trener", "trainer"}, {"Leads the training.", "S0"}),
             code(expert, "expert", {"ekspert", "expert"}, {"Works on the support system and the strategy of the programme.", "S0"}));
}

/// Whether the sources name somebody of this role as serving such a subject. They differ about supervisor and mentor (C6): S1 gives
/// the supervisor the centre and the participant's cooperation, S0 adds selected communities.
constexpr bool serves(SupportRole role, Served served) noexcept {
    switch (role) {
        case SupportRole::coach:
        case SupportRole::trainer: return served == Served::participant;
        case SupportRole::mentor: return served == Served::participant || served == Served::community;
        case SupportRole::supervisor: return served == Served::participant || served == Served::centre || served == Served::community;
        case SupportRole::adviser: return served == Served::standards_unit;
        case SupportRole::expert: return served == Served::programme;
    }
    return false;
}

template <class F>
constexpr decltype(auto) describe_relations(std::type_identity<SupportRole>, F&& f) {
    return f(describe::relation("serves", {"wspiera", "serves"}, &serves));
}

/// Who engaged a supporter.
enum class EngagedBy : std::uint8_t { project, centre, other };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<EngagedBy>, F&& f) {
    using enum EngagedBy;
    return f(describe::About{"EngagedBy", {"kto zaangażował", "engaged by"}, "Who engaged a supporter.", "format osl/1, C7"},
             code(project, "project", {"projekt", "project"}, {"Engaged for the pilot phase by the project.", "S0"}),
             code(centre, "centre", {"ośrodek", "centre"}, {"Engaged by the centre itself.", "format osl/1, C7"}),
             code(other, "other", {"inny podmiot", "other"}, {"Engaged by somebody else.", "format osl/1"}));
}

/// With whom a supporter was in contact.
enum class ContactWith : std::uint8_t { participant, director, local_authority, official, community };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<ContactWith>, F&& f) {
    using enum ContactWith;
    return f(describe::About{"ContactWith", {"z kim kontakt", "contact with"}, "With whom a supporter was in contact.", "S1"},
             code(participant, "participant", {"uczestnik szkolenia", "participant"}, {"A delegate to the training.", "S1"}),
             code(director, "director", {"dyrektor lub kierownik ośrodka", "director of the centre"}, {"The head of the centre.", "S1"}),
             code(local_authority, "local_authority", {"przedstawiciel lokalnych władz", "local authority"},
                  {"A representative of the local authority.", "S1"}),
             code(official, "official", {"urzędnik obszaru pomocy społecznej", "official"},
                  {"An official who works in social assistance.", "S1"}),
             code(community, "community", {"środowisko lokalne", "community"}, {"People of a community.", "S0"}));
}

/// How contact was made.
enum class ContactKind : std::uint8_t { visit, meeting, call, message };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<ContactKind>, F&& f) {
    using enum ContactKind;
    return f(describe::About{"ContactKind", {"rodzaj kontaktu", "kind of contact"}, "How contact was made.", "format osl/1"},
             code(visit, "visit", {"wizyta", "visit"}, {"The supporter came to the place.", "format osl/1"}),
             code(meeting, "meeting", {"spotkanie", "meeting"}, {"They met elsewhere.", "format osl/1"}),
             code(call, "call", {"rozmowa telefoniczna", "call"}, {"They spoke without meeting.", "format osl/1"}),
             code(message, "message", {"wiadomość", "message"}, {"They wrote.", "format osl/1"}));
}

}  // namespace osl
