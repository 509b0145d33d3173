// What people are told, in both languages: golden/messages.txt holds every sentence, so that a change of one is seen and judged.
#include <catch2/catch_test_macros.hpp>

#include "support/errors.hpp"
#include "support/golden.hpp"

namespace {

using namespace osl;
using namespace osl::testing;
using namespace std::string_view_literals;

Text centre(const Text& more) { return small_document(small_centre("a", more)); }

struct Mistake {
    Text name;
    Text text;
};

/// Texts with one common mistake each, as people make them.
List<Mistake> mistakes() {
    return {
        {"double comma", R"({"format":"osl/1",,"x":1})"},
        {"trailing comma", R"({"format":"osl/1",})"},
        {"trailing comma in a list", "{\"centres\":[{},]}"},
        {"leading comma", R"({,"format":"osl/1"})"},
        {"comment", "{\n// nazwa\n\"format\":1}"},
        {"hash", "{\n# x\n\"format\":1}"},
        {"single", "{'format':'osl/1'}"},
        {"typographic", "{\"format\":„osl/1”}"},
        {"unquoted key", "{format:\"osl/1\"}"},
        {"unquoted value", "{\"format\":osl/1}"},
        {"NaN", "{\"x\":NaN}"},
        {"-Infinity", "{\"x\":-Infinity}"},
        {"True", "{\"x\":True}"},
        {"None", "{\"x\":None}"},
        {"tak", "{\"x\":tak}"},
        {"missing comma", "{\"a\":1\n\"b\":2}"},
        {"missing comma list", "[1 2]"},
        {"semicolon", "{\"a\":\"x\";\"b\":2}"},
        {"equals", "{\"a\"=1}"},
        {"no colon", "{\"a\",1}"},
        {"wrong bracket", "{\"a\":[1}"},
        {"wrong bracket 2", "{\"a\":{\"b\":1]}"},
        {"leading zero", "{\"a\":0611}"},
        {"plus", "{\"a\":+1}"},
        {"point", "{\"a\":.5}"},
        {"decimal comma", "{\"a\":1,5}"},
        {"thousands", "{\"a\":25 000}"},
        {"line break in text", "{\"a\":\"x\ny\"}"},
        {"tab in text", "{\"a\":\"x\ty\"}"},
        {"backslash", R"({"a":"C:\dane"})"},
        {"half surrogate", R"({"a":"\ud83d"})"},
        {"quote in text", R"({"a":"OPS "Nadzieja" w X"})"},
        {"truncated", "{\"a\":[1,"},
        {"truncated text", "{\"a\":\"x"},
        {"empty", ""},
        {"blank", " \n\t\n"},
        {"after", "{\"format\":\"osl/1\",\"programme\":1,\"centres\":[]}\nkoniec"},
        {"cp1250",
         "{\"a\":\"\xA3\xF3"
         "d\x9F\"}"},
        {"iso",
         "{\"a\":\"\xA3\xF3"
         "d\xBC\"}"},
        {"either",
         "{\"a\":\"\xA3\xF3"
         "d\"}"},
        {"latin", "{\"a\":\"\xFC\xE0\"}"},
        {"utf16", Text("\xFF\xFE{\0\n\0"sv)},
        {"utf16be no BOM", Text("\0{\0\n\0\""sv)},
        {"utf32", Text("{\0\0\0\n\0\0\0"sv)},
        {"xlsx", Text("PK\x03\x04\x14\0\x06\0[Content_Types].xml"sv)},
        {"zip", Text("PK\x03\x04\x14\0\x06\0r.json"sv)},
        {"xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"},
        {"pdf", "%PDF-1.7"},
        {"html", "<!DOCTYPE html>\n<html>"},
        {"xml", "<?xml version=\"1.0\"?>"},
        {"mail", "From: ops@example.org\nSubject: rejestr\n\n{}"},
        {"text before", "Dzień dobry, przesyłam rejestr:\n{}"},
        {"csv", "id;nazwa;wielkość\na;X;mały"},
        {"fence", "```json\n{}\n```"},
        {"yaml", "format: osl/1\nprogramme:\n"},
        {"list of centres", "[" + small_centre("a") + "]"},
        {"lone centre", "{\n\"id\":\"a\",\"takes_part_as\":[\"organiser_institution\"]}"},
        {"geojson", R"({"type":"FeatureCollection","features":[]})"},
        {"table", R"({"format":"osl-table/1"})"},
        {"report", R"({"format":"osl-reports/1"})"},
        {"programme alone", "{\n" + Text(small_programme).substr(1)},
        {"wrapped", "{\"register\":" + small_document("") + "}"},
        {"no format", "{\"programme\":" + Text(small_programme) + ",\n\"centres\":[]}"},
        {"newer", R"({"format":"osl/2","programme":)" + Text(small_programme) + R"(,"centres":[]})"},
        {"polish code", centre(R"(,"size":"duży")")},
        {"typo", centre(R"(,"size":"larg")")},
        {"polish field", centre(R"(,"nazwa":"X")")},
        {"number for text", centre(R"(,"name":7)")},
        {"text for number", centre(R"(,"catchment_population":"25 000")")},
        {"dotted day", centre(R"(,"joined_on":"16.03.2012")")},
        {"words", centre(R"(,"joined_on":"16 marca 2012 r.")")},
        {"american", centre(R"(,"joined_on":"03/16/2012")")},
        {"ambiguous", centre(R"(,"joined_on":"03/04/2012")")},
        {"no such day", centre(R"(,"joined_on":"2011-02-29")")},
        {"single for list", small_document(R"({"id":"a","takes_part_as":"organiser_institution"})")},
        {"list for single", centre(R"(,"size":["small"])")},
        {"deep", Text(100, '[')},
        {"duplicate", centre(R"(,"size":"small","size":"large")")},
        {"gzip cut", "\x1F\x8B\x08"},
    };
}

Text told() {
    Text out;
    for (const auto& [name, text] : mistakes()) {
        const auto reading = read_text(text);
        REQUIRE_FALSE(reading.errors.empty());
        const auto& error = reading.errors.front();
        out += name + "\n    " + error.message(Language::pl) + "\n    " + error.message(Language::en) + "\n";
    }
    return out;
}

}  // namespace

TEST_CASE("each common mistake is told in one sentence that says what happened and what to do", "[codec]") {
    is_golden("codec/golden/messages.txt", told());
}

TEST_CASE("nothing of a library's own words reaches people, and neither language says less", "[codec]") {
    for (const auto& [name, text] : mistakes()) {
        INFO(name);
        for (const auto& error : read_text(text).errors) {
            for (const auto* word : {"exception", "json.", "parse error", "invalid literal", "Zstandard: ", "gzip: "}) {
                CHECK(error.message(Language::pl).find(word) == Text::npos);
                CHECK(error.message(Language::en).find(word) == Text::npos);
            }
            CHECK(error.expected.pl.empty() == error.expected.en.empty());
            if (error.advice) CHECK((!error.advice->pl.empty() && error.advice->pl != error.advice->en));
        }
    }
}

TEST_CASE("a common mistake is one error, not one for each of its consequences", "[codec]") {
    for (const auto& [name, text] : mistakes()) {
        if (name == "trailing comma in a list") continue;  // the list's one element is wrong too
        INFO(name);
        CHECK(read_text(text).total_errors == 1);
    }
}
