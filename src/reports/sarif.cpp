#include "osl/reports/sarif.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "not_listed.hpp"
#include "osl/codec/json.hpp"
#include "osl/reports/layout.hpp"
#include "osl/rules/catalogue.hpp"
#include "visible.hpp"

namespace osl::reports {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
constexpr const char* levels[] = {"note", "warning", "error"};

const char* level_of(Severity severity) { return levels[describe::index_of(severity)]; }

/// A path as a URI reference: what is not plain is percent-encoded, byte by byte.
Text uri_of(std::string_view path) {
    constexpr std::string_view plain = "-._~/!$&'()*+,;=@";
    constexpr std::string_view hex = "0123456789ABCDEF";
    Text out = path.substr(0, path.find('/')).find(':') != std::string_view::npos ? "./" : "";  // a colon there would end a scheme
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        const bool letter = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
        if (letter || plain.find(c) != std::string_view::npos) {
            out += c;
        } else {
            (out += '%') += hex[byte >> 4U];
            out += hex[byte & 0xFU];
        }
    }
    return out;
}

Json text(const Text& text) { return {{"text", safe(text)}}; }
Json both(const Phrase& phrase) { return {{"pl", phrase.pl}, {"en", phrase.en}}; }

/// One run.
class Run {
public:
    explicit Run(const Report& report) : report_(report) {}

    Json write() {
        Json results = Json::array();
        if (report_.check) {
            for (const auto& tally : report_.check->tallies) rules_.push_back(rule(tally));
            for (const auto& finding : report_.check->findings) results.push_back(result(finding));
            if (report_.baseline)
                for (const auto& gone : report_.baseline->no_longer_found) results.push_back(result(gone));
        }
        Json run{{"tool", {{"driver", {{"name", "osl"}, {"version", report_.version}, {"rules", rules_}}}}},
                 {"columnKind", "unicodeCodePoints"},
                 {"invocations", Json::array({invocation()})},
                 {"results", std::move(results)},
                 {"properties", properties()}};
        if (is_file()) run["artifacts"] = Json::array({{{"location", {{"uri", uri_of(*report_.source)}}}}});
        return run;
    }

private:
    /// The entry of the catalogue, or of a rule of somebody's own in the report.
    [[nodiscard]] const RuleDescription* description_of(const Text& rule) const {
        const auto in = [&](const List<RuleDescription>& list) {
            const auto found = std::ranges::find(list, rule, &RuleDescription::name);
            return found == list.end() ? nullptr : &*found;
        };
        const auto* known = in(rule_catalogue());
        return known == nullptr && report_.check->custom_rules ? in(*report_.check->custom_rules) : known;
    }

    Json rule(const Tally& tally) {
        index_.push_back(tally.rule);
        Json rule{{"id", tally.rule}};
        const auto* known = description_of(tally.rule);
        if (known != nullptr) {
            rule["shortDescription"] = text(known->message.en);
            rule["fullDescription"] = text(known->question.en);
            rule["help"] = {{"text", known->question.en + ' ' + known->why.en},
                            {"markdown", "**" + known->question.en + "** " + known->why.en + "\n\nSource: " + known->source}};
        }
        rule["defaultConfiguration"] = {{"level", level_of(tally.severity)}};
        if (known != nullptr)
            rule["properties"] = {{"family", known->family},
                                  {"nature", code_of(known->nature)},
                                  {"source", known->source},
                                  {"question", both(known->question)},
                                  {"why", both(known->why)}};
        rule["properties"]["tally"] = {{"pass", tally.pass.value()},
                                       {"fail", tally.fail.value()},
                                       {"not_applicable", tally.not_applicable.value()},
                                       {"not_evaluable", tally.not_evaluable.value()}};
        if (tally.parameters) rule["properties"]["parameters"] = Json::parse(tally.parameters->text());
        return rule;
    }

    [[nodiscard]] Json location(const Opt<Total>& line, const Opt<Id>& centre, const Text& pointer) const {
        Json location = Json::object();
        if (is_file()) {
            location["physicalLocation"]["artifactLocation"] = {{"uri", uri_of(*report_.source)}};
            if (line && *line != Total(0)) location["physicalLocation"]["region"] = {{"startLine", line->value()}};
        }
        const auto name = (centre ? Text(centre->text()) : Text()) + pointer;
        if (!name.empty()) location["logicalLocations"] = Json::array({{{"fullyQualifiedName", name}}});
        return location;
    }

    [[nodiscard]] bool is_file() const { return report_.source && *report_.source != "<stdin>"; }

    void name_rule(Json& result, const Text& rule) const {
        result["ruleId"] = rule;
        if (const auto found = std::ranges::find(index_, rule); found != index_.end()) result["ruleIndex"] = found - index_.begin();
    }

    [[nodiscard]] Json result(const Finding& finding) const {
        Json result;
        name_rule(result, finding.rule);
        result["level"] = level_of(finding.severity);
        auto said = finding.message.en;
        if (!finding.met.empty()) said += ": " + finding.met;
        if (!finding.expected.en.empty()) said += "; expected: " + finding.expected.en;
        if (finding.repair) said += "; repair: " + finding.repair->en;
        result["message"] = text(said);
        result["locations"] = Json::array({location(finding.line, finding.centre, finding.pointer)});
        result["partialFingerprints"] = {{"oslFingerprint/v1", finding.fingerprint}};
        if (finding.status) result["baselineState"] = *finding.status == FindingStatus::new_ ? "new" : "unchanged";
        if (finding.status == FindingStatus::accepted)
            result["suppressions"] = Json::array({{{"kind", "external"}, {"status", "accepted"}}});
        result["properties"] = {{"message", both(finding.message)}, {"met", finding.met}, {"expected", both(finding.expected)}};
        if (finding.repair) result["properties"]["repair"] = both(*finding.repair);
        if (finding.centre_name) result["properties"]["centreName"] = *finding.centre_name;
        return result;
    }

    [[nodiscard]] Json result(const KnownFinding& gone) const {
        Json result;
        name_rule(result, gone.rule);
        result["level"] = level_of(gone.severity);
        result["message"] = text("no longer found");
        result["properties"] = {{"message", both({.pl = "już niestwierdzone", .en = "no longer found"})}};
        result["locations"] = Json::array({location({}, gone.centre, gone.pointer)});
        result["partialFingerprints"] = {{"oslFingerprint/v1", gone.fingerprint}};
        result["baselineState"] = "absent";
        return result;
    }

    [[nodiscard]] Json invocation() const {
        Json notifications = Json::array();
        for (const auto& error : report_.errors) {
            auto where = location(error.line ? Opt<Total>(Total(error.line->value())) : Opt<Total>(), {}, error.pointer);
            if (error.column && where.contains("physicalLocation") && where["physicalLocation"].contains("region"))
                where["physicalLocation"]["region"]["startColumn"] = error.column->value();
            notifications.push_back({{"level", "error"},
                                     {"message", text(error.message(Language::en))},
                                     {"descriptor", {{"id", code_of(error.code)}}},
                                     {"locations", Json::array({std::move(where)})},
                                     {"properties", {{"message", error.message(Language::pl)}}}});
        }
        for (const auto& more : not_listed(report_))
            notifications.push_back({{"level", level_of(more.severity)},
                                     {"message", text(more.said.en)},
                                     {"descriptor", {{"id", "not_listed"}}},
                                     {"properties", {{"message", more.said.pl}}}});
        bool ran = report_.total_errors == Total(0) && !report_.cut_off && !report_.nothing_surveyed;
        if (report_.check) {
            for (const auto& rule : report_.check->not_run) {
                notifications.push_back({{"level", "error"}, {"message", text(rule.message)}, {"descriptor", {{"id", rule.rule}}}});
                ran = false;
            }
        }
        return {{"executionSuccessful", ran}, {"toolExecutionNotifications", std::move(notifications)}};
    }

    [[nodiscard]] Json properties() const {
        Json properties{{"request", Json::parse(osl::to_json(report_.request))},
                        {"centres", report_.centres.value()},
                        {"leftOut", report_.left_out.value()},
                        {"cutOff", report_.cut_off},
                        {"totalErrors", report_.total_errors.value()}};
        if (report_.synthetic.has_value()) properties["synthetic"] = report_.synthetic.value_or(false);
        if (report_.programme) properties["programme"] = report_.programme->text();
        if (report_.check) {
            properties["totalFindings"] = report_.check->total.value();
            properties["summary"] = both(report_.check->summary);
        }
        if (report_.summary) properties["indicators"] = both(*report_.summary);
        if (report_.baseline) properties["baseline"] = both(report_.baseline->summary);
        return properties;
    }

    const Report& report_;
    Json rules_ = Json::array();
    List<Text> index_;
};

}  // namespace

Text sarif(std::span<const Report> reports) {
    Json runs = Json::array();
    for (const auto& report : reports) runs.push_back(Run(report).write());
    const Json log{{"$schema", schema}, {"version", "2.1.0"}, {"runs", std::move(runs)}};
    try {
        return visible(log.dump()) + '\n';
    } catch (const Json::type_error&) {  // the only one that writing gives: a text that is not UTF-8
        for (const auto& report : reports) static_cast<void>(osl::to_json(report));  // says where
        throw;
    }
}

}  // namespace osl::reports
