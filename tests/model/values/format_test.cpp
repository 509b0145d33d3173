#include "osl/model/values/format.hpp"

#include <catch2/catch_template_test_macros.hpp>

using namespace osl;

TEMPLATE_TEST_CASE("data declare the one version of their format; a newer one is refused by name", "[values]", FormatVersion, TableFormat,
                   ReportFormat, DifferenceFormat, ReportDifferenceFormat) {
    const Text known(TestType::text());
    const auto name = known.substr(0, known.size() - 1);
    CHECK(TestType::parse(known).has_value());
    for (const auto& newer : {name + "2", name + "9", name + "12", name + "999999999999999999999999"})
        CHECK(TestType::parse(newer).fault().code == "newer_format");
    for (const auto& wrong : {Text(), name, name + "0", name + "01", name + "-1", name + "1.5", known + " ", known + "\n", " " + known,
                              Text("OSL") + known.substr(3), Text("osl-other/1"), Text("1")})
        CHECK(TestType::parse(wrong).fault().code == "wrong_text");
}

TEST_CASE("each format has a name of its own", "[values]") {
    CHECK(FormatVersion::text() == "osl/1");
    CHECK(TableFormat::text() == "osl-table/1");
    CHECK(ReportFormat::text() == "osl-report/1");
    CHECK(DifferenceFormat::text() == "osl-difference/1");
    CHECK(ReportDifferenceFormat::text() == "osl-report-difference/1");
}
