// The value types out of which records are made: they cannot hold a wrong value.
#include "osl/describe/value.hpp"

#include <catch2/catch_test_macros.hpp>

#include "osl/describe/invariant.hpp"
#include "osl/model/records/event.hpp"
#include "osl/model/records/figures.hpp"
#include "osl/model/records/structure.hpp"
#include "osl/model/values/number.hpp"

namespace {
using namespace osl;
using describe::NonEmpty;
using describe::Whole;
}  // namespace

TEST_CASE("a whole number keeps its bounds", "[values]") {
    using Small = Whole<-3, 7>;
    for (std::int64_t i = -10; i <= 10; ++i) {
        const auto made = Small::make(i);
        CHECK(made.has_value() == (i >= -3 && i <= 7));
        if (made) {
            CHECK(made->value() == i);
        } else {
            CHECK(made.fault().code == "out_of_range");
        }
    }
    CHECK_THROWS_AS(Small(8), InvalidValue);
    CHECK_FALSE(Small::make(std::numeric_limits<std::int64_t>::min()));
    CHECK(Small(-3) < Small(7));
    try {
        static_cast<void>(SessionNumber(11));
        FAIL("11 is no session");
    } catch (const InvalidValue& refused) {
        CHECK(refused.met() == "11");
        CHECK(refused.fault().expected.en == "a whole number within 1–10");
        CHECK(Text(refused.what()) == "met 11, expected a whole number within 1–10");
    }
}

TEST_CASE("a whole number takes no more bytes than its bounds need", "[values]") {
    STATIC_CHECK(sizeof(Whole<0, 255>) == 1);
    STATIC_CHECK(sizeof(Whole<0, 256>) == 4);
    STATIC_CHECK(sizeof(Whole<-1, 1>) == 4);
    STATIC_CHECK(sizeof(Population) == 4);
    STATIC_CHECK(sizeof(Whole<0, 9'007'199'254'740'991>) == 8);
    CHECK(Whole<0, 255>(255).value() == 255);
    CHECK(Population(2'147'483'647).value() == 2'147'483'647);
    CHECK(Whole<0, 9'007'199'254'740'991>(9'007'199'254'740'991).value() == 9'007'199'254'740'991);
}

TEST_CASE("nobody lives nowhere: a population is at least one, a count may be none", "[values]") {
    CHECK_FALSE(Population::make(0));
    CHECK_FALSE(Population::make(-1));
    CHECK_FALSE(Population::make(2'147'483'648));
    CHECK(Count::make(0));
    CHECK(AbsentDays::make(3));
    CHECK_FALSE(AbsentDays::make(4));
}

TEST_CASE("a list that needs an element has one", "[values]") {
    CHECK(NonEmpty<int>::make({}).fault().code == "too_few_items");
    const auto made = NonEmpty<int>::make({1, 2});
    REQUIRE(made);
    CHECK(made->size() == 2);
    CHECK((*made)[1] == 2);
    CHECK(made->items() == List<int>{1, 2});
    const NonEmpty<Text> given{"a", "b"};
    CHECK(List<Text>(given.begin(), given.end()) == List<Text>{"a", "b"});
    CHECK(given == NonEmpty<Text>{"a", "b"});
    CHECK(given != NonEmpty<Text>{"a"});
}

TEST_CASE("later must not precede earlier; what is not recorded is not compared", "[describe]") {
    Event event{.id = Id("e"), .kind = EventKind::forum};
    CHECK(describe::checked(event));
    event.to = When("2011-05");
    CHECK(describe::checked(event));
    event.from = When("2011-05-20");  // within the month: neither before nor after
    CHECK(describe::checked(event));
    event.from = When("2011-06-01");
    const auto refused = describe::checked(event);
    REQUIRE_FALSE(refused);
    CHECK(refused.fault().code == "broken_invariant");
    CHECK(refused.fault().expected.en == "\"to\" not before (not less than) \"from\"");
}

TEST_CASE("one of two fields, and a field where a code asks for it", "[describe]") {
    CHECK_FALSE(describe::checked(Bounds{}));
    CHECK(describe::checked(Bounds{.low = 1.0}));
    CHECK(describe::checked(Bounds{.high = 1.0}));
    CHECK(describe::checked(Bounds{.low = 1.0, .high = 1.0}));
    CHECK_FALSE(describe::checked(Bounds{.low = 2.0, .high = 1.0}));
    CHECK(describe::checked(Facility{.kind = FacilityKind::self_help_club}));
    CHECK_FALSE(describe::checked(Facility{.kind = FacilityKind::other}));
    CHECK(describe::checked(Facility{.kind = FacilityKind::other, .label = "świetlica"}));
}

TEST_CASE("every broken invariant is told, with words in both languages", "[describe]") {
    const Bounds upside_down{.low = 2.0, .high = 1.0};
    List<Text> told;
    describe::for_each_broken(upside_down, [&](const describe::InvariantShape& broken) { told.push_back(broken.expected().pl); });
    CHECK(told == List<Text>{"pole „high” nie wcześniejsze (nie mniejsze) niż pole „low”"});
    told.clear();
    describe::for_each_broken(Bounds{}, [&](const describe::InvariantShape& broken) { told.push_back(broken.expected().en); });
    CHECK(told == List<Text>{"at least one of the fields \"low\", \"high\""});
}
