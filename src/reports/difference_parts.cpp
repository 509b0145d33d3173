#include "difference_parts.hpp"

#include "osl/codec/json.hpp"
#include "osl/describe/shown.hpp"

namespace osl::reports {

namespace {

Text line_of(const Finding& finding, std::string_view kind, Language language) {
    Text line(kind);
    line += ": ";
    if (finding.centre) line += Text(finding.centre->text()) + (finding.pointer.empty() ? ": " : " ");
    if (!finding.pointer.empty()) line += shown(finding.pointer, describe::all_of_it) + ": ";
    line += Text(describe::entry(finding.severity).term.in(language)) + " [" + shown(finding.rule) + "] " +
            shown(finding.message.in(language), describe::all_of_it);
    if (!finding.met.empty()) line += ": " + shown(finding.met, describe::all_of_it);
    return line + '\n';
}

}  // namespace

Text finding_lines(const FindingDifference& findings, Language language) {
    Text out;
    for (const auto& finding : findings.new_)
        out += line_of(finding,
                       findings.new_is_certain ? in(language, "nowe ustalenie", "new finding")
                                               : in(language, "być może nowe ustalenie", "possibly new finding"),
                       language);
    for (const auto& finding : findings.gone)
        out += line_of(finding,
                       findings.gone_is_certain ? in(language, "już niestwierdzone", "finding gone")
                                                : in(language, "być może już niestwierdzone", "finding possibly gone"),
                       language);
    return out;
}

Text summary_line(const Phrase& summary, bool synthetic, Language language) {
    return summary.in(language) + (synthetic ? Text(in(language, " [dane syntetyczne]", " [synthetic data]")) : Text()) + '\n';
}

Text plain(const Opt<Text>& json) {
    if (!json) return {};
    return json->starts_with('"') ? osl::from_json<Text>(*json) : *json;
}

}  // namespace osl::reports
