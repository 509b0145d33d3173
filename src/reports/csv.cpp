#include "osl/reports/csv.hpp"

#include <algorithm>

#include "csv_figures.hpp"
#include "csv_rows.hpp"
#include "not_listed.hpp"

namespace osl::reports {

namespace {

constexpr std::string_view leading[] = {"source", "kind"};

/// Columns of a field: a text in both languages has two.
template <class M>
constexpr bool in_two = std::same_as<M, Phrase> || std::same_as<M, Opt<Phrase>>;

List<Text> columns() {
    List<Text> names(std::begin(leading), std::end(leading));
    describe::for_each_field<Finding>([&]<class M>(const describe::Field<Finding, M>& field) {
        if constexpr (in_two<M>) {
            names.push_back(Text(field.name) + "_pl");
            names.push_back(Text(field.name) + "_en");
        } else {
            names.emplace_back(field.name);
        }
    });
    return names;
}

template <class T>
void put(List<Text>& row, const T& value) {
    if constexpr (describe::Optional<T>) {
        if (value.has_value()) {
            put(row, *value);
        } else {
            row.resize(row.size() + (in_two<T> ? 2 : 1));
        }
    } else if constexpr (std::same_as<T, Phrase>) {
        row.push_back(value.pl);
        row.push_back(value.en);
    } else if constexpr (describe::Coded<T>) {
        row.emplace_back(code_of(value));
    } else if constexpr (describe::WholeNumber<T>) {
        row.push_back(std::to_string(value.value()));
    } else if constexpr (std::same_as<T, Text>) {
        row.push_back(value);
    } else {
        row.emplace_back(value.text());
    }
}

List<Text> row_of(const Finding& finding, const Text& source, std::string_view kind) {
    List<Text> row{source, Text(kind)};
    describe::for_each_field<Finding>([&](const auto& field) { put(row, finding.*field.member); });
    return row;
}

/// What did not decode, in the columns of findings.
Finding as_finding(const DecodeError& error) {
    Finding finding{.rule = Text(code_of(error.code)),
                    .nature = Nature::data,
                    .severity = Severity::error,
                    .message = {Text(describe::entry(error.code).term.pl), Text(describe::entry(error.code).term.en)},
                    .pointer = error.pointer,
                    .met = error.met,
                    .expected = error.expected,
                    .repair = error.advice,
                    .fingerprint = {}};
    if (error.line) finding.line = Total(error.line->value());
    return finding;
}

Finding as_finding(const RuleNotRun& rule) {
    return {.rule = rule.rule,
            .nature = Nature::data,
            .severity = Severity::error,
            .message = {"reguły nie wykonano", "the rule did not run"},
            .centre = rule.centre,
            .met = rule.message,
            .fingerprint = {}};
}

void put_in(List<Text>& row, const List<Text>& columns, std::string_view column, std::string_view cell) {
    row[static_cast<std::size_t>(std::ranges::find(columns, column) - columns.begin())] = cell;
}

/// What is said of a report beside its findings; of no rule, so that these columns stay empty.
List<Text> remark(const Text& source, const Phrase& said, const List<Text>& columns) {
    List<Text> row(columns.size());
    put_in(row, columns, "source", source);
    put_in(row, columns, "kind", "not_listed");
    put_in(row, columns, "message_pl", said.pl);
    put_in(row, columns, "message_en", said.en);
    return row;
}

/// What a report counts and does not list.
List<Text> row_of(const NotListed& more, const Text& source, const List<Text>& columns) {
    auto row = remark(source, more.said, columns);
    put_in(row, columns, "severity", code_of(more.severity));
    return row;
}

/// A finding that is gone, as far as the baseline remembers it.
List<Text> row_of(const KnownFinding& known, const Text& source, const List<Text>& columns) {
    auto row = remark(source, {"już niestwierdzone", "no longer found"}, columns);
    put_in(row, columns, "kind", "fixed");
    put_in(row, columns, "rule", known.rule);
    put_in(row, columns, "severity", code_of(known.severity));
    if (known.centre) put_in(row, columns, "centre", known.centre->text());
    put_in(row, columns, "pointer", known.pointer);
    put_in(row, columns, "fingerprint", known.fingerprint);
    return row;
}

/// Indicators are a table of their own.
List<Text> row_of_indicators(std::size_t count, const Text& source, const List<Text>& columns) {
    const auto number = std::to_string(count);
    return remark(source,
                  {"wskaźniki, których tu nie wypisano: " + number + "; tabelę z nimi daje `osl indicators --format csv`",
                   "indicators that are not listed here: " + number + "; `osl indicators --format csv` gives their table"},
                  columns);
}

/// Whether only figures were asked for.
bool are_figures(std::span<const Report> reports) {
    return !reports.empty() && std::ranges::all_of(reports, [](const Report& report) {
        return !report.request.rules.value_or(true) && report.request.indicators.value_or(false);
    });
}

}  // namespace

Text csv(std::span<const Report> reports, CsvDialect dialect) {
    if (are_figures(reports)) return csv_of_figures(reports, dialect);
    CsvRows rows(dialect);
    const auto names = columns();
    rows.add(names);
    for (const auto& report : reports) {
        const auto source = report.source.value_or(Text());
        for (const auto& error : report.errors) rows.add(row_of(as_finding(error), source, "decode_error"));
        if (report.check) {
            for (const auto& finding : report.check->findings) rows.add(row_of(finding, source, "finding"));
            for (const auto& rule : report.check->not_run) rows.add(row_of(as_finding(rule), source, "not_run"));
        }
        if (report.baseline)
            for (const auto& known : report.baseline->no_longer_found) rows.add(row_of(known, source, names));
        for (const auto& more : not_listed(report)) rows.add(row_of(more, source, names));
        if (report.indicators && !report.indicators->empty()) rows.add(row_of_indicators(report.indicators->size(), source, names));
    }
    return rows.take();
}

}  // namespace osl::reports
