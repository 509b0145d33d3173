#include "osl/published/pilot.hpp"

#include <algorithm>

#include "parts.hpp"

namespace osl::published {

namespace parts {

Phrase both(const Local& text) { return {Text(text.pl), Text(text.en)}; }

List<std::string_view> words(std::string_view text) {
    List<std::string_view> found;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end != 0) found.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return found;
}

List<Id> ids(std::string_view text) {
    List<Id> found;
    for (const auto word : words(text)) found.emplace_back(word);
    return found;
}

List<SourceRef> cited(std::string_view keys) {
    List<SourceRef> found;
    for (const auto key : words(keys)) found.push_back(cite(key));
    return found;
}

namespace {

/// The value made of what is written, or nothing when nothing is written.
template <class T>
Opt<T> written(std::string_view text) {
    if (text.empty()) return {};
    return T(text);
}

template <class T>
Opt<T> numbered(const Opt<int>& number) {
    if (!number) return {};
    return T(*number);
}

Opt<bool> flag(bool set) { return set ? Opt<bool>(true) : Opt<bool>(); }

Derivation derivation(const How& how) {
    Opt<List<Text>> cells;
    if (!how.cells.empty()) {
        cells.emplace();
        for (const auto word : words(how.cells)) cells->emplace_back(word);
    }
    return {.by = how.by, .of = ids(how.of), .cells = std::move(cells), .how = both(how.how)};
}

Figure figure_from(const FigureRow& row, Strand strand) {
    Figure figure{.id = Id(row.id),
                  .title = both(row.title),
                  .strand = strand,
                  .value = row.value,
                  .unit = row.unit,
                  .count = numbered<Count>(row.count),
                  .denominator = numbered<Count>(row.denominator),
                  .denominator_figure = written<Id>(row.denominator_figure),
                  .percentage = row.percentage,
                  .decimals = numbered<Decimals>(row.decimals),
                  .approximate = flag(row.approximate),
                  .planned = flag(row.planned),
                  .from = written<When>(row.from),
                  .to = written<When>(row.to),
                  .as_of = written<When>(row.as_of),
                  .basis = row.basis,
                  .sources = cited(row.sources)};
    if (row.low || row.high) figure.range = Bounds{row.low, row.high};
    if (!row.as_of_note.pl.empty()) figure.as_of_note = both(row.as_of_note);
    if (row.how) figure.derivations = List<Derivation>{derivation(*row.how)};
    if (row.also) figure.derivations->push_back(derivation(*row.also));
    if (!row.conflicts.empty()) figure.conflicts = ids(row.conflicts);
    return figure;
}

bool names(const Opt<List<Id>>& conflicts, const Id& id) { return conflicts && std::ranges::find(*conflicts, id) != conflicts->end(); }

bool names(const FigureTable& table, const Id& id) {
    return names(table.conflicts, id) || std::ranges::any_of(table.cells, [&](const TableCell& cell) { return names(cell.conflicts, id); });
}

Published put_together() {
    Published all{.sources = sources(), .figures = {}, .tables = tables(), .conflicts = conflicts()};
    const auto add = [&](std::span<const FigureRow> rows, Strand strand) {
        for (auto& figure : figures_from(rows, strand)) all.figures.push_back(std::move(figure));
    };
    add(training_rows(), Strand::osl);
    add(programme_rows(), Strand::osl);
    add(list_rows(), Strand::osl);
    add(step_rows(), Strand::osl);
    add(structure_rows(), Strand::osl);
    add(workload_rows(), Strand::osl);
    add(bound_rows(), Strand::osl);
    add(task2_rows(), Strand::task2);
    for (auto& conflict : all.conflicts) {
        for (const auto& figure : all.figures)
            if (names(figure.conflicts, conflict.id)) conflict.figures.push_back(figure.id);
        for (const auto& table : all.tables)
            if (names(table, conflict.id)) conflict.tables.push_back(table.id);
    }
    return all;
}

}  // namespace

List<Figure> figures_from(std::span<const FigureRow> rows, Strand strand) {
    List<Figure> figures;
    figures.reserve(rows.size());
    for (const auto& row : rows) figures.push_back(figure_from(row, strand));
    return figures;
}

}  // namespace parts

const Published& pilot() {
    static const Published all = parts::put_together();
    return all;
}

namespace {

template <class T>
const T& known(const T* entry, std::string_view kind, std::string_view id) {
    if (!entry) throw Error("the pilot has no published " + Text(kind) + " of the id " + Text(id));
    return *entry;
}

}  // namespace

const Figure& figure(std::string_view id) { return known(find_figure(pilot(), id), "figure", id); }
const FigureTable& table(std::string_view id) { return known(find_table(pilot(), id), "table", id); }
const Conflict& conflict(std::string_view id) { return known(find_conflict(pilot(), id), "conflict", id); }

}  // namespace osl::published
