// Reading what was written gives what there was; writing what was read gives the same text.
#include <catch2/catch_test_macros.hpp>

#include "osl/codec/json.hpp"
#include "osl/codec/stream.hpp"
#include "osl/codec/write.hpp"
#include "osl/model/records/figures.hpp"
#include "osl/model/records/register.hpp"
#include "osl/rules/finding.hpp"
#include "support/files.hpp"
#include "support/generate.hpp"
#include "support/reachable.hpp"

namespace {

using namespace osl;
using namespace osl::testing;

using All = Reachable<Register, RegisterHeader, Published, DecodeError, CheckResult>;

/// Registers of some size; compared whole.
template <class Visit>
void for_registers(std::size_t rounds, Visit&& visit) {
    for_all<Register>(rounds, visit);
}

}  // namespace

TEST_CASE("a register in memory: document and stream hold the same", "[codec]") {
    for_registers(150, [](const Register& record) {
        for (const auto form : {Form::document, Form::stream}) {
            const auto text = to_text(record, form);
            const auto reading = read_text(text);  // which form it is follows from the content
            REQUIRE(reading.complete());
            REQUIRE(reading.value == record);
            REQUIRE(to_text(*reading.value, form) == text);
            REQUIRE(read_text(text, {.form = form}).value == record);
        }
    });
}

TEST_CASE("a register in a file of any ending", "[codec]") {
    const Directory directory;
    for_registers(12, [&](const Register& record) {
        for (const auto* name : {"r.json", "r.ndjson", "r.jsonl", "r.json.gz", "r.json.zst", "r.ndjson.gz", "r.jsonl.zst", "R.JSON"}) {
            INFO(name);
            const auto path = directory / name;
            write(record, path);
            REQUIRE(load(path) == record);
            const auto bytes = content_of(path);
            write(load(path), path);
            REQUIRE(content_of(path) == bytes);  // the same bytes, compressed or not
        }
    });
}

TEST_CASE("a document is the register's own canonical JSON, a stream that of its parts", "[codec]") {
    for_registers(30, [](const Register& record) {
        REQUIRE(to_text(record, Form::document) == to_json(record));
        auto lines = to_json(RegisterHeader{record.format, record.programme}) + "\n";
        for (const auto& centre : record.centres) lines += to_json(centre) + "\n";
        REQUIRE(to_text(record, Form::stream) == lines);
        REQUIRE(static_cast<std::size_t>(std::ranges::count(lines, '\n')) == record.centres.size() + 1);
    });
}

TEST_CASE("every record there is: read back as written, and canonical", "[codec]") {
    for_each_record(All{}, []<class T> {
        INFO(T::about.name);
        for_all<T>(12, [](const T& value) {
            const auto text = to_json(value);
            const auto read_back = from_json<T>(text);
            REQUIRE(read_back == value);
            REQUIRE(to_json(read_back) == text);
        });
    });
}

TEST_CASE("not recorded and recorded as none are kept apart", "[codec]") {
    const auto read_centre = [](const Text& more) {
        return from_json<Centre>(R"({"id":"c","takes_part_as":["standards_unit"])" + more + "}");
    };
    const auto absent = read_centre("");
    const auto null = read_centre(R"(,"steps":null)");
    const auto none = read_centre(R"(,"steps":[])");
    CHECK(absent.steps == std::nullopt);
    CHECK(null == absent);
    REQUIRE(none.steps);
    CHECK(none.steps->empty());
    CHECK(to_json(null) == R"({"id":"c","takes_part_as":["standards_unit"]})");
    CHECK(to_json(none) == R"({"id":"c","takes_part_as":["standards_unit"],"steps":[]})");
}

TEST_CASE("numbers of any size and odd spelling survive in extra, in both forms", "[codec]") {
    const Text digits(400, '7');
    const Text extra = R"({ "a" : 1e999,"b":[)" + digits + R"(,-0.0,1E+2] , "c":"\u0142" })";
    Register record{.programme = {.id = Id("p"),
                                  .strand = Strand::osl,
                                  .period = Period(Day("2011-01-01"), Day("2012-09-30")),
                                  .observed_on = Day("2012-03-16"),
                                  .extra = RawJson(extra)},
                    .centres = {}};
    record.centres.push_back({.id = Id("c"), .takes_part_as = {InstitutionRole::organiser_institution}, .extra = RawJson(extra)});
    for (const auto form : {Form::document, Form::stream}) {
        const auto text = to_text(record, form);
        CHECK(text.find(extra) != text.rfind(extra));
        const auto reading = read_text(text);
        REQUIRE(reading.value);
        CHECK(reading.value->programme.extra->text() == extra);
        CHECK(reading.value->centres.at(0).extra->text() == extra);
    }
    Text pretty = to_text(record);
    pretty.replace(pretty.find(R"(,"b")"), 1, ",\r\n\t");
    CHECK(read_text(pretty).value->programme.extra->text().find(",  \t\"b\"") != Text::npos);  // a record fits on one line
}

TEST_CASE("fields are written in declared order, whatever the order in which they were read", "[codec]") {
    const auto contact = from_json<Contact>(R"({"kind":"visit","with":"director","on":"2011-05","supporter":"s"})");
    CHECK(to_json(contact) == R"({"supporter":"s","on":"2011-05","with":"director","kind":"visit"})");
}

TEST_CASE("a reader centre by centre gives what reading at once gives", "[codec]") {
    for_registers(20, [](const Register& record) {
        for (const auto form : {Form::document, Form::stream}) {
            const auto text = to_text(record, form);
            CentreReader reader(open_memory(text));
            REQUIRE(reader.header() == RegisterHeader{record.format, record.programme});
            List<Centre> centres;
            while (auto centre = reader.next()) centres.push_back(*std::move(centre));
            REQUIRE(centres == record.centres);
            REQUIRE(reader.form() == (text.find('\n') == Text::npos ? Form::document : Form::stream));
            REQUIRE(reader.bytes_read() == text.size());
            REQUIRE_FALSE(reader.next());
        }
    });
}
