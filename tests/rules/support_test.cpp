#include <catch2/catch_test_macros.hpp>

#include "osl/rules/support/coach_missing.hpp"
#include "osl/rules/support/mentor_missing.hpp"
#include "osl/rules/support/supervisor_missing.hpp"
#include "rules/judge.hpp"

namespace {

using namespace osl;
using namespace osl::testing;
using namespace osl::rules::support;

/// The large centre with one trainee, who is supported by these.
Register supported_by(List<Id> ids) {
    auto record = only(large);
    auto& people = *record.centres[0].participants;
    people = {people[1]};
    people[0].support = std::move(ids);
    return record;
}

}  // namespace

TEST_CASE("mentor-missing looks at the trainee's support and the centre's", "[rules][support]") {
    CHECK(judge<MentorMissing>(clean_register()).four == Four{4, 0, 0, 0});
    auto record = supported_by({Id("s-coach")});
    const auto found = judge<MentorMissing>(record).finding();
    CHECK(found.met == "s-coach");
    CHECK(found.expected.en == "a supporter in the role mentor");
    CHECK(found.pointer == "/participants/0/support");
    CHECK(judge<MentorMissing>(supported_by({})).finding().met == "[]");

    record.centres[0].support->push_back(Id("s-mentor"));
    CHECK(judge<MentorMissing>(record).four == Four{1, 0, 0, 0});
    record.centres[0].participants->at(0).support.reset();
    CHECK(judge<MentorMissing>(record).four == Four{0, 0, 0, 1});
    record.centres[0].left_on = When("2012-01");
    CHECK(judge<MentorMissing>(record).four == Four{0, 0, 1, 0});
}

TEST_CASE("a supporter who is not defined, or whose roles are not recorded, leaves the answer open", "[rules][support]") {
    CHECK(judge<MentorMissing>(supported_by({Id("nobody")})).four == Four{0, 0, 0, 1});
    auto record = supported_by({Id("s-coach")});
    record.programme.supporters->at(0).roles.reset();
    CHECK(judge<MentorMissing>(record).four == Four{0, 0, 0, 1});
    CHECK(judge<CoachMissing>(record).four == Four{0, 0, 0, 1});
    record.programme.supporters.reset();
    CHECK(judge<CoachMissing>(record).four == Four{0, 0, 0, 1});
}

TEST_CASE("supervisor-missing asks organisers' institutions", "[rules][support]") {
    CHECK(judge<SupervisorMissing>(clean_register()).four == Four{2, 0, 1, 0});
    auto record = only(large);
    record.centres[0].support = List<Id>{Id("s-mentor")};
    const auto found = judge<SupervisorMissing>(record).finding();
    CHECK(found.met == "s-mentor");
    CHECK(found.expected.pl == "osoba wspierająca w roli supervisor");
    CHECK(found.pointer == "/support");
    record.centres[0].support.reset();
    CHECK(judge<SupervisorMissing>(record).four == Four{0, 0, 0, 1});
    CHECK(judge<SupervisorMissing>(record, {.absent_fails = true}).four == Four{0, 1, 0, 0});
    CHECK(judge<SupervisorMissing>(only(educators), {.absent_fails = true}).four == Four{0, 0, 1, 0});
}

TEST_CASE("coach-missing looks at the trainee's support only", "[rules][support]") {
    CHECK(judge<CoachMissing>(clean_register()).four == Four{4, 0, 0, 0});
    auto record = supported_by({Id("s-mentor")});
    record.centres[0].support->push_back(Id("s-coach"));
    const auto found = judge<CoachMissing>(record).finding();
    CHECK(found.met == "s-mentor");
    CHECK(found.pointer == "/participants/0/support");
    record.centres[0].left_on = When("2012-01");
    CHECK(judge<CoachMissing>(record).four == Four{0, 0, 1, 0});
}
