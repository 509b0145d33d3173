#include <charconv>
#include <cmath>
#include <locale>
#include <sstream>

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

namespace {

/// Whether the whole literal is one number that a double holds.
bool read_real(std::string_view literal, double& value) {
#ifdef __cpp_lib_to_chars
    const auto parsed = std::from_chars(literal.data(), literal.data() + literal.size(), value);
    return parsed.ec == std::errc{} && parsed.ptr == literal.data() + literal.size();
#else  // libc++ reads no real numbers with from_chars before version 20
    std::istringstream in{Text(literal)};
    in.imbue(std::locale::classic());
    return in >> std::noskipws >> value && in.peek() == std::istringstream::traits_type::eof();
#endif
}

}  // namespace

Result<double> real_from(std::string_view literal) {
    double value = 0;
    if (!read_real(literal, value) || !std::isfinite(value))
        return Fault{"out_of_range", {"liczba mieszcząca się w formacie binary64", "a number that fits binary64"}};
    return value;
}

}  // namespace osl::codec
