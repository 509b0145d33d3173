// Whole numbers from numbers of every type: the same number, or refused.
#include <catch2/catch_test_macros.hpp>
#include <limits>

#include "osl/model/values/day.hpp"
#include "osl/model/values/number.hpp"

namespace {

using namespace osl;

/// Every bound of a type, and its neighbours within.
template <class N>
List<N> edges() {
    using Limits = std::numeric_limits<N>;
    return {Limits::min(), static_cast<N>(Limits::min() + 1), 0, 1, static_cast<N>(Limits::max() - 1), Limits::max()};
}

template <class W, class N>
void holds_for() {
    for (const N number : edges<N>()) {
        const bool fits = std::cmp_greater_equal(number, W::min) && std::cmp_less_equal(number, W::max);
        const auto made = W::make(number);
        REQUIRE(made.has_value() == fits);
        if (fits) {
            CHECK(std::cmp_equal(made->value(), number));
            CHECK(W(number) == *made);
        } else {
            CHECK(made.fault().code == "out_of_range");
            CHECK_THROWS_AS(W(number), InvalidValue);
        }
    }
}

template <class W>
void holds_for_all() {
    holds_for<W, signed char>();
    holds_for<W, unsigned char>();
    holds_for<W, short>();
    holds_for<W, unsigned short>();
    holds_for<W, int>();
    holds_for<W, unsigned>();
    holds_for<W, long>();
    holds_for<W, unsigned long>();
    holds_for<W, long long>();
    holds_for<W, unsigned long long>();
}

}  // namespace

TEST_CASE("a whole number is made of any integer without narrowing it, or not at all", "[describe]") {
    holds_for_all<Count>();
    holds_for_all<Population>();
    holds_for_all<SessionNumber>();
    holds_for_all<AbsentDays>();
    holds_for_all<Decimals>();
    holds_for_all<describe::Whole<-5, 5>>();
    holds_for_all<describe::Whole<0, 9'007'199'254'740'991>>();
    holds_for_all<describe::Whole<std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()>>();
}

TEST_CASE("the number that was refused is the one that is told", "[describe]") {
    try {
        static_cast<void>(describe::Whole<-5, 5>(std::numeric_limits<std::uint64_t>::max()));
        FAIL();
    } catch (const InvalidValue& e) {
        CHECK(e.met() == "18446744073709551615");
    }
}

TEST_CASE("a date's parts are not narrowed either", "[values]") {
    CHECK(Day(std::uint64_t{2012}, std::int8_t{3}, 16L) == Day(2012, 3, 16));
    CHECK_FALSE(Day::make((std::int64_t{1} << 32) + 2012, 3, 16));
    CHECK_FALSE(Day::make(2012, (std::uint64_t{1} << 32) + 3, 16));
    CHECK_FALSE(Day::make(2012, 3, (std::int64_t{1} << 40) + 16));
    CHECK_THROWS_AS(Day(2012, 3, std::numeric_limits<std::uint64_t>::max()), InvalidValue);
    CHECK_THROWS_AS(Day(2012, 3, 16).plus(std::numeric_limits<std::int64_t>::max()), InvalidValue);
    CHECK_THROWS_AS(Day(2012, 3, 16).plus(std::numeric_limits<std::int64_t>::min()), InvalidValue);
    CHECK_THROWS_AS(Day(2012, 3, 16).plus((std::uint64_t{1} << 32) + 1), InvalidValue);
    CHECK(Day(2012, 3, 16).plus(std::uint8_t{16}) == Day(2012, 4, 1));
}
