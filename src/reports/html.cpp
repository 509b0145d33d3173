#include "osl/reports/html.hpp"

#include <algorithm>

#include "not_listed.hpp"
#include "osl/describe/numerals.hpp"
#include "osl/reports/figures.hpp"
#include "osl/reports/layout.hpp"
#include "osl/reports/overview.hpp"
#include "osl/rules/catalogue.hpp"

namespace osl::reports {

namespace {

constexpr std::size_t most_shown = 8;

/// Text of data within a page: no markup, and nothing that a page obeys or that nobody sees.
Text in_html(std::string_view text) {
    Text out;
    for (const char c : safe(text)) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            case '\'': out += "&#x27;"; break;
            default: out += c;
        }
    }
    return out;
}

/// A cell of a table; its text is HTML already.
struct Cell {
    Text html;
    bool number = false;
};

/// Writes in one language, with the other where the pointer rests.
class Page {
public:
    explicit Page(const Presentation& how) : language_(how.lang.value_or(Language::en)) {}

    [[nodiscard]] Language language() const noexcept { return language_; }
    [[nodiscard]] Text say(const char* pl, const char* en) const { return language_ == Language::pl ? pl : en; }
    [[nodiscard]] Text number(const Total& n) const { return number_text(n.value(), language_); }

    [[nodiscard]] Text both(const char* tag, std::string_view pl, std::string_view en) const {
        const bool polish = language_ == Language::pl;
        return Text("<") + tag + " title=\"" + in_html(polish ? en : pl) + "\">" + in_html(polish ? pl : en) + "</" + tag + '>';
    }
    [[nodiscard]] Text both(const Local& term) const { return both("span", term.pl, term.en); }
    [[nodiscard]] Text both(const Phrase& phrase) const { return both("span", phrase.pl, phrase.en); }
    template <describe::Coded E>
    [[nodiscard]] Cell term(E code) const {
        return {both(describe::entry(code).term)};
    }

    [[nodiscard]] static Text row(const List<Cell>& cells, const char* tag) {
        Text out = "<tr>";
        for (const auto& cell : cells)
            out += Text("<") + tag + (cell.number ? " style=\"text-align:right;white-space:nowrap\">" : " style=\"text-align:left\">") +
                   cell.html + "</" + tag + '>';
        return out + "</tr>";
    }

    [[nodiscard]] static Text table(const Text& caption, const List<Cell>& head, const List<List<Cell>>& rows) {
        auto out = "<table><caption style=\"text-align:left;white-space:nowrap\">" + caption + "</caption><thead>" + row(head, "th") +
                   "</thead><tbody>";
        for (const auto& cells : rows) out += row(cells, "td");
        return out + "</tbody></table>";
    }

    [[nodiscard]] Text marker(const Opt<bool>& synthetic) const {
        if (!synthetic.value_or(false)) return {};
        return " <b style=\"color:#b00\">[" + say("dane syntetyczne", "synthetic data") + "]</b>";
    }

private:
    Language language_;
};

Text tallies_of(const CheckResult& check, const Page& page) {
    List<List<Cell>> rows;
    for (const auto& tally : check.tallies) {
        if (tally.fail == Total(0)) continue;
        const auto& all = rule_catalogue();
        const auto known = std::ranges::find(all, tally.rule, &RuleDescription::name);
        rows.push_back({{in_html(tally.rule)},
                        known == all.end() ? Cell{} : page.term(known->nature),
                        page.term(tally.severity),
                        {page.number(tally.fail), true},
                        {page.number(Total(tally.pass.value() + tally.fail.value())), true},
                        {page.number(tally.not_evaluable), true}});
    }
    const auto& about = CheckResult::about.label;
    const auto caption = page.both("b", about.pl, about.en) + ": " + in_html(check.summary.in(page.language()));
    return Page::table(caption,
                       {{page.say("reguła", "rule")},
                        {page.say("charakter", "nature")},
                        {page.say("waga", "severity")},
                        {page.say("niespełniona", "fail"), true},
                        {page.say("z", "of"), true},
                        {page.say("nie do oceny", "not evaluable"), true}},
                       rows);
}

/// `beyond`: how many there are besides those that the check lists.
Text findings_of(const CheckResult& check, std::int64_t beyond, const Page& page) {
    if (check.findings.empty() && beyond <= 0) return {};
    List<List<Cell>> rows;
    const bool with_status = std::ranges::any_of(check.findings, [](const Finding& f) { return f.status.has_value(); });
    for (const auto& finding : check.findings) {
        if (rows.size() == most_shown) break;
        List<Cell> row{
            {in_html(finding.rule)},    {in_html(finding.centre ? std::string_view(finding.centre->text()) : std::string_view())},
            {in_html(finding.pointer)}, {page.both(finding.message)},
            {in_html(finding.met)},     {page.both(finding.expected)}};
        if (with_status) row.push_back(finding.status ? page.term(*finding.status) : Cell{});
        rows.push_back(std::move(row));
    }
    List<Cell> head{{page.say("reguła", "rule")},         {page.say("ośrodek", "centre")}, {page.say("miejsce", "where")},
                    {page.say("co stwierdzono", "what")}, {page.say("napotkano", "met")},  {page.say("oczekiwano", "expected")}};
    if (with_status) head.push_back({page.say("stan", "status")});
    const auto more = beyond + std::ssize(check.findings) - std::ssize(rows);
    auto out = rows.empty() ? Text() : Page::table(page.say("Pierwsze ustalenia", "First findings"), head, rows);
    if (more > 0) out += "<p>… " + page.say("i jeszcze ", "") + page.number(Total(more)) + page.say("", " more findings") + "</p>";
    return out;
}

Text notes_on(const TableCell& cell, const Page& page) {
    Text out;
    const auto add = [&](const Text& note) { out += (out.empty() || note.empty() ? "" : ", ") + note; };
    if (cell.approximate.value_or(false)) add(page.say("około", "about"));
    if (cell.suppressed.value_or(false)) add(page.say("utajniono", "suppressed"));
    if (cell.count_derived.value_or(false)) add(page.say("liczbę wyprowadzono", "count derived"));
    add(remark_on(cell, page.language()));
    for (const auto& conflict : cell.conflicts.value_or(List<Id>{})) add(Text(conflict.text()));
    return in_html(out);
}

Text label_in(const TableDimension& dimension, const Text& code, const Page& page) {
    return page.both("span", label_of(dimension, code, Language::pl), label_of(dimension, code, Language::en));
}

}  // namespace

Text html(const FigureTable& table, const Presentation& how) {
    const Page page(how);
    List<List<Cell>> rows;
    for (const auto& cell : table.cells) {
        List<Cell> row;
        for (std::size_t i = 0; i != table.dimensions.size(); ++i)
            row.push_back({i < cell.at.size() ? label_in(table.dimensions[i], cell.at[i], page) : Text()});
        const auto of = count_text(cell.denominator, page.language());
        row.push_back({in_html(count_text(cell.count, page.language())), true});
        row.push_back({of.empty() ? Text() : "/ " + in_html(of), true});
        row.push_back({in_html(figure_text(cell, page.language())), true});
        row.push_back({notes_on(cell, page)});
        rows.push_back(std::move(row));
    }
    const bool shares = std::ranges::any_of(table.cells, [](const TableCell& cell) { return cell.percentage.has_value(); });
    List<Cell> head;
    for (const auto& dimension : table.dimensions) head.push_back({in_html(dimension.name)});
    for (auto& cell : {Cell{page.say("liczba", "count"), true}, Cell{page.say("z", "of"), true},
                       Cell{shares ? Text("%") : page.say("wartość", "value"), true}, Cell{}})
        head.push_back(cell);
    auto out = Page::table(page.both("b", table.title.pl, table.title.en) + " (" + in_html(facts_of(table, page.language())) + ')' +
                               page.marker(table.synthetic),
                           head, rows);
    const bool overlap = std::ranges::any_of(table.dimensions, [](const TableDimension& d) { return d.overlapping.value_or(false); });
    if (overlap)
        out += "<p>" +
               page.say("Kategorie się pokrywają: części nie sumują się do całości.",
                        "Categories overlap: parts do not add up to the total.") +
               "</p>";
    Text sources;
    for (const auto& ref : table.sources.value_or(List<SourceRef>{}))
        sources += (sources.empty() ? "" : "; ") + in_html(ref.source.text()) + ", " + in_html(ref.where.in(page.language()));
    if (!sources.empty()) out += "<p>" + page.say("Źródło: ", "Source: ") + sources + "</p>";
    return out;
}

Text html(const CheckResult& check, const Presentation& how) {
    const Page page(how);
    return tallies_of(check, page) + findings_of(check, count_not_listed(check), page);
}

Text html(const Report& report, const Presentation& how) {
    const Page page(how);
    auto out = "<p><b>" + in_html(report.source.value_or("osl")) + "</b>" + page.marker(report.synthetic) + "</p>";
    if (report.total_errors != Total(0)) {
        out += "<p>" + page.say("błędy odczytu: ", "decode errors: ") + page.number(report.total_errors) + "</p><ul>";
        for (std::size_t i = 0; i != std::min(most_shown, report.errors.size()); ++i)
            out += "<li>" + in_html(report.errors[i].place()) + ": " + in_html(report.errors[i].message(page.language())) + "</li>";
        out += "</ul>";
    }
    if (report.check) out += tallies_of(*report.check, page) + findings_of(*report.check, count_not_listed(report), page);
    if (report.baseline) out += "<p>" + in_html(report.baseline->summary.in(page.language())) + "</p>";
    if (report.indicators) {
        for (const auto& table : *report.indicators) out += html(table, how);
        for (const auto& verdict : report.publication.value_or(List<Publication>{}))
            if (!verdict.publishable)
                out += "<p>" + in_html(verdict.table.text()) + ": " + in_html(verdict.summary.in(page.language())) + "</p>";
    }
    if (report.summary) out += "<p>" + in_html(report.summary->in(page.language())) + "</p>";
    return out;
}

Text html(std::span<const Report> reports, const Presentation& how) {
    const Page page(how);
    Text out;
    for (const auto& report : reports) out += "<section>" + html(report, how) + "</section>\n";
    if (reports.size() > 1) out += "<p>" + in_html(overview_of(reports).summary.in(page.language())) + "</p>\n";
    return out;
}

}  // namespace osl::reports
