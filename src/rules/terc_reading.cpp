#include "osl/rules/territory/terc_reading.hpp"

#include <algorithm>
#include <array>

#include "osl/model/values/terc.hpp"

namespace osl::rules::territory {

namespace {

using namespace std::string_view_literals;

/// Blanks that are no blank: no-break, narrow no-break, figure and thin space, zero-width space, byte order mark.
constexpr std::string_view odd_blanks[] = {"\u00a0", "\u202f", "\u2007", "\u2009", "\u200b", "\ufeff"};
constexpr std::string_view around = " \t\r\n'\"`";

/// The text in ASCII with every blank as one; nothing where it has other letters.
Opt<Text> plain(std::string_view written) {
    Text out;
    while (!written.empty()) {
        if (static_cast<unsigned char>(written.front()) < 0x80U) {
            out += written.front();
            written.remove_prefix(1);
            continue;
        }
        const auto* const blank = std::ranges::find_if(odd_blanks, [&](std::string_view odd) { return written.starts_with(odd); });
        if (blank == std::end(odd_blanks)) return {};
        out += ' ';
        written.remove_prefix(blank->size());
    }
    return out;
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(around);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(around) - first + 1);
}

/// Lengths of the parts that one mark separates, with the digits joined; nothing where the marks differ.
struct Parts {
    char mark = 0;
    List<std::size_t> lengths;
    Text digits;
};
Opt<Parts> parts_of(std::string_view text) {
    Parts parts;
    std::size_t length = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            parts.digits += c;
            ++length;
            continue;
        }
        if (length == 0 || " -_/.,"sv.find(c) == std::string_view::npos || (parts.mark != 0 && c != parts.mark)) return {};
        parts.mark = c;
        parts.lengths.push_back(std::exchange(length, 0));
    }
    if (length == 0) return {};
    parts.lengths.push_back(length);
    return parts;
}

/// Whether the parts are those of a code, or thousands. A single point or comma would be a decimal sign.
bool known_parts(const Parts& parts) {
    using Lengths = List<std::size_t>;
    static const std::array<Lengths, 5> with_any_mark{Lengths{2, 2, 2, 1}, {2, 2, 2}, {1, 3, 3}, {3, 3}, {2, 3}};
    static const std::array<Lengths, 4> with_other_marks{Lengths{2, 2, 3}, {6, 1}, {4, 3}, {2, 5}};
    const bool decimal_sign = parts.mark == '.' || parts.mark == ',';
    return std::ranges::find(with_any_mark, parts.lengths) != with_any_mark.end() ||
           (!decimal_sign && std::ranges::find(with_other_marks, parts.lengths) != with_other_marks.end());
}

/// A number as a spreadsheet writes large ones; exact only where no digit behind the point is missing.
Opt<Written> scientific(std::string_view text) {
    const auto e = text.find_first_of("eE");
    if (e == std::string_view::npos) return {};
    const auto mantissa = text.substr(0, e);
    auto exponent = text.substr(e + 1);
    if (exponent.starts_with('+')) exponent.remove_prefix(1);
    exponent.remove_prefix(std::min(exponent.find_first_not_of('0'), exponent.size()));
    const bool point = mantissa.size() > 1 && (mantissa[1] == '.' || mantissa[1] == ',');
    if (mantissa.empty() || !terc::is_digits(mantissa.substr(0, 1)) || (mantissa.size() > 1 && !point) || exponent.size() != 1 ||
        !terc::is_digits(exponent))
        return {};
    const auto fraction = point ? mantissa.substr(2) : std::string_view();
    if (point && !terc::is_digits(fraction)) return {};
    const bool exact = fraction.size() == static_cast<std::size_t>(exponent.front() - '0');
    return Written{Slip::scientific, exact ? Text(mantissa.substr(0, 1)) + Text(fraction) : Text()};
}

/// A whole number with zeros behind a point or comma.
Opt<Written> decimals(std::string_view text) {
    const auto point = text.find_last_of(".,");
    if (point == std::string_view::npos) return {};
    const auto fraction = text.substr(point + 1);
    if (fraction.empty() || fraction.size() > 2 || fraction.find_first_not_of('0') != std::string_view::npos) return {};
    const auto parts = parts_of(text.substr(0, point));
    if (!parts || parts->mark == text[point] || (parts->mark != 0 && !known_parts(*parts))) return {};
    return Written{Slip::decimals, parts->digits};
}

/// Whether a code, its kind perhaps unknown, could be that of a municipality or of a part of one.
bool plausible(std::string_view code) {
    if (!terc::is_voivodeship(terc::voivodeship(code)) || terc::powiat(code) == "00" || terc::municipality(code) == "00") return false;
    switch (terc::kind(code)) {
        case '?':
        case '1': return true;
        case '2':
        case '3':
        case '4':
        case '5': return !terc::is_powiat_city(code);
        case '8': return terc::is_warsaw(code);
        case '9': return terc::is_powiat_city(code);
        default: return false;
    }
}

}  // namespace

Written read_terc(std::string_view written) {
    if (terc::is_digits(written)) return {Slip::none, Text(written)};
    const auto ascii = plain(written);
    if (!ascii) return {};
    const auto text = trimmed(*ascii);
    if (terc::is_digits(text)) return {Slip::blanks, Text(text)};
    if (auto number = scientific(text)) return *std::move(number);
    if (auto number = decimals(text)) return *std::move(number);
    if (auto parts = parts_of(text); parts && known_parts(*parts)) return {Slip::separators, std::move(parts->digits)};
    return {};
}

List<Text> terc_candidates(std::string_view digits) {
    List<Text> out;
    const auto add = [&](Text code) {
        // A city with the rights of a powiat is one municipality, and an urban one.
        if (code.back() == '?' && terc::is_powiat_city(code) && terc::municipality(code) == "01") code.back() = '1';
        if (plausible(code)) out.push_back(std::move(code));
    };
    if (!terc::is_digits(digits)) return out;
    if (digits.size() == terc::length) add(Text(digits));
    if (digits.size() == terc::length - 1) {
        add('0' + Text(digits));
        add(Text(digits) + '?');
    }
    if (digits.size() == terc::length - 2) {
        const auto code = '0' + Text(digits) + '?';  // what became of five digits is told only by a table
        if (plausible(code)) out.push_back(code);
    }
    return out;
}

Opt<Text> terc_repair(std::string_view digits) {
    const auto candidates = terc_candidates(digits);
    if (candidates.size() != 1 || candidates.front().back() == '?') return {};
    return candidates.front();
}

}  // namespace osl::rules::territory
