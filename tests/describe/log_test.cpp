// Which lists are logs, and in which order keys stand, follows from the tables alone.
#include "osl/describe/log.hpp"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

#include "osl/describe/key_order.hpp"
#include "osl/model/records/register.hpp"
#include "support/generate.hpp"

using namespace osl;

TEST_CASE("a list is a log where the day of recording is part of an entry's key", "[describe]") {
    STATIC_CHECK(describe::is_log_entry<StepEntry>());
    STATIC_CHECK(describe::is_log_entry<StructureEntry>());
    STATIC_CHECK(describe::is_log_entry<Act>());
    STATIC_CHECK(describe::is_log_entry<Attendance>());
    STATIC_CHECK_FALSE(describe::is_log_entry<Organiser>());  // recorded on a day, but known by its id
    STATIC_CHECK_FALSE(describe::is_log_entry<Participant>());
    STATIC_CHECK_FALSE(describe::is_log_entry<Contact>());
    STATIC_CHECK_FALSE(describe::is_log_entry<OwnSupervision>());
    STATIC_CHECK_FALSE(describe::is_log_entry<Id>());
}

TEST_CASE("keys stand in the order of the model: codes as declared, numbers within texts by value", "[describe]") {
    const StepEntry first{.step = Step::acquaint_staff, .status = StepStatus::no_decision, .on = When("2012-03")};
    const StepEntry later{.step = Step::acquaint_staff, .status = StepStatus::no_decision, .on = When("2012-10")};
    const StepEntry second{.step = Step::choose_structure, .status = StepStatus::done};
    CHECK(describe::key_order(first, later) < 0);
    CHECK(describe::key_order(later, second) < 0);
    CHECK(describe::key_order(second, first) > 0);
    CHECK(describe::key_order(Id("c-9"), Id("c-10")) < 0);
    CHECK(describe::key_order(StepEntry{.step = first.step, .status = first.status}, first) < 0);  // what is not recorded comes first
}

TEMPLATE_TEST_CASE("two keys are equal in that order exactly where their texts are", "[describe]", StepEntry, Activity, Documentation,
                   ReasonGiven, Contact) {
    testing::Generator generator(7, {.recorded = 0.3, .max_items = 1});
    List<TestType> entries;
    for (int i = 0; i != 60; ++i) entries.push_back(generator.make<TestType>());
    entries.push_back(entries.front());
    for (const auto& a : entries) {
        for (const auto& b : entries) {
            const auto order = describe::key_order(a, b);
            CHECK((order == 0) == (describe::key_text(a) == describe::key_text(b)));
            CHECK((describe::key_order(b, a) > 0) == (order < 0));
        }
    }
}
