// A small register in which nothing is wrong: tests and fixtures plant one defect in it.
#pragma once

#include "osl/model/records/figure_table.hpp"
#include "osl/model/records/register.hpp"

namespace osl::testing {

namespace detail {

inline StepEntry entry(Step step, StepStatus status, const char* on, const char* recorded_on) {
    return {.step = step, .status = status, .on = When(on), .recorded_on = Day(recorded_on)};
}

inline StepEntry because(StepEntry entry, StepReason reason) {
    entry.reasons = List<ReasonGiven>{{.code = reason}};
    return entry;
}

inline StepEntry later(Step step, const char* recorded_on) {
    return because({.step = step, .status = StepStatus::planned_later, .recorded_on = Day(recorded_on), .planned_for = When("2012-10")},
                   StepReason::scheduled_later_by_supervisor);
}

inline Participant trainee(const char* id, const char* group, const char* joined_on) {
    return {.id = Id(id),
            .group = Id(group),
            .profession = Profession::social_worker,
            .joined_on = When(joined_on),
            .support = List<Id>{Id("s-coach"), Id("s-mentor")},
            .attendance = List<Attendance>{{.session = SessionNumber(1), .absent_days = AbsentDays(0)},
                                           {.session = SessionNumber(2), .absent_days = AbsentDays(1)}}};
}

inline Organiser organiser(const char* id, const char* participant, const char* appointed_on) {
    return {.id = Id(id),
            .participant = Id(participant),
            .profession = Profession::social_worker,
            .funding = OrganiserFunding::own_budget,
            .appointed_on = When(appointed_on)};
}

inline TrainingGroup group(const char* id, GroupKind kind) {
    return {.id = Id(id),
            .kind = kind,
            .sessions = List<Session>{{.number = SessionNumber(1), .from = Day("2011-04-04"), .to = Day("2011-04-06")},
                                      {.number = SessionNumber(2), .from = Day("2011-05-09"), .to = Day("2011-05-11")}}};
}

inline Supporter supporter(const char* id, SupportRole role) {
    return {.id = Id(id), .roles = List<SupportRole>{role}, .engaged_by = EngagedBy::project};
}

inline Municipality municipality(const char* teryt, int people) {
    return {.teryt = Teryt(teryt), .population = PopulationFigure{.value = Population(people), .on = When("2011-03-31"), .source = "GUS"}};
}

inline Centre large_centre() {
    using enum Step;
    using enum StepStatus;
    auto replaced = trainee("p-0", "g-large", "2011-03-01");
    replaced.withdrawn_on = When("2011-05-31");
    replaced.withdrawal_reason = "zmiana pracy";
    return {.id = Id("c-large"),
            .takes_part_as = {InstitutionRole::organiser_institution},
            .municipality = municipality("1261011", 757'611),
            .size = CentreSize::large,
            .joined_on = When("2011-03-01"),
            .support = List<Id>{Id("s-supervisor")},
            .structures = List<StructureEntry>{{.form = StructureForm::team,
                                                .label = "Zespół OSL",
                                                .standing = Standing::adopted,
                                                .on = When("2011-06-15"),
                                                .recorded_on = Day("2011-06-20")}},
            .workloads = List<Workload>{Workload::exclusive},
            .organisers = List<Organiser>{organiser("o-1", "p-1", "2011-09-15")},
            .steps = List<StepEntry>{entry(acquaint_staff, done, "2011-04", "2011-05-02"),
                                     entry(choose_structure, done, "2011-06-15", "2011-06-20"),
                                     entry(prepare_acts, done, "2011-09-01", "2011-09-05"),
                                     entry(choose_organisers, done, "2011-09-15", "2011-09-20"),
                                     because(entry(draw_up_scopes, in_progress, "2012-01", "2012-02-10"), StepReason::work_under_way),
                                     later(introduce_supervision, "2012-02-10"), later(propose_strategy, "2012-02-10")},
            .participants = List<Participant>{replaced, trainee("p-1", "g-large", "2011-03-01"), trainee("p-2", "g-large", "2011-06-01")},
            .communities = List<Community>{{.id = Id("k-1"), .kind = CommunityKind::territorial, .mapped_on = When("2011-05")}},
            .activities = List<Activity>{{.community = Id("k-1"), .kind = ActivityKind::diagnosis, .on = When("2011-05-20")}},
            .acts = List<Act>{{.kind = ActKind::structure,
                               .reference = "XXIV/123/2011",
                               .standing = ActStanding::in_force,
                               .on = When("2011-09-01"),
                               .recorded_on = Day("2011-09-05")}}};
}

inline Centre small_centre() {
    using enum Step;
    using enum StepStatus;
    return {.id = Id("c-small"),
            .takes_part_as = {InstitutionRole::organiser_institution, InstitutionRole::educator_institution},
            .municipality = municipality("0202022", 12'400),
            .size = CentreSize::small,
            .joined_on = When("2011-03"),
            .support = List<Id>{Id("s-supervisor"), Id("s-mentor")},
            .structures = List<StructureEntry>{{.form = StructureForm::function,
                                                .standing = Standing::adopted,
                                                .on = When("2011-07"),
                                                .recorded_on = Day("2011-08-01")}},
            .workloads = List<Workload>{Workload::additional_duty},
            .organisers = List<Organiser>{organiser("o-2", "p-3", "2011-10-03")},
            .steps = List<StepEntry>{entry(acquaint_staff, done, "2011-04", "2011-05-02"),
                                     entry(choose_structure, done, "2011-07", "2011-08-01"),
                                     entry(prepare_acts, already_satisfied, "2011-03-01", "2011-05-02"),
                                     entry(choose_organisers, done, "2011-10-03", "2011-10-10"),
                                     entry(draw_up_scopes, done, "2011-11-02", "2011-11-10"),
                                     because(entry(introduce_supervision, blocked, "2012-01", "2012-02-10"), StepReason::no_legal_basis),
                                     later(propose_strategy, "2012-02-10")},
            .participants = List<Participant>{trainee("p-3", "g-small", "2011-03-01"), trainee("p-4", "g-educators", "2011-03-01")},
            .communities = List<Community>{{.id = Id("k-2"), .mapped_on = When("2011-12-05")}},
            .activities = List<Activity>{}};
}

}  // namespace detail

/// An organiser's institution, one that is both, and an educator's of which little is recorded; modelled on the pilot.
inline Register clean_register() {
    using namespace detail;
    return {
        .programme = {.id = Id("example"),
                      .synthetic = true,
                      .modelled_on = Id("osl-pilot-2011"),
                      .strand = Strand::osl,
                      .period = Period(Day("2011-03-01"), Day("2012-11-30")),
                      .observed_on = Day("2012-03-16"),
                      .groups =
                          List<TrainingGroup>{group("g-large", GroupKind::large_city), group("g-small", GroupKind::small_town_and_rural),
                                              group("g-educators", GroupKind::educators)},
                      .supporters = List<Supporter>{supporter("s-coach", SupportRole::coach), supporter("s-mentor", SupportRole::mentor),
                                                    supporter("s-supervisor", SupportRole::supervisor)}},
        .centres = {large_centre(),
                    small_centre(),
                    {.id = Id("c-educators"), .takes_part_as = {InstitutionRole::educator_institution}, .joined_on = When("2011-03-01")}}};
}

/// A table of persons by group and year, both totalled, in which nothing is wrong.
inline FigureTable clean_table() {
    const auto cell = [](const char* group, const char* year, int count) { return TableCell{.at = {group, year}, .count = Count(count)}; };
    return {
        .id = Id("trained"),
        .title = {"Przeszkoleni", "Trained"},
        .strand = Strand::osl,
        .unit = FigureUnit::persons,
        .person_level = false,
        .dimensions = {{.name = "group", .codes = {"large", "small"}}, {.name = "year", .codes = {"2011", "2012"}}},
        .cells = {cell("large", "2011", 12),
                  cell("large", "2012", 9),
                  cell("large", "total", 21),
                  cell("small", "2011", 10),
                  cell("small", "2012", 0),
                  cell("small", "total", 10),
                  cell("total", "2011", 22),
                  cell("total", "2012", 9),
                  {.at = {"total", "total"}, .count = Count(31), .denominator = Count(82), .percentage = 37.8, .decimals = Decimals(1)}},
        .margins = List<Text>{"group", "year"}};
}

}  // namespace osl::testing
