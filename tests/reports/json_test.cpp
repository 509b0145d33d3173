#include "osl/reports/json.hpp"

#include <catch2/catch_test_macros.hpp>

#include "osl/codec/json.hpp"
#include "osl/codec/write.hpp"
#include "osl/reports/overview.hpp"
#include "osl/reports/registry.hpp"
#include "osl/simulation.hpp"
#include "osl/survey.hpp"

using namespace osl;

namespace {

Report report_of(const Text& source) {
    auto report = survey(simulate({.centres = 3, .seed = 2}), {.by = Grouping::size});
    report.source = source;
    return report;
}

}  // namespace

TEST_CASE("reports in one document, or a line each, are the reports", "[reports]") {
    const List<Report> two{report_of("a.json"), report_of("b.json")};
    CHECK(reports::json(two) == R"({"format":"osl-reports/1","reports":[)" + to_json(two[0]) + ',' + to_json(two[1]) + R"(],"overview":)" +
                                    to_json(reports::overview_of(two)) + "}\n");
    CHECK(reports::ndjson(two) == to_json(two[0]) + '\n' + to_json(two[1]) + '\n');
    CHECK(reports::json({}).starts_with(R"({"format":"osl-reports/1","reports":[],"overview":{"reports":0,)"));
    CHECK(reports::ndjson({}).empty());
    CHECK(reports::written(two, reports::ReportForm::json) == reports::json(two));
    CHECK(reports::written(two, reports::ReportForm::ndjson) == reports::ndjson(two));
}

TEST_CASE("what nobody sees is written out, and comes back as it was", "[reports]") {
    const Text hidden = "a\x7f\u0085\u009b\u200b\u202e\ufeff\U000e0041\U0010ffff\U0001f600ż.json";
    const auto report = report_of(hidden);
    const auto text = reports::ndjson({&report, 1});
    CHECK(text.find(R"(a\u007f\u0085\u009b\u200b\u202e\ufeff\udb40\udc41\udbff\udfff)"
                    "\U0001f600ż.json") != Text::npos);
    CHECK(from_json<Report>(text.substr(0, text.size() - 1)) == report);
}

TEST_CASE("a report comes back from its JSON whatever the survey met", "[reports]") {
    const auto record = simulate({.centres = 3, .seed = 2, .like = Likeness::pilot});
    auto stream = to_text(record, Form::stream);
    for (const Text& text : {stream, stream + "{\"id\":\"broken\"}\nnonsense\n", Text("{}"), Text()}) {
        for (const bool rules : {true, false}) {
            CentreReader reader(open_memory(text));
            const auto report = survey(reader, {.rules = rules, .indicators = !rules});
            CHECK(from_json<Report>(to_json(report)) == report);
            CHECK(report.check.has_value() == rules);
            CHECK(report.indicators.has_value() == !rules);
        }
    }
}
