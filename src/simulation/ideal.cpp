// Ideal centres: whatever a rule may ask, the answer is right, on the day of observation and on every day before it.
//
// For that, evidence of a step bears the same days as the step's entry (structure, acts, appointment, scopes, supervision), each entry is
// known before the next step is taken, and no step waits for 180 days.
#include <algorithm>

#include "centres.hpp"

namespace osl::simulation {

namespace {

/// When a step was done and when that was written down.
struct Done {
    Offset on;
    Offset recorded;
};
using Course = std::array<Done, step_count>;

Course course(Offset joined, Choices& choices) {
    constexpr std::array<std::array<Offset, 2>, step_count> pauses{
        {{20, 60}, {30, 110}, {30, 110}, {15, 75}, {5, 28}, {20, 110}, {10, 70}}};
    Course all{};
    auto on = joined;
    for (std::size_t i = 0; i != step_count; ++i) all.at(i).on = on += choices.between(pauses.at(i)[0], pauses.at(i)[1]);
    for (std::size_t i = 0; i != step_count; ++i) {
        const auto next = i + 1 == step_count ? last_offset : all.at(i + 1).on;
        all.at(i).recorded = all.at(i).on + choices.between(0, std::min(14, next - all.at(i).on));
    }
    auto& scopes = all.at(static_cast<std::size_t>(Step::draw_up_scopes));
    scopes.recorded = scopes.on;  // signatures have no day of recording of their own
    return all;
}

StepEntry entry(Step step, StepStatus status, const When& on, Offset recorded) {
    return {.step = step, .status = status, .on = on, .recorded_on = day(recorded)};
}

List<StepEntry> step_log(const Course& steps, Offset joined, Choices& choices) {
    List<StepEntry> log;
    log.reserve(step_count + 2);
    for (std::size_t i = 0; i != step_count; ++i) {
        const auto step = static_cast<Step>(i);
        const auto [on, recorded] = steps.at(i);
        const auto before = i == 0 ? joined : steps.at(i - 1).on;
        if (step == Step::prepare_acts && choices.percent(30)) {
            log.push_back(entry(step, StepStatus::in_progress, day(before), before));
            log.back().reasons = List<ReasonGiven>{{StepReason::planning_under_way}};
        }
        if (step == Step::introduce_supervision && choices.percent(30)) {
            log.push_back(entry(step, StepStatus::planned_later, day(before), before));
            log.back().planned_for = month(recorded);
            log.back().reasons = List<ReasonGiven>{{StepReason::scheduled_later_by_supervisor}};
        }
        log.push_back(entry(step, StepStatus::done, day(on), recorded));
    }
    return log;
}

/// An educator's institution has no duty to implement (C6), but its staff know what it is about.
List<StepEntry> steps_without_duty(Offset joined, Choices& choices) {
    const auto told = joined + choices.between(20, 60);
    List<StepEntry> log{entry(Step::acquaint_staff, StepStatus::done, day(told), told + choices.between(0, 14))};
    for (std::size_t i = 1; i != step_count; ++i) log.push_back(entry(static_cast<Step>(i), StepStatus::no_duty, day(joined), joined));
    return log;
}

struct Named {
    StructureForm form;
    std::string_view label;
};

/// As the model recommends for the size.
Named structure_for(CentreSize size, Choices& choices) {
    using enum StructureForm;
    constexpr std::array<Named, 4> large{{{department, "Dział pracy ze społecznością lokalną"},
                                          {team, "Zespół pracy ze społecznością lokalną"},
                                          {section, "Sekcja organizowania społeczności lokalnej"},
                                          {cell, "Komórka organizowania społeczności lokalnej"}}};
    constexpr std::array<Named, 2> medium{{{unit, "Jednostka do pracy ze społecznością lokalną"},
                                           {independent_post, "Samodzielne stanowisko organizatora społeczności lokalnej"}}};
    constexpr std::array<Named, 1> small{{{function, "Funkcja organizatora społeczności lokalnej"}}};
    switch (size) {
        case CentreSize::large: return choices.of(large);
        case CentreSize::medium: return choices.of(medium);
        case CentreSize::small: break;
    }
    return small.front();
}

/// In large and medium centres the organiser does nothing else or has fewer cases; in small ones organising is a duty among others.
Workload workload_for(CentreSize size, Choices& choices) {
    if (size == CentreSize::small) return choices.percent(60) ? Workload::additional_duty : Workload::reduced_caseload;
    return choices.percent(60) ? Workload::exclusive : Workload::reduced_caseload;
}

Organiser organiser(const Which& which, int n, const Course& steps, Workload workload, Choices& choices) {
    const auto chosen = steps.at(static_cast<std::size_t>(Step::choose_organisers));
    const int cases = choices.between(28, 50);
    const int now = workload == Workload::exclusive ? 0 : workload == Workload::reduced_caseload ? cases / 2 : cases;
    Organiser person{.id = id_within('o', which.index, n),
                     .participant = id_within('p', which.index, n),
                     .profession = Profession::social_worker,
                     .funding = OrganiserFunding::own_budget,
                     .appointed_on = day(chosen.on),
                     .scope_signed_on = day(steps.at(static_cast<std::size_t>(Step::draw_up_scopes)).on),
                     .caseload_before = Count(cases),
                     .caseload_now = Count(now),
                     .recorded_on = day(chosen.recorded)};
    person.roles = List<OrganiserRole>{OrganiserRole::animator};
    if (choices.percent(50)) person.roles->push_back(choices.percent(50) ? OrganiserRole::network_organiser : OrganiserRole::local_planner);
    return person;
}

List<Act> acts(const Course& steps, Choices& choices) {
    List<Act> all;
    const auto add = [&](ActKind kind, ActStanding standing, Step step) {
        const auto [on, recorded] = steps.at(static_cast<std::size_t>(step));
        all.push_back({.kind = kind, .standing = standing, .on = day(on), .recorded_on = day(recorded)});
    };
    add(ActKind::statute, ActStanding::adopted, Step::prepare_acts);
    if (choices.percent(50)) add(ActKind::structure, ActStanding::in_force, Step::prepare_acts);
    if (choices.percent(50)) add(ActKind::rules, ActStanding::in_force, Step::prepare_acts);
    add(choices.percent(80) ? ActKind::gmina_strategy : ActKind::integration_strategy, ActStanding::proposed, Step::propose_strategy);
    all.back().names_osl_as_basic_form = true;
    return all;
}

List<ObligationEntry> obligations(bool educators, Choices& choices) {
    using enum ObligationCode;
    const auto on = month(choices.between(last_offset - 90, last_offset - 31));
    List<ObligationEntry> all;
    for (const auto code : {delegate_worker, educators ? support_implementation : implement_accepted_model})
        all.push_back({.code = code, .met = ObligationMet::yes, .on = on});
    return all;
}

void put_implementation(const Which& which, Offset joined, const Support& support, CentreSize size, Centre& centre) {
    auto choices = which.choices(Purpose::steps);
    const auto steps = course(joined, choices);
    centre.steps = step_log(steps, joined, choices);

    auto organising = which.choices(Purpose::organising);
    const auto [on, recorded] = steps.at(static_cast<std::size_t>(Step::choose_structure));
    centre.capacity_analysed_on = organising.percent(50) ? When(day(on - organising.between(1, 25))) : month(on - 31);
    const auto [form, label] = structure_for(size, organising);
    centre.structures = List<StructureEntry>{
        {.form = form, .label = Text(label), .standing = Standing::adopted, .on = day(on), .recorded_on = day(recorded)}};
    const auto workload = workload_for(size, organising);
    centre.workloads = List<Workload>{workload};
    centre.organisers.emplace();
    for (int n = 0; n != static_cast<int>(centre.participants->size()); ++n)
        centre.organisers->push_back(organiser(which, n, steps, workload, organising));
    const auto supervised = steps.at(static_cast<std::size_t>(Step::introduce_supervision));
    centre.own_supervision = OwnSupervision{.introduced_on = day(supervised.on),
                                            .recorded_on = day(supervised.recorded),
                                            .supervisor = own_supervisor_id(support.own_supervisor),
                                            .independent = true};
    centre.acts = acts(steps, organising);
}

}  // namespace

Centre ideal_centre(const Which& which) {
    auto choices = which.choices(Purpose::people);
    const auto size = std::array{CentreSize::small, CentreSize::medium, CentreSize::large}.at(choices.weighted(std::array{50, 35, 15}));
    const bool educators = choices.percent(12);
    const auto joined = choices.between(0, 19);
    const auto support = support_for(which);

    Centre centre{.id = centre_id(which.index),
                  .takes_part_as = educators ? InstitutionRole::educator_institution : InstitutionRole::organiser_institution};
    put_in_place(which, size, centre);
    centre.joined_on = day(joined);
    centre.support = List<Id>{supervisor_id(support.supervisor), mentor_id(support.mentor)};

    auto training = which.choices(Purpose::training);
    const Enrolment enrolment{.group = educators ? GroupKind::educators : group_for(size), .from = joined, .observed = last_offset};
    const int more = size == CentreSize::large ? static_cast<int>(choices.weighted(std::array{75, 20, 5})) : choices.percent(6) ? 1 : 0;
    centre.participants.emplace();
    for (int n = 0; n <= (educators ? 0 : more); ++n)
        centre.participants->push_back(trainee(which, n, enrolment, support, Conduct{}, training));

    if (educators) {
        make_educator(which, training, centre.participants->front());
        auto steps = which.choices(Purpose::steps);
        centre.steps = steps_without_duty(joined, steps);
        centre.organisers.emplace();  // recorded as none
    } else {
        put_implementation(which, joined, support, size, centre);
    }
    auto others = which.choices(Purpose::contact);
    centre.contacts = contacts(support, joined, last_offset, true, others);
    centre.obligations = obligations(educators, others);
    put_communities(which, choices.between(50, 80), last_offset, centre);
    put_experience(which, last_offset, centre);
    return centre;
}

}  // namespace osl::simulation
