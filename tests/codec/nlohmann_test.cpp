// nlohmann/json in and out: as strict as reading text, with the same errors.
#include "osl/codec/nlohmann.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <limits>

#include "osl/codec/json.hpp"
#include "osl/model/records/figures.hpp"
#include "osl/model/records/register.hpp"
#include "support/generate.hpp"

namespace {

using namespace osl;
using nlohmann::json;

template <class T>
List<Text> errors_in(const json& value) {
    List<Text> told;
    try {
        static_cast<void>(value.get<T>());
    } catch (const DecodeFailure& failure) {
        for (const auto& error : failure.errors())
            told.push_back(Text(describe::code_of(error.code)) + " " + error.pointer + (error.nearest ? " " + *error.nearest : ""));
        CHECK(failure.total() == told.size());
    }
    return told;
}

json small_centre() { return {{"id", "c"}, {"takes_part_as", {"organiser_institution"}}}; }

}  // namespace

TEST_CASE("a record becomes an nlohmann::json and comes back", "[codec]") {
    const Centre centre{
        .id = Id("c"), .name = "Ośrodek", .takes_part_as = {InstitutionRole::organiser_institution}, .joined_on = When("2011-01")};
    const json j = centre;
    CHECK(j.dump() == R"({"id":"c","joined_on":"2011-01","name":"Ośrodek","takes_part_as":["organiser_institution"]})");
    CHECK(j.get<Centre>() == centre);
    const nlohmann::ordered_json ordered = centre;
    CHECK(ordered.dump() == to_json(centre));
    CHECK(ordered.get<Centre>() == centre);
}

TEST_CASE("random records without raw data are the same through text and through nlohmann::json", "[codec]") {
    const auto same = []<class T>(const T& value) {
        const json j = value;
        REQUIRE(j == json::parse(to_json(value)));
        REQUIRE(j.get<T>() == value);
    };
    testing::for_all<FigureTable>(40, same);
    testing::for_all<Municipality>(100, same);
    testing::for_all<Event>(100, same);
}

TEST_CASE("single values convert as well", "[codec]") {
    CHECK(json(Step::prepare_acts) == "prepare_acts");
    CHECK(json("prepare_acts").get<Step>() == Step::prepare_acts);
    CHECK(json(Population(5)) == 5);
    CHECK(json(5).get<Population>() == Population(5));
    CHECK(json(Id("a")).get<Id>() == Id("a"));
    CHECK(json(Day("2012-03-16")) == "2012-03-16");
    CHECK(json("2012-03").get<When>() == When("2012-03"));
    CHECK(json(List<Step>{Step::prepare_acts}).dump() == R"(["prepare_acts"])");
    CHECK(json({"done", "blocked"}).get<List<StepStatus>>() == List<StepStatus>{StepStatus::done, StepStatus::blocked});
    CHECK(json(Opt<Day>()).is_null());
    CHECK(json(Opt<Text>("x")) == "x");
    CHECK(json().get<Opt<Day>>() == std::nullopt);
    CHECK(json("2012-03-16").get<Opt<Day>>() == Day("2012-03-16"));
}

TEST_CASE("the same errors with the same pointers as in text", "[codec]") {
    auto centre = small_centre();
    centre["idd"] = 1;
    centre["size"] = "smal";
    centre["catchment_population"] = 0;
    centre["joined_on"] = "2012-02-30";
    centre["steps"] = {{{"step", "prepare_acts"}, {"status", true}}, {{"status", "done"}}};
    centre["takes_part_as"] = json::array();
    const auto through_tree = errors_in<Centre>(centre);
    List<Text> through_text;
    try {
        static_cast<void>(from_json<Centre>(centre.dump()));
    } catch (const DecodeFailure& failure) {
        for (const auto& error : failure.errors())
            through_text.push_back(Text(describe::code_of(error.code)) + " " + error.pointer + (error.nearest ? " " + *error.nearest : ""));
    }
    auto expected = List<Text>{"unknown_field /idd id",      "too_few_items /takes_part_as", "out_of_range /catchment_population",
                               "unknown_code /size small",   "no_such_day /joined_on",       "wrong_type /steps/0/status",
                               "missing_field /steps/1/step"};
    CHECK(through_tree == expected);
    std::ranges::sort(expected);
    std::ranges::sort(through_text);
    CHECK(through_text == expected);
}

TEST_CASE("numbers are as strict as in text", "[codec]") {
    CHECK(errors_in<Population>(json(5.0)) == List<Text>{"not_whole "});
    CHECK(errors_in<Population>(json(5.5)) == List<Text>{"not_whole "});
    CHECK(errors_in<Population>(json(std::numeric_limits<std::uint64_t>::max())) == List<Text>{"out_of_range "});
    CHECK(errors_in<Population>(json("5")) == List<Text>{"wrong_type "});
    CHECK(errors_in<Bounds>(json{{"low", std::numeric_limits<double>::infinity()}}) == List<Text>{"wrong_type /low"});
    CHECK(errors_in<Step>(json(0)) == List<Text>{"wrong_type "});
}

TEST_CASE("what cannot stand in JSON text is refused with its place", "[codec]") {
    auto centre = small_centre();
    centre["name"] = "\xff";
    CHECK(errors_in<Centre>(centre) == List<Text>{"invalid_utf8 /name"});
    centre["name"] = json::binary({1, 2});
    CHECK(errors_in<Centre>(centre) == List<Text>{"wrong_type /name"});
    centre["name"] = nullptr;
    centre["extra"] = {{"x", json::binary({1, 2})}};
    CHECK(errors_in<Centre>(centre) == List<Text>{"wrong_type /extra"});
    centre["extra"] = {{"\xff", 1}};
    CHECK(errors_in<Centre>(centre) == List<Text>{"invalid_utf8 /extra"});
    json deep = 1;
    for (int i = 0; i != 100'000; ++i) deep = json::array({std::move(deep)});
    centre["extra"] = {{"x", std::move(deep)}};
    const auto told = errors_in<Centre>(centre);
    REQUIRE(told.size() == 1);
    CHECK(told[0].starts_with("over_limit /extra/x/0/0/"));
}

TEST_CASE("what would be changed silently is refused on the way out", "[codec]") {
    Centre centre{.id = Id("c"), .takes_part_as = {InstitutionRole::organiser_institution}};
    json j;
    centre.name = "\xff";
    CHECK_THROWS_AS(j = centre, InvalidValue);
    centre.name = {};
    for (const auto* huge : {R"({"a":1e999})", R"({"a":18446744073709551616})", R"({"a":-9223372036854775809})"}) {
        centre.extra = RawJson(huge);
        CHECK_THROWS_AS(j = centre, InvalidValue);
    }
    centre.extra = RawJson(R"({"a":18446744073709551615,"b":-9223372036854775808,"c":[0.10,null,true,{"d":"ż"}],"e":1e2})");
    j = centre;
    CHECK(j["extra"].dump() == R"({"a":18446744073709551615,"b":-9223372036854775808,"c":[0.1,null,true,{"d":"ż"}],"e":100.0})");
    CHECK(j.get<Centre>().extra->text() == j["extra"].dump());
    const Facility broken{.kind = FacilityKind::other};
    CHECK_THROWS_AS(j = broken, InvalidValue);
    CHECK_THROWS_AS(j = Bounds{.low = std::numeric_limits<double>::quiet_NaN()}, InvalidValue);
}
