#include "osl/model/values/table_format.hpp"

#include <catch2/catch_test_macros.hpp>

using osl::TableFormat;

TEST_CASE("a table declares osl-table/1; a newer format is refused by name", "[values]") {
    CHECK(TableFormat::parse("osl-table/1").has_value());
    CHECK(TableFormat::parse("osl-table/2").fault().code == "newer_format");
    CHECK(TableFormat::parse("osl-table/12").fault().code == "newer_format");
    for (const auto* text : {"", "osl/1", "osl-table/", "osl-table/0", "osl-table/01", "osl-table/1 ", "OSL-TABLE/1"})
        CHECK(TableFormat::parse(text).fault().code == "wrong_text");
}
