// Reading registers: which shape it is, what is kept when something is wrong, limits, files.
#include "osl/codec/read.hpp"

#include <catch2/catch_test_macros.hpp>

#include "osl/codec/stream.hpp"
#include "osl/codec/write.hpp"
#include "support/errors.hpp"
#include "support/files.hpp"

namespace {

using namespace osl;
using namespace osl::testing;
using Lines = List<Text>;

Form form_found(std::string_view text) { return CentreReader(open_memory(text)).form(); }

}  // namespace

TEST_CASE("a file's name tells its shape", "[codec]") {
    for (const auto* path : {"r.json", "r.json.gz", "r.json.zst", "/a.ndjson/r.json", "."})
        CHECK(form_of(path) == (Text(path) == "." ? Opt<Form>() : Form::document));
    for (const auto* path : {"r.ndjson", "r.jsonl", "r.ndjson.gz", "r.jsonl.zst", ".jsonl", "R.NDJSON.GZ"})
        CHECK(form_of(path) == Form::stream);
    for (const auto* path : {"", "-", "r", "r.gz", "json", "r.json.bak", "r.json.gz.zst.gz"}) CHECK(form_of(path) == std::nullopt);
}

TEST_CASE("without a name the content tells: a complete first line without centres heads a stream", "[codec]") {
    const auto header = small_header();
    const auto document = small_document(small_centre("a"));
    CHECK(form_found(header) == Form::stream);
    CHECK(form_found(header + "\n" + small_centre("a")) == Form::stream);
    CHECK(form_found("\n \r\n" + header + "\r\n\n" + small_centre("a")) == Form::stream);
    CHECK(form_found("\xEF\xBB\xBF" + header + "\n" + small_centre("a")) == Form::stream);
    CHECK(form_found(document) == Form::document);
    CHECK(form_found(document + "\n") == Form::document);
    CHECK(form_found("\n\n" + document) == Form::document);
    CHECK(form_found("{\n" + document.substr(1)) == Form::document);
    for (const auto* text : {"", "\n", "x", "[]", "{", "null\n{}", "[]\n[]"}) CHECK(form_found(text) == Form::document);
}

TEST_CASE("a header line may hold numbers of any size", "[codec]") {
    auto header = small_header();
    header.insert(header.size() - 2, R"(,"extra":{"x":1e999})");
    CHECK(ids_of(read_text(header + "\n" + small_centre("a"))) == Lines{"a"});
}

TEST_CASE("content after a document on one line is told as such", "[codec]") {
    const auto reading = read_text(small_document("") + "\n\n" + small_centre("a") + "\n");
    CHECK(lines_of(reading.errors).at(0).starts_with("trailing_content  3:1"));
}

TEST_CASE("a document keeps the centres that decode, and tells of the others", "[codec]") {
    const auto reading = read_text(small_document(small_centre("a") + ",\n" + small_centre("b", R"(,"sise":1)") + ",\n" +
                                                  small_centre("c") + ",\n5,\n" + small_centre("d", R"(,"size":"smal","size":"small")")));
    CHECK(ids_of(reading) == Lines{"a", "c"});
    CHECK(reading.total_errors == 4);
    CHECK_FALSE(reading.complete());
    CHECK(lines_of(reading.errors) == Lines{"unknown_field /centres/1/sise 2:53 [sise] (size)", "wrong_type /centres/3 4:1 [5]",
                                            R"(unknown_code /centres/4/size 5:60 ["smal"] (small))",
                                            "duplicate_key /centres/4/size 5:67 [size]"});
}

TEST_CASE("without a programme that decodes there is no register, but all errors are told", "[codec]") {
    auto text = small_document(small_centre("a", R"(,"size":"x")"));
    text.replace(text.find("\"osl\""), 5, "\"ols\"");
    const auto reading = read_text(text);
    CHECK_FALSE(reading.value);
    CHECK(reading.errors.size() == 2);
    CHECK(lines_of(reading.errors)[0].starts_with("unknown_code /programme/strand 1:50"));
    for (const auto* wrong : {"{}", R"({"format":"osl/1"})", R"({"centres":null})", R"({"centres":{}})"})
        CHECK_FALSE(read_text(wrong, {.form = Form::document}).value);
}

TEST_CASE("a list of centres that stands twice is an error, and so is one elsewhere", "[codec]") {
    auto text = small_document(small_centre("a"));
    text.back() = ',';
    const auto reading = read_text(text + R"("centres":[]})");
    REQUIRE(reading.errors.size() == 1);
    CHECK(reading.errors[0].code == DecodeErrorCode::duplicate_key);
    CHECK(reading.errors[0].pointer == "/centres");
    const auto elsewhere = lines_of(read_text(R"({"centres":[{"centres":[1]}]})").errors);
    CHECK(elsewhere == Lines{"missing_field /format 1:1 [format]", "missing_field /programme 1:1 [programme]",
                             "missing_field /centres/0/id 1:13 [id]", "missing_field /centres/0/takes_part_as 1:13 [takes_part_as]",
                             "unknown_field /centres/0/centres 1:14 [centres]"});
}

TEST_CASE("after an error of syntax the centres before it are not lost to a caller who takes them one by one", "[codec]") {
    const auto text = small_document(small_centre("a") + "," + small_centre("b") + ",{]");
    CentreReader reader(open_memory(text));
    CHECK(reader.next()->id.text() == "a");
    CHECK(reader.next()->id.text() == "b");
    CHECK_FALSE(reader.next());
    CHECK(reader.total_errors() == 1);
    CHECK(reader.errors()[0].pointer == "/centres/2");
}

TEST_CASE("limits of bytes hold, and a limit of lines does not concern documents", "[codec]") {
    const auto document = small_document(small_centre("a"));
    CHECK(read_text(document, {.limits = {.max_document_bytes = document.size()}}).complete());
    const auto reading = read_text(document, {.limits = {.max_document_bytes = document.size() - 1}});
    REQUIRE(reading.errors.size() == 1);
    CHECK(reading.errors[0].code == DecodeErrorCode::over_limit);
    CHECK_FALSE(reading.value);
    CHECK(read_text(document, {.limits = {.max_line_bytes = 10}}).complete());
    CHECK(read_text("\n" + document, {.limits = {.max_line_bytes = 10}}).complete());
}

TEST_CASE("errors past the limit are counted, in documents and streams", "[codec]") {
    Text centres = small_centre("ok");
    List<Text> lines;
    for (int i = 0; i != 20; ++i) {
        lines.push_back(small_centre("x", R"(,"a":1,"b":2)"));
        centres += "," + lines.back();
    }
    for (const auto& text : {small_document(centres), small_stream(lines)}) {
        const auto reading = read_text(text, {.limits = {.max_errors = 7}});
        CHECK(reading.errors.size() == 7);
        CHECK(reading.total_errors == 40);
        CHECK(read_text(text, {.limits = {.max_errors = 0}}).total_errors == 40);
    }
}

TEST_CASE("a file that is not there, or is no file, is a FileError: the tool could not do its work", "[codec]") {
    const Directory directory;
    for (const auto& path : {directory / "nowhere.json", directory / "", Text()}) {
        try {
            static_cast<void>(read(path));
            FAIL("there is no such file");
        } catch (const FileError& error) {
            CHECK(error.path() == path);
        }
    }
}

TEST_CASE("load gives the register or every error, with the file's name", "[codec]") {
    const Directory directory;
    const auto path = directory / "r.json";
    put_file(path, small_document(small_centre("a", ",\n\"size\":\"tiny\"")));
    try {
        static_cast<void>(load(path));
        FAIL("tiny is no size");
    } catch (const DecodeFailure& failure) {
        REQUIRE(failure.errors().size() == 1);
        CHECK(failure.errors()[0].source == path);
        CHECK(failure.errors()[0].place() == path + ":2:8 /centres/0/size");
    }
    put_file(path, small_document(small_centre("a")));
    CHECK(load(path).centres.size() == 1);
}

TEST_CASE("content that contradicts the name is read as what it is, but not in silence; a caller decides before the name", "[codec]") {
    const Directory directory;
    const auto stream = small_stream({small_centre("a")});
    put_file(directory / "r.json", stream);
    put_file(directory / "r.txt", stream);
    CHECK(lines_of(read(directory / "r.json").errors) == Lines{"wrong_form  1:1"});
    CHECK(ids_of(read(directory / "r.json")) == Lines{"a"});
    put_file(directory / "r.ndjson", "{\n" + small_document(small_centre("a")).substr(1));
    CHECK(lines_of(read(directory / "r.ndjson").errors) == Lines{"wrong_form  1:1"});
    CHECK(ids_of(read(directory / "r.ndjson")) == Lines{"a"});
    CHECK(read(directory / "r.json", {.form = Form::stream}).complete());
    CHECK(read(directory / "r.txt").complete());
}

TEST_CASE("a byte order mark before a document or stream is passed over; places are counted after it", "[codec]") {
    const auto text = "\xEF\xBB\xBF" + small_document(small_centre("a", R"(,"size":"tiny")"));
    const auto reading = read_text(text);
    REQUIRE(reading.errors.size() == 1);
    const auto offset = text.find("\"tiny\"");
    CHECK(reading.errors[0].column->value() == static_cast<std::int64_t>(offset - 3 + 1));
    CHECK(reading.errors[0].offset->value() == static_cast<std::int64_t>(offset));
    CHECK(lines_of(read_text("\xEF\xBB\xBF\xEF\xBB\xBF{}").errors) == Lines{"syntax  1:1 [\\u{feff}]"});
    CHECK(lines_of(read_text("\xEF\xBB\xBF").errors) == Lines{"empty  1:1"});
    CHECK(read_text("\xEF\xBB").errors.size() == 1);
}

TEST_CASE("more errors than anybody reads do not take long, even on one long line", "[codec]") {
    Text text = R"({"id":"a","target_groups":[)";
    for (int i = 0; i != 200'000; ++i) text += "1,";
    text += "1]";
    for (int i = 0; i != 100'000; ++i) text += ",\"unknown" + std::to_string(i) + "\":1";
    text += "}";
    try {
        static_cast<void>(from_json<Community>(text, {.max_errors = 2'000}));
        FAIL("nothing of it is right");
    } catch (const DecodeFailure& failure) {
        CHECK(failure.total() == 300'001);
    }
}
