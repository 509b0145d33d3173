// What was known when: months that end where an entry was recorded, and logs that were not known yet.
#include <catch2/catch_test_macros.hpp>

#include "osl/indicators/counter.hpp"
#include "osl/rules/checker.hpp"

namespace {

using namespace osl;

Register one_centre() {
    return {.programme = {.id = Id("p"),
                          .strand = Strand::osl,
                          .period = Period(Day("2011-03-01"), Day("2012-11-30")),
                          .observed_on = Day("2012-03-16")},
            .centres = {{.id = Id("c"), .takes_part_as = {InstitutionRole::organiser_institution}, .joined_on = When("2011-03-01")}}};
}

StepEntry entry(StepStatus status, const char* on, const char* recorded_on) {
    return {.step = Step::acquaint_staff, .status = status, .on = When(on), .recorded_on = Day(recorded_on)};
}

Opt<StepStatus> state(List<StepEntry> log, const AskedTimes& asked = {}) {
    auto record = one_centre();
    record.centres[0].steps = std::move(log);
    const CentreAt at(record.centres[0], record.programme, asked);
    const auto* found = at.state_of(Step::acquaint_staff);
    return found == nullptr ? Opt<StepStatus>() : Opt<StepStatus>(found->status);
}

/// How often a rule answered "not evaluable", and how often it failed.
std::pair<std::int64_t, std::int64_t> unknown_and_failed(const Register& record, const char* rule, const AskedTimes& asked) {
    const auto tally = check(record, {.asked = asked, .select = {rule}}).tallies.at(0);
    return {tally.not_evaluable.value(), tally.fail.value()};
}

using enum StepStatus;

}  // namespace

TEST_CASE("a step done in a month is done on the day on which that was recorded", "[time]") {
    CHECK(state({entry(done, "2012-03", "2012-03-16")}) == done);
    CHECK(state({entry(done, "2012-03", "2012-03-10")}, {.as_of = Day("2012-03-10")}) == done);
    CHECK(state({entry(done, "2012-03", "2012-03-10")}, {.as_of = Day("2012-03-09")}) == std::nullopt);
    CHECK(state({entry(already_satisfied, "2012-03", "2012-03-01")}, {.as_of = Day("2012-03-01")}) == already_satisfied);
    CHECK(state({entry(in_progress, "2012-03", "2012-03-16")}) == std::nullopt);  // may have been announced
    CHECK(state({entry(done, "2012-03", "2012-02-16")}) == std::nullopt);         // recorded before it can have been true
    CHECK(state({entry(done, "2012-02", "2012-03-16")}) == done);
}

TEST_CASE("of two entries of a month the one recorded as done by then is the earlier", "[time]") {
    CHECK(state({entry(done, "2012-03", "2012-03-05"), {.step = Step::acquaint_staff, .status = blocked, .on = When("2012-03-10")}}) ==
          blocked);
}

TEST_CASE("structures, acts and appointments end their month where they were recorded", "[time]") {
    auto record = one_centre();
    auto& centre = record.centres[0];
    centre.structures = List<StructureEntry>{
        {.form = StructureForm::team, .standing = Standing::adopted, .on = When("2012-03"), .recorded_on = Day("2012-03-15")},
        {.form = StructureForm::section, .standing = Standing::planned, .on = When("2012-03"), .recorded_on = Day("2012-03-15")}};
    centre.organisers = List<Organiser>{{.id = Id("o"), .appointed_on = When("2012-03"), .recorded_on = Day("2012-03-15")}};
    const CentreAt at(centre, record.programme);
    List<StructureForm> forms;
    at.for_each_structure([&](const StructureEntry& structure, std::size_t) { forms.push_back(structure.form); });
    CHECK(forms == List<StructureForm>{StructureForm::team});
    CHECK(at.is_active(centre.organisers->at(0)));
    CHECK(at.counts(
        Act{.kind = ActKind::statute, .standing = ActStanding::in_force, .on = When("2012-03"), .recorded_on = Day("2012-03-15")}));
}

TEST_CASE("a log that was not known yet is not recorded, and not taken for an empty one", "[time]") {
    auto record = one_centre();
    auto& centre = record.centres[0];
    centre.structures = List<StructureEntry>{
        {.form = StructureForm::team, .standing = Standing::adopted, .on = When("2012-01-01"), .recorded_on = Day("2012-03-01")}};
    centre.steps =
        List<StepEntry>{{.step = Step::choose_structure, .status = done, .on = When("2012-01-01"), .recorded_on = Day("2012-01-05")}};
    const AskedTimes early{.as_of = Day("2012-02-01"), .known_by = Day("2012-02-01")};
    CHECK(unknown_and_failed(record, "steps.structure-none-though-done", early) == std::pair<std::int64_t, std::int64_t>(1, 0));
    CHECK(unknown_and_failed(record, "steps.structure-none-though-done", {}) == std::pair<std::int64_t, std::int64_t>(0, 0));
    const AskedTimes before{.as_of = Day("2012-01-01"), .known_by = Day("2012-01-04")};
    CHECK(unknown_and_failed(record, "steps.records-incomplete", before).first == 7);
    CHECK(unknown_and_failed(record, "steps.records-incomplete", early).first == 0);

    const auto chosen = [&](const AskedTimes& asked) {
        return indicators_of(record, {.asked = asked, .select = {"I11"}}).at(0).cells.at(0).at_most;
    };
    CHECK(chosen(early) == Count(1));  // there may be one: its log was not known yet

    centre.structures = List<StructureEntry>{};  // none, as observed
    CHECK(unknown_and_failed(record, "steps.structure-none-though-done", early).first == 1);
    CHECK(unknown_and_failed(record, "steps.structure-none-though-done", {}).second == 1);
}

TEST_CASE("when a list became known follows from the days of its entries", "[time]") {
    auto record = one_centre();
    auto& centre = record.centres[0];
    const auto known = [&](const auto& list, const char* by) {
        return CentreAt(centre, record.programme, {.known_by = Day(by)}).knows(list);
    };
    centre.activities = List<Activity>{{.kind = ActivityKind::diagnosis, .on = When("2012-01")}};
    CHECK(known(centre.activities, "2012-01-31"));
    CHECK_FALSE(known(centre.activities, "2012-01-30"));
    centre.activities = List<Activity>{{.kind = ActivityKind::diagnosis}};
    CHECK_FALSE(known(centre.activities, "2012-03-15"));
    CHECK(known(centre.activities, "2012-03-16"));
    CHECK_FALSE(known(centre.contacts, "2012-03-16"));
    record.programme.groups = List<TrainingGroup>{};
    CHECK(known(record.programme.groups, "2011-03-01"));  // bears no days of the past
}

TEST_CASE("questions that leave their times open mean the day on which the centre was observed, else the register", "[time]") {
    auto record = one_centre();
    auto& centre = record.centres[0];
    CHECK(times_for({}, record.programme, centre) == Times{Day("2012-03-16"), Day("2012-03-16")});
    centre.observed_on = Day("2012-02-01");
    CHECK(times_for({}, record.programme, centre) == Times{Day("2012-02-01"), Day("2012-02-01")});
    CHECK(times_for({}, record.programme) == Times{Day("2012-03-16"), Day("2012-03-16")});
    CHECK(times_for({.as_of = Day("2012-01-01")}, record.programme, centre) == Times{Day("2012-01-01"), Day("2012-02-01")});
    CHECK(CentreAt(centre, record.programme).at_observation());
}

TEST_CASE("an index finds what a search finds, and the first of two", "[time]") {
    auto record = one_centre();
    record.programme.groups = List<TrainingGroup>{
        {.id = Id("b"), .kind = GroupKind::educators, .sessions = List<Session>{{.number = SessionNumber(2), .to = Day("2011-05-01")}}},
        {.id = Id("a"), .kind = GroupKind::large_city},
        {.id = Id("b"), .kind = GroupKind::large_city}};
    record.programme.supporters = List<Supporter>{{.id = Id("s"), .roles = List<SupportRole>{SupportRole::coach, SupportRole::expert}},
                                                  {.id = Id("t")},
                                                  {.id = Id("s"), .roles = List<SupportRole>{SupportRole::mentor}}};
    const ProgrammeIndex index(record.programme);
    const auto& centre = record.centres[0];
    const CentreAt with(centre, index);
    const CentreAt without(centre, record.programme);
    const Participant person{.id = Id("p"), .group = Id("b")};
    for (const auto* at : {&with, &without}) {
        CHECK(at->group(Id("b")) == &record.programme.groups->at(0));
        CHECK(at->group(Id("c")) == nullptr);
        CHECK(at->is_educator(person) == true);
        CHECK(at->session(person, SessionNumber(2))->to == Day("2011-05-01"));
        CHECK(at->session(person, SessionNumber(1)) == nullptr);
        CHECK(at->supporter(Id("s")) == &record.programme.supporters->at(0));
        const auto roles = at->roles_of(List<Id>{Id("s")});
        CHECK((roles.has(SupportRole::coach) && roles.has(SupportRole::expert) && !roles.has(SupportRole::mentor) && !roles.unknown));
        CHECK(at->roles_of(List<Id>{Id("t")}).unknown);
        CHECK(at->roles_of(List<Id>{Id("nobody")}).unknown);
        CHECK_FALSE(at->roles_of({}).unknown);
    }
}
