// Lines of a source that gives its bytes in pieces of any size: compared with the standard library's `getline`.
#include "codec/lines.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <sstream>

namespace {

using namespace osl;
using codec::Lines;

constexpr std::uint64_t any_length = 1'000'000;

/// Gives pieces of random size, and throws once it has given so many bytes.
class InPieces final : public ByteSource {
public:
    InPieces(Text bytes, unsigned seed, std::size_t fails_at = Text::npos) : bytes_(std::move(bytes)), fails_at_(fails_at), random_(seed) {}

    std::size_t read(char* to, std::size_t size) override {
        if (given_ >= fails_at_) throw FileError("x", "broken");
        const auto left = bytes_.size() - given_;
        const auto piece = std::min({size, left, std::size_t{1} + random_() % 9, fails_at_ - given_});
        std::copy_n(bytes_.begin() + static_cast<std::ptrdiff_t>(given_), piece, to);
        given_ += piece;
        return piece;
    }

private:
    Text bytes_;
    std::size_t fails_at_;
    std::size_t given_ = 0;
    std::mt19937 random_;
};

Lines lines_of(Text bytes, unsigned seed = 1, std::size_t fails_at = Text::npos) {
    return Lines(std::make_unique<InPieces>(std::move(bytes), seed, fails_at));
}

List<Text> expected_lines(const Text& text) {
    std::istringstream in(text);
    List<Text> out;
    for (Text line; std::getline(in, line);) out.push_back(line);
    return out;
}

Text random_text(std::mt19937& random) {
    Text text;
    const auto size = random() % 60;
    for (std::size_t i = 0; i != size; ++i) text += "ab\n\n\r"[random() % 5];
    return text;
}

}  // namespace

TEST_CASE("every line is given once, with its number and what lies before it, however the bytes arrive", "[codec]") {
    std::mt19937 random(3);
    for (unsigned seed = 0; seed != 300; ++seed) {
        const auto text = random_text(random);
        auto lines = lines_of(text, seed);
        List<Text> met;
        std::size_t offset = 0;
        while (const auto line = lines.next(any_length)) {
            met.emplace_back(line->text);
            CHECK(line->number == met.size());
            CHECK(line->offset == offset);
            CHECK_FALSE(line->too_long);
            offset += line->text.size() + 1;
        }
        CHECK(met == expected_lines(text));
        CHECK(lines.taken() == met.size());
        CHECK(lines.bytes_read() == text.size());
        CHECK_FALSE(lines.next(any_length).has_value());
    }
}

TEST_CASE("a line that is too long is passed over and counted, and the next begins where it should", "[codec]") {
    const auto text = Text("ab\n") + Text(1'000, 'x') + "\ncd\n" + Text(50, 'y');
    for (unsigned seed = 0; seed != 20; ++seed) {
        auto lines = lines_of(text, seed);
        CHECK(lines.next(10)->text == "ab");
        const auto passed = lines.next(10);
        CHECK(passed->too_long);
        CHECK(passed->text.empty());
        CHECK(passed->number == 2);
        const auto after = lines.next(10);
        CHECK(after->text == "cd");
        CHECK(after->number == 3);
        CHECK(after->offset == 1'004);
        CHECK(lines.next(10)->too_long);
        CHECK_FALSE(lines.next(10).has_value());
    }
    auto exact = lines_of("0123456789\n");
    CHECK(exact.next(10)->text == "0123456789");
}

TEST_CASE("looking ahead takes nothing", "[codec]") {
    for (unsigned seed = 0; seed != 20; ++seed) {
        auto lines = lines_of(
            "\xEF\xBB\xBF"
            "one\ntwo\nthree",
            seed);
        lines.skip_byte_order_mark();
        CHECK(lines.head(5) == "one\nt");
        CHECK(lines.peek(any_length) == Opt<std::string_view>("one"));
        CHECK_FALSE(lines.peek(2).has_value());
        CHECK(lines.taken() == 0);
        CHECK(lines.next(any_length)->text == "one");
        CHECK(lines.head(1'000) == "two\nthree");
        CHECK_FALSE(Lines(std::make_unique<InPieces>("", seed)).peek(any_length).has_value());
    }
}

TEST_CASE("the rest is all that was not taken, or nothing where that is too much", "[codec]") {
    auto lines = lines_of("one\ntwo\nthree");
    CHECK(lines.next(any_length)->text == "one");
    CHECK(lines.rest(any_length) == Opt<Text>("two\nthree"));
    CHECK_FALSE(lines.next(any_length).has_value());
    auto many = lines_of(Text(1'000, 'x'));
    CHECK_FALSE(many.rest(999).has_value());
    auto exact = lines_of(Text(1'000, 'x'));
    CHECK(exact.rest(1'000)->size() == 1'000);
}

TEST_CASE("when the source fails, what was read of a line is dropped, and that is the end", "[codec]") {
    for (unsigned seed = 0; seed != 20; ++seed) {
        auto lines = lines_of("one\ntwo\nthree\n", seed, 10);
        CHECK(lines.next(any_length)->text == "one");
        CHECK(lines.next(any_length)->text == "two");
        CHECK_THROWS_AS(lines.next(any_length), FileError);
        CHECK_FALSE(lines.next(any_length).has_value());
    }
}

TEST_CASE("after the end nothing is given out", "[codec]") {
    auto lines = lines_of("one\ntwo\n");
    CHECK(lines.next(any_length)->text == "one");
    lines.end();
    CHECK_FALSE(lines.next(any_length).has_value());
    CHECK_FALSE(lines.peek(any_length).has_value());
    CHECK(lines.head(10).empty());
}
