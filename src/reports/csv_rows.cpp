#include "csv_rows.hpp"

#include "osl/describe/shown.hpp"

namespace osl::reports {

CsvRows::CsvRows(const Opt<CsvDialect>& dialect) : separator_(dialect.value_or(CsvDialect::standard) == CsvDialect::standard ? ',' : ';') {
    if (dialect == CsvDialect::excel_pl) out_ = "\xEF\xBB\xBF";
}

namespace {

/// Whether it is a number below zero, and no sum that a spreadsheet would work out, nor a telephone number that it would shorten.
bool is_negative_number(std::string_view cell) {
    cell.remove_prefix(1);
    const auto mark = cell.find_first_of(".,");
    const auto all_digits = [](std::string_view text) {
        return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
    };
    return all_digits(cell.substr(0, mark)) && (mark == std::string_view::npos || all_digits(cell.substr(mark + 1)));
}

/// Whether a spreadsheet would take it for a formula.
bool is_formula(std::string_view cell) {
    if (cell.empty() || std::string_view("=+-@\t\r").find(cell.front()) == std::string_view::npos) return false;
    return cell.front() != '-' || !is_negative_number(cell);
}

}  // namespace

void CsvRows::add(std::span<const std::string_view> cells) {
    bool first = true;
    for (const auto given : cells) {
        const auto cell = (is_formula(given) ? "'" : "") + shown(given, describe::all_of_it);
        if (!first) out_ += separator_;
        first = false;
        if (cell.find('"') == Text::npos && cell.find(separator_) == Text::npos) {
            out_ += cell;
            continue;
        }
        out_ += '"';
        for (const char c : cell) {
            if (c == '"') out_ += '"';
            out_ += c;
        }
        out_ += '"';
    }
    out_ += "\r\n";
}

}  // namespace osl::reports
