// What cannot be written is told as what cannot be read is: everything, each with its place and its centre.
#include "osl/codec/encode_failure.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "osl/codec/json.hpp"
#include "osl/codec/nlohmann.hpp"
#include "osl/codec/stream.hpp"
#include "osl/codec/write.hpp"
#include "osl/model/records/figure_table.hpp"
#include "support/errors.hpp"

namespace {

using namespace osl;
using namespace osl::testing;

Register small() { return *read_text(small_document(small_centre("a") + "," + small_centre("b"))).value; }

/// A centre with four things wrong, in four places.
Centre spoilt() {
    auto centre = small().centres[1];
    centre.name = "\xff";
    centre.facilities = List<Facility>{{.kind = FacilityKind::self_help_club, .label = "x"}, {.kind = FacilityKind::other}};
    centre.steps = List<StepEntry>{{.step = static_cast<Step>(200), .status = static_cast<StepStatus>(99)}};
    return centre;
}

/// Code and place of each thing that a call says cannot be written.
template <class Call>
List<Text> told(Call&& call) {
    List<Text> out;
    try {
        call();
    } catch (const EncodeFailure& failure) {
        for (const auto& error : failure.errors()) {
            out.push_back(Text(code_of(error.code)) + ' ' + (error.line ? std::to_string(error.line->value()) + ' ' : "") + error.pointer +
                          (error.centre ? " in " + *error.centre : ""));
            CHECK_FALSE(error.expected.pl.empty());
            CHECK_FALSE(error.expected.en.empty());
        }
        CHECK(failure.total() == out.size());
    }
    return out;
}

}  // namespace

TEST_CASE("everything that cannot be written is told, with its pointer and its centre", "[codec]") {
    const List<Text> in_centre{"invalid_utf8 /name in b", "broken_invariant /facilities/1 in b", "unknown_code /steps/0/step in b",
                               "unknown_code /steps/0/status in b"};
    CHECK(told([] { static_cast<void>(to_json(spoilt())); }) == in_centre);
    CHECK(told([] { static_cast<void>(nlohmann::json(spoilt())); }) == in_centre);
    auto record = small();
    record.programme.id = Id("p");
    record.centres[1] = spoilt();
    List<Text> in_register;
    for (auto text : in_centre) in_register.push_back(text.insert(text.find('/'), "/centres/1"));
    CHECK(told([&] { static_cast<void>(to_json(record)); }) == in_register);
    CHECK(told([&] { static_cast<void>(to_text(record)); }) == in_register);
    List<Text> in_stream;
    for (auto text : in_centre) in_stream.push_back(text.insert(text.find('/'), "3 "));
    CHECK(told([&] { static_cast<void>(to_text(record, Form::stream)); }) == in_stream);
}

TEST_CASE("numbers that JSON cannot hold are told with their places", "[codec]") {
    TableCell cell{.at = {"a"}};
    cell.percentage = std::nan("");
    cell.value = HUGE_VAL;
    FigureTable table{.id = Id("t"), .title = {}, .strand = Strand::osl, .unit = FigureUnit::persons, .dimensions = {}, .cells = {cell}};
    const auto errors = told([&] { static_cast<void>(to_json(table)); });
    CHECK(std::ranges::find(errors, "wrong_type /cells/0/percentage") != errors.end());
    CHECK(std::ranges::find(errors, "wrong_type /cells/0/value") != errors.end());
}

TEST_CASE("a number of extra data that an nlohmann::json cannot hold is told with its place", "[codec]") {
    auto centre = small().centres[0];
    centre.extra = RawJson(R"({"n":123456789012345678901234567890})");
    CHECK(told([&] { static_cast<void>(nlohmann::json(centre)); }) == List<Text>{"out_of_range /extra in a"});
    CHECK(to_json(centre).ends_with(R"("extra":{"n":123456789012345678901234567890}})"));
}

TEST_CASE("as an invalid value a failure to write says the first thing and where it is", "[codec]") {
    try {
        static_cast<void>(to_json(spoilt()));
        FAIL();
    } catch (const InvalidValue& e) {
        CHECK(e.fault().code == "invalid_utf8");
        CHECK(e.met().starts_with("centre b, /name: "));
        CHECK(Text(e.what()).starts_with("4 things cannot be written; first: centre b, /name: "));
    }
}

TEST_CASE("a centre that cannot be written leaves those after it to be written", "[codec]") {
    Text text;
    const auto record = small();
    CentreWriter writer(into_memory(text), Form::document, {record.format, record.programme});
    writer.put(record.centres[0]);
    CHECK_THROWS_AS(writer.put(spoilt()), EncodeFailure);
    writer.put(record.centres[1]);
    writer.finish();
    CHECK(text == to_text(record));
}
