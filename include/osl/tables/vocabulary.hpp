// The enumerations of the model and of what is said about it, by their names.
#pragma once

#include <span>

#include "osl/describe/shape.hpp"

namespace osl::tables {

/// Every enumeration that a register, a table of figures, the published figures or a report can hold, each once.
[[nodiscard]] std::span<const describe::Shape* const> vocabulary();

/// The enumeration of that name, or null.
[[nodiscard]] const describe::Shape* enumeration(std::string_view name);

/// What a code of an enumeration is called, or null.
[[nodiscard]] const Local* term_of(const describe::Shape& enumeration, std::string_view code) noexcept;

}  // namespace osl::tables
