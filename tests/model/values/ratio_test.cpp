#include "osl/model/values/ratio.hpp"

#include <catch2/catch_test_macros.hpp>
#include <limits>

using osl::InvalidValue;
using osl::rounded_ratio;

TEST_CASE("a ratio is rounded half up, at any number of decimals", "[values]") {
    CHECK(rounded_ratio(23, 52, 2) == 0.44);
    CHECK(rounded_ratio(1, 8, 2) == 0.13);
    CHECK(rounded_ratio(1, 2, 0) == 1);
    CHECK(rounded_ratio(0, 7, 3) == 0);
    CHECK(rounded_ratio(2, 3, 15) == 0.666666666666667);
    for (std::int64_t n = 0; n != 60; ++n)
        for (std::int64_t d = 1; d != 60; ++d) CHECK(rounded_ratio(n, d, 1) == static_cast<double>((20 * n + d) / (2 * d)) / 10);
}

TEST_CASE("a ratio of numbers of any size is right or refused, never wrapped", "[values]") {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    CHECK(rounded_ratio(most, most, 0) == 1);
    CHECK(rounded_ratio(most, 1, 0) == static_cast<double>(most));
    CHECK(rounded_ratio(100 * std::int64_t{2'147'483'647}, 2'147'483'647, 6) == 100);
    CHECK_THROWS_AS(rounded_ratio(most, 1, 6), InvalidValue);
    CHECK_THROWS_AS(rounded_ratio(1, 0, 1), InvalidValue);
    CHECK_THROWS_AS(rounded_ratio(1, -2, 1), InvalidValue);
    CHECK_THROWS_AS(rounded_ratio(-1, 2, 1), InvalidValue);
    CHECK_THROWS_AS(rounded_ratio(1, 2, -1), InvalidValue);
    CHECK_THROWS_AS(rounded_ratio(1, 2, 16), InvalidValue);
}
