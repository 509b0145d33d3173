#include "osl/reports/difference.hpp"

#include "difference_parts.hpp"
#include "osl/codec/json.hpp"
#include "osl/describe/shown.hpp"
#include "visible.hpp"

namespace osl::reports {

namespace {

template <class E>
Text term(const E& value, Language language) {
    return Text(describe::entry(value).term.in(language));
}

Text status_text(const Opt<StepStatus>& status, Language language) {
    return status ? term(*status, language) : Text(in(language, "nie odnotowano", "not recorded"));
}

/// "before → after", or the one of them that there is.
Text values_text(const Change& change, Language language) {
    const auto value = [&](const Opt<Text>& json) { return json ? shown(*json) : Text(in(language, "nie odnotowano", "not recorded")); };
    if (change.kind == ChangeKind::entered || change.kind == ChangeKind::added) return value(change.after);
    if (change.kind == ChangeKind::vanished || change.kind == ChangeKind::removed) return value(change.before);
    return value(change.before) + " → " + value(change.after);
}

Text change_lines(std::string_view whose, const List<Change>& changes, Language language) {
    Text out;
    for (const auto& change : changes)
        out += Text(whose) + ": " + term(change.kind, language) + ": " + shown(change.place, describe::all_of_it) + ": " +
               values_text(change, language) + '\n';
    return out;
}

Text centre_lines(const CentreDifference& centre, Language language) {
    const auto& id = centre.centre.text();
    Text out;
    for (const auto& step : centre.steps)
        out += id + ": " + Text(in(language, "krok ", "step ")) + term(step.movement, language) + ": " + Text(numeral(step.step)) + ' ' +
               term(step.step, language) + ": " + status_text(step.before, language) + " → " + status_text(step.after, language) + '\n';
    return out + change_lines(id, centre.violates_log, language) + change_lines(id, centre.entered, language) +
           change_lines(id, centre.changes, language);
}

Text name_line(const CentreName& centre, std::string_view what) {
    return centre.id.text() + ": " + Text(what) + (centre.name ? ": " + shown(*centre.name) : Text()) + '\n';
}

Text register_lines(const RegisterDifference& difference, Language language) {
    auto out = change_lines(in(language, "program", "programme"), difference.programme_changes, language);
    for (const auto& centre : difference.came) out += name_line(centre, in(language, "nowy ośrodek", "centre came"));
    for (const auto& centre : difference.left) out += name_line(centre, in(language, "ośrodka już nie ma", "centre left"));
    for (const auto& centre : difference.centres) out += centre_lines(centre, language);
    if (difference.findings) out += finding_lines(*difference.findings, language);
    return out + summary_line(difference.summary, difference.synthetic, language);
}

void add_changes(CsvRows& rows, std::string_view centre, const List<Change>& changes) {
    for (const auto& change : changes)
        rows.add({centre, code_of(change.kind), {}, {}, change.pointer, change.place, plain(change.before), plain(change.after)});
}

void add_findings_of_registers(CsvRows& rows, std::string_view kind, const List<Finding>& findings) {
    for (const auto& finding : findings)
        rows.add({finding.centre ? std::string_view(finding.centre->text()) : std::string_view(),
                  kind,
                  {},
                  finding.rule,
                  finding.pointer,
                  {},
                  {},
                  {}});
}

Text register_rows(const RegisterDifference& difference, const Opt<CsvDialect>& dialect) {
    CsvRows rows(dialect);
    rows.add({"centre", "kind", "step", "rule", "pointer", "place", "before", "after"});
    add_changes(rows, {}, difference.programme_changes);
    for (const auto& centre : difference.came) rows.add({centre.id.text(), "came", {}, {}, {}, {}, {}, centre.name.value_or(Text())});
    for (const auto& centre : difference.left) rows.add({centre.id.text(), "left", {}, {}, {}, {}, centre.name.value_or(Text()), {}});
    for (const auto& centre : difference.centres) {
        const auto& id = centre.centre.text();
        const auto status = [](const Opt<StepStatus>& value) { return value ? code_of(*value) : std::string_view(); };
        for (const auto& step : centre.steps)
            rows.add({id, code_of(step.movement), code_of(step.step), {}, {}, {}, status(step.before), status(step.after)});
        add_changes(rows, id, centre.violates_log);
        add_changes(rows, id, centre.entered);
        add_changes(rows, id, centre.changes);
    }
    if (difference.findings) {
        add_findings_of_registers(rows, new_finding, difference.findings->new_);
        add_findings_of_registers(rows, gone_finding, difference.findings->gone);
    }
    return rows.take();
}

}  // namespace

Text written(const RegisterDifference& difference, DifferenceForm form, const Presentation& presentation) {
    switch (form) {
        case DifferenceForm::text: return register_lines(difference, presentation.lang.value_or(Language::en));
        case DifferenceForm::csv: return register_rows(difference, presentation.csv);
        case DifferenceForm::json: break;
    }
    return visible(osl::to_json(difference)) + '\n';
}

}  // namespace osl::reports
