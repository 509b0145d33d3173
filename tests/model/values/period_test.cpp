#include "osl/model/values/period.hpp"

#include <catch2/catch_test_macros.hpp>

#include "osl/codec/json.hpp"
#include "osl/model/values/size_policy.hpp"

using osl::CentreSize;
using osl::Day;
using osl::Period;
using osl::Population;
using osl::SizePolicy;

TEST_CASE("a period includes both its days and never runs backwards", "[values]") {
    const Period pilot(Day("2011-01-01"), Day("2012-09-30"));
    CHECK(pilot.contains(Day("2011-01-01")));
    CHECK(pilot.contains(Day("2012-09-30")));
    CHECK_FALSE(pilot.contains(Day("2010-12-31")));
    CHECK_FALSE(pilot.contains(Day("2012-10-01")));
    CHECK(Period::make(Day("2012-01-01"), Day("2012-01-01")));
    const auto backwards = Period::make(Day("2012-01-02"), Day("2012-01-01"));
    REQUIRE_FALSE(backwards);
    CHECK(backwards.fault().code == "broken_invariant");
    CHECK_THROWS_AS(Period(Day("2012-01-02"), Day("2012-01-01")), osl::InvalidValue);
}

TEST_CASE("a period read backwards is a broken invariant at the period's own place", "[values]") {
    try {
        static_cast<void>(osl::from_json<Period>(R"({"from":"2012-01-02","to":"2012-01-01"})"));
        FAIL("it runs backwards");
    } catch (const osl::DecodeFailure& failure) {
        REQUIRE(failure.errors().size() == 1);
        CHECK(failure.errors()[0].code == osl::DecodeErrorCode::broken_invariant);
        CHECK(failure.errors()[0].pointer.empty());
    }
}

TEST_CASE("under the standard policy 25 000 is small and 100 000 is medium (C3)", "[values]") {
    const auto policy = SizePolicy::standard();
    CHECK(policy.classify(Population(1)) == CentreSize::small);
    CHECK(policy.classify(Population(25'000)) == CentreSize::small);
    CHECK(policy.classify(Population(25'001)) == CentreSize::medium);
    CHECK(policy.classify(Population(100'000)) == CentreSize::medium);
    CHECK(policy.classify(Population(100'001)) == CentreSize::large);
    CHECK(policy == SizePolicy(Population(25'000), Population(100'000)));
}

TEST_CASE("a size policy has a medium class", "[values]") {
    CHECK(SizePolicy::make(Population(1), Population(2)));
    CHECK_FALSE(SizePolicy::make(Population(2), Population(2)));
    CHECK(SizePolicy::make(Population(3), Population(2)).fault().code == "broken_invariant");
    CHECK_THROWS_AS(SizePolicy(Population(2), Population(2)), osl::InvalidValue);
    CHECK(SizePolicy(Population(5), Population(9)).classify(Population(6)) == CentreSize::medium);
}
