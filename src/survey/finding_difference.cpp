#include "osl/survey/finding_difference.hpp"

#include <map>

namespace osl {

namespace {

/// Whether a check tells every finding of what it was given.
bool holds_all(const CheckResult& check) {
    return check.total == Total(static_cast<std::int64_t>(check.findings.size())) && check.left_out == Total(0) && !check.cut_off &&
           !check.nothing_checked;
}

std::map<std::string_view, std::int64_t> counts_of(const List<Finding>& findings) {
    std::map<std::string_view, std::int64_t> counts;
    for (const auto& finding : findings) ++counts[finding.fingerprint];
    return counts;
}

}  // namespace

FindingDifference difference(const CheckResult& before, const CheckResult& after) {
    FindingDifference out{.new_is_certain = holds_all(before), .gone_is_certain = holds_all(after)};
    auto known = counts_of(before.findings);
    for (const auto& finding : after.findings) {
        auto& left = known[finding.fingerprint];
        (left > 0 ? out.persisting : out.new_).push_back(finding);
        --left;
    }
    auto found = counts_of(after.findings);
    for (const auto& finding : before.findings)
        if (found[finding.fingerprint]-- <= 0) out.gone.push_back(finding);
    return out;
}

}  // namespace osl
