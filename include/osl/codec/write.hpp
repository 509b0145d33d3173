// Writing registers, canonically: read → write → read is the identity.
#pragma once

#include <memory>

#include "osl/codec/bytes.hpp"
#include "osl/codec/read.hpp"

namespace osl {

/// Writes a register centre by centre, in either form.
class CentreWriter {
public:
    /// The form and compression follow from the file's name; without a known ending it is a document. `-` is standard output.
    /// Throws `FileError`, `InvalidValue`.
    CentreWriter(const Text& path, const RegisterHeader& header);
    CentreWriter(std::unique_ptr<ByteSink> sink, Form form, const RegisterHeader& header);

    /// Throws `FileError`, and `InvalidValue` when the centre breaks an invariant or holds text that is not UTF-8.
    void put(const Centre& centre);

    /// Completes the file; without it the old content stays.
    void finish();

private:
    std::unique_ptr<ByteSink> sink_;
    Form form_;
    bool first_ = true;
};

/// Writes a register to a file, see `CentreWriter`.
void write(const Register& record, const Text& path);

/// A register as canonical JSON text in either form.
[[nodiscard]] Text to_text(const Register& record, Form form = Form::document);

}  // namespace osl
