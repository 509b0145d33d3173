#include <charconv>
#include <cmath>

#include "osl/codec/decode.hpp"

namespace osl::codec {

Result<std::int64_t> whole_from(std::string_view literal) {
    if (literal.find_first_of(".eE") != std::string_view::npos)
        return Fault{"not_whole", {"liczba całkowita bez części ułamkowej i wykładnika", "a whole number without fraction or exponent"}};
    std::int64_t value = 0;
    const auto parsed = std::from_chars(literal.data(), literal.data() + literal.size(), value);
    if (parsed.ec != std::errc{} || parsed.ptr != literal.data() + literal.size())
        return Fault{"out_of_range", {"liczba całkowita mieszcząca się w 64 bitach", "a whole number that fits 64 bits"}};
    return value;
}

Result<double> real_from(std::string_view literal) {
    double value = 0;
    const auto parsed = std::from_chars(literal.data(), literal.data() + literal.size(), value);
    if (parsed.ec != std::errc{} || parsed.ptr != literal.data() + literal.size() || !std::isfinite(value))
        return Fault{"out_of_range", {"liczba mieszcząca się w formacie binary64", "a number that fits binary64"}};
    return value;
}

}  // namespace osl::codec
