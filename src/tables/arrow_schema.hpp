// Headings as an Arrow schema.
#pragma once

#include "osl/tables/table_builder.hpp"

namespace osl::tables {

/// The schema of a table; `out` owns all of it until it is released.
void export_schema(const List<Column>& columns, const Metadata& metadata, ArrowSchema* out);

}  // namespace osl::tables
