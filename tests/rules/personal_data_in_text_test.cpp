// Where the rule looks for personal data: everywhere. A new field with text needs nothing here.
#include "osl/rules/disclosure/personal_data_in_text.hpp"

#include <catch2/catch_test_macros.hpp>
#include <set>

#include "rules/judge.hpp"
#include "support/generate.hpp"

namespace {

using namespace osl;
using namespace osl::testing;
using namespace osl::rules::disclosure;

constexpr std::string_view planted = "44051401359";

/// Calls `visit(change, pointer)` for every text of a record that can be replaced by another.
template <class T, class Visit>
void each_place(T& value, const Text& pointer, const Visit& visit) {
    if constexpr (!has_texts<T>()) {
        return;
    } else if constexpr (std::same_as<T, Text>) {
        visit([&value](std::string_view text) { value = Text(text); }, pointer);
    } else if constexpr (describe::RawText<T>) {
        visit([&value](std::string_view text) { value = T(R"({"a":[{"b":")" + Text(text) + R"("}]})"); }, pointer + "/a/0/b");
    } else if constexpr (RuledText<T>) {
        if (T::parse(planted)) visit([&value](std::string_view text) { value = T(text); }, pointer);
    } else if constexpr (describe::Optional<T>) {
        if (value) each_place(*value, pointer, visit);
    } else if constexpr (describe::IsList<T>::value) {
        if constexpr (std::same_as<T, List<typename describe::IsList<T>::element>>) {
            for (std::size_t i = 0; i != value.size(); ++i) each_place(value[i], pointer + '/' + std::to_string(i), visit);
        }
    } else if constexpr (std::is_aggregate_v<T>) {
        describe::for_each_field<T>([&](const auto& field) { each_place(value.*field.member, pointer + '/' + Text(field.name), visit); });
    }
}

/// A pointer without positions.
Text fields_of(const Text& pointer) {
    Text out;
    for (const char c : pointer)
        if (c < '0' || c > '9') out += c;
    return out;
}

/// Plants into every text of full records, one at a time. Returns how many fields that were.
template <class T, class Findings>
std::size_t plant_everywhere(const Findings& findings_of) {
    std::set<Text> planted_in;
    for (std::uint64_t seed = 1; seed != 40; ++seed) {
        const auto clean = Generator(seed, {.recorded = 1.0, .max_items = 1}).make<T>();
        auto walked = clean;
        List<Text> places;
        each_place(walked, {}, [&](const auto&, const Text& pointer) { places.push_back(pointer); });
        for (std::size_t n = 0; n != places.size(); ++n) {
            if (!planted_in.insert(fields_of(places[n])).second) continue;
            auto copy = clean;
            std::size_t i = 0;
            each_place(copy, {}, [&](const auto& change, const Text&) {
                if (i++ == n) change(planted);
            });
            INFO(places[n]);
            bool found = false;
            for (const Finding& finding : findings_of(copy)) {
                found = found || finding.pointer.ends_with(places[n]);
                CHECK(to_json(finding).find(planted) == Text::npos);
            }
            CHECK(found);
        }
    }
    return planted_in.size();
}

}  // namespace

TEST_CASE("a PESEL is found in every text of a centre, a programme and a table, and never repeated", "[rules][personal-data]") {
    const auto as_centre = [](const Centre& centre) {
        auto record = clean_register();
        record.centres = {centre};
        return judge<PersonalDataInText>(record).findings;
    };
    const auto as_programme = [](const Programme& programme) {
        return judge<PersonalDataInText>(Register{.programme = programme, .centres = {}}).findings;
    };
    const auto as_table = [](const FigureTable& table) { return judge<PersonalDataInText>(table).findings; };
    CHECK(plant_everywhere<Centre>(as_centre) > 30);
    CHECK(plant_everywhere<Programme>(as_programme) > 15);
    CHECK(plant_everywhere<FigureTable>(as_table) > 15);
}

TEST_CASE("personal-data-in-text says every text and every kind in it", "[rules][personal-data]") {
    auto record = clean_register();
    CHECK(judge<PersonalDataInText>(record).findings.empty());
    auto& centre = record.centres[0];
    centre.left_on = When("2012-01");
    centre.name = "OPS, tel. 22 621 05 00, ops@gmina.pl";
    centre.steps->at(4).reasons->at(0).text = "pytać p. 44051401359";
    record.programme.title = Title{.pl = "kontakt: jan.kowalski@ops.pl tel. 601 234 567"};
    const auto findings = judge<PersonalDataInText>(record).findings;
    REQUIRE(findings.size() == 3);
    CHECK(findings[0].pointer == "/programme/title/pl");
    CHECK(findings[0].met == "j…@….pl, tel. …67");
    CHECK(findings[1].pointer == "/name");
    CHECK(findings[1].met == "tel. …00, o…@….pl");
    CHECK_FALSE(findings[1].centre_name.has_value());
    CHECK(findings[1].expected.en == "a text without personal data: e-mail address, telephone number");
    CHECK(findings[2].pointer == "/steps/4/reasons/0/text");
    CHECK(findings[2].expected.pl == "tekst bez danych osobowych: numer PESEL");
}

TEST_CASE("what extra holds is decoded first: escapes, names, numbers, depth", "[rules][personal-data]") {
    const auto said = [](const char* extra) {
        auto record = only(large);
        record.centres[0].extra = RawJson(extra);
        List<Text> out;
        for (const auto& finding : judge<PersonalDataInText>(record).findings) out.push_back(finding.pointer + ' ' + finding.met);
        return out;
    };
    CHECK(said(R"({"u": "PESEL\n44051401359", "l": ["44051401359", 1]})") == List<Text>{"/extra/l/0 PESEL …59", "/extra/u PESEL …59"});
    CHECK(said(R"({"u": "\u0034\u0034051401359"})") == List<Text>{"/extra/u PESEL …59"});
    CHECK(said(R"({"n": 44051401359, "x": 0.44051401359, "m": -44051401359})") == List<Text>{"/extra/n PESEL …59"});
    CHECK(said(R"({"tel": "632 12 34", "telefon": 601234567})") == List<Text>{"/extra/tel tel. …34", "/extra/telefon tel. …67"});
    CHECK(said(R"({"regon": 501234567, "kwota": "512 345 678", "n": 512345678})").empty());
    CHECK(said(R"({"a/b": {"c~d": ["jan\u0040ops.pl"]}})") == List<Text>{"/extra/a~1b/c~0d/0 j…@….pl"});
    CHECK(said(R"({"44051401359": "x"})") == List<Text>{"/extra PESEL …59"});
}

TEST_CASE("an identifier that is a PESEL or telephone number is found, and not in the heading", "[rules][personal-data]") {
    auto record = only(large);
    record.centres[0].id = Id("44051401359");
    const auto found = judge<PersonalDataInText>(record).finding();
    CHECK(found.pointer == "/id");
    CHECK_FALSE(found.centre.has_value());
    record.centres[0].id = Id("601-234-567");
    CHECK(judge<PersonalDataInText>(record).finding().met == "tel. …67");
    record.centres[0].id = Id("ops-1234567");
    CHECK(judge<PersonalDataInText>(record).findings.empty());
}
