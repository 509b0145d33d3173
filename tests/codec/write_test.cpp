// Writing: canonical, whole or not at all.
#include "osl/codec/write.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <limits>

#include "osl/codec/json.hpp"
#include "osl/codec/stream.hpp"
#include "osl/model/records/figures.hpp"
#include "support/errors.hpp"
#include "support/files.hpp"

namespace {

using namespace osl;
using namespace osl::testing;

Register small() { return *read_text(small_document(small_centre("a") + "," + small_centre("b"))).value; }
RegisterHeader header() { return {{}, small().programme}; }
Centre broken() {
    auto centre = small().centres[0];
    centre.facilities = List<Facility>{{.kind = FacilityKind::other}};
    return centre;
}

}  // namespace

TEST_CASE("text is escaped as little as JSON allows", "[codec]") {
    const auto written = [](std::string_view text) {
        Text out;
        codec::JsonText(out).text(text);
        return out;
    };
    CHECK(written("żółć \U0001F600 \u2028 / \x7f") == "\"żółć \U0001F600 \u2028 / \x7f\"");
    CHECK(written("\"\\\b\f\n\r\t") == R"("\"\\\b\f\n\r\t")");
    CHECK(written(std::string_view("\0\x01\x1f", 3)) == R"("\u0000\u0001\u001f")");
    CHECK(written("") == R"("")");
}

TEST_CASE("numbers are written so that they are read back the same", "[codec]") {
    const auto written = [](double value) { return to_json(value); };
    CHECK(written(5.0) == "5");
    CHECK(written(0.1) == "0.1");
    CHECK(written(38.46) == "38.46");
    for (const double value : {0.1 + 0.2, 1e300, 5e-324, -1.7976931348623157e308, 1e21, 123456789012345680.0, 2.2250738585072014e-308})
        CHECK(from_json<double>(written(value)) == value);
    for (const double value : {std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(), std::nan("")})
        CHECK_THROWS_AS(written(value), InvalidValue);
}

TEST_CASE("text that is not UTF-8 is not written", "[codec]") {
    auto record = small();
    for (const auto* bad : {"\xff", "a\x80", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "ż\xC5"}) {
        record.centres[1].name = bad;
        CHECK_THROWS_AS(to_text(record), InvalidValue);
        CHECK_THROWS_AS(to_text(record, Form::stream), InvalidValue);
    }
    for (const auto* good : {"\u0000x", "\uFFFF", "\uD7FF", "\uE000", "\U0010FFFF", "\U00010000"}) {
        record.centres[1].name = good;
        CHECK(read_text(to_text(record)).value == record);
    }
}

TEST_CASE("a record that breaks an invariant is not written", "[codec]") {
    CHECK_THROWS_AS(to_json(broken()), InvalidValue);
    CHECK_THROWS_AS(to_json(Bounds{}), InvalidValue);
    CHECK_THROWS_AS(to_json(Title{}), InvalidValue);
}

TEST_CASE("a file that cannot be written whole is left as it was", "[codec]") {
    const Directory directory;
    auto bad = small();
    bad.centres[1] = broken();
    for (const auto* name : {"r.json", "r.ndjson", "r.json.gz", "r.ndjson.zst"}) {
        INFO(name);
        const auto path = directory / name;
        CHECK_THROWS_AS(write(bad, path), InvalidValue);
        CHECK_FALSE(std::filesystem::exists(path));
        write(small(), path);
        const auto before = content_of(path);
        CHECK_THROWS_AS(write(bad, path), InvalidValue);
        CHECK(content_of(path) == before);
    }
    CHECK(directory.names() == List<Text>{"r.json", "r.json.gz", "r.ndjson", "r.ndjson.zst"});  // nothing is left lying about
}

TEST_CASE("a writer that is not finished writes nothing", "[codec]") {
    const Directory directory;
    const auto path = directory / "r.ndjson";
    put_file(path, "old");
    {
        CentreWriter writer(path, header());
        writer.put(small().centres[0]);
        CHECK(content_of(path) == "old");
    }
    CHECK(content_of(path) == "old");
    CHECK(directory.names() == List<Text>{"r.ndjson"});
    CentreWriter writer(path, header());
    writer.finish();
    CHECK(content_of(path) == small_header() + "\n");
}

TEST_CASE("after a refused centre a writer goes on", "[codec]") {
    for (const auto form : {Form::document, Form::stream}) {
        Text text;
        CentreWriter writer(into_memory(text), form, header());
        CHECK_THROWS_AS(writer.put(broken()), InvalidValue);
        writer.put(small().centres[1]);
        CHECK_THROWS_AS(writer.put(broken()), InvalidValue);
        writer.finish();
        const auto reading = read_text(text);
        CHECK(reading.complete());
        CHECK(ids_of(reading) == List<Text>{"b"});
    }
}

TEST_CASE("two writers of one file do not mix, and nobody's file is written over", "[codec]") {
    const Directory directory;
    const auto path = directory / "r.json";
    put_file(directory / "r.json.part", "somebody's");
    CentreWriter first(path, header());
    CentreWriter second(path, header());
    first.put(small().centres[0]);
    second.put(small().centres[1]);
    first.finish();
    CHECK(ids_of(read(path)) == List<Text>{"a"});
    second.finish();
    CHECK(ids_of(read(path)) == List<Text>{"b"});
    CHECK(content_of(directory / "r.json.part") == "somebody's");
    CHECK(directory.names() == List<Text>{"r.json", "r.json.part"});
}

TEST_CASE("a file that is replaced keeps its permissions, and a link its target", "[codec]") {
    const Directory directory;
    const auto path = directory / "r.json";
    put_file(path, "old");
    std::filesystem::permissions(path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    std::filesystem::create_symlink(path, directory / "link.json");
    write(small(), directory / "link.json");
    CHECK(std::filesystem::is_symlink(directory / "link.json"));
    CHECK(load(path) == small());
    CHECK(std::filesystem::status(path).permissions() == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
}

TEST_CASE("what cannot be written at all is a FileError with its path", "[codec]") {
    const Directory directory;
    std::filesystem::create_directory(directory / "folder.json");
    for (const auto& path : {directory / "nowhere/r.json", directory / "folder.json"}) {
        try {
            write(small(), path);
            FAIL("there is no such place");
        } catch (const FileError& error) {
            CHECK(error.path() == path);
            CHECK(Text(error.what()).starts_with(path + ": "));
        }
    }
    CHECK_THROWS_AS(write(small(), "/dev/full"), FileError);
    CHECK(std::filesystem::exists("/dev/full"));
}
