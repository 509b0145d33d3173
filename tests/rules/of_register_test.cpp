#include <catch2/catch_test_macros.hpp>

#include "osl/rules/register/duplicate_centre.hpp"
#include "osl/rules/register/duplicate_person.hpp"
#include "osl/rules/register/left_before_joined.hpp"
#include "osl/rules/register/recorded_before_true.hpp"
#include "osl/rules/register/strand_mismatch.hpp"
#include "rules/judge.hpp"

namespace {

using namespace osl;
using namespace osl::testing;
using namespace osl::rules::of_register;

/// Two centres, each with a record of one person.
Register person_in_two(const char* from_a, const char* to_a, const char* from_b, const char* to_b) {
    const auto when = [](const char* text) { return text == nullptr ? Opt<When>() : Opt<When>(When(text)); };
    const auto centre = [&](const char* id, const char* from, const char* to) {
        Centre out{.id = Id(id), .takes_part_as = {InstitutionRole::organiser_institution}};
        out.participants = List<Participant>{{.id = Id("p"), .joined_on = when(from), .withdrawn_on = when(to)}};
        return out;
    };
    auto record = clean_register();
    record.centres = {centre("b", from_b, to_b), centre("a", from_a, to_a)};
    return record;
}

constexpr Four pass{1, 0, 0, 0};
constexpr Four fail{0, 1, 0, 0};
constexpr Four not_evaluable{0, 0, 0, 1};

}  // namespace

TEST_CASE("duplicate-centre counts ids, of centres that have left too", "[rules][register]") {
    auto record = clean_register();
    CHECK(judge<DuplicateCentre>(record).four == Four{3, 0, 0, 0});
    record.centres.push_back({.id = Id("c-small"), .takes_part_as = {InstitutionRole::organiser_institution}, .left_on = When("2011-05")});
    const auto found = judge<DuplicateCentre>(record).finding();
    CHECK(found.centre == Id("c-small"));
    CHECK(found.met == "2 × c-small");
    CHECK(found.pointer == "/id");
}

TEST_CASE("duplicate-person sees overlapping stays and lets people move", "[rules][register]") {
    CHECK(judge<DuplicatePerson>(clean_register()).four == Four{5, 0, 0, 0});
    CHECK(judge<DuplicatePerson>(person_in_two("2011-03-01", nullptr, "2011-06-01", nullptr)).four == fail);
    CHECK(judge<DuplicatePerson>(person_in_two("2011-03-01", "2011-06-01", "2011-06-01", nullptr)).four == pass);
    CHECK(judge<DuplicatePerson>(person_in_two("2011-03-01", "2011-06-02", "2011-06-01", nullptr)).four == fail);
    CHECK(judge<DuplicatePerson>(person_in_two("2011-03-01", "2011-06", "2011-06", nullptr)).four == pass);
    CHECK(judge<DuplicatePerson>(person_in_two("2011-03-01", nullptr, "2013-06-01", nullptr)).four == pass);  // has not joined yet
    CHECK(judge<DuplicatePerson>(person_in_two(nullptr, nullptr, "2011-06-01", nullptr)).four == fail);       // both are there now
    CHECK(judge<DuplicatePerson>(person_in_two(nullptr, nullptr, "2011-03-01", "2011-06-01")).four == not_evaluable);
    CHECK(judge<DuplicatePerson>(person_in_two(nullptr, "2011-03-01", "2011-03-01", nullptr)).four == pass);
    CHECK(judge<DuplicatePerson>(person_in_two(nullptr, "2011-03-01", nullptr, nullptr)).four == not_evaluable);

    const auto found = judge<DuplicatePerson>(person_in_two("2011-03-01", nullptr, "2011-06-01", nullptr)).finding();
    CHECK_FALSE(found.centre);
    CHECK(found.pointer.empty());
    CHECK(found.met == "p: a, b");
    CHECK(found.expected.en == "one centre and one group at a time");
}

TEST_CASE("duplicate-person takes a centre's leaving for its people's, and one centre's two groups for two places", "[rules][register]") {
    auto record = person_in_two("2011-03-01", nullptr, "2011-06-01", nullptr);
    record.centres[1].left_on = When("2011-05-31");
    CHECK(judge<DuplicatePerson>(record).four == pass);

    auto groups = only(large);
    groups.centres[0].participants->push_back(groups.centres[0].participants->at(1));
    groups.centres[0].participants->back().group = Id("g-small");
    CHECK(judge<DuplicatePerson>(groups).finding().met == "p-1: c-large, c-large");
}

TEST_CASE("left-before-joined judges every stay that has ended", "[rules][register]") {
    CHECK(judge<LeftBeforeJoined>(clean_register()).four == Four{1, 0, 9, 0});

    auto record = only(large);
    record.centres[0].left_on = When("2011-02");
    const auto centre = judge<LeftBeforeJoined>(record).finding();
    CHECK(centre.pointer == "/left_on");
    CHECK(centre.met == "2011-02");
    CHECK(centre.expected.pl == "nie przed 2011-03-01");
    record.centres[0].left_on = When("2011-03");
    CHECK(judge<LeftBeforeJoined>(record).four == Four{2, 0, 3, 0});
    record.centres[0].joined_on.reset();
    CHECK(judge<LeftBeforeJoined>(record).four == Four{1, 0, 3, 1});

    record = only(large);
    record.centres[0].participants->at(0).withdrawn_on = When("2011-02-28");
    CHECK(judge<LeftBeforeJoined>(record).finding().pointer == "/participants/0/withdrawn_on");
    record = only(large);
    record.centres[0].organisers->at(0).ended_on = When("2011-09-14");
    CHECK(judge<LeftBeforeJoined>(record).finding().pointer == "/organisers/0/ended_on");
}

TEST_CASE("left-before-joined counts what is missing as a fault where a profile says so", "[rules][register]") {
    auto record = only(large);
    record.centres[0].participants->at(0).joined_on.reset();
    CHECK(judge<LeftBeforeJoined>(record).four == Four{0, 0, 4, 1});
    const auto found = judge<LeftBeforeJoined>(record, {.absent_fails = true}).finding();
    CHECK(found.expected.en == "a record in: from");
    CHECK(found.pointer == "/participants/0");
}

TEST_CASE("strand-mismatch tells the two strands apart", "[rules][register]") {
    auto record = clean_register();
    CHECK(judge<StrandMismatch>(record).four == Four{3, 0, 0, 0});
    record.centres[1].takes_part_as = {InstitutionRole::organiser_institution, InstitutionRole::standards_unit};
    const auto found = judge<StrandMismatch>(record).finding();
    CHECK(found.centre == Id("c-small"));
    CHECK(found.met == "standards_unit");
    CHECK(found.pointer == "/takes_part_as/1");
    CHECK(found.expected.en == "in strand osl: organiser_institution, educator_institution");
    record.programme.strand = Strand::task2;
    CHECK(judge<StrandMismatch>(record).four == Four{0, 3, 0, 0});
    record.centres = {{.id = Id("u"), .takes_part_as = {InstitutionRole::standards_unit}, .left_on = When("2011-05")}};
    CHECK(judge<StrandMismatch>(record).four == Four{1, 0, 0, 0});
}

TEST_CASE("recorded-before-true judges what is said to be done, adopted or ended", "[rules][register]") {
    // 7 + 7 steps of which 9 settled, 2 structures, 1 act
    CHECK(judge<RecordedBeforeTrue>(clean_register()).four == Four{12, 0, 5, 0});

    auto record = only(large);
    auto& steps = *record.centres[0].steps;
    steps[3].recorded_on = Day("2011-09-14");
    const auto found = judge<RecordedBeforeTrue>(record).finding();
    CHECK(found.pointer == "/steps/3/recorded_on");
    CHECK(found.met == "2011-09-14");
    CHECK(found.expected.pl == "nie przed 2011-09-15");
    CHECK(judge<RecordedBeforeTrue>(record, {}, {.known_by = Day("2011-09-13")}).findings.empty());

    steps[3].on = When("2011-09");  // the first day that the month allows
    CHECK(judge<RecordedBeforeTrue>(record).findings.empty());
    steps[3].recorded_on.reset();
    CHECK(judge<RecordedBeforeTrue>(record).four == Four{5, 0, 3, 1});
    steps[4].recorded_on = Day("2011-01-01");  // in progress: may be announced
    CHECK(judge<RecordedBeforeTrue>(record).findings.empty());
}

TEST_CASE("recorded-before-true looks at structures, acts and own supervision too", "[rules][register]") {
    auto record = only(large);
    auto& centre = record.centres[0];
    centre.structures->at(0).recorded_on = Day("2011-06-01");
    centre.acts->at(0).recorded_on = Day("2011-08-01");
    centre.own_supervision = OwnSupervision{.introduced_on = When("2012-01"), .recorded_on = Day("2011-12-31")};
    const auto verdict = judge<RecordedBeforeTrue>(record);
    REQUIRE(verdict.findings.size() == 3);
    CHECK(verdict.findings[0].pointer == "/structures/0/recorded_on");
    CHECK(verdict.findings[1].pointer == "/own_supervision/recorded_on");
    CHECK(verdict.findings[2].pointer == "/acts/0/recorded_on");
    centre.structures->at(0).standing = Standing::planned;
    centre.acts->at(0).standing = ActStanding::proposed;
    CHECK(judge<RecordedBeforeTrue>(record).findings.size() == 1);
}
