#include <catch2/catch_test_macros.hpp>

#include "osl/rules/risk/depends_on_project.hpp"
#include "osl/rules/risk/no_community_mapped.hpp"
#include "rules/judge.hpp"

namespace {

using namespace osl;
using namespace osl::testing;
using namespace osl::rules::risk;

constexpr Four pass{1, 0, 0, 0};
constexpr Four not_applicable{0, 0, 1, 0};
constexpr Four not_evaluable{0, 0, 0, 1};

}  // namespace

TEST_CASE("depends-on-project reads the reason and the funding", "[rules][risk]") {
    CHECK(judge<DependsOnProject>(clean_register()).four == Four{2, 0, 0, 1});

    auto record = only(small);
    auto& centre = record.centres[0];
    centre.organisers->at(0).funding = OrganiserFunding::system_project;
    const auto paid = judge<DependsOnProject>(record).finding();
    CHECK(paid.met == "system_project");
    CHECK(paid.expected.en == "an organiser paid out of other money too");
    CHECK(paid.pointer == "/organisers");
    centre.organisers->push_back(testing::detail::organiser("o-9", "p-9", "2011-10-03"));
    CHECK(judge<DependsOnProject>(record).four == pass);
    centre.organisers->at(1).funding.reset();
    CHECK(judge<DependsOnProject>(record).four == not_evaluable);

    centre.steps->at(5).reasons->push_back({.code = StepReason::only_until_project_ends});
    const auto said = judge<DependsOnProject>(record).finding();
    CHECK(said.met == "only_until_project_ends");
    CHECK(said.pointer == "/steps/5/reasons/1");
}

TEST_CASE("depends-on-project passes only where both signs are known", "[rules][risk]") {
    auto record = only(small);
    auto& centre = record.centres[0];
    centre.organisers = List<Organiser>{};
    CHECK(judge<DependsOnProject>(record).four == pass);
    centre.steps.reset();
    CHECK(judge<DependsOnProject>(record).four == not_evaluable);
    centre.organisers.reset();
    CHECK(judge<DependsOnProject>(record).four == not_evaluable);
    centre.left_on = When("2012-01");
    CHECK(judge<DependsOnProject>(record).four == not_applicable);
}

TEST_CASE("no-community-mapped asks whoever has begun organising", "[rules][risk]") {
    CHECK(judge<NoCommunityMapped>(clean_register()).four == Four{2, 0, 0, 1});

    auto record = only(small);
    auto& centre = record.centres[0];
    centre.communities = List<Community>{};
    const auto found = judge<NoCommunityMapped>(record).finding();
    CHECK(found.met == "0 × communities, 0 × mapped_on");
    CHECK(found.expected.en.starts_with("at least one community"));
    CHECK(found.pointer == "/communities");
    centre.communities->push_back({.id = Id("k"), .mapped_on = When("2012-10")});
    CHECK(judge<NoCommunityMapped>(record).four == Four{0, 1, 0, 0});
    centre.communities->push_back({.id = Id("k-2")});
    CHECK(judge<NoCommunityMapped>(record).four == not_evaluable);
    centre.communities.reset();
    CHECK(judge<NoCommunityMapped>(record).four == not_evaluable);
    centre.organisers = List<Organiser>{};
    CHECK(judge<NoCommunityMapped>(record).four == not_applicable);
    centre.activities->push_back({.kind = ActivityKind::campaign, .on = When("2012-02")});
    CHECK(judge<NoCommunityMapped>(record).four == not_evaluable);
}
