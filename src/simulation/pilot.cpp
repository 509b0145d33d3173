// Centres like the pilot's: the margins say which steps are done, in which form and with which workload; the rest is invented around them.
// Shares within the rest are ours, since nothing of it was published, and are kept small where they make a rule of obligation fail.
#include <algorithm>

#include "centres.hpp"

namespace osl::simulation {

namespace {

constexpr Conduct conduct{.absent_too_long = 4, .homework_missing = 6, .diary_missing = 8, .mentor_missing = 2, .event_missed = 3};

/// Why a step was not taken, as S1 lists it, and the status of an entry that gives the reason.
struct Excuse {
    StepReason reason;
    StepStatus status;
};

Excuse excuse_for(Step step, bool organisers_chosen, Choices& choices) {
    using enum StepReason;
    using enum StepStatus;
    constexpr std::array<Excuse, 5> structure{{{kept_existing_structure, not_needed},
                                               {structural_change_under_way, in_progress},
                                               {only_until_project_ends, no_decision},
                                               {internal_conflict, blocked},
                                               {no_contact_with_management, blocked}}};
    constexpr std::array<Excuse, 4> acts{{{planning_under_way, in_progress},
                                          {provisions_already_exist, already_satisfied},
                                          {internal_difficulties, blocked},
                                          {waiting_for_guidelines, blocked}}};
    constexpr std::array<Excuse, 3> organisers{
        {{no_concept_or_decision, no_decision}, {waiting_for_field_unit_heads, blocked}, {no_decision_on_worker, no_decision}}};
    constexpr std::array<Excuse, 3> scopes{
        {{work_under_way, in_progress}, {no_concept_or_decision, no_decision}, {internal_changes, blocked}}};
    switch (step) {
        case Step::choose_structure: return choices.of(structure);
        case Step::prepare_acts: return choices.of(acts);
        case Step::choose_organisers: return choices.of(organisers);
        case Step::draw_up_scopes: return organisers_chosen ? choices.of(scopes) : scopes[1];
        case Step::acquaint_staff:
        case Step::introduce_supervision:
        case Step::propose_strategy: break;
    }
    return {scheduled_later_by_supervisor, planned_later};
}

struct Reported {
    When on;
    Offset recorded;
};

/// When which step was done. `reported` is the day of the last report, on which all that is not done was told.
class PilotCourse {
public:
    PilotCourse(const PilotProfile& profile, Offset reported, Choices& choices) : reported_(reported) {
        constexpr std::array<Offset, step_count> earliest{25, 50, 60, 40, 0, 90, 90};
        Offset chosen = 0;
        for (std::size_t i = 0; i != step_count; ++i) {
            const auto step = static_cast<Step>(i);
            if (!profile.done.at(i)) continue;
            auto on = choices.between(earliest.at(i), reported - 30);
            if (step == Step::choose_organisers) chosen = on = std::min(on, reported - 60);
            if (step == Step::draw_up_scopes) on = chosen + choices.between(5, 28);
            const bool month_only = choices.percent(30) && step != Step::draw_up_scopes && on + 31 <= reported;
            done_.at(i) = Reported{month_only ? month(on) : When(day(on)), std::min(on + choices.between(0, 14), reported)};
        }
    }

    [[nodiscard]] Offset reported() const noexcept { return reported_; }
    [[nodiscard]] const Opt<Reported>& operator[](Step step) const noexcept { return done_[static_cast<std::size_t>(step)]; }

private:
    Offset reported_;
    std::array<Opt<Reported>, step_count> done_{};
};

StepEntry not_done(Step step, const PilotProfile& profile, Offset reported, Choices& choices) {
    StepEntry entry{.step = step, .status = StepStatus::no_duty, .on = day(reported), .recorded_on = day(reported)};
    if (step == Step::acquaint_staff) {
        entry.status = StepStatus::unknown;  // S1 knows of no difficulties, and yet one centre is missing (C11)
    } else if (!profile.educators_institution) {
        const auto excuse = excuse_for(step, profile.has(Step::choose_organisers), choices);
        entry.status = excuse.status;
        entry.reasons = List<ReasonGiven>{{excuse.reason}};
        if (excuse.status == StepStatus::planned_later) entry.planned_for = month(choices.between(last_full_month + 62, last_offset));
    }
    return entry;
}

List<StepEntry> pilot_step_log(const PilotProfile& profile, const PilotCourse& course, const Id& by, Choices& choices) {
    List<StepEntry> log;
    log.reserve(step_count);
    for (std::size_t i = 0; i != step_count; ++i) {
        const auto step = static_cast<Step>(i);
        if (const auto& done = course[step]) {
            log.push_back({.step = step, .status = StepStatus::done, .on = done->on, .recorded_on = day(done->recorded)});
        } else {
            log.push_back(not_done(step, profile, course.reported(), choices));
            log.back().by = by;
        }
    }
    return log;
}

List<StructureEntry> structures(const CodeLabel& label, const Reported& done) {
    StructureEntry entry{
        .form = label.form.value(), .label = label.label, .standing = label.standing, .on = done.on, .recorded_on = day(done.recorded)};
    if (!entry.standing && entry.form != StructureForm::none) entry.standing = Standing::adopted;
    return {std::move(entry)};
}

/// The caseload is told of some only.
void put_caseload(Workload workload, Choices& choices, Organiser& person) {
    const int cases = choices.between(28, 50);
    if (workload == Workload::unknown || choices.percent(30)) return;
    const bool reduced = workload == Workload::reduced_caseload && !choices.percent(5);
    person.caseload_before = Count(cases);
    person.caseload_now = Count(workload == Workload::exclusive ? 0 : reduced ? choices.between(cases / 3, cases - 5) : cases);
}

List<Organiser> organisers(const Which& which, const PilotProfile& profile, const PilotCourse& course, Choices& choices) {
    const auto workload = profile.workload->workload.value();
    const auto& chosen = *course[Step::choose_organisers];
    const auto& scopes = course[Step::draw_up_scopes];
    const bool animator = workload == Workload::animator_in_system_project;
    List<Organiser> all;
    for (int n = 0; n != (animator ? 1 : profile.trainees); ++n) {
        if (n != 0 && choices.percent(15)) continue;  // trained, but did not become organiser
        Organiser person{.id = id_within('o', which.index, n),
                         .profession = animator ? Profession::other : Profession::social_worker,
                         .appointed_on = chosen.on,
                         .recorded_on = day(chosen.recorded)};
        if (!animator && !choices.percent(3)) person.participant = id_within('p', which.index, n);
        if (animator || choices.percent(15))
            person.funding = OrganiserFunding::system_project;
        else if (choices.percent(90))
            person.funding = OrganiserFunding::own_budget;
        if (person.funding == OrganiserFunding::system_project) person.funded_until = month(last_offset);
        if (scopes) person.scope_signed_on = scopes->on;
        put_caseload(workload, choices, person);
        if (choices.percent(60)) person.roles = List<OrganiserRole>{OrganiserRole::animator};
        all.push_back(std::move(person));
    }
    return all;
}

List<Act> pilot_acts(const PilotCourse& course, Choices& choices) {
    List<Act> all;
    const auto add = [&](ActKind kind, ActStanding standing, const Reported& done) {
        all.push_back({.kind = kind, .standing = standing, .on = done.on, .recorded_on = day(done.recorded)});
    };
    const auto standing = [&] { return choices.percent(50) ? ActStanding::adopted : ActStanding::draft; };
    if (const auto& done = course[Step::prepare_acts]) {
        const auto first = choices.percent(50) ? ActKind::structure : ActKind::rules;  // not among arguments: their order is the compiler's
        add(first, standing(), *done);
        if (choices.percent(40)) add(ActKind::statute, standing(), *done);
    }
    if (const auto& done = course[Step::propose_strategy]) {
        add(ActKind::gmina_strategy, ActStanding::proposed, *done);
        all.back().names_osl_as_basic_form = choices.percent(80);
    }
    return all;
}

void put_implementation(const Which& which, const PilotProfile& profile, const PilotCourse& course, const Support& support,
                        Centre& centre) {
    auto choices = which.choices(Purpose::organising);
    if (profile.form != nullptr) {
        const auto& done = *course[Step::choose_structure];
        centre.capacity_analysed_on = done.on;
        centre.structures = structures(*profile.form, done);
    }
    if (profile.workload != nullptr) {
        const auto workload = profile.workload->workload.value();
        centre.workloads = List<Workload>{workload};
        if (workload != Workload::undecided) centre.organisers = organisers(which, profile, course, choices);
    }
    if (const auto& done = course[Step::introduce_supervision])
        centre.own_supervision = OwnSupervision{.introduced_on = done->on,
                                                .recorded_on = day(done->recorded),
                                                .supervisor = own_supervisor_id(support.own_supervisor),
                                                .independent = true};
    if (auto all = pilot_acts(course, choices); !all.empty()) centre.acts = std::move(all);
}

/// Of few centres, the first trainee gave up after two sessions and another took the place.
List<Participant> participants(const Which& which, const PilotProfile& profile, Offset joined, const Support& support) {
    constexpr Offset gave_up = 100;
    constexpr Offset followed = 110;
    auto choices = which.choices(Purpose::training);
    const auto group = profile.educators_institution ? GroupKind::educators : group_for(profile.size);
    const bool replaced = choices.percent(2);
    List<Participant> all;
    for (int n = 0; n != profile.trainees; ++n) {
        const Enrolment enrolment{.group = group, .from = replaced && n == 0 ? followed : joined, .observed = seminar_offset};
        all.push_back(trainee(which, n, enrolment, support, conduct, choices));
        if (profile.educators_institution) make_educator(which, choices, all.back());
    }
    if (replaced && !all.empty()) {
        const Enrolment enrolment{.group = group, .from = joined, .until = gave_up, .observed = seminar_offset};
        all.push_back(trainee(which, profile.trainees, enrolment, support, conduct, choices));
        all.back().withdrawal_reason = "zmiana pracy";
        all.front().replaces = all.back().id;
    }
    return all;
}

List<ObligationEntry> obligations(bool educators, Offset reported, Choices& choices) {
    using enum ObligationCode;
    using enum ObligationMet;
    const auto on = day(reported);
    const auto met = std::array{yes, partly, no}.at(choices.weighted(std::array{85, 12, 3}));
    return {{.code = delegate_worker, .met = yes, .on = on},
            {.code = educators ? support_implementation : implement_accepted_model, .met = met, .on = on}};
}

}  // namespace

Centre pilot_centre(const Which& which, const PilotProfile& profile) {
    auto choices = which.choices(Purpose::people);
    const auto joined = choices.between(0, 19);
    const bool fell_silent = choices.percent(5);
    const auto reported = fell_silent ? choices.between(150, 195) : choices.between(290, seminar_offset - 3);
    const auto support = support_for(which);

    Centre centre{.id = centre_id(which.index),
                  .takes_part_as =
                      profile.educators_institution ? InstitutionRole::educator_institution : InstitutionRole::organiser_institution};
    put_in_place(which, profile.size, centre);
    centre.joined_on = day(joined);
    centre.support = List<Id>{supervisor_id(support.supervisor), mentor_id(support.mentor)};
    if (choices.percent(3)) centre.support->erase(centre.support->begin());  // nobody supervises the change
    centre.participants = participants(which, profile, joined, support);

    auto steps = which.choices(Purpose::steps);
    const PilotCourse course(profile, reported, steps);
    centre.steps = pilot_step_log(profile, course, supervisor_id(support.supervisor), steps);
    put_implementation(which, profile, course, support, centre);

    auto others = which.choices(Purpose::contact);
    centre.contacts = contacts(support, joined + 7, seminar_offset, !others.percent(8), others);
    centre.obligations = obligations(profile.educators_institution, reported, others);
    const bool organising = profile.has(Step::choose_organisers);
    if (choices.percent(organising ? 95 : 60))
        put_communities(which, choices.between(60, 200), seminar_offset, centre);
    else
        centre.communities.emplace();
    put_experience(which, seminar_offset, centre);
    return centre;
}

}  // namespace osl::simulation
