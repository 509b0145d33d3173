#include "meant.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "osl/codec/decode.hpp"
#include "osl/describe/nearest.hpp"
#include "osl/model/values/day.hpp"

namespace osl::codec {

namespace {

using describe::Shape;

/// Polish months as dates are written with them, and the Roman numerals that stand for them.
constexpr std::array<std::array<std::string_view, 2>, 12> months{{{"stycznia", "I"},
                                                                  {"lutego", "II"},
                                                                  {"marca", "III"},
                                                                  {"kwietnia", "IV"},
                                                                  {"maja", "V"},
                                                                  {"czerwca", "VI"},
                                                                  {"lipca", "VII"},
                                                                  {"sierpnia", "VIII"},
                                                                  {"września", "IX"},
                                                                  {"października", "X"},
                                                                  {"listopada", "XI"},
                                                                  {"grudnia", "XII"}}};

constexpr std::size_t longest_date = 40;

Opt<int> number(std::string_view digits) {
    int value = 0;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (digits.empty() || digits.size() > 4 || parsed.ec != std::errc{} || parsed.ptr != digits.data() + digits.size()) return {};
    return value;
}

Opt<int> month(std::string_view word) {
    for (std::size_t i = 0; i != months.size(); ++i)
        if (std::ranges::find(months.at(i), word) != months.at(i).end()) return static_cast<int>(i) + 1;
    return number(word);
}

Opt<Text> day(const Opt<int>& year, const Opt<int>& month_of_year, const Opt<int>& of_month) {
    if (!year || !month_of_year || !of_month) return {};
    const auto made = Day::make(*year, *month_of_year, *of_month);
    return made ? Opt<Text>(made->text()) : Opt<Text>();
}

List<std::string_view> parts_of(std::string_view text, std::string_view separators) {
    List<std::string_view> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(separators), text.size());
        if (end != 0) parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

/// The only one of whose terms a long word is nearly that, as "duży" is of "ośrodek duży".
Opt<Text> by_word(std::string_view written, const List<std::array<std::string_view, 3>>& known) {
    constexpr std::size_t long_word = 4;
    List<std::string_view> words;
    List<std::size_t> owners;
    for (std::size_t i = 0; i != known.size(); ++i) {
        for (const auto term : {known[i][1], known[i][2]}) {
            for (const auto word : parts_of(term, " ,;()/")) {
                if (word.size() < long_word) continue;
                words.push_back(word);
                owners.push_back(i);
            }
        }
    }
    const auto found = describe::nearest_index(written, words);
    if (!found) return {};
    for (std::size_t i = 0; i != words.size(); ++i)
        if (words[i] == words[*found] && owners[i] != owners[*found]) return {};
    return Text(known[owners[*found]].front());
}

/// The one of several lists of names that holds what is nearest, by its place.
Opt<Text> nearest_of(std::string_view written, const List<std::array<std::string_view, 3>>& known) {
    List<std::string_view> names;
    for (std::size_t kind = 0; kind != 3; ++kind)
        for (const auto& one : known) names.push_back(one.at(kind));
    if (const auto found = describe::nearest_index(written, names)) return Text(known[*found % known.size()].front());
    return by_word(written, known);
}

bool looks_like_number(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789.,- ") == std::string_view::npos;
}

}  // namespace

Opt<Text> day_meant(std::string_view written) {
    if (written.size() > longest_date) return {};
    if (written.size() > 10 && (written[10] == 'T' || written[10] == ' '))
        if (const auto before = Day::parse(written.substr(0, 10))) return before->text();  // a time goes with it
    if (written.size() == 8 && written.find_first_not_of("0123456789") == std::string_view::npos)
        return day(number(written.substr(0, 4)), number(written.substr(4, 2)), number(written.substr(6, 2)));
    auto parts = parts_of(written, " .-/,");
    if (!parts.empty() && (parts.back() == "r" || parts.back() == "roku")) parts.pop_back();
    if (parts.size() != 3) return {};
    if (parts[0].size() == 4) return day(number(parts[0]), month(parts[1]), number(parts[2]));
    if (parts[2].size() != 4) return {};
    const bool slashes = written.find('/') != std::string_view::npos;
    const auto first = number(parts[0]);
    const auto second = month(parts[1]);
    // With slashes the month may stand first, as in American English: only a day past the twelfth tells.
    if (slashes && first && second && *first <= 12) {
        if (*second <= 12) return {};
        return day(number(parts[2]), first, second);
    }
    return day(number(parts[2]), second, first);
}

Opt<Text> code_meant(std::string_view written, const Shape& codes) {
    List<std::array<std::string_view, 3>> known;
    for (const auto& code : codes.codes) known.push_back({code.code, code.term.pl, code.term.en});
    return nearest_of(written, known);
}

Opt<Text> field_meant(std::string_view written, const Shape& record) {
    List<std::array<std::string_view, 3>> known;
    for (const auto& field : record.fields) known.push_back({field.name, field.label.pl, field.label.en});
    return nearest_of(written, known);
}

Opt<Phrase> advice_on_kind(const Node& met, const Shape& wanted) {
    using Kind = Shape::Kind;
    const bool is_text = met.kind == Node::Kind::text;
    const bool is_list = met.kind == Node::Kind::array;
    switch (wanted.kind) {
        case Kind::text:
        case Kind::code:
            if (met.kind == Node::Kind::number)
                return Phrase{"ujmij wartość w cudzysłowy; w kodzie i numerze sprawdź zera na początku",
                              "put the value in quotes; in a code or number look at leading zeros"};
            break;
        case Kind::whole:
            if (is_text && looks_like_number(met.text))
                return Phrase{"zapisz liczbę bez cudzysłowów i odstępów", "write the number without quotes and blanks"};
            break;
        case Kind::real:
            if (is_text && looks_like_number(met.text))
                return Phrase{"zapisz liczbę bez cudzysłowów, z kropką dziesiętną",
                              "write the number without quotes, with a decimal point"};
            break;
        case Kind::boolean:
            if (is_text || met.kind == Node::Kind::number)
                return Phrase{"zapisz true albo false, bez cudzysłowów", "write true or false, without quotes"};
            break;
        case Kind::list:
            if (!is_list) return Phrase{"ujmij wartość w nawiasy [ ], także jedną", "put the value in brackets [ ], even a single one"};
            break;
        case Kind::record:
        case Kind::raw: break;
    }
    if (is_list && wanted.kind != Kind::list)
        return Phrase{"podaj samą wartość, bez nawiasów [ ]", "give the value alone, without brackets [ ]"};
    return {};
}

}  // namespace osl::codec
