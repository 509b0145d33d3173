// Text of data as people may see it.
#include "osl/describe/shown.hpp"

#include <catch2/catch_test_macros.hpp>

#include "osl/describe/utf8.hpp"

namespace {

using osl::Text;
using osl::describe::all_of_it;
using osl::describe::append_character;
using osl::describe::shown;

Text repeated(std::string_view piece, std::size_t times) {
    Text out;
    for (std::size_t i = 0; i != times; ++i) out += piece;
    return out;
}

}  // namespace

TEST_CASE("ordinary text is shown as it is", "[describe]") {
    for (const auto* text :
         {"", "Łódź, ul. Piotrkowska 5/7", "„cudzysłów” – myślnik…", "a\u00A0b", "日本", "\U0001F600", "C:\\dane\\x.json", "\"a\" 'b'"})
        CHECK(shown(text) == text);
}

TEST_CASE("what a terminal would obey, or nobody would see, is written out", "[describe]") {
    CHECK(shown("a\x1b[31mb") == "a\\u{1b}[31mb");
    CHECK(shown("a\r\n\tb") == "a\\u{d}\\u{a}\\u{9}b");
    CHECK(shown(std::string_view("a\0b", 3)) == "a\\u{0}b");
    CHECK(shown("\x7f") == "\\u{7f}");
    CHECK(shown("\u009b31m") == "\\u{9b}31m");               // the one-character control sequence introducer
    CHECK(shown("\u202Egnp.exe") == "\\u{202e}gnp.exe");     // right-to-left override
    CHECK(shown("\u2066x\u2069") == "\\u{2066}x\\u{2069}");  // isolates
    CHECK(shown("a\u2028b\u2029") == "a\\u{2028}b\\u{2029}");
    CHECK(shown("a\u200Bb\u00ADc\uFEFF") == "a\\u{200b}b\\u{ad}c\\u{feff}");
    CHECK(shown("\U000E0041\uFFFF\U0001FFFE\uE000") == "\\u{e0041}\\u{ffff}\\u{1fffe}\\u{e000}");
}

TEST_CASE("bytes that are not UTF-8 are shown as bytes", "[describe]") {
    CHECK(shown("\xff") == "\\x{ff}");
    CHECK(shown("MOPS \xA3\xF3"
                "d\x9F") == "MOPS \\x{a3}\\x{f3}d\\x{9f}");
    CHECK(shown("\xED\xA0\x80") == "\\x{ed}\\x{a0}\\x{80}");  // a surrogate
    CHECK(shown("\xC0\xAF") == "\\x{c0}\\x{af}");             // overlong
    CHECK(shown("ż\xC5") == "ż\\x{c5}");
}

TEST_CASE("long text is cut between characters, and the cut shows", "[describe]") {
    CHECK(shown("abc", 3) == "abc");
    CHECK(shown("abcd", 3) == "abc…");
    CHECK(shown(repeated("ż", 81)) == repeated("ż", 80) + "…");
    CHECK(shown("ab\x1b", 6) == "ab…");  // what is written out is never cut within
    CHECK(shown("ab", 0) == "…");
    CHECK(shown("", 0).empty());
    CHECK(shown("lo\u0301dz", 2) == "l…");  // a letter keeps its mark or goes with it
    CHECK(shown(repeated("x", 10'000), all_of_it).size() == 10'000);
}

TEST_CASE("whatever the text, the answer is one line of UTF-8 without anything unseen", "[describe]") {
    for (std::uint32_t c = 0; c != 0x110000; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        Text text;
        append_character(text, c);
        const auto answer = shown(text);
        if (osl::describe::is_unseen(c)) {
            REQUIRE(answer.starts_with("\\u{"));
        } else {
            REQUIRE(answer == text);
        }
        REQUIRE_FALSE(osl::describe::first_invalid_utf8(answer));
    }
    for (int a = 0; a != 256; ++a)
        for (int b = 0; b != 256; ++b)
            REQUIRE_FALSE(osl::describe::first_invalid_utf8(shown(Text{static_cast<char>(a), static_cast<char>(b)})));
}
