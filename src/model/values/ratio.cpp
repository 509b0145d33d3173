#include "osl/model/values/ratio.hpp"

#include <limits>

namespace osl {

namespace {

[[noreturn]] void refuse(std::int64_t numerator, std::int64_t denominator, std::int64_t decimals) {
    throw InvalidValue(
        std::to_string(numerator) + " / " + std::to_string(denominator) + ", " + std::to_string(decimals),
        {"out_of_range",
         {"nieujemny licznik, dodatni mianownik, 0–15 miejsc dziesiętnych i wynik, którego cyfry mieszczą się w 64 bitach",
          "a numerator that is not negative, a positive denominator, 0–15 decimals, and a result whose digits fit 64 bits"}});
}

}  // namespace

double rounded_ratio(std::int64_t numerator, std::int64_t denominator, std::int64_t decimals) {
    constexpr std::int64_t most_decimals = 15;
    if (numerator < 0 || denominator <= 0 || decimals < 0 || decimals > most_decimals) refuse(numerator, denominator, decimals);
    // Digit by digit, as by hand: nothing is multiplied by more than ten, and the remainder stays below the denominator.
    constexpr auto most = std::numeric_limits<std::uint64_t>::max() / 20;
    const auto divisor = static_cast<std::uint64_t>(denominator);
    auto quotient = static_cast<std::uint64_t>(numerator) / divisor;
    auto rest = static_cast<std::uint64_t>(numerator) % divisor;
    double scale = 1;
    for (std::int64_t i = 0; i != decimals; ++i) {
        if (quotient > most || rest > most) refuse(numerator, denominator, decimals);
        quotient = quotient * 10 + rest * 10 / divisor;
        rest = rest * 10 % divisor;
        scale *= 10;
    }
    if (rest >= divisor - rest) ++quotient;
    return static_cast<double>(quotient) / scale;
}

}  // namespace osl
