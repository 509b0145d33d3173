#include "difference_parts.hpp"

#include "osl/codec/json.hpp"
#include "osl/reports/text.hpp"

namespace osl::reports {

namespace {

/// The finding as reports show it, after what became of it.
Text line_of_difference(std::string_view kind, const Finding& finding, Language language) {
    const auto line = text(finding, {}, {.lang = language});
    return Text(kind) + (line.starts_with(": ") ? "" : ": ") + line;
}

}  // namespace

Text finding_lines(const FindingDifference& findings, Language language) {
    Text out;
    for (const auto& finding : findings.new_)
        out += line_of_difference(findings.new_is_certain ? in(language, "nowe ustalenie", "new finding")
                                                          : in(language, "być może nowe ustalenie", "possibly new finding"),
                                  finding, language);
    for (const auto& finding : findings.gone)
        out += line_of_difference(findings.gone_is_certain ? in(language, "już niestwierdzone", "finding gone")
                                                           : in(language, "być może już niestwierdzone", "finding possibly gone"),
                                  finding, language);
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
