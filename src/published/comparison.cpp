#include "osl/published/comparison.hpp"

#include <algorithm>

#include "osl/indicators/counter.hpp"
#include "parts.hpp"

namespace osl::published {

namespace {

/// Which figure has the meaning of one cell.
struct FigureOf {
    std::string_view indicator;
    std::string_view at;
    std::string_view figure;
};

constexpr FigureOf figures_of[] = {
    {"I01", "acquaint_staff", "step.I.done"},
    {"I01", "choose_structure", "step.II.done"},
    {"I01", "prepare_acts", "step.III.done"},
    {"I01", "choose_organisers", "step.IV.done"},
    {"I01", "draw_up_scopes", "step.V.done"},
    {"I01", "introduce_supervision", "step.VI.done"},
    {"I01", "propose_strategy", "step.VII.done"},
    {"I04", "mean", "steps.done.mean"},
    {"I05", "overall", "steps.share"},
    {"I05", "preparation", "steps.preparation.share"},
    {"I05", "appointment", "steps.appointment.share"},
    {"I05", "anchoring", "steps.anchoring.share"},
    {"I11", "chosen", "structure.chosen"},
    {"I11", "adopted", "structure.adopted"},
    {"I11", "adopted_or_informal", "structure.adopted-or-informal"},
    {"I13", "recorded", "workload.exclusive.share"},
    {"I13", "known", "workload.exclusive.share-of-known"},
    {"I13", "counted", "workload.exclusive.share-of-centres"},
    {"I15.groups", "all", "trained.total"},
    {"I15.per-centre", "trainees", "trainees-per-centre.mean"},
};

/// Which table breaks the same thing down, and whether by the label as printed or by code.
struct TableOf {
    std::string_view indicator;
    std::string_view table;
    bool by_label;
};

constexpr TableOf tables_of[] = {
    {"I10.labels", "structure-forms", true},
    {"I10.indications", "structure-forms.by-form", false},
    {"I12", "workloads", false},
    {"I15.groups", "trained.s1", false},
    {"I15.groups", "trained.s0", false},
};

constexpr std::string_view total_code = "total";

/// What an indicator's table is broken down by: its first dimension, where it has a margin.
Opt<Grouping> grouping_of(const FigureTable& table) {
    if (!table.margins || table.margins->empty() || table.dimensions.empty()) return {};
    return from_code<Grouping>(table.dimensions.front().name);
}

Opt<Count> recorded(const Opt<Count>& a, const Opt<Count>& b) { return a ? a : b; }

/// The count that a figure prints; a figure that is a count itself has it as its value.
Opt<Count> count_of(const Figure& figure) {
    if (figure.count || !figure.value || figure.percentage) return figure.count;
    const auto whole = static_cast<std::int64_t>(*figure.value);
    return static_cast<double>(whole) == *figure.value ? Opt<Count>(Count(whole)) : Opt<Count>();
}

/// Means are shown by their counts; what a published figure divides may stand in the figures it is derived from.
Opt<Count> operand(const Figure& figure, std::size_t index) {
    if (!figure.derivations) return {};
    for (const auto& derivation : *figure.derivations)
        if (derivation.by == DerivedBy::quotient && index < derivation.of.size())
            return count_of(published::figure(derivation.of[index].text()));
    return {};
}

void judge(Comparison& row) {
    row.agrees = !row.incomparable && row.count == row.published_count &&
                 (!row.published_denominator || row.denominator == row.published_denominator);
}

/// How the table counts otherwise than the publication, if it does.
Opt<Phrase> why_incomparable(const FigureTable& table) {
    Phrase why;
    const auto add = [&](const Text& pl, const Text& en) {
        why.pl += (why.pl.empty() ? "" : "; ") + pl;
        why.en += (why.en.empty() ? "" : "; ") + en;
    };
    constexpr auto counted = CountedCentres::all_joined;
    if (table.population != Text(code_of(counted))) {
        const auto met = table.population ? from_code<CountedCentres>(*table.population) : Opt<CountedCentres>();
        const auto term = [&](const auto& language) {
            return met ? Text(describe::entry(*met).term.*language) : table.population.value_or("?");
        };
        add("inna populacja: " + term(&Local::pl) + ", a w publikacji " + Text(describe::entry(counted).term.pl),
            "another population: " + term(&Local::en) + ", in the publication " + Text(describe::entry(counted).term.en));
    }
    const auto day = When(Day(parts::seminar));
    if (table.as_of != day) {
        const auto met = table.as_of ? table.as_of->text() : Text("?");
        add("inny dzień: " + met + ", a w publikacji " + day.text(), "another day: " + met + ", in the publication " + day.text());
    }
    if (table.known_by && *table.known_by < Day(parts::seminar))
        add("według wiedzy na " + table.known_by->text() + ", sprzed publikacji",
            "as known on " + table.known_by->text() + ", before the publication");
    if (const auto group = grouping_of(table))
        add("podział (" + Text(describe::entry(*group).term.pl) + "), którego publikacja nie zna; pokazano razem",
            "broken down (" + Text(describe::entry(*group).term.en) + "), which the publication is not; the total is shown");
    if (why.en.empty()) return {};
    return why;
}

Comparison beside_figure(const FigureTable& table, const TableCell& cell, const Figure& figure) {
    Comparison row{.indicator = table.id,
                   .at = {cell.at.back()},
                   .published = figure.id,
                   .title = figure.title,
                   .agrees = false,
                   .incomparable = why_incomparable(table)};
    row.count = cell.count;
    row.denominator = cell.denominator;
    row.published_count = recorded(count_of(figure), operand(figure, 0));
    row.published_denominator = recorded(figure.denominator, operand(figure, 1));
    row.conflicts = figure.conflicts;
    judge(row);
    return row;
}

/// The labels of a published table's only dimension, where there are any.
const CodeLabel* label_of(const FigureTable& table, const Text& code) {
    const auto& labels = table.dimensions.front().labels;
    if (!labels) return nullptr;
    const auto found = std::ranges::find(*labels, code, &CodeLabel::code);
    return found == labels->end() ? nullptr : &*found;
}

/// The cell of that code; in a grouped table that of the total.
const TableCell* cell_at(const FigureTable& table, const Text& code) {
    const auto found = std::ranges::find_if(table.cells, [&](const TableCell& cell) {
        return cell.at.size() == table.dimensions.size() && cell.at.back() == code &&
               (cell.at.size() == 1 || cell.at.front() == total_code);
    });
    return found == table.cells.end() ? nullptr : &*found;
}

Comparison beside_cell(const FigureTable& table, const FigureTable& published, const TableCell& printed, bool by_label) {
    const auto* label = label_of(published, printed.at.front());
    const auto& code = by_label && label != nullptr ? label->label : printed.at.front();
    Comparison row{.indicator = table.id,
                   .at = {code},
                   .published = published.id,
                   .title = published.title,
                   .agrees = false,
                   .incomparable = why_incomparable(table)};
    if (label != nullptr) {
        row.title = {label->label, label->en.value_or(label->label)};
    } else {
        row.title = {row.title.pl + ": " + code, row.title.en + ": " + code};
    }
    // A code that the register has no centre for is a count of none.
    const auto* cell = cell_at(table, code);
    row.count = cell != nullptr ? cell->count : Opt<Count>(Count(0));
    if (cell != nullptr) row.denominator = cell->denominator;
    row.published_count = printed.count;
    row.published_denominator = printed.denominator;
    row.conflicts = printed.conflicts;
    judge(row);
    return row;
}

}  // namespace

List<Comparison> compare(const List<FigureTable>& indicators) {
    List<Comparison> out;
    for (const auto& table : indicators) {
        if (table.dimensions.size() != (grouping_of(table) ? 2U : 1U)) continue;
        for (const auto& entry : figures_of) {
            if (table.id != entry.indicator) continue;
            if (const auto* cell = cell_at(table, Text(entry.at))) out.push_back(beside_figure(table, *cell, figure(entry.figure)));
        }
        for (const auto& entry : tables_of) {
            if (table.id != entry.indicator) continue;
            const auto& printed = published::table(entry.table);
            for (const auto& cell : printed.cells) out.push_back(beside_cell(table, printed, cell, entry.by_label));
        }
    }
    return out;
}

}  // namespace osl::published
