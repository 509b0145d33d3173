#include "csv_rows.hpp"

#include "osl/describe/shown.hpp"

namespace osl::reports {

CsvRows::CsvRows(const Opt<CsvDialect>& dialect) : separator_(dialect.value_or(CsvDialect::standard) == CsvDialect::standard ? ',' : ';') {
    if (dialect == CsvDialect::excel_pl) out_ = "\xEF\xBB\xBF";
}

namespace {

/// Whether a spreadsheet would take it for a formula; a number is none.
bool is_formula(std::string_view cell) {
    if (cell.empty() || std::string_view("=+-@\t\r").find(cell.front()) == std::string_view::npos) return false;
    return cell.find_first_not_of("+-0123456789.,") != std::string_view::npos || cell.size() == 1;
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
