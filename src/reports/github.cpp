#include "osl/reports/github.hpp"

#include "not_listed.hpp"
#include "osl/reports/layout.hpp"

namespace osl::reports {

namespace {

/// Percent signs and line ends would end a command; in a property colons and commas would, too.
Text in_command(std::string_view text, bool property) {
    Text out;
    for (const char c : safe(text)) {
        if (c == '%') {
            out += "%25";
        } else if (property && c == ':') {
            out += "%3A";
        } else if (property && c == ',') {
            out += "%2C";
        } else {
            out += c;
        }
    }
    return out;
}

constexpr std::string_view commands[] = {"notice", "warning", "error"};

/// One workflow command.
class Command {
public:
    explicit Command(std::string_view name) : text_("::" + Text(name)) {}

    Command& property(std::string_view name, std::string_view value) {
        if (value.empty()) return *this;
        text_ += (first_ ? " " : ",") + Text(name) + '=' + in_command(value, true);
        first_ = false;
        return *this;
    }
    template <class Number>
    Command& number(std::string_view name, const Opt<Number>& value) {
        return value ? property(name, std::to_string(value->value())) : *this;
    }
    [[nodiscard]] Text saying(std::string_view message) const { return text_ + "::" + in_command(message, false) + '\n'; }

private:
    Text text_;
    bool first_ = true;
};

Text message_of(const Finding& finding, Language language) {
    const bool polish = language == Language::pl;
    Text text;
    if (finding.centre) text += finding.centre->text() + ' ';
    if (!finding.pointer.empty()) text += finding.pointer + ' ';
    text += finding.message.in(language);
    if (!finding.met.empty()) text += ": " + finding.met;
    if (const auto& expected = finding.expected.in(language); !expected.empty())
        text += (polish ? "; oczekiwano: " : "; expected: ") + expected;
    if (finding.repair) text += (polish ? "; naprawa: " : "; repair: ") + finding.repair->in(language);
    return text;
}

}  // namespace

Text github(std::span<const Report> reports, Language language) {
    Text out;
    for (const auto& report : reports) {
        const auto file = report.source == Text("<stdin>") ? Text() : report.source.value_or(Text());
        for (const auto& error : report.errors)
            out += Command("error")
                       .property("file", file)
                       .number("line", error.line)
                       .number("col", error.column)
                       .property("title", code_of(error.code))
                       .saying((error.pointer.empty() ? Text() : error.pointer + ' ') + error.message(language));
        if (report.check) {
            for (const auto& finding : report.check->findings) {
                if (finding.status && *finding.status != FindingStatus::new_) continue;
                out += Command(commands[describe::index_of(finding.severity)])
                           .property("file", file)
                           .number("line", finding.line)
                           .property("title", finding.rule)
                           .saying(message_of(finding, language));
            }
            for (const auto& rule : report.check->not_run)
                out += Command("error").property("file", file).property("title", rule.rule).saying(rule.message);
        }
        const auto of_all = [&](std::string_view command, const Phrase& said) {
            out += Command(command).property("file", file).property("title", "osl").saying(said.in(language));
        };
        for (const auto& more : not_listed(report)) of_all(commands[describe::index_of(more.severity)], more.said);
        if (report.check) of_all("notice", report.check->summary);
        if (report.baseline) of_all("notice", report.baseline->summary);
        if (report.summary) of_all("notice", *report.summary);
    }
    return out;
}

}  // namespace osl::reports
