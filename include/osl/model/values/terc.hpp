// What the structure of a TERC code tells without a table: WW voivodeship, PP powiat, GG municipality, R its kind.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace osl::terc {

/// A voivodeship: even numbers in alphabetical order (GUS, TERYT).
struct Voivodeship {
    std::string_view code;
    std::string_view name;
};

inline constexpr std::array<Voivodeship, 16> voivodeships{{{"02", "dolnośląskie"},
                                                           {"04", "kujawsko-pomorskie"},
                                                           {"06", "lubelskie"},
                                                           {"08", "lubuskie"},
                                                           {"10", "łódzkie"},
                                                           {"12", "małopolskie"},
                                                           {"14", "mazowieckie"},
                                                           {"16", "opolskie"},
                                                           {"18", "podkarpackie"},
                                                           {"20", "podlaskie"},
                                                           {"22", "pomorskie"},
                                                           {"24", "śląskie"},
                                                           {"26", "świętokrzyskie"},
                                                           {"28", "warmińsko-mazurskie"},
                                                           {"30", "wielkopolskie"},
                                                           {"32", "zachodniopomorskie"}}};

inline constexpr std::size_t length = 7;

[[nodiscard]] constexpr bool is_digits(std::string_view text) noexcept {
    for (const char c : text)
        if (c < '0' || c > '9') return false;
    return !text.empty();
}

/// Whether a text has the form of a code: seven ASCII digits. The parts below are those of such a text.
[[nodiscard]] constexpr bool is_code(std::string_view text) noexcept { return text.size() == length && is_digits(text); }

[[nodiscard]] constexpr std::string_view voivodeship(std::string_view code) noexcept { return code.substr(0, 2); }
[[nodiscard]] constexpr std::string_view powiat(std::string_view code) noexcept { return code.substr(2, 2); }
[[nodiscard]] constexpr std::string_view municipality(std::string_view code) noexcept { return code.substr(4, 2); }
[[nodiscard]] constexpr char kind(std::string_view code) noexcept { return code.back(); }

[[nodiscard]] constexpr bool is_voivodeship(std::string_view two_digits) noexcept {
    for (const auto& known : voivodeships)
        if (known.code == two_digits) return true;
    return false;
}

/// Whether the powiat is a city with the rights of one: 61 to 99.
[[nodiscard]] constexpr bool is_powiat_city(std::string_view code) noexcept { return powiat(code) >= "61"; }
[[nodiscard]] constexpr bool is_warsaw(std::string_view code) noexcept { return code.substr(0, 4) == "1465"; }

[[nodiscard]] constexpr bool is_warsaw_district(std::string_view code) noexcept { return is_warsaw(code) && kind(code) == '8'; }

/// Whether the kind is that of a municipality – urban, rural, urban-rural – or of a district of Warsaw, which has a centre of its own.
[[nodiscard]] constexpr bool is_municipal_kind(std::string_view code) noexcept {
    return (kind(code) >= '1' && kind(code) <= '3') || (kind(code) == '8' && is_warsaw(code));
}

}  // namespace osl::terc
