// Between Opt, std::optional and Opts of other types: recorded stays recorded, absent stays absent, and the value is the value.
#include <catch2/catch_test_macros.hpp>
#include <limits>
#include <memory>
#include <optional>
#include <string>

#include "osl/model/records/register.hpp"

namespace {

using namespace osl;

/// Every way there and back, with a value and without one.
template <class T>
void holds_for(const T& value) {
    const std::optional<T> some = value;
    const std::optional<T> none;
    const Opt<T> implicitly = some;
    const Opt<T> directly(some);
    const Opt<T> braced{some};
    const Opt<T> moved(std::optional<T>{some});
    for (const auto* made : {&implicitly, &directly, &braced, &moved}) {
        REQUIRE(made->has_value());
        CHECK(**made == value);
        CHECK(*made == value);
        CHECK(*made == some);
        CHECK(some == *made);
        CHECK(*made != none);
    }
    const Opt<T> absent_implicitly = none;
    const Opt<T> absent_directly(none);
    const Opt<T> absent_braced{none};
    const Opt<T> absent_moved(std::optional<T>{});
    for (const auto* made : {&absent_implicitly, &absent_directly, &absent_braced, &absent_moved}) {
        CHECK_FALSE(made->has_value());
        CHECK(*made == std::nullopt);
        CHECK(*made != value);
        CHECK(*made == none);
        CHECK(*made != some);
    }
    const std::optional<T> back = implicitly;
    const std::optional<T> back_directly(implicitly);
    const std::optional<T> back_braced{implicitly};
    const std::optional<T> back_moved(Opt<T>{value});
    for (const auto* made : {&back, &back_directly, &back_braced, &back_moved}) CHECK(*made == some);
    CHECK(static_cast<std::optional<T>>(implicitly) == some);
    const std::optional<T> gone = absent_implicitly;
    const std::optional<T> gone_directly(absent_implicitly);
    const std::optional<T> gone_braced{absent_implicitly};
    const std::optional<T> gone_moved(Opt<T>{});
    for (const auto* made : {&gone, &gone_directly, &gone_braced, &gone_moved}) CHECK_FALSE(made->has_value());
    Opt<T> assigned;
    assigned = some;
    CHECK(assigned == value);
    assigned = none;
    CHECK_FALSE(assigned.has_value());
    assigned = value;
    CHECK(assigned == value);
}

template <describe::Coded E>
void holds_for_codes() {
    for (const auto& entry : describe::code_table<E>()) holds_for(entry.value);
}

}  // namespace

TEST_CASE("an Opt and a std::optional of one type are the same value, or the same absence", "[describe]") {
    holds_for(false);
    holds_for(true);
    for (const double number : {0.0, -0.5, 1e300}) holds_for(number);
    holds_for(std::numeric_limits<std::int64_t>::min());
    for (const auto* text : {"", "0", "false", "a text long enough to be on the heap"}) holds_for(Text(text));
    holds_for(Count(0));
    holds_for(Population(1));
    holds_for(SessionNumber(10));
    holds_for(AbsentDays(0));
    holds_for(Decimals(6));
    holds_for(Id("0"));
    holds_for(Teryt(""));
    holds_for(Country("PL"));
    holds_for(Day(1900, 1, 1));
    holds_for(When("2012-03"));
    holds_for(Period(Day(2012, 1, 1), Day(2012, 1, 1)));
    holds_for(SizePolicy::standard());
    holds_for(RawJson("{}"));
    holds_for(FormatVersion());
    holds_for(List<Text>());
    holds_for(List<Id>{Id("a"), Id("b")});
    holds_for(describe::NonEmpty<InstitutionRole>(InstitutionRole::organiser_institution));
    holds_for(Phrase{});
    holds_for(Municipality{});
    holds_for_codes<Step>();
    holds_for_codes<StepStatus>();
    holds_for_codes<Language>();
    holds_for_codes<When::Precision>();
}

TEST_CASE("an Opt of another type gives its value where a value of that type would", "[describe]") {
    const Opt<When> when = Opt<Day>(Day(2012, 3, 16));
    CHECK(when == When("2012-03-16"));
    CHECK_FALSE(Opt<When>(Opt<Day>()).has_value());
    CHECK(Opt<When>(std::optional<Day>(Day(2012, 3, 16))) == When("2012-03-16"));
    CHECK_FALSE(Opt<When>(std::optional<Day>()).has_value());
    CHECK(Opt<Text>(Opt<const char*>("x")) == "x");
    CHECK(Opt<double>(Opt<int>(0)) == 0);
    CHECK(Opt<std::int64_t>(std::optional<int>(0)) == 0);
    CHECK(Opt<Id>(Opt<Text>("a")) == Id("a"));
    CHECK_THROWS_AS(Opt<Id>(Opt<Text>("not an id")), InvalidValue);
}

TEST_CASE("what converts only when it is said does not convert in silence", "[describe]") {
    static_assert(std::is_convertible_v<Opt<Day>, Opt<When>> && std::is_convertible_v<std::optional<Day>, Opt<When>>);
    static_assert(!std::is_convertible_v<Opt<Text>, Opt<Id>> && std::is_constructible_v<Opt<Id>, Opt<Text>>);
    static_assert(!std::is_convertible_v<std::optional<Text>, Opt<Day>> && std::is_constructible_v<Opt<Day>, std::optional<Text>>);
    static_assert(!std::is_constructible_v<bool, Opt<bool>> && !std::is_constructible_v<bool, Opt<bool>&>);
    static_assert(!std::is_constructible_v<Opt<bool>, int> && !std::is_constructible_v<Opt<bool>, const char*> &&
                  !std::is_constructible_v<Opt<bool>, Opt<int>> && !std::is_constructible_v<Opt<bool>, std::optional<Text>>);
    static_assert(!std::is_constructible_v<Opt<int>, double> && !std::is_constructible_v<Opt<std::int64_t>, std::uint64_t> &&
                  !std::is_constructible_v<Opt<int>, bool> && !std::is_constructible_v<Opt<int>, char>);
    static_assert(!std::is_assignable_v<Opt<bool>&, int> && !std::is_assignable_v<Opt<bool>&, Opt<Day>>);
    static_assert(!std::is_copy_constructible_v<Opt<std::unique_ptr<int>>> &&
                  std::is_nothrow_move_constructible_v<Opt<std::unique_ptr<int>>>);
}
