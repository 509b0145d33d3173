// Whether a text is a document or a stream, told by its first lines.
#pragma once

#include "lines.hpp"
#include "osl/codec/limits.hpp"

namespace osl::codec {

/// The first line, which is not blank, is a complete object that has no centres of its own.
[[nodiscard]] bool starts_as_stream(Lines& lines, const Limits& limits);

/// The first line is an object with centres of its own, or the beginning of one that goes on as no stream does.
[[nodiscard]] bool starts_as_document(Lines& lines, const Limits& limits);

/// An object begins on a line after the first.
[[nodiscard]] bool goes_on(Lines& lines, const Limits& limits);

}  // namespace osl::codec
