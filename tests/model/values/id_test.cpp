#include "osl/model/values/id.hpp"

#include <catch2/catch_test_macros.hpp>

#include "osl/model/values/place.hpp"

using osl::Country;
using osl::Id;
using osl::Teryt;
using osl::Text;

TEST_CASE("an id has 1 to 64 characters", "[values]") {
    CHECK_FALSE(Id::parse(""));
    CHECK(Id::parse("a"));
    CHECK(Id::parse(Text(64, 'a')));
    CHECK_FALSE(Id::parse(Text(65, 'a')));
}

TEST_CASE("of all bytes an id allows letters, digits, dot, underscore and hyphen", "[values]") {
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-";
    int allowed = 0;
    for (int byte = 0; byte != 256; ++byte) {
        const Text text(1, static_cast<char>(byte));
        const bool accepted = Id::parse(text).has_value();
        allowed += accepted ? 1 : 0;
        CHECK(accepted == (letters.find(text[0]) != Text::npos));
        CHECK(Id::parse("a" + text).has_value() == accepted);
    }
    CHECK(allowed == 26 + 26 + 10 + 3);
    CHECK(Id::parse("ą").fault().code == "wrong_text");
}

TEST_CASE("ids compare as texts", "[values]") {
    CHECK(Id("a") == Id("a"));
    CHECK(Id("A") != Id("a"));
    CHECK(Id("a") < Id("b"));
    CHECK(Id("a") == std::string_view("a"));
    CHECK_THROWS_AS(Id("with space"), osl::InvalidValue);
}

TEST_CASE("a TERC code is kept as written, up to 16 characters of any alphabet", "[values]") {
    for (const auto* text : {"", "0264011", "264011", "02 64 011", "nie znam"}) CHECK(Teryt::parse(text)->text() == text);
    Text sixteen;
    for (int i = 0; i != 16; ++i) sixteen += "ż";
    CHECK(Teryt::parse(sixteen));
    CHECK_FALSE(Teryt::parse(sixteen + "ż"));
    CHECK(Teryt::parse(Text(17, '0')).fault().code == "wrong_text");
}

TEST_CASE("a country is two capital letters", "[values]") {
    CHECK(Country::parse("PL"));
    for (const auto* text : {"", "P", "POL", "pl", "Pl", "P1", "PŁ", "P "}) CHECK_FALSE(Country::parse(text));
}
