// JSON Schema 2020-12 of a described type, from its shape.
#pragma once

#include "osl/describe/shape.hpp"

namespace osl::codec {

/// The schema as JSON text, two spaces of indentation. What a schema cannot express is listed in docs/format.md.
[[nodiscard]] Text json_schema(const describe::Shape& shape);

}  // namespace osl::codec
