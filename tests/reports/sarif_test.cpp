#include "osl/reports/sarif.hpp"

#include <catch2/catch_test_macros.hpp>

#include "osl/reports/github.hpp"
#include "reports/sample.hpp"

using namespace osl;

TEST_CASE("standard input is no file, in no form", "[reports]") {
    const auto piped = testing::detail::report_of(testing::detail::awkward_stream(), "<stdin>", {});
    const auto sarif = reports::sarif({&piped, 1});
    CHECK(sarif.find("stdin") == Text::npos);
    CHECK(sarif.find("artifact") == Text::npos);
    CHECK(sarif.find("\"logicalLocations\"") != Text::npos);
    CHECK(reports::github({&piped, 1}).find("file=") == Text::npos);
}

TEST_CASE("a path is a URI reference, whatever it is made of", "[reports]") {
    const auto uri_of = [](const Text& path) {
        auto report = testing::sample_reports().back();
        report.source = path;
        const auto text = reports::sarif({&report, 1});
        const auto from = text.find("\"uri\":\"") + 7;
        return text.substr(from, text.find('"', from) - from);
    };
    CHECK(uri_of("dane/wave 1, 50%:a.ndjson") == "dane/wave%201,%2050%25%3Aa.ndjson");
    CHECK(uri_of("a:b.json") == "./a%3Ab.json");
    CHECK(uri_of("Łódź#1?.json") == "%C5%81%C3%B3d%C5%BA%231%3F.json");
    CHECK(uri_of("/var/x.json") == "/var/x.json");
}
