// Every class of decode error, with its exact place, what was met and what was probably meant.
#include "osl/codec/decode_error.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "osl/model/records/figures.hpp"
#include "support/errors.hpp"

namespace {

using namespace osl;
using namespace osl::testing;
using Lines = List<Text>;

template <class T>
Lines told(std::string_view text, const Limits& limits = {}) {
    try {
        static_cast<void>(from_json<T>(text, limits));
        return {};
    } catch (const DecodeFailure& failure) {
        for (const auto& error : failure.errors()) {
            CHECK_FALSE(error.message(Language::pl).empty());
            CHECK_FALSE(error.message(Language::en).empty());
            CHECK(from_json<DecodeError>(to_json(error)) == error);  // an error is data too
        }
        return lines_of(failure.errors());
    }
}

Text nested_lists(std::size_t depth) { return Text(depth, '[') + Text(depth, ']'); }

}  // namespace

TEST_CASE("errors of syntax", "[codec]") {
    CHECK(told<Community>(R"({"id":"a",})") == Lines{"syntax  1:11 [}]"});
    CHECK(told<Community>("{\"id\":\"ż\"\n \"name\":1}") == Lines{R"(syntax  2:2 ["name":1}])"});
    CHECK(told<Community>(R"({"id":nul})") == Lines{"syntax /id 1:7 [nul}]"});
    CHECK(told<Community>(R"({"id":-})") == Lines{"syntax /id 1:7 [-}]"});
    CHECK(told<Community>("{\"id\":\"a\n\"}") == Lines{"syntax /id 1:9 [\\u{a}]"});
    CHECK(told<Community>(R"({"id":"a\x"})") == Lines{R"(syntax /id 1:9 [\x"}])"});
    CHECK(told<Community>(R"({"id":"a","target_groups":["x","y",]})") == Lines{"syntax /target_groups/2 1:36 []}]"});
    CHECK(told<Community>("'x'") == Lines{"syntax  1:1 ['x']"});
    CHECK(told<Community>("\xEF\xBB\xBF{}") == Lines{"syntax  1:1 [\\u{feff}]"});
    CHECK(told<Community>("{\"id\":żżżżżżżżżżżżż}") == Lines{"syntax /id 1:7 [żżżżżżżżżżżżż}]"});  // never half a letter
    CHECK(told<Community>("{\"id\":\x1b[31m}") == Lines{"syntax /id 1:7 [\\u{1b}[31m}]"});         // nothing that a terminal would obey
}

TEST_CASE("text that ends too early, and text that goes on", "[codec]") {
    CHECK(told<Community>("") == Lines{"empty  1:1"});
    CHECK(told<Community>(" \r\n\t") == Lines{"empty  1:1"});
    CHECK(told<Community>(R"({"id":"a")") == Lines{"truncated  1:10"});
    CHECK(told<Community>("{\"id\":\"a\",\n") == Lines{"truncated  2:1"});
    CHECK(told<Community>("[1,2") == Lines{"truncated /2 1:5"});
    CHECK(told<Community>(R"({"id":"a"} x)") == Lines{"trailing_content  1:12 [x]"});
    CHECK(told<Community>(R"({"id":"a"}})") == Lines{"trailing_content  1:11 [}]"});
    CHECK(told<Community>("{\"id\":\"a\"}\n\n{\"id\":\"b\"}") == Lines{R"(trailing_content  3:1 [{"id":"b"}])"});
    CHECK(told<Community>(std::string_view("{\"id\":\"a\"}\0{\"id\":\"b\"}", 21)) == Lines{R"(trailing_content  1:11 [\u{0}{"id":"b"}])"});
    CHECK(told<Community>(std::string_view("{\"id\":\"a\"}\0", 11)) == Lines{"trailing_content  1:11 [\\u{0}]"});
}

TEST_CASE("bytes that are not UTF-8, and half a surrogate pair", "[codec]") {
    CHECK(told<Community>("{\"id\":\"ą\xff\"}") == Lines{"invalid_utf8 /id 1:9 [\\x{ff}\"}]"});
    CHECK(told<Community>("{\"id\":\"\xC0\x80\"}") == Lines{"invalid_utf8 /id 1:8 [\\x{c0}\\x{80}\"}]"});  // overlong
    CHECK(told<Community>("{\"id\":\"\xED\xA0\x80\"}").at(0).starts_with("invalid_utf8 /id 1:8"));         // a surrogate
    CHECK(told<Community>("{\"id\":\"\xF4\x90\x80\x80\"}").at(0).starts_with("invalid_utf8 /id 1:8"));     // past U+10FFFF
    CHECK(told<Community>("{\"\xff\":1}").at(0).starts_with("invalid_utf8  1:3"));
    CHECK(told<Community>(R"({"id":"\ud800"})") == Lines{R"(invalid_utf8 /id 1:8 [\ud800"}])"});
    CHECK(told<Community>(R"({"id":"\udc00\ud800"})") == Lines{R"(invalid_utf8 /id 1:8 [\udc00\ud800"}])"});
}

TEST_CASE("fields that are repeated, unknown or missing", "[codec]") {
    CHECK(told<Community>("{\"id\":\"a\",\n \"name\":\"żółw\", \"id\":\"b\"}") == Lines{"duplicate_key /id 2:17 [id]"});
    CHECK(told<Community>(R"({"id":"a","\u0069d":"b"})") == Lines{"duplicate_key /id 1:11 [id]"});
    CHECK(told<Community>("{\"id\":\"a\",\n\t\"nmae\":\"żółw\"}") == Lines{"unknown_field /nmae 2:2 [nmae] (name)"});
    CHECK(told<Community>(R"({"id":"a","Target-Groups":[]})") ==
          Lines{"unknown_field /Target-Groups 1:11 [Target-Groups] (target_groups)"});
    CHECK(told<Community>(R"({"id":"a","łączka":1})") == Lines{"unknown_field /łączka 1:11 [łączka]"});
    CHECK(told<Community>("{}") == Lines{"missing_field /id 1:1 [id]"});
    CHECK(told<Community>(R"({"id":null})") == Lines{"missing_field /id 1:7 [id = null]"});
}

TEST_CASE("values of the wrong kind, code, form or size", "[codec]") {
    CHECK(told<Community>("[]") == Lines{"wrong_type  1:1 [[]]"});
    CHECK(told<Community>(R"({"id":"a","name":7})") == Lines{"wrong_type /name 1:18 [7]"});
    CHECK(told<Community>(R"({"id":"a","target_groups":{"x":1}})") == Lines{R"(wrong_type /target_groups 1:27 [{"x":1}])"});
    CHECK(told<Community>(R"({"id":"a","target_groups":["x",null]})") == Lines{"wrong_type /target_groups/1 1:32 [null]"});
    CHECK(told<Community>(R"({"id":"a","kind":"teritorial"})") == Lines{R"(unknown_code /kind 1:18 ["teritorial"] (territorial))"});
    CHECK(told<Community>(R"({"id":"a","kind":"zzz"})") == Lines{R"(unknown_code /kind 1:18 ["zzz"])"});
    CHECK(told<Community>(R"({"id":"a b"})") == Lines{R"(wrong_text /id 1:7 ["a b"])"});
    CHECK(told<Community>(R"({"id":"a","mapped_on":"2011-02-29"})") == Lines{R"(no_such_day /mapped_on 1:23 ["2011-02-29"])"});
    CHECK(told<Homework>(R"({"session":11})") == Lines{"out_of_range /session 1:12 [11]"});
    CHECK(told<Homework>(R"({"session":-99999999999999999999})") == Lines{"out_of_range /session 1:12 [-99999999999999999999]"});
    CHECK(told<Bounds>(R"({"low":1e999})") == Lines{"out_of_range /low 1:8 [1e999]"});
    CHECK(told<Homework>(R"({"session":1.0})") == Lines{"not_whole /session 1:12 [1.0]"});
    CHECK(told<Homework>(R"({"session":1e0})") == Lines{"not_whole /session 1:12 [1e0]"});
    CHECK(told<Homework>(R"({"session":true})") == Lines{"wrong_type /session 1:12 [true]"});
    CHECK(told<Centre>(R"({"id":"a","takes_part_as":[]})") == Lines{"too_few_items /takes_part_as 1:27 [[]]"});
    CHECK(told<Centre>(small_centre("a", R"(,"extra":[1])")) == Lines{"wrong_type /extra 1:61 [[1]]"});
}

TEST_CASE("fields that do not fit together, and formats that are newer", "[codec]") {
    CHECK(told<Event>(R"({"id":"a","kind":"forum","from":"2012-02","to":"2012-01"})").at(0).starts_with("broken_invariant  1:1 "));
    CHECK(told<Facility>(R"({"kind":"other"})") == Lines{R"(broken_invariant  1:1 [{"kind":"other"}])"});
    const auto newer = R"({"format":"osl/2","programme":)" + Text(small_programme) + "}";
    CHECK(told<RegisterHeader>(newer) == Lines{R"(newer_format /format 1:11 ["osl/2"])"});
}

TEST_CASE("limits of depth hold to the level", "[codec]") {
    CHECK(told<Community>(nested_lists(64)).at(0).starts_with("wrong_type  1:1"));
    CHECK(told<Community>(nested_lists(65)) == Lines{"over_limit " + [] {
              Text pointer;
              for (int i = 0; i != 64; ++i) pointer += "/0";
              return pointer;
          }() + " 1:65"});
    CHECK(told<Community>(R"({"id":"a","target_groups":[["x"]]})", {.max_depth = 2}) == Lines{"over_limit /target_groups/0 1:28"});
    CHECK(told<Community>("{}", {.max_depth = 0}) == Lines{"over_limit  1:1"});
    CHECK(told<Community>(nested_lists(5'000'000), {.max_depth = 100'000'000}).at(0).starts_with("over_limit /0/0"));  // and no crash
    Text deep = "1";
    for (int i = 0; i != 33; ++i) deep = R"({"a":)" + deep + "}";
    CHECK(told<Centre>(small_centre("a", R"(,"extra":)" + deep)).at(0).starts_with("over_limit /extra 1:61"));
}

TEST_CASE("damaged compression is an error of its own", "[codec]") {
    const auto reading = read_text("\x1F\x8B\x08 not gzip at all");
    REQUIRE(reading.errors.size() == 1);
    CHECK(reading.errors[0].code == DecodeErrorCode::bad_compression);
    CHECK_FALSE(reading.errors[0].line);
}

TEST_CASE("every class of error is met by some text", "[codec]") {
    using enum DecodeErrorCode;
    const auto centre = [](const Text& more) { return small_document(small_centre("a", "," + more)); };
    const auto header = R"({"format":"osl/2","programme":)" + Text(small_programme) + R"(,"centres":[]})";
    const List<std::pair<DecodeErrorCode, Text>> texts{
        {syntax, "{x}"},
        {truncated, "{"},
        {trailing_content, "{} {}"},
        {invalid_utf8, "\"\xff\""},
        {empty, ""},
        {duplicate_key, R"({"a":1,"a":1})"},
        {unknown_field, R"({"a":1})"},
        {missing_field, "{}"},
        {wrong_type, "[]"},
        {unknown_code, centre(R"("size":"tiny")")},
        {wrong_text, centre(R"("observed_on":"yesterday")")},
        {no_such_day, centre(R"("observed_on":"2012-02-30")")},
        {out_of_range, centre(R"("catchment_population":0)")},
        {not_whole, centre(R"("catchment_population":0.5)")},
        {too_few_items, small_document(R"({"id":"a","takes_part_as":[]})")},
        {broken_invariant, centre(R"("facilities":[{"kind":"other"}])")},
        {newer_format, header},
        {over_limit, Text(100, '[')},
        {bad_compression, "\x1F\x8B"},
    };
    std::set<DecodeErrorCode> met;
    for (const auto& [code, text] : texts) {
        INFO(describe::code_of(code));
        const auto reading = read_text(text);
        CHECK(std::ranges::any_of(reading.errors, [&](const DecodeError& error) { return error.code == code; }));
        met.insert(code);
    }
    const auto header_then_document = read_text(small_document(small_centre("a")), {.form = Form::stream});  // content against the form
    CHECK(header_then_document.errors.at(0).code == wrong_form);
    CHECK(ids_of(header_then_document) == List<Text>{"a"});
    met.insert(wrong_form);
    CHECK(met.size() == describe::code_table<DecodeErrorCode>().size());
}

TEST_CASE("keys are escaped in JSON Pointers as RFC 6901 asks", "[codec]") {
    CHECK(told<Community>(R"({"id":"a","a/b~c":1})") == Lines{"unknown_field /a~1b~0c 1:11 [a/b~c]"});
    CHECK(told<Community>(R"({"id":"a","~1":1})") == Lines{"unknown_field /~01 1:11 [~1]"});
    CHECK(told<Community>(R"({"id":"a","":1})") == Lines{"unknown_field / 1:11"});
    CHECK(told<Community>(R"({"id":"a","x\ny":1})") == Lines{"unknown_field /x\ny 1:11 [x\\u{a}y]"});
    CHECK(told<Centre>(small_centre("a", R"(,"extra":{"a/b":{"~":[0,{"k":1,"k":2}]}})")) ==
          Lines{"duplicate_key /extra/a~1b/~0/1/k 1:83 [k]"});
}

TEST_CASE("all errors of a text are collected, in the order of their places", "[codec]") {
    const auto text = "{\"id\":\"a b\",\n\"nmae\":1,\n\"kind\":\"x\",\n\"target_groups\":[1,\"ok\",null],\n\"mapped_on\":\"2012\"}";
    CHECK(told<Community>(text) == Lines{R"(wrong_text /id 1:7 ["a b"])", "unknown_field /nmae 2:1 [nmae] (name)",
                                         R"(unknown_code /kind 3:8 ["x"])", "wrong_type /target_groups/0 4:18 [1]",
                                         "wrong_type /target_groups/2 4:25 [null]", R"(wrong_text /mapped_on 5:13 ["2012"])"});
}

TEST_CASE("errors found before an error of syntax are kept", "[codec]") {
    CHECK(told<Community>("{\"id\":\"a\",\"id\":\"b\",\n\"x\":}") == Lines{"duplicate_key /id 1:11 [id]", "syntax /x 2:5 [}]"});
}

TEST_CASE("no more errors are kept than asked for, but all are counted", "[codec]") {
    Text list = "[";
    for (int i = 0; i != 500; ++i) list += "1,";
    const auto text = R"({"id":"a","target_groups":)" + list + "1]}";
    for (const std::size_t most : {0U, 1U, 10U, 500U, 501U, 502U}) {
        try {
            static_cast<void>(from_json<Community>(text, {.max_errors = most}));
            FAIL("501 numbers are no texts");
        } catch (const DecodeFailure& failure) {
            CHECK(failure.errors().size() == std::min<std::size_t>(most, 501));
            CHECK(failure.total() == 501);
            CHECK(Text(failure.what()).starts_with("501 errors in the data"));
        }
    }
}

TEST_CASE("what was met is shortened, and not cut within a letter", "[codec]") {
    Text name;
    for (int i = 0; i != 300; ++i) name += "ż";
    const auto lines = told<Community>(R"({"id":")" + name + "\"}");
    Text shown = "\"";
    for (int i = 0; i != 79; ++i) shown += "ż";
    CHECK(lines == Lines{"wrong_text /id 1:7 [" + shown + "…]"});
}

TEST_CASE("an error is one sentence in Polish and in English, with its place beside it", "[codec]") {
    const auto reading = read_text(small_document(small_centre("a", ",\n\"size\":\"larg\"")));
    REQUIRE(reading.errors.size() == 1);
    const auto& error = reading.errors[0];
    CHECK(error.message(Language::en) == R"(unknown code: "larg"; expected: one of: small, medium, large; did you mean: large)");
    CHECK(error.message(Language::pl) == R"(nieznany kod: "larg"; oczekiwano: jeden z kodów: small, medium, large; zapewne: large)");
    CHECK(error.place() == "2:8 /centres/0/size");
    CHECK(error.offset->value() == static_cast<std::int64_t>(small_document(small_centre("a", ",\n\"size\":\"larg\"")).find("\"larg\"")));
}
