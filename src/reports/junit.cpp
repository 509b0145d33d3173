#include "osl/reports/junit.hpp"

#include <array>

#include "not_listed.hpp"
#include "osl/reports/layout.hpp"

namespace osl::reports {

namespace {

/// Text within XML 1.0; what it cannot hold is written out.
Text in_xml(std::string_view text) {
    Text out;
    for (const char c : safe(text)) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            default: out += c;
        }
    }
    return out;
}

Text attribute(std::string_view name, std::string_view value) { return ' ' + Text(name) + "=\"" + in_xml(value) + '"'; }
Text attribute(std::string_view name, std::int64_t number) { return attribute(name, std::string_view(std::to_string(number))); }

Text sentence_of(const Finding& finding) {
    Text text;
    if (finding.centre) text += finding.centre->text();
    if (finding.line) text += ':' + std::to_string(finding.line->value());
    if (!finding.pointer.empty()) text += ' ' + finding.pointer;
    text += (text.empty() ? "" : ": ") + finding.message.en;
    if (!finding.met.empty()) text += ": " + finding.met;
    if (!finding.expected.en.empty()) text += "; expected: " + finding.expected.en;
    if (finding.repair) text += "; repair: " + finding.repair->en;
    return text + " [" + finding.fingerprint + ']';
}

Text problem(std::string_view element, std::string_view type, std::string_view message, std::string_view text = {}) {
    return "      <" + Text(element) + attribute("message", message) + attribute("type", type) + '>' + in_xml(text) + "</" + Text(element) +
           ">\n";
}

/// What became of a case. It is counted once, however many problems it has, so that readers who subtract get those that passed.
enum class Outcome : std::uint8_t { passed, failed, errored, skipped };

/// One test suite while its cases are written.
class Suite {
public:
    explicit Suite(const Report& report) : report_(report) {}

    Text write() {
        if (report_.total_errors != Total(0)) decode_errors();
        if (report_.nothing_surveyed)
            one_case("osl", "survey", Outcome::errored, problem("error", "nothing", "nothing was checked or counted"));
        if (report_.check) {
            for (const auto& tally : report_.check->tallies) rule(tally);
            for (const auto& rule : report_.check->not_run) not_run(rule);
        }
        if (tests_ == 0) one_case("osl", "survey", Outcome::passed);
        return "  <testsuite" + attribute("name", report_.source.value_or("osl")) + attribute("tests", tests_) +
               attribute("failures", count(Outcome::failed)) + attribute("errors", count(Outcome::errored)) +
               attribute("skipped", count(Outcome::skipped)) + ">\n" + cases_ + "  </testsuite>\n";
    }

private:
    void one_case(std::string_view family, std::string_view name, Outcome outcome, const Text& problems = {}, const Text& out = {}) {
        ++tests_;
        ++counts_[static_cast<std::size_t>(outcome)];
        cases_ += "    <testcase" + attribute("classname", family) + attribute("name", name) + ">\n" + problems;
        if (!out.empty()) cases_ += "      <system-out>" + lines_in_xml(out) + "</system-out>\n";
        cases_ += "    </testcase>\n";
    }

    static Text lines_in_xml(std::string_view text) {
        Text out;
        while (!text.empty()) {
            const auto line = text.substr(0, text.find('\n'));
            out += in_xml(line) + (line.size() < text.size() ? "\n" : "");
            text.remove_prefix(std::min(text.size(), line.size() + 1));
        }
        return out;
    }

    void decode_errors() {
        Text problems;
        for (const auto& error : report_.errors)
            problems += problem("error", code_of(error.code), error.message(Language::en), error.place());
        const auto more = report_.total_errors.value() - std::ssize(report_.errors);
        if (more > 0) problems += problem("error", "over_limit", std::to_string(more) + " more decode errors");
        one_case("osl", "decode", Outcome::errored, problems);
    }

    void rule(const Tally& tally) {
        Text problems;
        Text known;
        std::int64_t told = 0;
        for (const auto& finding : report_.check->findings) {
            if (finding.rule != tally.rule) continue;
            ++told;
            if (finding.status && *finding.status != FindingStatus::new_) {
                known += Text(code_of(*finding.status)) + ": " + sentence_of(finding) + '\n';
            } else {
                problems += problem("failure", code_of(finding.severity), finding.message.en, sentence_of(finding));
            }
        }
        if (const auto more = tally.fail.value() - told; more > 0) {
            const auto sentence = "findings counted but not listed: " + std::to_string(more);
            if (cut_short_) {
                problems += problem("failure", code_of(tally.severity), sentence);
            } else {  // only findings that were not asked for are not there
                known += sentence + '\n';
            }
        }
        auto outcome = problems.empty() ? Outcome::passed : Outcome::failed;
        if (tally.pass == Total(0) && tally.fail == Total(0)) {
            outcome = Outcome::skipped;
            problems += "      <skipped" +
                        attribute("message", tally.not_evaluable != Total(0) ? "what it needs is not recorded" : "it applied to nothing") +
                        "/>\n";
        }
        const auto family = "osl." + tally.rule.substr(0, tally.rule.find('.'));
        one_case(family, tally.rule, outcome, problems, known);
    }

    void not_run(const RuleNotRun& rule) { one_case("osl.custom", rule.rule, Outcome::errored, problem("error", "not_run", rule.message)); }

    [[nodiscard]] std::int64_t count(Outcome outcome) const { return counts_[static_cast<std::size_t>(outcome)]; }

    const Report& report_;
    const bool cut_short_ = !findings_not_listed(report_).empty();  ///< then no rule passes by its findings not being there
    Text cases_;
    std::int64_t tests_ = 0;
    std::array<std::int64_t, 4> counts_{};
};

}  // namespace

Text junit(std::span<const Report> reports) {
    Text out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n";
    for (const auto& report : reports) out += Suite(report).write();
    return out + "</testsuites>\n";
}

}  // namespace osl::reports
