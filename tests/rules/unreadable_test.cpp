#include <catch2/catch_test_macros.hpp>

#include "osl/rules/register/unreadable_text.hpp"
#include "rules/judge.hpp"

namespace {

using namespace osl;
using namespace osl::testing;
using namespace osl::rules::of_register;

Damage of(std::string_view text) { return damage_in(text).damage; }

/// A text in UTF-8, each byte of it read as a character of Windows-1252 or ISO 8859-1.
Text read_as_latin1(std::string_view text) {
    Text out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            out += c;
        } else {
            out += static_cast<char>(0xC0U | (byte >> 6U));
            out += static_cast<char>(0x80U | (byte & 0x3FU));
        }
    }
    return out;
}

}  // namespace

TEST_CASE("letters read in the wrong encoding are told", "[rules][register]") {
    for (const char* text : {"ą", "Zażółć", "gęślą jaźń", "OŚRODEK", "ŁÓDŹ", "Kraków", "„cytat”", "2011–2012"}) {
        INFO(text);
        CHECK(of(text) == Damage::none);
        CHECK(of(read_as_latin1(text)) == Damage::garbled);
    }
    for (const char* text : {"SpoĹ‚eczna", "OĹ›rodek", "KrakĂłw", "OÅ›rodek", "KrakÃ³w", "zaÅ¼Ã³Å‚Ä‡", "Spo³eczna", "zwi¹zek", "³ê",
                             "dzia³anie", "¿ycia s¹ wa¿ne", "Oœrodek ³¹czy", "³ódŸ", "â€žcytatâ€\u009d"}) {
        INFO(text);
        CHECK(of(text) == Damage::garbled);
    }
}

TEST_CASE("signs and letters that belong to a text are no damage", "[rules][register]") {
    for (const char* text : {"3 m³ wody, 20 km²", "uwaga¹ i uwaga²", "± 5%", "½ etatu", "¿Qué?", "Café Ängström", "Århus Ålborg", "Ærø",
                             "Œuvre", "10 £, 5 ¥, 3 €", "§ 5 ust. 1",

                             "Häuser", "Ä", "Ă", "piñata", "18 °C", "wiersz\nwiersz\tdalej", "A–B…", ""}) {
        INFO(text);
        CHECK(of(text) == Damage::none);
    }
}

TEST_CASE("lost characters, control characters and blanks are told", "[rules][register]") {
    CHECK(of("O\uFFFDrodek") == Damage::replaced);
    CHECK(of("a\x1b[31m") == Damage::control);
    CHECK(of("a\u0085") == Damage::control);
    CHECK(of("a\u202Eb") == Damage::control);
    CHECK(of(std::string_view("a\0b", 3)) == Damage::control);
    CHECK(of("  ") == Damage::blank);
    CHECK(of("\u00A0\u3000\u200B") == Damage::blank);
    CHECK(damage_in_json(R"({"a":"\ufffd"})").damage == Damage::replaced);
    CHECK(damage_in_json("{\"a\":\"Spo³eczna\"}").damage == Damage::garbled);
    CHECK(damage_in_json("{\n\t\"a\": \"Społeczna\" }").damage == Damage::none);
}

TEST_CASE("unreadable-text looks at every text, of the programme too", "[rules][register]") {
    CHECK(judge<UnreadableText>(clean_register()).findings.empty());
    auto record = clean_register();
    record.centres[0].name = " ";
    record.centres[0].structures->at(0).label = "Zesp\uFFFD\uFFFDł";
    record.programme.title = Title{.pl = "SpoĹ‚ecznoĹ›Ä‡"};
    record.centres[1].extra = *RawJson::parse("{\"a\":\"OĹ›rodek\"}");
    List<Text> pointers;
    for (const auto& finding : judge<UnreadableText>(record).findings) pointers.push_back(finding.pointer);
    CHECK(pointers == List<Text>{"/programme/title/pl", "/name", "/structures/0/label", "/extra"});
    CHECK(judge<UnreadableText>(record).findings[0].met == "SpoĹ‚ecznoĹ›Ä‡");
}
