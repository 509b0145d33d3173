// Arrow streams for Python: as the capsules that data-frame libraries take, and as plain Python objects for those who have none.
#pragma once

#include <functional>

#include "osl/tables/arrow_abi.hpp"
#include "types.hpp"

namespace osl::python {

using ExportTo = std::function<void(ArrowArrayStream* out)>;

/// The capsule `arrow_array_stream`; it owns the stream.
[[nodiscard]] py::capsule stream_capsule(const ExportTo& export_to);

/// The capsule `arrow_schema`.
[[nodiscard]] py::capsule schema_capsule(const ExportTo& export_to);

/// The names of the columns.
[[nodiscard]] py::tuple column_names(const ExportTo& export_to);

/// What is said of the columns: one dict each with `name`, `type` and what the schema's metadata tells.
[[nodiscard]] py::list column_notes(const ExportTo& export_to);

/// How many rows there are.
[[nodiscard]] std::int64_t row_count(const ExportTo& export_to);

/// The first rows as tuples of Python objects.
[[nodiscard]] py::list first_rows(const ExportTo& export_to, std::int64_t limit);

}  // namespace osl::python
