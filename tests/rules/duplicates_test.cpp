#include <catch2/catch_test_macros.hpp>

#include "osl/rules/register/duplicate_centre.hpp"
#include "osl/rules/register/duplicate_entry.hpp"
#include "osl/rules/register/duplicate_id.hpp"
#include "osl/rules/register/duplicate_organiser.hpp"
#include "osl/rules/register/empty.hpp"
#include "osl/rules/register/same_centre_other_id.hpp"
#include "rules/judge.hpp"

namespace {

using namespace osl;
using namespace osl::testing;
using namespace osl::rules::of_register;

}  // namespace

TEST_CASE("duplicate-centre names both of two", "[rules][register]") {
    auto record = clean_register();
    record.centres[0].name = "OPS Pierwszy";
    record.centres.push_back(record.centres[0]);
    record.centres.back().name = "OPS Drugi";
    CHECK(judge<DuplicateCentre>(record).finding().met == "2 × c-large: OPS Drugi, OPS Pierwszy");
}

TEST_CASE("duplicate-organiser sees one organiser twice at once, in one centre or in two", "[rules][register]") {
    CHECK(judge<DuplicateOrganiser>(clean_register()).four == Four{2, 0, 0, 0});
    auto record = clean_register();
    record.centres[1].organisers->at(0).id = Id("o-1");
    const auto found = judge<DuplicateOrganiser>(record).finding();
    CHECK(found.met == "o-1: c-large, c-small");
    record.centres[0].organisers->at(0).ended_on = When("2011-10-03");  // before the other began
    CHECK(judge<DuplicateOrganiser>(record).four == Four{1, 0, 0, 0});

    record = only(large);
    record.centres[0].organisers = List<Organiser>{{.id = Id("o")}, {.id = Id("o")}, {.id = Id("o")}};
    CHECK(judge<DuplicateOrganiser>(record).finding().met == "o: c-large, c-large, c-large");
}

TEST_CASE("duplicate-id looks at every kind of id that a centre or the programme keeps to itself", "[rules][register]") {
    auto record = clean_register();
    CHECK(judge<DuplicateId>(record).findings.empty());
    record.centres[0].communities->push_back({.id = Id("k-1")});
    const auto community = judge<DuplicateId>(record).finding();
    CHECK(community.centre == Id("c-large"));
    CHECK(community.met == "2 × k-1: /communities/0/id, /communities/1/id");
    CHECK(community.pointer == "/communities/1/id");
    CHECK(community.expected.en == "the id only once: community");
    record.centres[0].communities->pop_back();
    record.centres[0].communities->at(0).id = Id("k-2");  // another centre's: each counts for itself
    CHECK(judge<DuplicateId>(record).findings.empty());

    record.centres[0].partners = List<Partner>{{.id = Id("z"), .kind = PartnerKind::school}, {.id = Id("z"), .kind = PartnerKind::school}};
    record.programme.groups->push_back(record.programme.groups->front());
    record.programme.supporters->push_back(record.programme.supporters->front());
    record.programme.events = List<Event>{{.id = Id("e"), .kind = EventKind::forum}, {.id = Id("e"), .kind = EventKind::forum}};
    List<Text> met;
    for (const auto& finding : judge<DuplicateId>(record).findings) met.push_back(finding.pointer);
    CHECK(met == List<Text>{"/programme/events/1/id", "/programme/groups/3/id", "/programme/supporters/3/id", "/partners/1/id"});
}

TEST_CASE("duplicate-entry looks into every list by its key", "[rules][register]") {
    CHECK(judge<DuplicateEntry>(clean_register()).findings.empty());
    auto record = only(large);
    auto& centre = record.centres[0];
    auto again = centre.steps->at(3);
    again.extra = *RawJson::parse("{}");
    centre.steps->push_back(again);
    const auto step = judge<DuplicateEntry>(record).finding();
    CHECK(step.pointer == "/steps/7");
    CHECK(step.met == "2 × choose_organisers done 2011-09-15 2011-09-20");
    CHECK(step.severity == Severity::warning);
    centre.steps->back().recorded_on = Day("2011-09-21");  // recorded again: another entry
    CHECK(judge<DuplicateEntry>(record).findings.empty());

    centre.workloads->push_back(centre.workloads->front());
    centre.participants->at(1).attendance->push_back({.session = SessionNumber(2)});
    centre.support->push_back(centre.support->front());
    record.programme.groups->at(0).sessions->push_back({.number = SessionNumber(1)});
    List<Text> pointers;
    for (const auto& finding : judge<DuplicateEntry>(record).findings) pointers.push_back(finding.pointer);
    CHECK(pointers == List<Text>{"/programme/groups/0/sessions/2", "/support/1", "/workloads/1", "/participants/1/attendance/2"});
}

TEST_CASE("what is not recorded is a part of a key like any other", "[rules][register]") {
    auto record = only(large);
    record.centres[0].activities =
        List<Activity>{{.kind = ActivityKind::diagnosis}, {.kind = ActivityKind::diagnosis, .on = When("2011-05")}};
    CHECK(judge<DuplicateEntry>(record).findings.empty());
    record.centres[0].activities->push_back({.kind = ActivityKind::diagnosis});
    CHECK(judge<DuplicateEntry>(record).finding().met == "2 × ? diagnosis ? ?");
}

TEST_CASE("long lists are judged as short ones are", "[rules][register]") {
    auto record = only(large);
    record.centres[0].activities.emplace();
    for (int i = 0; i != 200; ++i)
        record.centres[0].activities->push_back({.kind = ActivityKind::diagnosis, .participants = Count(i % 199)});
    CHECK(judge<DuplicateEntry>(record).finding().pointer == "/activities/199");
}

TEST_CASE("persons and ids have rules of their own", "[rules][register]") {
    auto record = only(large);
    record.centres[0].participants->push_back(record.centres[0].participants->back());
    record.centres[0].communities->push_back(record.centres[0].communities->back());
    CHECK(judge<DuplicateEntry>(record).findings.empty());
}

TEST_CASE("an empty register and an empty centre are told", "[rules][register]") {
    CHECK(judge<Empty>(clean_register()).four == Four{3, 0, 0, 0});
    auto record = clean_register();
    record.centres = {
        {.id = Id("c"), .name = "OPS", .takes_part_as = {InstitutionRole::organiser_institution}, .observed_on = Day("2012-03-01")}};
    const auto centre = judge<Empty>(record).finding();
    CHECK(centre.centre == Id("c"));
    record.centres[0].participants.emplace();  // recorded as none
    CHECK(judge<Empty>(record).four == Four{1, 0, 0, 0});
    record.centres.clear();
    const auto none = judge<Empty>(record).finding();
    CHECK_FALSE(none.centre);
    CHECK(none.pointer == "/centres");
    CHECK(none.severity == Severity::warning);
}

TEST_CASE("same-centre-other-id sees one centre under two ids", "[rules][register]") {
    CHECK(judge<SameCentreOtherId>(clean_register()).four == Four{3, 0, 0, 0});
    auto record = clean_register();
    record.centres.push_back({.id = Id("C_Large"), .takes_part_as = {InstitutionRole::educator_institution}});
    CHECK(judge<SameCentreOtherId>(record).finding().met == "C_Large, c-large");

    record.centres.back() = record.centres[0];
    record.centres.back().id = Id("another");
    CHECK(judge<SameCentreOtherId>(record).finding().met == "another, c-large");
    record.centres.back().takes_part_as = {InstitutionRole::educator_institution};  // an educator's institution beside the organiser's
    CHECK(judge<SameCentreOtherId>(record).findings.empty());
    record.centres.back().takes_part_as = record.centres[0].takes_part_as;
    record.centres[0].name = "OPS Bałuty";
    record.centres.back().name = "OPS Polesie";  // a city may have several
    CHECK(judge<SameCentreOtherId>(record).findings.empty());
    record.centres.back().id = record.centres[0].id;  // duplicate-centre says so
    CHECK(judge<SameCentreOtherId>(record).findings.empty());
}
