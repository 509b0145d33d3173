#include "csv_rows.hpp"

#include "osl/describe/shown.hpp"

namespace osl::reports {

CsvRows::CsvRows(const Opt<CsvDialect>& dialect) : separator_(dialect.value_or(CsvDialect::standard) == CsvDialect::standard ? ',' : ';') {
    if (dialect == CsvDialect::excel_pl) out_ = "\xEF\xBB\xBF";
}

void CsvRows::add(std::initializer_list<std::string_view> cells) {
    bool first = true;
    for (const auto given : cells) {
        const auto cell = shown(given, describe::all_of_it);
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
