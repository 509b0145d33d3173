#include "csv_rows.hpp"

namespace osl::reports {

CsvRows::CsvRows(const Opt<CsvDialect>& dialect) : separator_(dialect.value_or(CsvDialect::standard) == CsvDialect::standard ? ',' : ';') {
    if (dialect == CsvDialect::excel_pl) out_ = "\xEF\xBB\xBF";
}

void CsvRows::add(std::initializer_list<std::string_view> cells) {
    bool first = true;
    for (const auto cell : cells) {
        if (!first) out_ += separator_;
        first = false;
        if (cell.find_first_of("\"\r\n") == std::string_view::npos && cell.find(separator_) == std::string_view::npos) {
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
