// The seven steps of implementation (S1), what can be said of one, and why one was not taken.
#pragma once

#include "osl/describe/relation.hpp"

namespace osl {

/// The seven steps in the model's order, I–VII. Their order is official, not observed: see contradiction C8.
enum class Step : std::uint8_t {
    acquaint_staff,
    choose_structure,
    prepare_acts,
    choose_organisers,
    draw_up_scopes,
    introduce_supervision,
    propose_strategy,
};

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<Step>, F&& f) {
    using enum Step;
    return f(describe::About{"Step", {"krok wdrażania", "implementation step"}, "One of the seven steps of implementation, I–VII.", "S1"},
             code(acquaint_staff, "acquaint_staff", {"zapoznanie pracowników z ideą OSL", "acquaint staff with the idea"},
                  {"Step I: the centre's staff learn of community organising.", "S1"}),
             code(choose_structure, "choose_structure", {"analiza możliwości i wybór struktury", "analyse capacity, choose a structure"},
                  {"Step II: money and staff are analysed and a fitting structure is chosen.", "S1"}),
             code(prepare_acts, "prepare_acts", {"zmiany w statucie, strukturze i regulaminie", "prepare changes to the centre's acts"},
                  {"Step III: changes to statute, structure and rules are drawn up.", "S1"}),
             code(choose_organisers, "choose_organisers", {"wybór organizatorów", "choose the organisers"},
                  {"Step IV: the social workers who will be organisers are chosen.", "S1"}),
             code(draw_up_scopes, "draw_up_scopes", {"zakresy czynności organizatorów", "draw up scopes of duties"},
                  {"Step V: the organisers' scopes of duties are drawn up.", "S1"}),
             code(introduce_supervision, "introduce_supervision", {"wprowadzenie superwizji OSL", "introduce OSL supervision"},
                  {"Step VI: the centre's own supervision of organising; not the project's supervisor (C7).", "S1"}),
             code(propose_strategy, "propose_strategy", {"propozycje zmian w strategii", "propose changes to the strategy"},
                  {"Step VII: changes to the social-problem or integration strategy are proposed; adoption is not needed.", "S1"}));
}

/// The Roman numeral by which the sources call a step.
constexpr std::string_view numeral(Step step) {
    constexpr std::string_view numerals[] = {"I", "II", "III", "IV", "V", "VI", "VII"};
    return numerals[describe::index_of(step)];
}

/// What an entry says of a step.
enum class StepStatus : std::uint8_t {
    done,
    in_progress,
    planned_later,
    already_satisfied,
    not_needed,
    no_duty,
    blocked,
    no_decision,
    unknown,
};

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<StepStatus>, F&& f) {
    using enum StepStatus;
    return f(describe::About{"StepStatus", {"stan kroku", "status of a step"}, "What a log entry says of a step.", "format osl/1, S1"},
             code(done, "done", {"wykonany", "done"}, {"The step has been taken.", "S1"}),
             code(in_progress, "in_progress", {"w toku", "in progress"}, {"Work on the step is under way.", "S1"}),
             code(planned_later, "planned_later", {"zaplanowany na później", "planned for later"},
                  {"Put off on purpose, as the supervisors did with steps VI and VII.", "S1"}),
             code(already_satisfied, "already_satisfied", {"spełniony wcześniej", "already satisfied"},
                  {"Held before the programme; nothing to do (C12).", "S1"}),
             code(not_needed, "not_needed", {"niepotrzebny", "not needed"}, {"Judged inapplicable to this centre.", "format osl/1"}),
             code(no_duty, "no_duty", {"bez obowiązku", "no duty"}, {"An educator's institution need not implement (C6).", "S1"}),
             code(blocked, "blocked", {"zablokowany", "blocked"}, {"Something keeps the centre from taking the step.", "S1"}),
             code(no_decision, "no_decision", {"brak decyzji", "no decision"}, {"Nobody has decided yet.", "S1"}),
             code(unknown, "unknown", {"nie wiadomo", "unknown"},
                  {"Asked, but not learnt; not the same as not recorded.", "format osl/1"}));
}

/// Why a step was not taken. The sources list reasons by step and say for II–IV that the list is not complete.
enum class StepReason : std::uint8_t {
    kept_existing_structure,
    structural_change_under_way,
    only_until_project_ends,
    internal_conflict,
    no_contact_with_management,
    planning_under_way,
    provisions_already_exist,
    internal_difficulties,
    waiting_for_guidelines,
    no_concept_or_decision,
    waiting_for_field_unit_heads,
    no_decision_on_worker,
    work_under_way,
    internal_changes,
    scheduled_later_by_supervisor,
    no_legal_basis,
    gmina_not_consenting,
    other,
};

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<StepReason>, F&& f) {
    using enum StepReason;
    return f(describe::About{"StepReason",
                             {"powód niewykonania kroku", "reason a step was not taken"},
                             "Why a step was not taken, as the centres gave it.",
                             "S1, S4"},
             code(kept_existing_structure, "kept_existing_structure", {"pozostawiono istniejącą strukturę", "kept the existing structure"},
                  {"Organising stays joined with casework; a decision not to change (II.a).", "S1"}),
             code(structural_change_under_way, "structural_change_under_way",
                  {"instytucja w procesie zmiany strukturalnej", "structural change under way"}, {"II.b", "S1"}),
             code(only_until_project_ends, "only_until_project_ends",
                  {"tylko do zakończenia projektu systemowego", "only until the system project ends"}, {"A risk to lasting (II.c).", "S1"}),
             code(internal_conflict, "internal_conflict", {"wewnętrzny konflikt", "internal conflict"}, {"II.d", "S1"}),
             code(no_contact_with_management, "no_contact_with_management",
                  {"brak kontaktu z kadrą zarządzającą", "no contact with management"}, {"II.e", "S1"}),
             code(planning_under_way, "planning_under_way", {"planowanie zmian w toku", "planning under way"}, {"III.a", "S1"}),
             code(provisions_already_exist, "provisions_already_exist", {"zapisy już istnieją", "provisions already exist"},
                  {"Nothing needs to be changed: already satisfied rather than undone (III.b, C12).", "S1"}),
             code(internal_difficulties, "internal_difficulties", {"trudności wewnętrzne", "internal difficulties"}, {"III.c", "S1"}),
             code(waiting_for_guidelines, "waiting_for_guidelines",
                  {"oczekiwanie na wytyczne z „góry”", "waiting for guidelines from above"}, {"III.d", "S1"}),
             code(no_concept_or_decision, "no_concept_or_decision", {"brak koncepcji lub decyzji", "no concept or decision"},
                  {"IV.a, V.b", "S1"}),
             code(waiting_for_field_unit_heads, "waiting_for_field_unit_heads",
                  {"oczekiwanie na kierowników struktur terenowych", "waiting for heads of field units"}, {"IV.b", "S1"}),
             code(no_decision_on_worker, "no_decision_on_worker", {"brak decyzji co do pracownika", "no decision which worker"},
                  {"IV.c", "S1"}),
             code(work_under_way, "work_under_way", {"prace są prowadzone", "work under way"}, {"V.a", "S1"}),
             code(internal_changes, "internal_changes", {"wewnętrzne zmiany w instytucji", "internal changes"}, {"V.c", "S1"}),
             code(scheduled_later_by_supervisor, "scheduled_later_by_supervisor",
                  {"superwizor zaplanował później", "scheduled later by the supervisor"},
                  {"Towards the end of education and support (VI.a, VII.a).", "S1"}),
             code(no_legal_basis, "no_legal_basis", {"brak podstawy prawnej", "no legal basis"},
                  {"What is not written in the act is taken as not allowed.", "S4"}),
             code(gmina_not_consenting, "gmina_not_consenting", {"brak zgody samorządu", "the gmina does not consent"},
                  {"Local governments often gave no green light.", "S4"}),
             code(other, "other", {"inny powód", "other"}, {"The text says which.", "format osl/1"}));
}

/// Whether the source gives this reason for this step. `other` and the general obstacles of S4 fit every step.
constexpr bool explains(StepReason reason, Step step) noexcept {
    using enum StepReason;
    switch (reason) {
        case kept_existing_structure:
        case structural_change_under_way:
        case only_until_project_ends:
        case internal_conflict:
        case no_contact_with_management: return step == Step::choose_structure;
        case planning_under_way:
        case provisions_already_exist:
        case internal_difficulties:
        case waiting_for_guidelines: return step == Step::prepare_acts;
        case no_concept_or_decision: return step == Step::choose_organisers || step == Step::draw_up_scopes;
        case waiting_for_field_unit_heads:
        case no_decision_on_worker: return step == Step::choose_organisers;
        case work_under_way:
        case internal_changes: return step == Step::draw_up_scopes;
        case scheduled_later_by_supervisor: return step == Step::introduce_supervision || step == Step::propose_strategy;
        case no_legal_basis:
        case gmina_not_consenting:
        case other: return true;
    }
    return false;
}

template <class F>
constexpr decltype(auto) describe_relations(std::type_identity<StepReason>, F&& f) {
    return f(describe::relation("explains", {"dotyczy kroków", "explains steps"}, &explains));
}

}  // namespace osl
