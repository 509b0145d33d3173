#include <algorithm>

#include "difference_parts.hpp"
#include "osl/codec/json.hpp"
#include "osl/describe/numerals.hpp"
#include "osl/describe/shown.hpp"
#include "osl/reports/difference.hpp"
#include "osl/reports/figure_text.hpp"
#include "visible.hpp"

namespace osl::reports {

namespace {

Text at_text(const List<Text>& at) {
    Text out;
    for (const auto& code : at) out += (out.empty() ? "" : " ") + code;
    return out;
}

/// Calls `visit(field, before, after)` with the value of each recorded field that two records do not share; of records that are not there,
/// no field is recorded.
template <describe::Record T, class Visit>
void for_each_difference(const Opt<T>& before, const Opt<T>& after, const Visit& visit) {
    describe::for_each_field<T>([&](const auto& field) {
        const auto value = [&](const Opt<T>& record) -> Opt<Text> {
            if (!record) return {};
            const auto& member = (*record).*field.member;
            if constexpr (describe::Optional<std::remove_cvref_t<decltype(member)>>) {
                return member.has_value() ? Opt<Text>(osl::to_json(*member)) : Opt<Text>();
            } else {
                return osl::to_json(member);
            }
        };
        const auto old = value(before);
        const auto now = value(after);
        if (old != now) visit(field.name, field.label, plain(old), plain(now));
    });
}

Text tally_line(const TallyDifference& tally, Language language) {
    Text out = Text(in(language, "zestawienie", "tally")) + ": [" + shown(tally.rule) + ']';
    if (!tally.before || !tally.after) {
        const bool came = !tally.before;
        return out +
               Text(came ? in(language, " zadano dopiero potem", " asked only later")
                         : in(language, " zadano tylko przedtem", " asked only before")) +
               '\n';
    }
    std::string_view mark = " ";
    for_each_difference(tally.before, tally.after,
                        [&](std::string_view /*name*/, const Local& label, const Text& before, const Text& after) {
                            const auto value = [](const Text& text) { return text.empty() ? Text("—") : shown(text); };
                            out += Text(mark) + Text(label.in(language)) + ' ' + value(before) + " → " + value(after);
                            mark = ", ";
                        });
    return out + '\n';
}

Text cell_text(const Opt<TableCell>& cell, Language language) {
    if (!cell) return Text(in(language, "nie ma", "none"));
    Text out = count_text(cell->count, language);
    if (cell->denominator) out += " / " + count_text(cell->denominator, language);
    const auto figure = figure_text(*cell, language);
    if (!figure.empty()) out += (out.empty() ? "" : " ") + figure;
    if (cell->at_most && cell->at_most != cell->count)
        out += Text(in(language, " (najwyżej ", " (at most ")) + count_text(cell->at_most, language) + ')';
    return out;
}

Text report_lines(const ReportDifference& difference, Language language) {
    Text out;
    for (const auto why : difference.incomparable)
        out += Text(in(language, "nieporównywalne: ", "not comparable: ")) + Text(describe::entry(why).term.in(language)) + '\n';
    if (difference.findings) out += finding_lines(*difference.findings, language);
    for (const auto& tally : difference.tallies) out += tally_line(tally, language);
    for (const auto& cell : difference.cells)
        out += Text(in(language, "wskaźnik", "indicator")) + ": " + cell.indicator.text() + ' ' + shown(at_text(cell.at)) + ": " +
               cell_text(cell.before, language) + " → " + cell_text(cell.after, language) + '\n';
    return out + summary_line(difference.summary, difference.synthetic, language);
}

void add_findings_of_reports(CsvRows& rows, std::string_view kind, const List<Finding>& findings) {
    for (const auto& finding : findings)
        rows.add({kind,
                  finding.rule,
                  finding.centre ? std::string_view(finding.centre->text()) : std::string_view(),
                  finding.pointer,
                  {},
                  {},
                  {},
                  {},
                  {}});
}

Text report_rows(const ReportDifference& difference, const Opt<CsvDialect>& dialect) {
    CsvRows rows(dialect);
    rows.add({"kind", "rule", "centre", "pointer", "indicator", "at", "field", "before", "after"});
    for (const auto why : difference.incomparable) rows.add({"incomparable", {}, {}, {}, {}, {}, code_of(why), {}, {}});
    if (difference.findings) {
        add_findings_of_reports(rows, new_finding, difference.findings->new_);
        add_findings_of_reports(rows, gone_finding, difference.findings->gone);
    }
    for (const auto& tally : difference.tallies)
        for_each_difference(tally.before, tally.after,
                            [&](std::string_view name, const Local& /*label*/, const Text& before, const Text& after) {
                                if (name != "rule") rows.add({"tally", tally.rule, {}, {}, {}, {}, name, before, after});
                            });
    const auto number = [&](Text text) {
        if (dialect.value_or(CsvDialect::standard) != CsvDialect::standard) std::ranges::replace(text, '.', ',');
        return text;
    };
    for (const auto& cell : difference.cells)
        for_each_difference(
            cell.before, cell.after, [&](std::string_view name, const Local& /*label*/, const Text& before, const Text& after) {
                if (name != "at")
                    rows.add({"cell", {}, {}, {}, cell.indicator.text(), at_text(cell.at), name, number(before), number(after)});
            });
    return rows.take();
}

}  // namespace

Text written(const ReportDifference& difference, DifferenceForm form, const Presentation& presentation) {
    switch (form) {
        case DifferenceForm::text: return report_lines(difference, presentation.lang.value_or(Language::en));
        case DifferenceForm::csv: return report_rows(difference, presentation.csv);
        case DifferenceForm::json: break;
    }
    return visible(osl::to_json(difference)) + '\n';
}

}  // namespace osl::reports
