#include "osl/model/values/raw_json.hpp"

#include <catch2/catch_test_macros.hpp>

using osl::RawJson;
using osl::Text;

namespace {
Text nested(std::size_t depth) {
    Text text;
    for (std::size_t i = 1; i != depth; ++i) text += R"({"a":)";
    text += "{}";
    return text + Text(depth - 1, '}');
}
Text written(const RawJson& raw) { return raw.text(); }
}  // namespace

TEST_CASE("extra data is kept letter by letter, numbers of any size included", "[values]") {
    const Text digits(400, '7');
    for (const auto& text :
         {Text("{}"), Text(R"({"a" :  [1 , 2.50,-0, 1E5]})"), Text(R"({"a":1e999,"b":-1e-999})"), R"({"n":)" + digits + "}",
          R"({"n":)" + digits + ".5e-3}", Text(R"({"\u0061\/":"\ud834\udd1e"})"), Text("{\"ż\":\"\x7f\"}")})
        CHECK(written(RawJson(text)) == text);
}

TEST_CASE("white space around extra data is dropped, line breaks within it become spaces", "[values]") {
    CHECK(written(RawJson(" \n{\"a\":\r\n\t1}\n ")) == "{\"a\":  \t1}");
    CHECK(written(RawJson("{\n}")) == "{ }");
}

TEST_CASE("what is not one JSON object is refused", "[values]") {
    for (const auto* text : {"",
                             " ",
                             "null",
                             "[]",
                             "1",
                             "\"a\"",
                             "{",
                             "{}}",
                             "{} {}",
                             "{\"a\":1,}",
                             "{a:1}",
                             "{'a':1}",
                             "{\"a\":01}",
                             "{\"a\":+1}",
                             "{\"a\":.5}",
                             "{\"a\":1.}",
                             "{\"a\":NaN}",
                             "{\"a\":1e}",
                             "{\"a\":1//x\n}",
                             "\xEF\xBB\xBF{}",
                             "{\"a\":\"\xff\"}",
                             "{\"a\":\"\\ud800\"}",
                             "{\"a\":1e999e1}",
                             "{\"a\":01e999}"})
        CHECK(RawJson::parse(text).fault().code == "wrong_text");
    CHECK_FALSE(RawJson::parse(std::string_view("{}\0", 3)));
    CHECK_FALSE(RawJson::parse(std::string_view("{}\0{\"lost\":1}", 13)));
    CHECK_THROWS_AS(RawJson("[]"), osl::InvalidValue);
}

TEST_CASE("keys repeated anywhere in extra data are refused", "[values]") {
    CHECK_FALSE(RawJson::parse(R"({"a":1,"a":1})"));
    CHECK_FALSE(RawJson::parse(R"({"a":1,"\u0061":1})"));
    CHECK_FALSE(RawJson::parse(R"({"x":[{"y":{"a":1,"b":2,"a":1}}]})"));
    CHECK(RawJson::parse(R"({"a":{"a":{"a":1}}})"));
    Text many = "{";
    for (int i = 0; i != 40; ++i) many += "\"" + std::to_string(i) + "\":0,";
    CHECK(RawJson::parse(many + "\"40\":0}"));
    CHECK_FALSE(RawJson::parse(many + "\"3\":0}"));
    CHECK_FALSE(RawJson::parse(many + "\"39\":0}"));
}

TEST_CASE("extra data is at most 32 levels deep", "[values]") {
    CHECK(RawJson::parse(nested(RawJson::max_depth)));
    CHECK_FALSE(RawJson::parse(nested(RawJson::max_depth + 1)));
    CHECK_FALSE(RawJson::parse(nested(100'000)));
}
