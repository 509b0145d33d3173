#include "osl/survey/report_difference.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "osl/codec/document.hpp"
#include "osl/describe/numerals.hpp"
#include "osl/version.hpp"

namespace osl {

namespace {

/// Pairs the elements of two lists that `key` says are the same: in the order of the later list, then what only the earlier has.
template <class T, class Key, class Visit>
void pair_up(const List<T>& before, const List<T>& after, const Key& key, const Visit& visit) {
    std::map<decltype(key(before.front())), List<const T*>> known;
    for (const auto& element : before) known[key(element)].push_back(&element);
    for (auto& [unused, same] : known) std::ranges::reverse(same);
    for (const auto& element : after) {
        const auto found = known.find(key(element));
        const T* old = nullptr;
        if (found != known.end() && !found->second.empty()) {
            old = found->second.back();
            found->second.pop_back();
        }
        visit(old, &element);
    }
    for (const auto& element : before) {
        const auto& same = known.at(key(element));
        if (std::ranges::find(same, &element) != same.end()) visit(&element, static_cast<const T*>(nullptr));
    }
}

template <class T>
const List<T>& list_of(const Opt<List<T>>& list) {
    static const List<T> none;
    return list ? *list : none;
}

template <class T>
Opt<T> held(const T* value) {
    return value != nullptr ? Opt<T>(*value) : Opt<T>();
}

/// The order of names in JSON is nobody's doing.
bool same(const Opt<RawJson>& a, const Opt<RawJson>& b) {
    if (!a || !b) return a.has_value() == b.has_value();
    return canonical(a->text()) == canonical(b->text());
}

bool same(const Tally& a, const Tally& b) {
    if (!same(a.parameters, b.parameters)) return false;
    auto other = b;
    other.parameters = a.parameters;
    return a == other;
}

void compare_tallies(ReportDifference& out, const CheckResult& before, const CheckResult& after) {
    const auto rule = [](const Tally& tally) { return std::string_view(tally.rule); };
    pair_up(before.tallies, after.tallies, rule, [&](const Tally* old, const Tally* now) {
        if (old == nullptr || now == nullptr || !same(*old, *now))
            out.tallies.push_back({(now != nullptr ? now : old)->rule, held(old), held(now)});
    });
}

void compare_cells(ReportDifference& out, const Report& before, const Report& after) {
    static const List<TableCell> none;
    const auto id = [](const FigureTable& table) { return std::string_view(table.id.text()); };
    const auto at = [](const TableCell& cell) { return cell.at; };
    pair_up(list_of(before.indicators), list_of(after.indicators), id, [&](const FigureTable* old, const FigureTable* now) {
        const auto& table = *(now != nullptr ? now : old);
        pair_up(old != nullptr ? old->cells : none, now != nullptr ? now->cells : none, at, [&](const TableCell* was, const TableCell* is) {
            if (was == nullptr || is == nullptr || !(*was == *is))
                out.cells.push_back({table.id, (is != nullptr ? is : was)->at, held(was), held(is)});
        });
    });
}

/// Whether a report is about what was true and known on its own day of observation.
bool at_observation(const Report& report) {
    return report.request.as_of == report.observed_on && report.request.known_by == report.observed_on;
}

List<Text> rules_of(const Report& report) {
    List<Text> rules;
    if (report.check)
        for (const auto& tally : report.check->tallies) rules.push_back(tally.rule);
    std::ranges::sort(rules);
    return rules;
}

bool other_settings(const ReportDifference& out, const Request& before, const Request& after) {
    const auto said = [](const Request& request) {
        return std::tie(request.profile, request.settings, request.parameters, request.require);
    };
    return said(before) != said(after) || std::ranges::any_of(out.tallies, [](const TallyDifference& tally) {
               return tally.before && tally.after &&
                      (tally.before->severity != tally.after->severity || !same(tally.before->parameters, tally.after->parameters));
           });
}

List<Id> indicators_of(const Report& report) {
    List<Id> ids;
    for (const auto& table : list_of(report.indicators)) ids.push_back(table.id);
    std::ranges::sort(ids);
    return ids;
}

/// Whether more was found than was to be kept. Filters leave out findings, too, but the same ones of every report.
bool findings_cut_off(const Report& report) {
    if (!report.check) return false;
    const Total kept(static_cast<std::int64_t>(report.check->findings.size()));
    return kept < report.check->total && report.request.max_findings.value_or(kept) <= kept;
}

bool not_all_read(const Report& report) { return report.left_out != Total(0) || report.cut_off || report.nothing_surveyed; }

bool other_filters(const Request& before, const Request& after) {
    return before.centre != after.centre || before.min_severity != after.min_severity;
}

void judge(ReportDifference& out, const Report& before, const Report& after) {
    const auto add = [&](Incomparable why, bool holds) {
        if (holds) out.incomparable.push_back(why);
    };
    const auto& asked = before.request;
    const auto& asks = after.request;
    add(Incomparable::programme, before.programme != after.programme);
    add(Incomparable::version, before.version != after.version);
    add(Incomparable::times,
        !(at_observation(before) && at_observation(after)) && (asked.as_of != asks.as_of || asked.known_by != asks.known_by));
    add(Incomparable::rules, rules_of(before) != rules_of(after));
    add(Incomparable::settings, other_settings(out, asked, asks));
    add(Incomparable::filters, other_filters(asked, asks));
    add(Incomparable::indicators,
        indicators_of(before) != indicators_of(after) || asked.population != asks.population || asked.by != asks.by);
    add(Incomparable::findings_cut_off, findings_cut_off(before) || findings_cut_off(after));
    add(Incomparable::not_all_read, not_all_read(before) || not_all_read(after));
}

Text told(const ReportDifference& difference, Language language) {
    const bool polish = language == Language::pl;
    const auto say = [&](const char* pl, const char* en) { return Text(polish ? pl : en); };
    const auto number = [&](std::size_t count) { return number_text(static_cast<std::int64_t>(count), language); };
    const auto at_least = [&](bool certain) { return certain ? Text() : say("co najwyżej ", "at most "); };
    Text text;
    if (const auto& findings = difference.findings)
        text += say("ustalenia: nowe ", "findings: new ") + at_least(findings->new_is_certain) + number(findings->new_.size()) +
                say(", już niestwierdzone ", ", gone ") + at_least(findings->gone_is_certain) + number(findings->gone.size()) +
                say(", utrzymujące się ", ", persisting ") + number(findings->persisting.size()) + "; ";
    text += say("zmienione zestawienia: ", "tallies changed: ") + number(difference.tallies.size()) +
            say("; zmienione komórki wskaźników: ", "; cells of indicators changed: ") + number(difference.cells.size());
    if (!difference.differs) text = say("bez zmian", "nothing differs");
    const char* mark = polish ? "; nieporównywalne: " : "; not comparable: ";
    for (const auto why : difference.incomparable) {
        text += mark + Text(describe::entry(why).term.in(language));
        mark = ", ";
    }
    return text;
}

}  // namespace

ReportDifference difference(const Report& before, const Report& after) {
    ReportDifference out{.version = Text(library_version),
                         .programme_before = before.programme,
                         .programme_after = after.programme,
                         .synthetic = before.synthetic.value_or(false) || after.synthetic.value_or(false),
                         .observed_before = before.observed_on,
                         .observed_after = after.observed_on};
    if (before.check && after.check) {
        const auto tells_all = [&](const Report& report, const Report& other) {
            return !findings_cut_off(report) && !not_all_read(report) && !other_filters(report.request, other.request) &&
                   std::ranges::includes(rules_of(report), rules_of(other));
        };
        out.findings = difference(*before.check, *after.check);
        out.findings->new_is_certain = tells_all(before, after);
        out.findings->gone_is_certain = tells_all(after, before);
    }
    static const CheckResult unasked;
    compare_tallies(out, before.check ? *before.check : unasked, after.check ? *after.check : unasked);
    compare_cells(out, before, after);
    judge(out, before, after);
    out.differs =
        !out.tallies.empty() || !out.cells.empty() || (out.findings && (!out.findings->new_.empty() || !out.findings->gone.empty()));
    out.summary = in_both([&](Language language) { return told(out, language); });
    return out;
}

}  // namespace osl
