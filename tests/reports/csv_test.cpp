#include "osl/reports/csv.hpp"

#include <catch2/catch_test_macros.hpp>

#include "osl/published/pilot.hpp"
#include "reports/csv_rows.hpp"
#include "reports/sample.hpp"
#include "support/golden.hpp"

using namespace osl;
using reports::CsvDialect;

namespace {

Text cell(std::string_view text) {
    reports::CsvRows rows(CsvDialect::standard);
    rows.add({text});
    const auto row = rows.take();
    return row.substr(0, row.size() - 2);
}

/// A reader of its own: rows of cells, by RFC 4180.
List<List<Text>> parsed(std::string_view csv, char separator) {
    List<List<Text>> rows;
    bool quoted = false;
    List<Text> row(1);
    for (std::size_t i = 0; i != csv.size(); ++i) {
        const char c = csv[i];
        if (c == '"') {
            if (quoted && i + 1 != csv.size() && csv[i + 1] == '"') {
                row.back() += csv[++i];
            } else {
                quoted = !quoted;
            }
        } else if (!quoted && c == separator) {
            row.emplace_back();
        } else if (!quoted && c == '\r') {
            REQUIRE(csv[++i] == '\n');
            rows.push_back(row);
            row.assign(1, {});
        } else {
            row.back() += c;
        }
    }
    return rows;
}

std::size_t place(const List<Text>& header, std::string_view name) {
    for (std::size_t i = 0; i != header.size(); ++i)
        if (header[i] == name) return i;
    FAIL(name);
    return 0;
}

Report figures(const Text& text, Request request = {}) {
    request.rules = false;
    request.only = List<Text>{"I04", "I12"};
    request.as_of = Day("2012-03-16");
    return testing::detail::report_of(text, "dane/fala 1;a.ndjson", request);
}

}  // namespace

TEST_CASE("what a spreadsheet would work out gets an apostrophe; a number below zero is one", "[reports]") {
    for (const auto* formula : {"=1+1", "+48601234567", "-1+1", "-1-1", "@SUM(A1)", "-", "-.", "-1,", "-2+3+cmd|' /C calc'!A0", "+1"})
        CHECK(cell(formula).find(Text("'") + formula) != Text::npos);
    CHECK(cell("-5") == "-5");
    CHECK(cell("-0.5") == "-0.5");
    CHECK(cell("-0,5") == "\"-0,5\"");
    CHECK(cell("2012-03-16") == "2012-03-16");
    CHECK(cell("").empty());
}

TEST_CASE("where figures alone were asked for, CSV holds each cell, and what did not decode", "[reports]") {
    const List<Report> both{figures(testing::detail::awkward_stream(), {.by = Grouping::size}),
                            figures(to_text(testing::clean_register(), Form::stream))};
    for (const auto dialect : {CsvDialect::standard, CsvDialect::excel_pl}) {
        const auto text = reports::csv(both, dialect);
        testing::is_golden("reports/golden/figures." + Text(code_of(dialect)) + ".csv", text);
        const bool excel = dialect == CsvDialect::excel_pl;
        REQUIRE(text.starts_with("\xEF\xBB\xBF") == excel);
        const auto rows = parsed(std::string_view(text).substr(excel ? 3 : 0), excel ? ';' : ',');
        for (const auto& row : rows) CHECK(row.size() == rows.front().size());
        std::size_t at = 1;
        for (const auto& report : both) {
            for (const auto& error : report.errors) {
                CHECK(rows.at(at)[place(rows[0], "kind")] == "decode_error");
                CHECK(rows.at(at++)[place(rows[0], "message_pl")] == error.message(Language::pl));
            }
            for (const auto& table : *report.indicators) {
                for (const auto& one : table.cells) {
                    const auto& row = rows.at(at++);
                    CHECK(row[place(rows[0], "kind")] == "figure");
                    CHECK(row[place(rows[0], "table")] == table.id.text());
                    CHECK(row[place(rows[0], "code_1")] == one.at.front());
                    CHECK(row[place(rows[0], "count")] == (one.count ? std::to_string(one.count->value()) : ""));
                }
            }
        }
        CHECK(at == rows.size());
    }
}

TEST_CASE("tables of figures are rows, each number as it was printed", "[reports]") {
    const auto& tables = published::pilot().tables;
    const auto rows = parsed(reports::csv_of_figures(tables), ',');
    std::size_t cells = 0;
    for (const auto& table : tables) cells += table.cells.size();
    CHECK(rows.size() == 1 + cells);
    const auto polish = parsed(reports::csv_of_figures(tables, CsvDialect::semicolon), ';');
    const auto percentage = place(rows[0], "percentage");
    std::size_t with_decimals = 0;
    for (std::size_t i = 0; i != rows.size(); ++i) {
        auto point = polish.at(i).at(percentage);
        if (const auto comma = point.find(','); comma != Text::npos) point[comma] = '.', ++with_decimals;
        CHECK(point == rows[i].at(percentage));
    }
    CHECK(with_decimals > 0);
    CHECK(reports::csv_of_figures(std::span<const FigureTable>()).ends_with("synthetic\r\n"));
}

TEST_CASE("nothing asked is nothing but the names of columns", "[reports]") {
    CHECK(reports::csv({}).starts_with("source,kind,rule,"));
    CHECK(parsed(reports::csv({}), ',').size() == 1);
}
