// Streams: one bad line is one set of errors, and the others still load.
#include "osl/codec/stream.hpp"

#include <catch2/catch_test_macros.hpp>

#include "support/errors.hpp"

namespace {

using namespace osl;
using namespace osl::testing;
using Lines = List<Text>;

const ReadOptions as_stream{.form = Form::stream};

/// Gives out one byte at a time, as a slow pipe may, and says how much was taken.
class Dribble final : public ByteSource {
public:
    explicit Dribble(Text text) : text_(std::move(text)) {}
    std::size_t read(char* to, std::size_t size) override {
        if (size == 0 || given_ == text_.size()) return 0;
        *to = text_[given_++];
        return 1;
    }

private:
    Text text_;
    std::size_t given_ = 0;
};

/// A line repeated without end, of which nobody could keep all.
class Endless final : public ByteSource {
public:
    Endless(Text head, Text repeated, std::size_t times) : head_(std::move(head)), repeated_(std::move(repeated)), left_(times) {}
    std::size_t read(char* to, std::size_t size) override {
        if (!head_.empty()) {
            const auto got = head_.copy(to, size);
            head_.erase(0, got);
            return got;
        }
        std::size_t got = 0;
        while (left_ != 0 && got + repeated_.size() <= size) {
            got += repeated_.copy(to + got, repeated_.size());
            --left_;
        }
        return got;
    }

private:
    Text head_;
    Text repeated_;
    std::size_t left_;
};

Reading collect(CentreReader reader) {
    Reading reading;
    List<Centre> centres;
    while (auto centre = reader.next()) centres.push_back(*std::move(centre));
    if (reader.header()) reading.value = Register{reader.header()->format, reader.header()->programme, std::move(centres)};
    reading.errors = reader.errors();
    reading.total_errors = reader.total_errors();
    return reading;
}

}  // namespace

TEST_CASE("bad lines in the middle are told with the file's line, and the others load", "[codec]") {
    const auto reading = read_text(
        small_stream({small_centre("a"), "{bad", small_centre("b", R"(,"size":"larg","x":1)"), "[]", small_centre("c"), "\"half"}));
    CHECK(ids_of(reading) == Lines{"a", "c"});
    CHECK(lines_of(reading.errors) == Lines{"syntax  3:2 [bad]", R"(unknown_code /size 4:60 ["larg"] (large))", "unknown_field /x 4:67 [x]",
                                            "wrong_type  5:1 [[]]", "truncated  7:6 [\"half]"});
    CHECK(reading.total_errors == 5);
}

TEST_CASE("blank lines, carriage returns and a missing last line break are no errors", "[codec]") {
    const auto unix_text = small_stream({small_centre("a"), "", " \t", small_centre("b"), ""});
    Text windows_text;
    for (const char c : unix_text) windows_text += c == '\n' ? Text("\r\n") : Text(1, c);
    for (auto text : {unix_text, windows_text, "\n\n" + unix_text, "\xEF\xBB\xBF" + unix_text, unix_text.substr(0, unix_text.size() - 2)}) {
        for (const auto& options : {ReadOptions{}, as_stream}) {
            const auto reading = read_text(text, options);
            CHECK(reading.complete());
            CHECK(ids_of(reading) == Lines{"a", "b"});
        }
    }
}

TEST_CASE("lines and offsets are those of the whole text", "[codec]") {
    const auto text = "\r\n" + small_stream({"", small_centre("a"), small_centre("ż")});
    const auto reading = read_text(text);
    CHECK(lines_of(reading.errors) == Lines{R"(wrong_text /id 5:7 ["ż"])"});
    CHECK(reading.errors[0].offset->value() == static_cast<std::int64_t>(text.find("\"ż\"")));
}

TEST_CASE("a header alone is a register without centres", "[codec]") {
    for (const auto& text : {small_header(), small_header() + "\n", small_header() + "\n\n"}) {
        const auto reading = read_text(text, as_stream);
        REQUIRE(reading.value);
        CHECK(reading.value->centres.empty());
        CHECK(reading.complete());
    }
}

TEST_CASE("a bad header is one set of errors; the centres are still read", "[codec]") {
    auto header = small_header();
    header.replace(header.find("2011-01-01"), 10, "2011-13-01");
    CentreReader reader(open_memory(header + "\n" + small_centre("a") + "\n"), as_stream);
    CHECK_FALSE(reader.header());
    CHECK(reader.next()->id.text() == "a");
    CHECK_FALSE(reader.next());
    CHECK(reader.total_errors() == 1);
    CHECK(lines_of(reader.errors()) == Lines{R"(no_such_day /programme/period/from 1:73 ["2011-13-01"])"});
    for (const auto& bad : {Text("{bad"), Text("[]"), small_centre("x"), small_document("")}) {
        const auto reading = read_text(bad + "\n" + small_centre("a") + "\n", as_stream);
        CHECK_FALSE(reading.value);
        CHECK_FALSE(reading.complete());
    }
}

TEST_CASE("a stream of nothing has nothing to read", "[codec]") {
    for (const auto* text : {"", "\n", " \r\n \n", "\xEF\xBB\xBF"}) {
        CentreReader reader(open_memory(text), as_stream);
        CHECK(reader.form() == Form::stream);
        CHECK_FALSE(reader.header());
        CHECK_FALSE(reader.next());
        REQUIRE(reader.errors().size() == 1);
        CHECK(reader.errors()[0].code == DecodeErrorCode::empty);
    }
}

TEST_CASE("a line over the limit is passed over, wherever it stands", "[codec]") {
    const auto limit = small_header().size();
    const Limits limits{.max_line_bytes = limit};
    const auto long_line = small_centre("x", R"(,"name":")" + Text(limit, 'x') + "\"");
    const auto reading = read_text(small_stream({small_centre("a"), long_line, small_centre("b"), long_line}), {limits, Form::stream});
    CHECK(ids_of(reading) == Lines{"a", "b"});
    CHECK(lines_of(reading.errors) == Lines{"over_limit  3:1", "over_limit  5:1"});
    const auto headless = read_text(small_stream({small_centre("a")}), {{.max_line_bytes = limit - 1}, Form::stream});
    CHECK_FALSE(headless.value);
    CHECK(lines_of(headless.errors) == Lines{"over_limit  1:1"});
    auto exact = small_centre("c", R"(,"name":"")");
    exact.insert(exact.size() - 2, Text(limit - exact.size(), 'y'));
    CHECK(ids_of(read_text(small_stream({exact}), {limits, Form::stream})) == Lines{"c"});
}

TEST_CASE("however the bytes come, the same is read", "[codec]") {
    for (const auto& text :
         {small_stream({small_centre("a"), "{bad", "", small_centre("ż"), small_centre("b")}), small_document(small_centre("a") + ",1"),
          "\xEF\xBB\xBF" + small_stream({small_centre("a")}), Text(), Text("\n")}) {
        const auto whole = read_text(text);
        const auto dribbled = collect(CentreReader(std::make_unique<Dribble>(text)));
        CHECK(dribbled.value == whole.value);
        CHECK(dribbled.errors == whole.errors);
        CHECK(dribbled.total_errors == whole.total_errors);
    }
}

TEST_CASE("a line without end is not kept", "[codec]") {
    constexpr std::size_t times = 2'000'000;  // 64 MB
    CentreReader reader(std::make_unique<Endless>(small_header() + "\n", Text(32, 'x'), times), {{.max_line_bytes = 1'000'000}, {}});
    CHECK(reader.form() == Form::stream);
    CHECK_FALSE(reader.next());
    CHECK(lines_of(reader.errors()) == Lines{"over_limit  2:1"});
    CHECK(reader.bytes_read() == small_header().size() + 1 + times * 32);
}

TEST_CASE("white space without end before, between and after the content costs no memory", "[codec]") {
    for (const auto& head : {Text(), small_header() + "\n"}) {
        CentreReader reader(std::make_unique<Endless>(head, Text(31, ' ') + "\n", 500'000), {});
        CHECK_FALSE(reader.next());
        CHECK(reader.header().has_value() == !head.empty());
        CHECK(reader.bytes_read() == head.size() + 16'000'000);
    }
}

TEST_CASE("readers and writers can be moved", "[codec]") {
    const auto text = small_stream({small_centre("a"), small_centre("b")});
    CentreReader first(open_memory(text));
    CHECK(first.next());
    CentreReader second = std::move(first);
    CHECK(second.next()->id.text() == "b");
    CHECK_FALSE(second.next());
    Text out;
    CentreWriter writer(into_memory(out), Form::stream, *second.header());
    CentreWriter moved = std::move(writer);
    moved.finish();
    CHECK(out == small_header() + "\n");
}
