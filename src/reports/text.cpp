#include "osl/reports/text.hpp"

#include <algorithm>
#include <map>

#include "not_listed.hpp"
#include "osl/describe/natural_order.hpp"
#include "osl/describe/numerals.hpp"
#include "osl/reports/figures.hpp"
#include "osl/reports/layout.hpp"

namespace osl::reports {

namespace {

/// A presentation with its defaults.
class Style {
public:
    explicit Style(const Presentation& how)
        : language_(how.lang.value_or(Language::en)),
          columns_(how.width ? static_cast<std::size_t>(how.width->value()) : 0),
          colours_(how.color.value_or(false)) {}

    [[nodiscard]] Language language() const noexcept { return language_; }
    [[nodiscard]] bool on_terminal() const noexcept { return columns_ != 0; }
    [[nodiscard]] Text say(const char* pl, const char* en) const { return language_ == Language::pl ? pl : en; }
    [[nodiscard]] Text number(const Total& n) const { return number_text(n.value(), language_); }
    [[nodiscard]] Text paragraph(std::string_view text, std::string_view indent) const { return wrapped(text, columns_, indent); }
    template <describe::Coded E>
    [[nodiscard]] Text term(E code) const {
        return Text(describe::entry(code).term.in(language_));
    }

    [[nodiscard]] Text severity(Severity severity) const {
        if (!colours_) return term(severity);
        constexpr std::string_view colours[] = {"36", "33", "31"};
        return "\x1b[" + Text(colours[describe::index_of(severity)]) + "m" + term(severity) + "\x1b[0m";
    }

private:
    Language language_;
    std::size_t columns_;
    bool colours_;
};

Text source_of(const Report& report) { return safe(report.source.value_or("osl")); }

Text line_of(const Finding& finding, const Opt<Text>& source, const Style& style) {
    Text place;
    const auto add = [&](std::string_view part) {
        if (!part.empty()) place += (place.empty() ? "" : ":") + safe(part);
    };
    if (source) add(*source);
    if (source && finding.line) add(std::to_string(finding.line->value()));  // a line of no file says nothing
    if (finding.centre) add(finding.centre->text());
    if (!finding.pointer.empty()) place += ' ' + safe(finding.pointer);
    auto head = place + ": " + style.severity(finding.severity) + " [" + safe(finding.rule) + ']';
    if (finding.status && *finding.status != FindingStatus::new_) head += " (" + style.term(*finding.status) + ')';
    auto said = finding.message.in(style.language());
    if (!finding.met.empty()) said += ": " + finding.met;
    if (const auto& expected = finding.expected.in(style.language()); !expected.empty())
        said += style.say("; oczekiwano: ", "; expected: ") + expected;
    if (finding.repair) said += style.say("; naprawa: ", "; repair: ") + finding.repair->in(style.language());
    return style.on_terminal() ? head + '\n' + style.paragraph(said, "  ") + '\n' : head + ' ' + safe(said) + '\n';
}

Text errors_of(std::span<const DecodeError> errors, const Total& total, const Style& style) {
    Text out;
    for (const auto& error : errors) {
        const auto place = error.place();
        out += style.paragraph((place.empty() ? Text() : place + ": ") + error.message(style.language()), "  ") + '\n';
    }
    if (const auto more = total.value() - std::ssize(errors); more > 0)
        out += style.say("  … i jeszcze ", "  … and ") + style.number(Total(more)) + style.say("", " more") + '\n';
    return out;
}

Text tallies_of(const CheckResult& check, const Style& style) {
    List<List<Text>> rows{{""}};
    for (const auto& answer : describe::code_table<Answer>()) rows.front().push_back(Text(answer.term.in(style.language())));
    for (const auto& tally : check.tallies)
        rows.push_back({tally.rule, style.number(tally.pass), style.number(tally.fail), style.number(tally.not_applicable),
                        style.number(tally.not_evaluable)});
    constexpr std::size_t right[] = {1, 2, 3, 4};
    return grid(rows, right) + '\n';
}

/// Part by part, what one report says.
class OfReport {
public:
    OfReport(const Report& report, const Style& style) : report_(report), style_(style), source_(source_of(report)) {}

    [[nodiscard]] Text errors() const {
        if (report_.total_errors == Total(0)) return {};
        return source_ + style_.say(": błędy odczytu: ", ": decode errors: ") + style_.number(report_.total_errors) + '\n' +
               errors_of(report_.errors, report_.total_errors, style_);
    }

    [[nodiscard]] Text findings() const {
        Text out;
        if (!report_.check) return out;
        for (const auto& finding : report_.check->findings) out += line_of(finding, report_.source, style_);
        return out + more();
    }

    [[nodiscard]] Text not_run() const {
        Text out;
        if (!report_.check) return out;
        for (const auto& rule : report_.check->not_run)
            out += source_ + style_.say(": reguły nie wykonano: [", ": a rule did not run: [") + safe(rule.rule) + "] " +
                   safe(rule.message) + '\n';
        return out;
    }

    /// Findings of those asked for that are not kept.
    [[nodiscard]] Text more() const {
        const auto left = count_not_listed(report_);
        if (left <= 0) return {};
        return style_.say("  … i jeszcze ", "  … and ") + style_.number(Total(left)) + style_.say(", policzone", " more, counted") + '\n';
    }

    [[nodiscard]] Text conclusion() const {
        if (!report_.check) return {};
        const auto& said = report_.check->summary.in(style_.language());
        auto out = source_ + ": " + safe(said) + marker() + '\n';
        if (report_.baseline) out += source_ + ": " + safe(report_.baseline->summary.in(style_.language())) + '\n';
        return out;
    }

    [[nodiscard]] Text indicators() const {
        if (!report_.indicators || !report_.summary) return {};
        Text out;
        for (std::size_t i = 0; i != report_.indicators->size(); ++i) {
            const auto& table = (*report_.indicators)[i];
            out += caption_of(table, style_.language()) + '\n' + cells_of(table, style_.language()) + '\n';
            if (report_.publication && i < report_.publication->size() && !(*report_.publication)[i].publishable)
                out += safe((*report_.publication)[i].summary.in(style_.language())) + '\n';
            out += '\n';
        }
        return out + source_ + ": " + safe(report_.summary->in(style_.language())) + (report_.check ? Text() : marker()) + '\n';
    }

private:
    [[nodiscard]] Text marker() const {
        return report_.synthetic.value_or(false) ? style_.say(" [dane syntetyczne]", " [synthetic data]") : Text();
    }

    const Report& report_;
    const Style& style_;
    Text source_;
};

Text of_report(const Report& report, const Presentation& how, const Style& style, bool with_findings) {
    const OfReport parts(report, style);
    auto out = parts.errors();
    if (with_findings) out += parts.findings();
    out += parts.not_run();
    if (how.tallies.value_or(false) && report.check) out += tallies_of(*report.check, style);
    out += parts.conclusion();
    if (report.check && report.indicators) out += '\n';
    return out + parts.indicators();
}

struct Place {
    const Report* report;
    const Finding* finding;
};

/// What findings are gathered under.
Text group_of(const Place& place, GroupBy by, const Style& style) {
    switch (by) {
        case GroupBy::rule: return place.finding->rule;
        case GroupBy::file: return place.report->source.value_or("osl");
        case GroupBy::severity: return style.term(place.finding->severity);
        case GroupBy::centre: break;
    }
    if (!place.finding->centre) return style.say("(rejestr)", "(the register)");
    Text name(place.finding->centre->text());
    return place.finding->centre_name ? name + "  " + *place.finding->centre_name : name;
}

Text groups_of(std::span<const Report> reports, GroupBy by, bool only_counts, const Style& style) {
    List<std::pair<Text, List<Place>>> groups;
    std::map<Text, std::size_t> known;
    for (const auto& report : reports) {
        if (!report.check) continue;
        for (const auto& finding : report.check->findings) {
            const Place place{&report, &finding};
            const auto name = group_of(place, by, style);
            const auto [group, first] = known.try_emplace(name, groups.size());
            if (first) groups.emplace_back(name, List<Place>{});
            groups[group->second].second.push_back(place);
        }
    }
    if (by == GroupBy::centre || by == GroupBy::file)
        std::ranges::stable_sort(groups, [](const auto& a, const auto& b) { return natural_order(a.first, b.first) < 0; });
    Text out;
    for (const auto& [name, places] : groups) {
        out += safe(name) + ": " + number_text(std::ssize(places), style.language()) + '\n';
        if (only_counts) continue;
        for (const auto& [report, finding] : places) out += indented_lines(line_of(*finding, report->source, style), "  ");
    }
    for (const auto& report : reports)
        if (report.check) out += OfReport(report, style).more();
    return out;
}

}  // namespace

Text text(const Finding& finding, const Opt<Text>& source, const Presentation& how) { return line_of(finding, source, Style(how)); }

Text text(std::span<const DecodeError> errors, const Total& total, const Presentation& how) { return errors_of(errors, total, Style(how)); }

Text text(const FigureTable& table, const Presentation& how) {
    const Style style(how);
    return caption_of(table, style.language()) + '\n' + cells_of(table, style.language()) + '\n';
}

Text text(const Report& report, const Presentation& how) { return text(std::span(&report, 1), how); }

Text text(std::span<const Report> reports, const Presentation& how) {
    const Style style(how);
    const bool only_counts = how.summary.value_or(false);
    Text out;
    for (const auto& report : reports) {
        out += of_report(report, how, style, !only_counts && !how.group_by);
    }
    if (how.group_by) out = groups_of(reports, *how.group_by, only_counts, style) + out;
    if (reports.size() > 1) out += safe(overview_of(reports).summary.in(style.language())) + '\n';
    return out;
}

Text text(const RuleDescription& rule, const Presentation& how, bool whole) {
    const Style style(how);
    const auto language = style.language();
    auto out = safe(rule.name) + "  (" + style.term(rule.nature) + ", " + style.term(rule.severity) + "; " + safe(rule.source) + ")\n";
    out += style.paragraph(rule.question.in(language), "    ") + '\n';
    if (!whole) return out;
    out += style.paragraph(rule.why.in(language), "    ") + '\n';
    const auto names = [&](const char* pl, const char* en, const List<Text>& list) {
        Text joined;
        for (const auto& name : list) joined += (joined.empty() ? "" : ", ") + name;
        if (!list.empty()) out += style.paragraph(style.say(pl, en) + joined, "    ") + '\n';
    };
    names("potrzebuje: ", "needs: ", rule.needs);
    names("pociąga: ", "implies: ", rule.implies);
    for (const auto& parameter : rule.parameters) {
        auto said = parameter.name + " = " + parameter.value;
        if (parameter.unit) said += ' ' + *parameter.unit;
        said += "  " + parameter.label.in(language);
        if (parameter.source) said += " (" + *parameter.source + ')';
        out += style.paragraph(said, "    ") + '\n';
    }
    return out;
}

}  // namespace osl::reports
