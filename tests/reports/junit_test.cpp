#include "osl/reports/junit.hpp"

#include <catch2/catch_test_macros.hpp>

#include "reports/sample.hpp"

using namespace osl;

namespace {

struct Counts {
    int cases = 0;
    int failed = 0;
    int errored = 0;
    int skipped = 0;

    friend bool operator==(const Counts&, const Counts&) = default;
};

bool has(std::string_view text, std::string_view what) { return text.find(what) != std::string_view::npos; }

int number_after(std::string_view text, std::string_view attribute) {
    return std::stoi(Text(text.substr(text.find(attribute) + attribute.size())));
}

/// What the first suite says of itself.
Counts said(std::string_view xml) {
    xml.remove_prefix(xml.find("<testsuite "));
    return {number_after(xml, " tests=\""), number_after(xml, " failures=\""), number_after(xml, " errors=\""),
            number_after(xml, " skipped=\"")};
}

/// What stands in all cases.
Counts counted(std::string_view xml) {
    Counts counts;
    for (auto at = xml.find("<testcase "); at != std::string_view::npos;) {
        const auto next = xml.find("<testcase ", at + 1);
        const auto one = xml.substr(at, next == std::string_view::npos ? next : next - at);
        ++counts.cases;
        counts.failed += has(one, "<failure ") ? 1 : 0;
        counts.errored += has(one, "<error ") ? 1 : 0;
        counts.skipped += has(one, "<skipped ") ? 1 : 0;
        at = next;
    }
    return counts;
}

Report limited(std::int64_t findings) {
    return testing::detail::report_of(testing::detail::awkward_stream(), "a.ndjson", {.max_findings = Total(findings)});
}

/// The case of a rule.
Text case_of(const Text& xml, const Text& rule) {
    const auto from = xml.find("name=\"" + rule + '"');
    REQUIRE(from != Text::npos);
    return xml.substr(from, xml.find("</testcase>", from) - from);
}

}  // namespace

TEST_CASE("a case is counted once, however many problems it has", "[reports]") {
    auto many = testing::sample_reports().front();
    many.errors.resize(50, many.errors.front());
    many.total_errors = Total(50);
    for (const auto& report : {many, testing::sample_reports().front(), testing::sample_reports().back(), limited(1), limited(0)}) {
        const auto xml = reports::junit({&report, 1});
        CHECK(said(xml) == counted(xml));
        const auto counts = said(xml);
        CHECK(counts.failed + counts.errored + counts.skipped <= counts.cases);
    }
}

TEST_CASE("no rule passes because its findings are beyond the limit", "[reports]") {
    const auto all = limited(1000);
    const auto failed = said(reports::junit({&all, 1})).failed;
    REQUIRE(failed > 3);
    for (const auto limit : {0, 1, 2}) {
        const auto some = limited(limit);
        CHECK(said(reports::junit({&some, 1})).failed == failed);
    }
}

TEST_CASE("a finding that was not asked for fails nothing", "[reports]") {
    const auto report = testing::detail::report_of(testing::detail::awkward_stream(), "a.ndjson", {.min_severity = Severity::error});
    const auto xml = reports::junit({&report, 1});
    const auto of_warnings = case_of(xml, "territory.size-mismatch");
    CHECK_FALSE(has(of_warnings, "<failure "));
    CHECK(has(of_warnings, "counted but not listed: 1"));
    CHECK(has(case_of(xml, "territory.teryt-format"), "<failure "));
}
