// Where errors are, how many are kept, and how their places are written.
#include "osl/codec/diagnosis.hpp"

#include <catch2/catch_test_macros.hpp>
#include <random>

namespace {

using namespace osl;
using codec::Diagnosis;

/// Counted letter by letter from the beginning.
struct Counted {
    std::int64_t line = 1;
    std::int64_t column = 1;
};

Counted counted(std::string_view text, std::size_t at) {
    Counted place;
    for (const char c : text.substr(0, at)) {
        if (c == '\n') {
            ++place.line;
            place.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
            ++place.column;
        }
    }
    return place;
}

Text random_lines(std::mt19937& random, std::size_t letters) {
    constexpr std::string_view pieces[]{"a", "ż", "\n", "€", "\U0001F600", " ", "\r\n", "b", "c", "d"};
    Text text;
    for (std::size_t i = 0; i != letters; ++i) text += pieces[random() % std::size(pieces)];
    return text;
}

void add(Diagnosis& diagnosis, std::size_t at) { diagnosis.add(DecodeErrorCode::wrong_text, at, "x", {"y", "y"}); }

}  // namespace

TEST_CASE("line and column are those that a person counts, wherever in a text of any length", "[codec]") {
    std::mt19937 random(7);
    for (const std::size_t letters : {0U, 1U, 50U, 40'000U}) {
        const auto text = random_lines(random, letters);
        for (int i = 0; i != 40; ++i) {
            Diagnosis diagnosis;
            diagnosis.read_from(text, 11, 1'000);
            const auto at = random() % (text.size() + 1);
            add(diagnosis, at);
            const auto& error = diagnosis.errors().front();
            const auto expected = counted(text, at);
            CHECK(error.line->value() == 10 + expected.line);
            CHECK(error.column->value() == expected.column);
            CHECK(error.offset->value() == static_cast<std::int64_t>(1'000 + at));
            CHECK(diagnosis.line_of(at) == static_cast<std::uint64_t>(10 + expected.line));
        }
    }
}

TEST_CASE("a place past the end is the end; no place is none", "[codec]") {
    Diagnosis diagnosis;
    diagnosis.read_from("ab\nc");
    add(diagnosis, 100);
    add(diagnosis, codec::nowhere);
    CHECK(diagnosis.errors().at(0).line == Place(2));
    CHECK(diagnosis.errors().at(0).column == Place(2));
    CHECK_FALSE(diagnosis.errors().at(1).line.has_value());
    CHECK_FALSE(diagnosis.errors().at(1).offset.has_value());
}

TEST_CASE("errors are handed over in the order of their places, and the count stays", "[codec]") {
    Diagnosis diagnosis;
    diagnosis.read_from("abcdefgh");
    for (const std::size_t at : {5U, 1U, 7U, 3U}) add(diagnosis, at);
    List<std::int64_t> places;
    for (const auto& error : diagnosis.take()) places.push_back(error.offset->value());
    CHECK(places == List<std::int64_t>{1, 3, 5, 7});
    CHECK(diagnosis.total() == 4);
    CHECK(diagnosis.errors().empty());
    CHECK_FALSE(diagnosis.clean());
}

TEST_CASE("past the limit, of errors or of what they hold, errors are counted and not kept", "[codec]") {
    Diagnosis three(std::size_t{3});
    for (std::size_t i = 0; i != 10; ++i) add(three, codec::nowhere);
    CHECK(three.errors().size() == 3);
    CHECK(three.total() == 10);
    Diagnosis small(Limits{.max_error_bytes = 4'000});
    for (std::size_t i = 0; i != 1'000; ++i) add(small, codec::nowhere);
    CHECK(small.errors().size() < 40);
    CHECK(small.errors().size() > 1);
    CHECK(small.total() == 1'000);
    Diagnosis none(std::size_t{0});
    add(none, codec::nowhere);
    CHECK(none.errors().empty());
    CHECK_FALSE(none.clean());
}

TEST_CASE("the pointer is the way down, and goes up again with it", "[codec]") {
    Diagnosis diagnosis;
    {
        const Diagnosis::Step centres(diagnosis, "centres");
        const Diagnosis::Step index(diagnosis, 12);
        {
            const Diagnosis::Step key(diagnosis, "a/b~c");
            add(diagnosis, codec::nowhere);
        }
        add(diagnosis, codec::nowhere);
    }
    add(diagnosis, codec::nowhere);
    CHECK(diagnosis.errors().at(0).pointer == "/centres/12/a~1b~0c");
    CHECK(diagnosis.errors().at(1).pointer == "/centres/12");
    CHECK(diagnosis.errors().at(2).pointer.empty());
}

TEST_CASE("an error names the source and the centre in which it lies", "[codec]") {
    Diagnosis diagnosis;
    diagnosis.name_source("r.json");
    diagnosis.enter_centre("c-1");
    add(diagnosis, codec::nowhere);
    diagnosis.leave_centre();
    add(diagnosis, codec::nowhere);
    CHECK(diagnosis.errors().at(0).centre == Opt<Text>("c-1"));
    CHECK_FALSE(diagnosis.errors().at(1).centre.has_value());
    CHECK(diagnosis.errors().at(1).source == Opt<Text>("r.json"));
}

TEST_CASE("limits are told with the plural that the number asks for", "[codec]") {
    CHECK(codec::at_most_levels(1).en == "at most 1 level of nesting");
    CHECK(codec::at_most_levels(64).en == "at most 64 levels of nesting");
    CHECK(codec::at_most_levels(1).pl == "najwyżej 1 poziom zagnieżdżenia");
    CHECK(codec::at_most_levels(22).pl == "najwyżej 22 poziomy zagnieżdżenia");
    CHECK(codec::at_most_levels(64).pl == "najwyżej 64 poziomy zagnieżdżenia");
    CHECK(codec::at_most_levels(12).pl == "najwyżej 12 poziomów zagnieżdżenia");
    CHECK(codec::at_most_bytes(1).en == "at most 1 byte");
    CHECK(codec::at_most_bytes(5).pl == "najwyżej 5 bajtów");
}
