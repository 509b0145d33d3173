// What is JSON and what is not: our parser against nlohmann::json::accept, case by case. The cases follow the classes of
// JSONTestSuite (structure, strings, numbers, white space), in our own words.
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "osl/codec/parse.hpp"

namespace {

using namespace osl;

bool we_accept(std::string_view text) {
    codec::Diagnosis diagnosis;
    diagnosis.read_from(text);
    const auto node = codec::parse(text, diagnosis);
    CHECK((node.has_value() || !diagnosis.clean()));
    return node.has_value() && diagnosis.clean();
}

template <std::size_t N>
constexpr std::string_view bytes(const char (&literal)[N]) {
    return {literal, N - 1};
}

struct Difference {
    std::string_view text;
    bool ours;
    std::string_view why;
};

}  // namespace

TEST_CASE("what RFC 8259 allows is accepted", "[codec]") {
    for (const auto text : std::array<std::string_view, 58>{"null",
                                                            "true",
                                                            "false",
                                                            "0",
                                                            "-0",
                                                            "1",
                                                            "-1",
                                                            "12",
                                                            "1.5",
                                                            "-0.0",
                                                            "0.10",
                                                            "1e1",
                                                            "1E1",
                                                            "1e+1",
                                                            "1e-1",
                                                            "0e0",
                                                            "0e+00",
                                                            "123.456e-78",
                                                            "20e1",
                                                            "1.7976931348623157e308",
                                                            "5e-324",
                                                            "9223372036854775808",
                                                            "18446744073709551616",
                                                            "100000000000000000000000000000",
                                                            R"("")",
                                                            R"("a")",
                                                            R"("\"\\\/\b\f\n\r\t")",
                                                            R"("\u0041\u00e9\u4E2d")",
                                                            R"("\ud834\udd1e")",
                                                            R"("\u0000")",
                                                            R"("\uFFFF\ufdd0")",
                                                            "\"\x7f\"",
                                                            "\"ż\"",
                                                            "\"€\"",
                                                            "\"𝄞\"",
                                                            "\"\U0010FFFF\"",
                                                            "\"\u2028\u2029\"",
                                                            "\"\uFEFF\"",
                                                            R"(" ")",
                                                            R"("/* no comment */")",
                                                            "[]",
                                                            "[ ]",
                                                            "[[]]",
                                                            "[null]",
                                                            "[1,2]",
                                                            "[1 , 2]",
                                                            "[[],[[]]]",
                                                            "[\"a\",{}]",
                                                            "{}",
                                                            "{ }",
                                                            R"({"":0})",
                                                            R"({"a":{}})",
                                                            R"({"a":[],"b":{}})",
                                                            R"({"\u0061":1})",
                                                            " 1",
                                                            "1 ",
                                                            "\t\n\r 1\t\n\r ",
                                                            " [ 1 , { \"a\" : null } ] "}) {
        INFO(text);
        CHECK(nlohmann::json::accept(text));
        CHECK(we_accept(text));
    }
}

TEST_CASE("what RFC 8259 does not allow is rejected", "[codec]") {
    for (const auto text : std::array<std::string_view, 113>{
             // nothing, or not enough
             "", " ", "n", "nul", "t", "tru", "fals", "[", "[1", "[1,", "[[", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "\"",
             "\"a", "\"\\", "\"\\u00", "-", "[\"a", "[\"a\",", "[{", "{\"a\":[", "[{}",
             // too much, or in the wrong place
             "]", "}", "[]]", "{}}", "[1]x", "1 2", "[1 2]", "[1,,2]", "[,1]", "[1,]", "[,]", ",", ":", "[:]", "{,}", "{\"a\":1,}",
             "{\"a\" 1}", "{\"a\"::1}", "{\"a\":1 \"b\":2}", "{1:1}", "{null:1}", "{a:1}", "{'a':1}", "{[]:1}", "{\"a\"}",
             "{\"a\":1,,\"b\":2}", "[\"a\":1]", "{\"a\",1}", "[1}", "{\"a\":1]", "[}", "{]", "[[]", "{}[]", "nulll", "truefalse",
             "\"a\"\"b\"",
             // names that are none
             "True", "NULL", "None", "undefined", "NaN", "Infinity", "-Infinity", "nan", "inf",
             // numbers
             "01", "-01", "00", "+1", "++1", "--1", ".5", "-.5", "1.", "1.e1", "1e", "1e+", "1E-", "1e1.5", "1.5.5", "0x1F", "1_000", "1,5",
             "1e1e1", "- 1", "1a", "１",
             // strings
             "'a'", "\"\\x\"", "\"\\a\"", "\"\\'\"", "\"\\u12G4\"", "\"\\U0041\"", "\"\n\"", "\"\t\"", "\"\x01\"", "\"\x1f\"",
             // what people add
             "// no\n1", "/* no */1", "# no\n1", "1;", "<!-- -->", "\\u0031", "\v1", "\f1"}) {
        INFO(text);
        CHECK_FALSE(nlohmann::json::accept(text));
        CHECK_FALSE(we_accept(text));
    }
}

TEST_CASE("what is not UTF-8, or half a character, is rejected", "[codec]") {
    for (const auto text : {"\"\x80\"",
                            "\"\xBF\"",
                            "\"\xC0\xAF\"",
                            "\"\xC1\xBF\"",
                            "\"\xC3\"",
                            "\"\xC3(\"",
                            "\"\xE0\x80\x80\"",
                            "\"\xE0\x9F\xBF\"",
                            "\"\xE2\x82\"",
                            "\"\xED\xA0\x80\"",
                            "\"\xED\xBF\xBF\"",
                            "\"\xF0\x80\x80\x80\"",
                            "\"\xF0\x8F\xBF\xBF\"",
                            "\"\xF0\x9D\x84\"",
                            "\"\xF4\x90\x80\x80\"",
                            "\"\xF5\x80\x80\x80\"",
                            "\"\xFE\"",
                            "\"\xFF\"",
                            "\xFF",
                            "[\xE9]",
                            "{\"\xE9\":1}",
                            R"("\ud800")",
                            R"("\ud800\u0041")",
                            R"("\udc00")",
                            R"("\ud834\ud834")",
                            R"("\ud800)",
                            R"("\ud800\")",
                            R"("\ud834x")",
                            "\xFE\xFF",
                            "\xFF\xFE"}) {
        INFO(text);
        CHECK_FALSE(nlohmann::json::accept(text));
        CHECK_FALSE(we_accept(text));
    }
}

TEST_CASE("where we judge otherwise than the parser that we use, we say why", "[codec]") {
    const Text deep = Text(100, '[') + Text(100, ']');
    const Text digits(400, '1');
    const std::array differences{
        Difference{"\xEF\xBB\xBF[]", false, "a byte order mark is not part of JSON; file readers take it off before"},
        Difference{bytes("[]\0"), false, "the parser takes NUL for the end of its input"},
        Difference{bytes("1\0[2]"), false, "content after a NUL would be lost unseen"},
        Difference{bytes("{}\0garbage"), false, "content after a NUL would be lost unseen"},
        Difference{"1e999", true, "numbers of any size survive in extra; a field's own bounds are judged later"},
        Difference{"[-1e999,1E400]", true, "numbers of any size survive in extra"},
        Difference{digits, true, "numbers of any size survive in extra"},
        Difference{R"({"a":1,"a":2})", false, "one of the two values would be lost"},
        Difference{deep, false, "more than 64 levels are refused, as everything unbounded is"},
    };
    for (const auto& difference : differences) {
        INFO(difference.why);
        CHECK(nlohmann::json::accept(difference.text) == !difference.ours);
        CHECK(we_accept(difference.text) == difference.ours);
    }
}

TEST_CASE("a number that is too large must still be a number", "[codec]") {
    const Text digits(400, '1');
    for (const auto& text :
         {Text("01e999"), Text("+1e999"), Text("1e999e1"), Text("1.e999"), Text(".1e999"), Text("1e999.5"), Text("--1e999"), "0" + digits,
          digits + ".", digits + "-", "1e" + digits + "x", Text("1e999 1"), Text("[1e999"), Text("1e999]")}) {
        INFO(text);
        CHECK_FALSE(we_accept(text));
    }
    CHECK(we_accept("1e" + digits));
    CHECK(we_accept("-" + digits + ".5E-10"));
    CHECK(we_accept("[\"1e999\",1e999,\"\\\"1e999\"]"));
}

TEST_CASE("every value of the tree has its place in the text", "[codec]") {
    const std::string_view text = "\n{ \"a\" : [1e999, \"x\\\"]\", true ,null, {\"ż\":-0.5}]\t, \"b\":[]}  ";
    codec::Diagnosis diagnosis;
    diagnosis.read_from(text);
    const auto node = codec::parse(text, diagnosis);
    REQUIRE(node);
    const auto shown = [&](const codec::Node& n) { return text.substr(n.begin, n.end - n.begin); };
    CHECK(shown(*node) == text.substr(1, text.size() - 3));
    const auto& list = *node->find("a");
    CHECK(shown(list) == "[1e999, \"x\\\"]\", true ,null, {\"ż\":-0.5}]");
    List<std::string_view> items;
    for (const auto& item : list.items) items.push_back(shown(item));
    CHECK(items == List<std::string_view>{"1e999", R"("x\"]")", "true", "null", "{\"ż\":-0.5}"});
    CHECK(list.items[0].text == "1e999");
    CHECK(list.items[1].text == "x\"]");
    CHECK(shown(list.items[4].members[0].value) == "-0.5");
    CHECK(text.substr(node->members[1].key_begin, 3) == "\"b\"");
    CHECK(codec::to_json(*node) == R"({"a":[1e999,"x\"]",true,null,{"ż":-0.5}],"b":[]})");
}
