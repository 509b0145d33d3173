#include <catch2/catch_test_macros.hpp>

#include "osl/rules/checker.hpp"
#include "osl/rules/participation/absence_over_limit.hpp"
#include "osl/rules/participation/delegates_out_of_bounds.hpp"
#include "osl/rules/participation/group_sizes_unpublished.hpp"
#include "osl/rules/participation/trainee_not_social_worker.hpp"
#include "rules/judge.hpp"

namespace {

using namespace osl;
using namespace osl::testing;
using namespace osl::rules::participation;

/// The clean large centre with so many trainees.
Register with_trainees(int count) {
    auto record = only(large);
    auto& people = *record.centres[0].participants;
    people.clear();
    for (int i = 0; i != count; ++i)
        people.push_back(testing::detail::trainee(("q-" + std::to_string(i)).c_str(), "g-large", "2011-03-01"));
    return record;
}

/// A register with so many people in each group: large, medium, small and rural, educators.
Register with_groups(const std::array<int, 4>& sizes) {
    auto record = clean_register();
    record.centres = {{.id = Id("all"), .takes_part_as = {InstitutionRole::organiser_institution}, .participants = List<Participant>{}}};
    record.programme.groups = List<TrainingGroup>{};
    for (const auto& kind : describe::code_table<GroupKind>()) {
        record.programme.groups->push_back({.id = Id(kind.code), .kind = kind.value});
        for (int i = 0; i != sizes.at(static_cast<std::size_t>(kind.value)); ++i)
            record.centres[0].participants->push_back({.id = Id(Text(kind.code) + std::to_string(i)), .group = Id(kind.code)});
    }
    return record;
}

Register with_absence(std::initializer_list<int> days) {
    auto record = only(small);
    auto& person = record.centres[0].participants->at(0);
    person.attendance->clear();
    int session = 0;
    for (const int absent : days) person.attendance->push_back({.session = SessionNumber(++session), .absent_days = AbsentDays(absent)});
    record.centres[0].participants->resize(1, person);
    return record;
}

Attendance& last_of(Register& record) { return record.centres[0].participants->at(0).attendance->back(); }

}  // namespace

TEST_CASE("delegates-out-of-bounds counts trainees by size, without educators", "[rules][participation]") {
    CHECK(judge<DelegatesOutOfBounds>(clean_register()).four == Four{2, 0, 1, 0});
    CHECK(judge<DelegatesOutOfBounds>(with_trainees(3)).four == Four{1, 0, 0, 0});
    CHECK(judge<DelegatesOutOfBounds>(with_trainees(4), {.parameters = {.large_max = Count(4)}}).four == Four{1, 0, 0, 0});
    CHECK(judge<DelegatesOutOfBounds>(with_trainees(0)).four == Four{0, 1, 0, 0});

    const auto found = judge<DelegatesOutOfBounds>(with_trainees(4)).finding();
    CHECK(found.met == "4");
    CHECK(found.expected.pl == "1–3 (large)");
    CHECK(found.pointer == "/participants");
    CHECK(found.nature == Nature::obligation);

    auto record = with_trainees(3);
    record.centres[0].size = CentreSize::medium;
    CHECK(judge<DelegatesOutOfBounds>(record).finding().expected.en == "1–2 (medium)");
    record.centres[0].size.reset();  // computed, then not known at all
    CHECK(judge<DelegatesOutOfBounds>(record).four == Four{1, 0, 0, 0});
    record.centres[0].municipality.reset();
    CHECK(judge<DelegatesOutOfBounds>(record).four == Four{0, 0, 0, 1});
    const auto absent = judge<DelegatesOutOfBounds>(record, {.absent_fails = true}).finding();
    CHECK(absent.expected.en == "a record in: size / municipality.population");
}

TEST_CASE("delegates-out-of-bounds leaves open what an unknown group may decide", "[rules][participation]") {
    auto record = with_trainees(3);
    auto& people = *record.centres[0].participants;
    people[0].group.reset();
    CHECK(judge<DelegatesOutOfBounds>(record).four == Four{1, 0, 0, 0});
    people.push_back(people[1]);
    CHECK(judge<DelegatesOutOfBounds>(record).four == Four{0, 0, 0, 1});
    record.programme.modelled_on.reset();
    CHECK(judge<DelegatesOutOfBounds>(record).four == Four{0, 0, 1, 0});
}

TEST_CASE("group-sizes-unpublished takes either published split", "[rules][participation]") {
    CHECK(judge<GroupSizesUnpublished>(with_groups({21, 20, 21, 20})).four == Four{1, 0, 0, 0});
    CHECK(judge<GroupSizesUnpublished>(with_groups({21, 20, 20, 21})).four == Four{1, 0, 0, 0});
    CHECK(judge<GroupSizesUnpublished>(with_groups({20, 21, 20, 21})).four == Four{0, 1, 0, 0});
    CHECK(judge<GroupSizesUnpublished>(clean_register()).four == Four{0, 0, 0, 1});

    auto record = with_groups({21, 20, 21, 19});
    const auto found = judge<GroupSizesUnpublished>(record).finding();
    CHECK(found.met == "large_city 21 + medium_city 20 + small_town_and_rural 21 + educators 19 = 81");
    CHECK(found.expected.en.ends_with("educators 21 = 82 (S1)"));
    CHECK_FALSE(found.centre);

    Checker of_a_part(record.programme, {.select = {"participation.group-sizes-unpublished"}});
    for (const auto& centre : record.centres) of_a_part.add(centre);
    of_a_part.left_out(1);
    CHECK(of_a_part.finish().total.value() == 0);  // the centre that was not read may have had the missing educators

    record.centres[0].participants->push_back({.id = Id("x"), .group = Id("nowhere")});
    CHECK(judge<GroupSizesUnpublished>(record).four == Four{0, 0, 0, 1});
    record.centres.clear();
    CHECK(judge<GroupSizesUnpublished>(record).four == Four{0, 0, 1, 0});
    record = with_groups({1, 1, 1, 1});
    record.programme.modelled_on.reset();
    CHECK(judge<GroupSizesUnpublished>(record).four == Four{0, 0, 1, 0});
}

TEST_CASE("trainee-not-social-worker asks each active trainee", "[rules][participation]") {
    auto record = clean_register();
    CHECK(judge<TraineeNotSocialWorker>(record).four == Four{4, 0, 0, 0});
    record.centres[1].participants->at(1).profession = Profession::ngo;
    record.centres[1].participants->at(0).profession.reset();
    record.centres[0].left_on = When("2011-12");
    const auto verdict = judge<TraineeNotSocialWorker>(record);
    CHECK(verdict.four == Four{0, 1, 2, 1});
    CHECK(verdict.finding().pointer == "/participants/1/profession");
    CHECK(verdict.finding().met == "ngo");
    CHECK(verdict.finding().expected.pl == "social_worker");
}

TEST_CASE("absence-over-limit adds the days of the cycle", "[rules][participation]") {
    CHECK(judge<AbsenceOverLimit>(clean_register()).four == Four{4, 0, 0, 0});
    CHECK(judge<AbsenceOverLimit>(with_absence({3, 0})).four == Four{1, 0, 0, 0});
    CHECK(judge<AbsenceOverLimit>(with_absence({2, 1, 1}), {.parameters = {.days = Count(4)}}).four == Four{1, 0, 0, 0});
    const auto found = judge<AbsenceOverLimit>(with_absence({2, 1, 1})).finding();
    CHECK(found.met == "4");
    CHECK(found.expected.en == "at most 3");
    CHECK(found.pointer == "/participants/0/attendance");

    auto record = with_absence({1, 0});
    last_of(record).absent_days.reset();
    CHECK(judge<AbsenceOverLimit>(record).four == Four{0, 0, 0, 1});
    record.centres[0].participants->at(0).attendance.reset();
    CHECK(judge<AbsenceOverLimit>(record).four == Four{0, 0, 0, 1});
    record.centres[0].left_on = When("2011-12");
    CHECK(judge<AbsenceOverLimit>(record).four == Four{0, 0, 1, 0});
}

TEST_CASE("absence-over-limit counts what had happened and was known, and of two entries the later", "[rules][participation]") {
    auto record = with_absence({2, 3});
    const auto on = [](const char* day) { return AskedTimes{Day(day), Day(day)}; };
    CHECK(judge<AbsenceOverLimit>(record).four == Four{0, 1, 0, 0});
    CHECK(judge<AbsenceOverLimit>(record, {}, on("2011-05-10")).four == Four{1, 0, 0, 0});
    CHECK(judge<AbsenceOverLimit>(record, {}, on("2011-05-11")).four == Four{0, 1, 0, 0});
    last_of(record).recorded_on = Day("2011-06-01");
    CHECK(judge<AbsenceOverLimit>(record, {}, on("2011-05-31")).four == Four{1, 0, 0, 0});

    record.programme.groups.reset();  // no dates at all for session 1
    CHECK(judge<AbsenceOverLimit>(record, {}, on("2011-05-31")).four == Four{0, 0, 0, 1});

    record = with_absence({2, 3});
    record.centres[0].participants->at(0).attendance->push_back(
        {.session = SessionNumber(2), .absent_days = AbsentDays(0), .recorded_on = Day("2011-07-01")});
    CHECK(judge<AbsenceOverLimit>(record).four == Four{1, 0, 0, 0});
}
