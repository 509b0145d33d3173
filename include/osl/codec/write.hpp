// Writing registers, canonically: read → write → read is the identity. For centre by centre see stream.hpp.
#pragma once

#include "osl/codec/bytes.hpp"
#include "osl/codec/read.hpp"

namespace osl {

/// How a file is written; told by its name where not given. What contradicts the name is refused, so that nothing is written that its
/// name misleads about.
struct WriteOptions {
    Opt<Form> form = {};
    Opt<Compression> compression = {};
};

/// Form and compression of a file to be written: `.json` a document, `.ndjson` and `.jsonl` a stream, `.gz` and `.zst` packed; for
/// devices and `-` a document unless asked otherwise. Throws `Misuse` for other endings, for what contradicts the name, and where neither
/// name nor question tells the form.
[[nodiscard]] WriteOptions packing_of(std::string_view path, const WriteOptions& asked = {});

/// Writes a register to a file. An older file is replaced only when all is written. `-` is standard output. Throws `Misuse`,
/// `FileError`, `InvalidValue`.
void write(const Register& record, const Text& path, const WriteOptions& options = {});

/// A register as canonical JSON text in either form.
[[nodiscard]] Text to_text(const Register& record, Form form = Form::document);

}  // namespace osl
