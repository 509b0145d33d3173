#include "csv_figures.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "csv_rows.hpp"
#include "not_listed.hpp"
#include "osl/reports/csv.hpp"

namespace osl::reports {

namespace {

/// A number with a comma where spreadsheets in Polish want one, and with no more decimals than it was counted or printed to.
Text number_in(double number, const Opt<Decimals>& decimals, CsvDialect dialect) {
    std::array<char, 400> buffer{};  // a double has at most 309 digits before its point
    auto* const end = buffer.data() + buffer.size();
    const auto written = decimals ? std::to_chars(buffer.data(), end, number, std::chars_format::fixed, static_cast<int>(decimals->value()))
                                  : std::to_chars(buffer.data(), end, number);
    Text text(buffer.data(), written.ptr);
    if (dialect != CsvDialect::standard) std::ranges::replace(text, '.', ',');
    return text;
}

Text count_in(const Opt<Count>& count) { return count ? std::to_string(count->value()) : Text(); }

Text flag_in(const Opt<bool>& flag) { return flag.has_value() ? Text(*flag ? "true" : "false") : Text(); }

/// The rows of tables that have up to so many dimensions: each dimension has a column for its name and one for the cell's code.
class Sheet {
public:
    Sheet(std::size_t dimensions, CsvDialect dialect) : dimensions_(std::max<std::size_t>(dimensions, 1)), dialect_(dialect) {}

    [[nodiscard]] List<Text> columns() const {
        List<Text> names{"table", "title_pl", "title_en"};
        for (std::size_t i = 1; i <= dimensions_; ++i) {
            names.push_back("dimension_" + std::to_string(i));
            names.push_back("code_" + std::to_string(i));
        }
        for (const auto* name : {"count", "denominator", "at_most", "percentage", "value", "unit", "population", "as_of", "known_by",
                                 "approximate", "suppressed", "synthetic"})
            names.emplace_back(name);
        return names;
    }

    [[nodiscard]] List<Text> row(const FigureTable& table, const TableCell& cell) const {
        List<Text> row{table.id.text(), table.title.pl, table.title.en};
        for (std::size_t i = 0; i != dimensions_; ++i) {
            row.push_back(i < table.dimensions.size() ? table.dimensions[i].name : Text());
            row.push_back(i < cell.at.size() ? cell.at[i] : Text());
        }
        for (const auto* count : {&cell.count, &cell.denominator, &cell.at_most}) row.push_back(count_in(*count));
        for (const auto* number : {&cell.percentage, &cell.value})
            row.push_back(*number ? number_in(**number, cell.decimals, dialect_) : Text());
        row.emplace_back(code_of(table.unit));
        row.push_back(table.population.value_or(Text()));
        row.emplace_back(table.as_of ? Text(table.as_of->text()) : Text());
        row.emplace_back(table.known_by ? Text(table.known_by->text()) : Text());
        for (const auto* flag : {&cell.approximate, &cell.suppressed, &table.synthetic}) row.push_back(flag_in(*flag));
        return row;
    }

private:
    std::size_t dimensions_;
    CsvDialect dialect_;
};

/// A malformed table may have more codes than dimensions; none is lost.
std::size_t most_dimensions(std::span<const FigureTable> tables) {
    std::size_t most = 0;
    for (const auto& table : tables) {
        most = std::max(most, table.dimensions.size());
        for (const auto& cell : table.cells) most = std::max(most, cell.at.size());
    }
    return most;
}

std::span<const FigureTable> tables_of(const Report& report) {
    return report.indicators ? std::span<const FigureTable>(*report.indicators) : std::span<const FigureTable>();
}

Opt<bool> publishable(const Report& report, const FigureTable& table) {
    for (const auto& verdict : report.publication.value_or(List<Publication>{}))
        if (verdict.table == table.id) return verdict.publishable;
    return {};
}

constexpr std::string_view about_the_table[] = {"publishable", "pointer", "line", "message_pl", "message_en"};

/// The rows of reports: source and kind, what is of the sheet, and what follows it.
class Rows {
public:
    Rows(const Sheet& sheet, CsvDialect dialect) : blank_(sheet.columns().size()), rows_(dialect) {
        add("source", "kind", sheet.columns(), List<Text>(std::begin(about_the_table), std::end(about_the_table)));
    }

    void add(const Text& source, const Text& kind, const List<Text>& figures, const List<Text>& rest) {
        List<Text> row{source, kind};
        row.insert(row.end(), figures.begin(), figures.end());
        row.insert(row.end(), rest.begin(), rest.end());
        rows_.add(row);
    }
    void add_without_figures(const Text& source, const Text& kind, const List<Text>& rest) { add(source, kind, blank_, rest); }

    [[nodiscard]] Text take() { return rows_.take(); }

private:
    List<Text> blank_;
    CsvRows rows_;
};

}  // namespace

Text csv_of_figures(std::span<const FigureTable> tables, CsvDialect dialect) {
    const Sheet sheet(most_dimensions(tables), dialect);
    CsvRows rows(dialect);
    rows.add(sheet.columns());
    for (const auto& table : tables)
        for (const auto& cell : table.cells) rows.add(sheet.row(table, cell));
    return rows.take();
}

Text csv_of_figures(std::span<const Report> reports, CsvDialect dialect) {
    std::size_t dimensions = 0;
    for (const auto& report : reports) dimensions = std::max(dimensions, most_dimensions(tables_of(report)));
    const Sheet sheet(dimensions, dialect);
    Rows rows(sheet, dialect);
    for (const auto& report : reports) {
        const auto source = report.source.value_or(Text());
        for (const auto& error : report.errors)
            rows.add_without_figures(source, "decode_error",
                                     {"", error.pointer, error.line ? std::to_string(error.line->value()) : Text(),
                                      error.message(Language::pl), error.message(Language::en)});
        for (const auto& more : not_listed(report))
            rows.add_without_figures(source, "not_listed", {"", "", "", more.said.pl, more.said.en});
        for (const auto& table : tables_of(report))
            for (const auto& cell : table.cells)
                rows.add(source, "figure", sheet.row(table, cell), {flag_in(publishable(report, table)), "", "", "", ""});
    }
    return rows.take();
}

}  // namespace osl::reports
