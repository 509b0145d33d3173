#include "osl/model/values/format_version.hpp"

#include <catch2/catch_test_macros.hpp>

using osl::FormatVersion;

TEST_CASE("a register declares osl/1; a newer format is refused by name", "[values]") {
    CHECK(FormatVersion::parse("osl/1").has_value());
    CHECK(FormatVersion::text() == "osl/1");
    for (const auto* text : {"osl/2", "osl/9", "osl/10", "osl/11", "osl/999999999999999999999999"})
        CHECK(FormatVersion::parse(text).fault().code == "newer_format");
    for (const auto* text : {"", "osl", "osl/", "osl/0", "osl/01", "osl/1 ", "osl/1.0", "osl/1.1", "OSL/1", "osl-table/1", "1"})
        CHECK(FormatVersion::parse(text).fault().code == "wrong_text");
}
