// Two reports in which everything occurs that a format must get right.
#pragma once

#include "osl/codec/write.hpp"
#include "osl/rules/custom.hpp"
#include "osl/survey.hpp"
#include "rules/clean_register.hpp"

namespace osl::testing {

namespace detail {

/// Findings of each severity, awkward texts, and what did not decode.
inline Text awkward_stream() {
    auto record = clean_register();
    record.programme.synthetic = true;
    record.centres.at(0).name = "OPS <\"Łąka\" & 'Bór'> 50%";
    record.centres.at(0).size = CentreSize::small;
    record.centres.at(1).municipality->teryt = Teryt("=1+1");
    record.centres.at(1).municipality->population->value = Population(25'000);
    record.centres.at(2).extra = RawJson(R"({"note":"tel. 601 234 567, kind: a, b"})");
    record.centres.at(2).name = "Ośrodek\u202e\x1b[31m";
    auto text = to_text(record, Form::stream);
    text += "{\"id\":\"broken\",\"takes_part_as\":[\"organiser, 100% <institution>\"]}\n";
    return text;
}

inline Report report_of(const Text& text, Text name, const Request& request) {
    CentreReader reader(open_memory(text), {}, Opt<Text>(std::move(name)));
    auto report = survey(reader, request);
    report.version = "1.2.3";
    return report;
}

}  // namespace detail

/// The first is held against a baseline with one finding of each status, and one that is gone; a rule of somebody's own did not run.
inline List<Report> sample_reports() {
    const Request request{.as_of = Day("2012-03-16"), .today = Day("2012-06-01"), .only = List<Text>{"I04", "I12"}};
    auto first = detail::report_of(detail::awkward_stream(), "dane/wave 1, 50%:a.ndjson", request);
    const auto& findings = first.check->findings;
    const auto& known = findings.at(0);
    const auto& accepted = findings.at(1);
    hold_against(first,
                 {.version = "1.2.3",
                  .findings = {{.fingerprint = known.fingerprint, .rule = known.rule, .severity = known.severity},
                               {.fingerprint = "0123456789abcdef",
                                .rule = "steps.out-of-order",
                                .severity = Severity::information,
                                .centre = Id("c-small"),
                                .pointer = "/steps/1"}},
                  .accepted = {{.fingerprint = accepted.fingerprint, .reason = "agreed", .owner = Responsible::director}}},
                 "baseline.json");
    first.check->not_run.push_back({.rule = "own.rule", .message = "ValueError: <no> & \"yes\""});
    first.baseline->no_longer_found.push_back({.fingerprint = "0123456789abcdef",
                                               .rule = "steps.out-of-order",
                                               .severity = Severity::information,
                                               .centre = Id("c-small"),
                                               .pointer = "/steps/1"});
    auto second = detail::report_of(to_text(clean_register(), Form::stream), "b.ndjson", request);
    return {first, second};
}

}  // namespace osl::testing
