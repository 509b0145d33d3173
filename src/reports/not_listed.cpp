#include "not_listed.hpp"

#include <algorithm>
#include <functional>

#include "osl/describe/numerals.hpp"

namespace osl::reports {

namespace {

const Total& open_of(const SeverityCounts& counts, Severity severity) {
    return severity == Severity::error ? counts.error : severity == Severity::warning ? counts.warning : counts.information;
}

void add_where_any(List<NotListed>& all, Severity severity, std::int64_t count, const Local& what) {
    if (count <= 0) return;
    all.push_back({severity, in_both([&](Language language) { return Text(what.in(language)) + ": " + number_text(count, language); })});
}

bool is_known(const Finding& finding) { return finding.status && *finding.status != FindingStatus::new_; }

/// Findings that a baseline knows or accepts, beyond the limit.
std::int64_t known_not_listed(const Report& report) {
    if (!report.check || !report.baseline) return 0;
    const auto& baseline = *report.baseline;
    return baseline.persisting.value() + baseline.accepted.value() - std::ranges::count_if(report.check->findings, is_known);
}

}  // namespace

List<NotListed> findings_not_listed(const Report& report) {
    List<NotListed> all;
    if (!report.check) return all;
    const auto add_of = [&](Severity severity, const Local& what) {
        const auto listed = std::ranges::count_if(report.check->findings, [&](const Finding& finding) {
            return finding.severity == severity && !is_known(finding);
        });
        add_where_any(all, severity, open_of(report.check->open, severity).value() - listed, what);
    };
    add_of(Severity::error, {"ustalenia o wadze „błąd” policzone, ale niewymienione", "errors found, counted but not listed"});
    add_of(Severity::warning, {"ostrzeżenia policzone, ale niewymienione", "warnings counted but not listed"});
    add_of(Severity::information, {"informacje policzone, ale niewymienione", "pieces of information counted but not listed"});
    return all;
}

std::int64_t count_not_listed(const CheckResult& check) {
    const auto& open = check.open;
    const auto listed = std::ranges::count_if(check.findings, std::not_fn(is_known));
    return open.error.value() + open.warning.value() + open.information.value() - listed;
}

std::int64_t count_not_listed(const Report& report) {
    return report.check ? count_not_listed(*report.check) + known_not_listed(report) : 0;
}

List<NotListed> not_listed(const Report& report) {
    List<NotListed> all;
    add_where_any(all, Severity::error, report.total_errors.value() - std::ssize(report.errors),
                  {"błędy odczytu policzone, ale niewymienione", "decode errors counted but not listed"});
    for (auto& findings : findings_not_listed(report)) all.push_back(std::move(findings));
    add_where_any(all, Severity::information, known_not_listed(report),
                  {"ustalenia znane lub przyjęte policzone, ale niewymienione", "findings known or accepted, counted but not listed"});
    return all;
}

}  // namespace osl::reports
