// Registers and records as tables for data frames, through Arrow's C stream interface: pandas, polars, DuckDB, pyarrow and R take them
// without a copy, and none of them is needed.
//
// The tables of a register follow from the field tables:
//   - `programme` is one row; each list of records is a table; other fields are columns (columns.hpp).
//   - A table's name is the path of field names. Below a centre, the unit of count, it starts there: `steps`, `steps.reasons`.
//     Below the programme it starts with it: `programme.groups.sessions`.
//   - A table of a list starts with its keys. For each record around it, outermost first: `centre`, `participant`, … (the record's name
//     in lower case) with that record's id; or, where such a record has no id, `step_entry_index` with its position. Then `index`: the
//     row's own position in its list. Positions count from 0. So `steps.centre` = `centres.id`, and `steps.reasons` belongs to the row
//     of `steps` with that centre, and `index` = `step_entry_index`.
//   - What a parent recorded as none and what it did not record both have no rows; the parent's column `steps_count` tells which.
#pragma once

#include <span>

#include "osl/tables/columns.hpp"

namespace osl {
struct Register;
}

namespace osl::tables {

/// The names of a register's tables, in the order of the field tables.
[[nodiscard]] List<Text> register_tables();

/// The columns of one of them. Throws `UnknownName`.
[[nodiscard]] List<Column> register_table_columns(std::string_view table);

/// One table of a register as a stream that owns its data: the register may change or go. The schema's metadata tells `table`, `label_pl`,
/// `label_en`, `format`, `programme` and, where recorded, `synthetic`.
/// Throws `UnknownName`, and `InvalidValue` for text that is not UTF-8; `out` is then as before.
void export_register_table(const Register& record, std::string_view table, ArrowArrayStream* out);

/// Any records as one table, a row each; lists of records inside them are JSON text, so that nothing is lost: export such a list by itself
/// to get its columns. The stream owns its data. Throws `InvalidValue` as writing JSON does; `out` is then as before.
template <describe::Record T>
void export_records(std::span<const T> records, ArrowArrayStream* out) {
    TableBuilder table(columns_of<T>(RecordLists::as_json),
                       {{"record", Text(T::about.name)}, {"label_pl", Text(T::about.label.pl)}, {"label_en", Text(T::about.label.en)}});
    for (const T& record : records) {
        append_cells(record, RecordLists::as_json, table);
        table.end_row();
    }
    std::move(table).export_to(out);
}

}  // namespace osl::tables
