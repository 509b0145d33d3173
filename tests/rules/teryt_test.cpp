// Written codes judged by their structure alone, and repairs that are right or not there.
#include <catch2/catch_test_macros.hpp>
#include <fstream>

#include "osl/model/values/terc.hpp"
#include "osl/rules.hpp"
#include "osl/rules/territory/teryt_lost_zero.hpp"
#include "rules/judge.hpp"

namespace {

using namespace osl;
using namespace osl::testing;
using namespace osl::rules::territory;

Register with_teryt(std::string_view code) {
    auto record = only(small);
    record.centres[0].municipality->teryt = Teryt(code);
    return record;
}

/// The rules of TERC codes that a code fails.
List<Text> failed(std::string_view code) {
    List<Text> out;
    for (const auto& finding : check(with_teryt(code), {.select = {"territory"}}).findings)
        if (finding.rule.find(".teryt-") != Text::npos) out.push_back(finding.rule.substr(finding.rule.find("teryt-") + 6));
    return out;
}

/// All repairs that are proposed for a code, in English.
List<Text> repairs(std::string_view code) {
    List<Text> out;
    for (const auto& finding : check(with_teryt(code), {.select = {"territory"}}).findings)
        if (finding.repair) out.push_back(finding.repair->en);
    return out;
}

List<Text> codes_of_terc() {
    std::ifstream file(Text(OSL_SOURCE_DIR) + "/tests/fixtures/terc_excerpt.csv");
    List<Text> codes;
    for (Text line; std::getline(file, line);)
        if (!line.starts_with('#')) codes.push_back(line);
    return codes;
}

Text grouped(const Text& digits, std::string_view mark) {
    Text out = digits;
    for (auto place = out.size(); place > 3;) out.insert(place -= 3, mark);
    return out;
}

Text number(const Text& code) { return code.substr(code.find_first_not_of('0')); }

Text scientific(const Text& digits, std::size_t decimals) {
    return digits.substr(0, 1) + '.' + digits.substr(1, decimals) + "E+0" + std::to_string(digits.size() - 1);
}

struct Damage {
    const char* name;
    Text (*apply)(const Text& code);
};
const Damage damages[] = {
    {"zero lost", [](const Text& c) { return number(c); }},
    {"zero lost, decimals", [](const Text& c) { return number(c) + ".0"; }},
    {"zero lost, decimals with a comma", [](const Text& c) { return number(c) + ",00"; }},
    {"kind lost", [](const Text& c) { return c.substr(0, 6); }},
    {"zero and kind lost", [](const Text& c) { return number(c.substr(0, 6)); }},
    {"kind lost, decimals", [](const Text& c) { return number(c.substr(0, 6)) + ".0"; }},
    {"thousands", [](const Text& c) { return grouped(number(c), "\u00a0"); }},
    {"thousands with commas", [](const Text& c) { return grouped(number(c), ","); }},
    {"thousands with points and decimals", [](const Text& c) { return grouped(number(c), ".") + ",00"; }},
    {"scientific", [](const Text& c) { return scientific(number(c), 6); }},
    {"scientific, cut", [](const Text& c) { return scientific(number(c), 4); }},
    {"scientific, cut to two", [](const Text& c) { return scientific(number(c), 2); }},
    {"no-break space after", [](const Text& c) { return c + "\u00a0"; }},
    {"blanks around", [](const Text& c) { return " " + c + " \t"; }},
    {"quoted", [](const Text& c) { return '\'' + c; }},
    {"in parts", [](const Text& c) { return c.substr(0, 2) + ' ' + c.substr(2, 2) + ' ' + c.substr(4, 2) + ' ' + c.substr(6); }},
    {"in parts with points",
     [](const Text& c) { return c.substr(0, 2) + '.' + c.substr(2, 2) + '.' + c.substr(4, 2) + '.' + c.substr(6); }},
    {"kind apart", [](const Text& c) { return c.substr(0, 6) + '-' + c.substr(6); }},
};

}  // namespace

TEST_CASE("each code is judged by what its structure tells", "[rules][territory][teryt]") {
    using Names = List<Text>;
    CHECK(failed("0201011") == Names{});
    CHECK(failed("1465038") == Names{});  // a district of Warsaw has a centre of its own
    CHECK(failed("9999991") == Names{"unknown-voivodeship"});
    CHECK(failed("9999999") == Names{"unknown-voivodeship", "wrong-kind"});
    CHECK(failed("0001011") == Names{"unknown-voivodeship"});
    CHECK(failed("0301011") == Names{"unknown-voivodeship"});
    CHECK(failed("0200011") == Names{"bad-powiat-or-gmina"});
    CHECK(failed("0201001") == Names{"bad-powiat-or-gmina"});
    for (const auto* code : {"0201017", "0201044", "0201055", "0264029", "0201018", "0264038", "0201010", "0201016"})
        CHECK(failed(code) == Names{"wrong-kind"});
    CHECK(failed("0264012") == Names{"city-kind"});
    CHECK(failed("1465013") == Names{"city-kind"});
    for (const auto* code : {"201011", "20101", "201011.0", "20\u00a0101"}) CHECK(failed(code) == Names{"format", "lost-zero"});
    for (const auto* code : {"", "0201011 ", "aŁbcde", "02010112", "0201", "gmina", "0201011.5", "1.06E+06"})
        CHECK(failed(code) == Names{"format"});
}

TEST_CASE("the slips of form are told apart", "[rules][territory][teryt]") {
    const auto expected = [](std::string_view code) { return judge<TerytFormat>(with_teryt(code)).finding().expected.en; };
    CHECK(expected(" 0201011").ends_with("without blanks around them"));
    CHECK(expected("02 01 01 1").ends_with("without blanks or marks between them"));
    CHECK(expected("1\u00a0061\u00a0011").ends_with("without blanks or marks between them"));
    CHECK(expected("1061011.0").ends_with("not as a number with decimals"));
    CHECK(expected("1.06E+06").ends_with("not as a number in scientific notation"));
    CHECK(expected("gmina").ends_with("kind 1"));
    const auto missing = [](std::string_view code) { return judge<TerytLostZero>(with_teryt(code)).finding().expected.en; };
    CHECK(missing("201011") == "seven digits: 0201011 or 201011? (?: its kind)");
    CHECK(missing("20101") == "seven digits: 020101? (?: its kind)");
    CHECK(missing("990000") == "seven digits");
}

TEST_CASE("an ambiguous code gets no repair, and never that of another municipality", "[rules][territory][teryt]") {
    for (const auto* code :
         {"201011.0", "201011", "201 011", "2.01011E+05", "20101", "20101.0", "2E+05", "61.701,00 (1)", "", "201", "99 99 99 9"})
        CHECK(repairs(code).empty());
    CHECK(repairs("1061011.0") == List<Text>{"write 1061011"});
    CHECK(repairs("402062.0") == List<Text>{"write 0402062"});
    CHECK(repairs("0201044") == List<Text>{"write 0201043"});  // the town alone for the whole municipality
    CHECK(repairs("126101") == List<Text>{"write 1261011"});   // a city with the rights of a powiat has one kind
    CHECK(repairs("0264029").empty());
}

TEST_CASE("over the codes of all voivodeships and every damage a repair is right or there is none", "[rules][territory][teryt]") {
    const auto codes = codes_of_terc();
    REQUIRE(codes.size() > 150);
    std::array<bool, terc::voivodeships.size()> met{};
    for (const auto& code : codes)
        for (std::size_t i = 0; i != met.size(); ++i) met[i] = met[i] || terc::voivodeships[i].code == terc::voivodeship(code);
    CHECK(met == std::array{true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true});

    for (const auto& damage : damages) {
        std::size_t right = 0;
        for (const auto& code : codes) {
            if (!terc::is_municipal_kind(code)) continue;
            const auto damaged = damage.apply(code);
            CAPTURE(damage.name, code, damaged);
            if (damaged == code) continue;
            const auto said = repairs(damaged);
            CHECK(said.size() <= 1);
            if (said.empty()) continue;
            CHECK(said.front() == "write " + code);
            ++right;
        }
        UNSCOPED_INFO(damage.name << ": " << right << " of " << codes.size() << " repaired, none wrongly");
    }
    SUCCEED();
}

TEST_CASE("every code of a municipality passes as it stands, and a part is told from it", "[rules][territory][teryt]") {
    for (const auto& code : codes_of_terc()) {
        CAPTURE(code);
        CHECK(failed(code) == (terc::is_municipal_kind(code) ? List<Text>{} : List<Text>{"wrong-kind"}));
    }
}
