#include "osl/survey/baseline.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "osl/codec/json.hpp"
#include "osl/codec/write.hpp"
#include "osl/rules.hpp"
#include "osl/simulation.hpp"
#include "osl/survey.hpp"
#include "support/files.hpp"

using namespace osl;

namespace {

const Day today("2012-06-01");

Register wave() { return simulate({.centres = 12, .seed = 4, .like = Likeness::pilot}); }

Report report_of(const Register& record, Request request = {}) {
    request.indicators = false;
    request.today = request.today.has_value() ? request.today : Opt<Day>(today);
    return survey(record, request);
}

Report held(Report report, const Baseline& baseline) {
    hold_against(report, baseline, "baseline.json");
    return report;
}

std::int64_t open(const Report& report) {
    const auto& counts = report.check->open;
    return counts.error.value() + counts.warning.value() + counts.information.value();
}

List<Finding> of_rule(const Report& report, std::string_view rule) {
    List<Finding> out;
    for (const auto& finding : report.check->findings)
        if (std::string_view(finding.rule) == rule) out.push_back(finding);
    return out;
}

}  // namespace

TEST_CASE("against its own baseline a report has nothing new and nothing fixed", "[survey]") {
    const auto report = report_of(wave());
    REQUIRE(open(report) > 3);
    const auto again = held(report, baseline_of(report));
    CHECK(again.baseline->new_ == Total(0));
    CHECK(again.baseline->fixed == Total(0));
    CHECK(again.baseline->not_judged == Total(0));
    CHECK(again.baseline->persisting == report.check->total);
    CHECK(open(again) == 0);
    CHECK(std::ranges::all_of(again.check->findings, [](const Finding& f) { return f.status == FindingStatus::persisting; }));
}

TEST_CASE("what comes is new, what goes is fixed, whatever the order of the centres", "[survey]") {
    auto record = wave();
    const auto before = report_of(record);
    const auto baseline = baseline_of(before);
    auto later = record;
    std::ranges::reverse(later.centres);
    const auto gone = later.centres.back();
    later.centres.pop_back();
    std::int64_t of_gone = 0;
    for (const auto& finding : before.check->findings) of_gone += finding.centre == gone.id ? 1 : 0;
    const auto after = held(report_of(later), baseline);
    CHECK(after.baseline->fixed.value() >= of_gone);
    const auto reverse = held(before, baseline_of(report_of(later)));
    CHECK(reverse.baseline->new_ == after.baseline->fixed);
    CHECK(reverse.baseline->persisting == after.baseline->persisting);
    CHECK(open(reverse) == reverse.baseline->new_.value());
}

TEST_CASE("findings that share a fingerprint are counted one by one", "[survey]") {
    const auto report = report_of(wave());
    auto baseline = baseline_of(report);
    auto twice = report;
    twice.check->findings.push_back(twice.check->findings.front());
    twice.check->total = Total(twice.check->total.value() + 1);
    auto& count = twice.check->findings.front().severity == Severity::error     ? twice.check->open.error
                  : twice.check->findings.front().severity == Severity::warning ? twice.check->open.warning
                                                                                : twice.check->open.information;
    count = Total(count.value() + 1);
    const auto compared = held(twice, baseline);
    CHECK(compared.baseline->new_ == Total(1));
    CHECK(open(compared) == 1);
}

TEST_CASE("a finding is accepted by its fingerprint until its acceptance expires, and then that is a finding, too", "[survey]") {
    const auto report = report_of(wave());
    const auto& first = report.check->findings.front();
    const Baseline baseline{
        .version = "1",
        .accepted = {
            {.fingerprint = first.fingerprint, .reason = "agreed", .owner = Responsible::director, .expires_on = Day("2012-06-01")}}};
    const auto on_the_day = held(report, baseline);
    CHECK(on_the_day.check->findings.front().status == FindingStatus::accepted);
    CHECK(on_the_day.baseline->accepted == Total(1));
    CHECK(open(on_the_day) == open(report) - 1);
    CHECK(of_rule(on_the_day, "acceptance.expired").empty());

    const auto a_day_later = held(report_of(wave(), {.today = Day("2012-06-02")}), baseline);
    CHECK(a_day_later.check->findings.front().status == FindingStatus::new_);
    const auto expired = of_rule(a_day_later, "acceptance.expired");
    REQUIRE(expired.size() == 1);
    CHECK(expired.front().pointer == "/accepted/0");
    CHECK(open(a_day_later) == open(report) + 1);
    CHECK(a_day_later.check->total.value() == report.check->total.value() + 1);
}

TEST_CASE("findings are accepted by rule and place; what an acceptance no longer concerns is told", "[survey]") {
    const auto report = report_of(wave());
    const auto& first = report.check->findings.front();
    const auto accepts = [&](Acceptance acceptance) {
        acceptance.reason = "agreed";
        return held(report, {.version = "1", .accepted = {acceptance}});
    };
    const auto owner = Responsible::coordinator;
    std::int64_t of_rule_all = 0;
    std::int64_t of_rule_there = 0;
    for (const auto& finding : report.check->findings) {
        of_rule_all += finding.rule == first.rule ? 1 : 0;
        of_rule_there += finding.rule == first.rule && finding.centre == first.centre ? 1 : 0;
    }
    CHECK(accepts({.rule = first.rule, .reason = {}, .owner = owner}).baseline->accepted == Total(of_rule_all));
    CHECK(accepts({.rule = first.rule, .centre = first.centre, .reason = {}, .owner = owner}).baseline->accepted == Total(of_rule_there));
    CHECK(
        accepts({.rule = first.rule, .centre = first.centre, .pointer = first.pointer, .reason = {}, .owner = owner}).baseline->accepted >=
        Total(1));
    const auto stale = accepts({.rule = first.rule, .centre = Id("nobody"), .reason = {}, .owner = owner});
    CHECK(stale.baseline->accepted == Total(0));
    CHECK(of_rule(stale, "acceptance.stale").size() == 1);
}

TEST_CASE("a place is accepted with what lies below it, not with what begins alike", "[survey]") {
    auto report = report_of(wave());
    report.check->findings.resize(2);
    report.check->findings[0].pointer = "/steps/1";
    report.check->findings[1].pointer = "/steps/10";
    report.check->findings[1].rule = report.check->findings[0].rule;
    const auto compared = held(
        report,
        {.version = "1",
         .accepted = {
             {.rule = report.check->findings[0].rule, .pointer = Text("/steps/1"), .reason = "agreed", .owner = Responsible::director}}});
    CHECK(compared.check->findings[0].status == FindingStatus::accepted);
    CHECK(compared.check->findings[1].status == FindingStatus::new_);
}

TEST_CASE("what was not asked, or not read, is not called fixed", "[survey]") {
    const auto record = wave();
    const auto baseline = baseline_of(report_of(record));
    const auto other_rules = held(report_of(record, {.select = List<Text>{"disclosure"}}), baseline);
    CHECK(other_rules.baseline->fixed == Total(0));
    CHECK(other_rules.baseline->not_judged.value() > 0);

    const Text id(record.centres.front().id.text());
    const auto one_centre = held(report_of(record, {.centre = List<Text>{id}}), baseline);
    CHECK(one_centre.baseline->fixed == Total(0));

    auto text = to_text(record, Form::stream);
    text += "{\"id\":\"broken\",\"nonsense\":1}\n";
    CentreReader reader(open_memory(text));
    const auto partly = held(survey(reader, {.today = today, .indicators = false}), baseline);
    CHECK(partly.baseline->fixed == Total(0));

    const auto few = held(report_of(record, {.max_findings = Total(1)}), baseline);
    CHECK(few.baseline->fixed == Total(0));
    CHECK(few.baseline->not_judged.value() > 0);
}

TEST_CASE("a baseline is taken of all findings only, and of one programme", "[survey]") {
    const auto record = wave();
    CHECK_THROWS_AS(baseline_of(report_of(record, {.max_findings = Total(1)})), Misuse);
    CHECK_THROWS_AS(baseline_of(report_of(record, {.centre = List<Text>{Text(record.centres.front().id.text())}})), Misuse);
    auto baseline = baseline_of(report_of(record));
    baseline.programme = Id("another");
    auto report = report_of(record);
    CHECK_THROWS_AS(hold_against(report, baseline, "b"), Misuse);
}

TEST_CASE("what concerns acceptances is selected, ignored and set like other rules", "[survey]") {
    const auto record = wave();
    const Baseline stale{.version = "1", .accepted = {{.rule = Text("x.y"), .reason = "agreed", .owner = Responsible::director}}};
    const auto acceptance = [&](const Request& request) { return of_rule(held(report_of(record, request), stale), "acceptance.stale"); };
    CHECK(acceptance({}).empty());  // no rule of that name was asked
    const Baseline of_known{
        .version = "1",
        .accepted = {{.rule = Text("steps.out-of-order"), .centre = Id("nobody"), .reason = "agreed", .owner = Responsible::director}}};
    const auto known = [&](const Request& request) { return of_rule(held(report_of(record, request), of_known), "acceptance.stale"); };
    CHECK(known({}).size() == 1);
    CHECK(known({.ignore = List<Text>{"acceptance"}}).empty());
    CHECK(known({.settings = List<RuleSetting>{{.rule = "acceptance.stale", .on = false}}}).empty());
    const auto graver = known({.settings = List<RuleSetting>{{.rule = "acceptance.stale", .severity = Severity::error}}});
    REQUIRE(graver.size() == 1);
    CHECK(graver.front().severity == Severity::error);
}

TEST_CASE("a baseline is written so that people can edit it, and comes back", "[survey]") {
    const testing::Directory folder;
    const auto path = (folder / "baseline.json");
    const auto baseline = baseline_of(report_of(wave()));
    write_baseline(baseline, path);
    CHECK(read_baseline(path) == baseline);
    const auto report = survey(wave(), {.baseline = Text(path), .today = today, .indicators = false});
    CHECK(report.baseline->source == path);
    CHECK(report.baseline->today == today);
    CHECK(from_json<Report>(to_json(report)) == report);

    testing::put_file(
        path, R"({"format":"osl-baseline/1","version":"1","findings":[],"accepted":[{"rule":"a.b","reason":" ","owner":"director"}]})");
    CHECK_THROWS_AS(read_baseline(path), DecodeFailure);
}

TEST_CASE("a report is held against one baseline, once, and only where rules were asked", "[survey]") {
    const auto baseline = baseline_of(report_of(wave()));
    CHECK_THROWS_AS(held(held(report_of(wave()), baseline), baseline), Misuse);
    CHECK_THROWS_AS(held(survey(wave(), {.rules = false, .indicators = true}), baseline), Misuse);
}

TEST_CASE("taken anew of some rules, a baseline still knows the findings of the others", "[survey]") {
    const auto whole = baseline_of(report_of(wave()));
    auto part = baseline_of(report_of(wave(), {.select = List<Text>{whole.findings.front().rule}}), whole);
    CHECK(held(report_of(wave()), part).baseline->new_ == Total(0));
    CHECK(part.findings.size() == whole.findings.size());
}

TEST_CASE("a limit keeps what is new, and known findings beyond it stay known", "[survey]") {
    const testing::Directory folder;
    const auto path = folder / "baseline.json";
    auto known = baseline_of(report_of(wave()));
    const auto all = static_cast<std::int64_t>(report_of(wave()).check->findings.size());
    write_baseline(known, path);
    const auto clean = report_of(wave(), {.max_findings = Total(1), .baseline = Text(path)});
    CHECK(open(clean) == 0);
    CHECK(clean.baseline->persisting == Total(all));
    CHECK(clean.check->findings.size() == 1);
    CHECK(clean.check->total == Total(all));

    // The least of all is not known: it is the one that is kept.
    const auto least = std::ranges::min_element(known.findings, {}, &KnownFinding::severity);
    const auto unknown = least->fingerprint;
    const auto times = least->times;
    known.findings.erase(least);
    write_baseline(known, path);
    const auto one_new = report_of(wave(), {.max_findings = Total(1), .baseline = Text(path)});
    CHECK(one_new.baseline->new_ == times);
    REQUIRE(one_new.check->findings.size() == 1);
    CHECK(one_new.check->findings[0].fingerprint == unknown);
    CHECK(open(one_new) == times.value());
}

TEST_CASE("findings about acceptances keep to the centres and the severity asked for", "[survey]") {
    const auto first = wave().centres.front().id;
    const Baseline expired{.version = "1",
                           .accepted = {{.rule = Text("steps.out-of-order"),
                                         .centre = wave().centres.back().id,
                                         .reason = "agreed",
                                         .owner = Responsible::director,
                                         .expires_on = Day("2011-12-31")}}};
    CHECK(of_rule(held(report_of(wave()), expired), "acceptance.expired").size() == 1);
    CHECK(of_rule(held(report_of(wave(), {.min_severity = Severity::error}), expired), "acceptance.expired").empty());
    CHECK(of_rule(held(report_of(wave(), {.centre = List<Text>{Text(first.text())}}), expired), "acceptance.expired").empty());
}

TEST_CASE("what could not be read again is not written", "[survey]") {
    const testing::Directory folder;
    const Baseline baseline{.version = "1", .accepted = {{.rule = Text("a.b"), .reason = " \n", .owner = Responsible::director}}};
    CHECK_THROWS_AS(write_baseline(baseline, folder / "baseline.json"), Misuse);
    CHECK(folder.names().empty());
}

TEST_CASE("a register of no centres mends nothing", "[survey]") {
    const auto baseline = baseline_of(report_of(wave()));
    auto empty = wave();
    empty.centres.clear();
    const auto after = held(report_of(empty), baseline);
    CHECK(after.baseline->fixed == Total(0));
    CHECK(after.baseline->not_judged.value() > 0);
    CHECK_THROWS_AS(baseline_of(report_of(empty), baseline), Misuse);
}
