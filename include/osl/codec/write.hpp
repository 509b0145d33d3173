// Writing registers, canonically: read → write → read is the identity. For centre by centre see stream.hpp.
#pragma once

#include "osl/codec/read.hpp"

namespace osl {

/// Writes a register to a file. Form and compression follow from its name; without a known ending it is a document. `-` is standard output.
/// An older file is replaced only when all is written. Throws `FileError`, `InvalidValue`.
void write(const Register& record, const Text& path);

/// A register as canonical JSON text in either form.
[[nodiscard]] Text to_text(const Register& record, Form form = Form::document);

}  // namespace osl
