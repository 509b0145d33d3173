// A described type without its types, and what follows for a record that nobody has heard of.
#include "osl/describe/shape.hpp"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "osl/codec/json.hpp"
#include "osl/codec/schema.hpp"
#include "osl/model/records/register.hpp"
#include "support/generate.hpp"

namespace weather {

enum class Sky : std::uint8_t { clear, rain };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<Sky>, F&& f) {
    using enum Sky;
    return f(osl::describe::About{"Sky", {"niebo", "sky"}, "What is seen above."}, osl::code(clear, "clear", {"bezchmurne", "clear"}),
             osl::code(rain, "rain", {"deszcz", "rain"}, {.note = "Or snow."}));
}

/// A record of no concern to this library: nothing but this table is written for it.
struct Visit {
    osl::Day on;
    Sky sky;
    osl::Opt<osl::Text> place = {};
    osl::Opt<osl::List<osl::describe::Whole<1, 9>>> marks = {};
    osl::Opt<double> warmth = {};

    friend bool operator==(const Visit&, const Visit&) = default;

    static constexpr osl::describe::About about{"Visit", {"wizyta", "visit"}, "Somebody came."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(osl::field("on", &Visit::on, {"dzień", "day"}), osl::field("sky", &Visit::sky, {"niebo", "sky"}),
                 osl::field("place", &Visit::place, {"miejsce", "place"}, {.meaning = "where it was"}),
                 osl::field("marks", &Visit::marks, {"oceny", "marks"}),
                 osl::field("warmth", &Visit::warmth, {"ciepło", "warmth"}, {.unit = "°C"}));
    }
    template <class F>
    static constexpr decltype(auto) invariants(F&& f) {
        return f(osl::needed_when("place", &Visit::place, "sky", &Visit::sky, Sky::rain));
    }
};

}  // namespace weather

namespace {
using namespace osl;
using describe::Shape;
using weather::Sky;
using weather::Visit;
}  // namespace

TEST_CASE("a record declared in a test is written and read as JSON", "[describe]") {
    const Visit visit{.on = Day("2012-03-16"), .sky = Sky::rain, .place = "Łódź", .marks = {}, .warmth = 7.5};
    CHECK(to_json(visit) == R"({"on":"2012-03-16","sky":"rain","place":"Łódź","warmth":7.5})");
    CHECK(from_json<Visit>(to_json(visit)) == visit);
    testing::for_all<Visit>(50, [](const Visit& any) { CHECK(from_json<Visit>(to_json(any)) == any); });
}

TEST_CASE("a record declared in a test is explained when it is wrong", "[describe]") {
    try {
        static_cast<void>(from_json<Visit>(R"({"on":"2012-02-30","sky":"rian","place":null,"marks":[10,1.5],"wrmth":1})"));
        FAIL("five errors stand in it");
    } catch (const DecodeFailure& failure) {
        List<Text> told;
        for (const auto& error : failure.errors())
            told.push_back(Text(describe::code_of(error.code)) + " " + error.pointer + " " + error.nearest.value_or("-"));
        CHECK(told == List<Text>{"no_such_day /on -", "unknown_code /sky rain", "out_of_range /marks/0 -", "not_whole /marks/1 -",
                                 "unknown_field /wrmth warmth"});
    }
    CHECK_THROWS_AS(from_json<Visit>(R"({"on":"2012-02-29","sky":"rain"})"), DecodeFailure);  // rain needs a place
    CHECK_THROWS_AS(to_json(Visit{.on = Day("2012-02-29"), .sky = Sky::rain}), InvalidValue);
}

TEST_CASE("a record declared in a test has a JSON Schema", "[describe]") {
    const auto schema = nlohmann::json::parse(codec::json_schema(describe::shape_of<Visit>()));
    const auto& visit = schema["$defs"]["Visit"];
    CHECK(visit["required"] == nlohmann::json({"on", "sky"}));
    CHECK(visit["additionalProperties"] == false);
    CHECK(schema["$defs"]["Sky"]["enum"] == nlohmann::json({"clear", "rain"}));
    CHECK(visit["properties"]["place"]["anyOf"][0]["type"] == "string");
    CHECK(visit["properties"]["marks"]["anyOf"][0]["items"]["maximum"] == 9);
    CHECK(visit["properties"]["warmth"]["description"] == "unit: °C");
    CHECK(visit["allOf"][0]["if"]["properties"]["sky"]["const"] == "rain");
}

TEST_CASE("a record declared in a test has a shape that docs and Python are made of", "[describe]") {
    const auto& shape = describe::shape_of<Visit>();
    CHECK(shape.kind == Shape::Kind::record);
    CHECK(shape.about.label.pl == "wizyta");
    CHECK(shape.expected().pl == "obiekt ({…}): wizyta");
    REQUIRE(shape.fields.size() == 5);
    CHECK(shape.fields[0].required);
    CHECK(shape.fields[0].shape == &describe::shape_of<Day>());
    CHECK_FALSE(shape.fields[2].required);
    CHECK(shape.fields[2].notes.meaning == "where it was");
    CHECK(shape.find("sky")->shape->expected().en == "one of: clear, rain");
    CHECK(shape.find("marks")->shape->expected().en == "a list ([…]) of: a whole number within 1–9");
    CHECK(shape.find("warmth")->shape->kind == Shape::Kind::real);
    CHECK(shape.find("Sky") == nullptr);
    REQUIRE(shape.invariants.size() == 1);
    CHECK(shape.invariants[0].expected().en == R"(the field "place" where "sky" is rain)");
}

TEST_CASE("shapes say what each kind of value is, in both languages", "[describe]") {
    const auto both = [](const Shape& shape) { return shape.expected().pl + " | " + shape.expected().en; };
    CHECK(both(describe::shape_of<bool>()) == "true albo false | true or false");
    CHECK(both(describe::shape_of<double>()) == "liczba | a number");
    CHECK(both(describe::shape_of<Text>()) == "tekst | a text");
    CHECK(both(describe::shape_of<RawJson>()) == "obiekt ({…}) | an object ({…})");
    CHECK(both(describe::shape_of<Day>()) == "dzień RRRR-MM-DD z lat 1900–2199 | a day YYYY-MM-DD of the years 1900–2199");
    CHECK(both(describe::shape_of<SessionNumber>()) == "liczba całkowita z zakresu 1–10 | a whole number within 1–10");
    CHECK(describe::shape_of<describe::NonEmpty<InstitutionRole>>().min_items == 1);
    CHECK(&describe::shape_of<Centre>() == &describe::shape_of<Centre>());
}
