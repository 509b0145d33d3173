// What Python calls a source or a target of bytes: a path, bytes, a binary file.
#pragma once

#include <pybind11/pybind11.h>

#include "osl/codec/bytes.hpp"
#include "osl/codec/read.hpp"

namespace osl::python {

namespace py = pybind11;

struct Source {
    std::unique_ptr<ByteSource> bytes;
    Opt<Text> name;   ///< for messages, and for the form that its ending tells
    py::object kept;  ///< what `bytes` reads from, if that is Python's
};

struct Target {
    std::unique_ptr<ByteSink> bytes;
    Opt<Text> name;
    bool is_path;
    bool replaced;  ///< whether nothing is lost where it is not finished
    py::object kept;
};

/// Bytes that stay as they are while the lock is given up.
struct HeldBytes {
    py::object kept;
    std::string_view view;
};

/// The bytes of a str (in UTF-8; what UTF-8 lacks stays recognisably wrong), of bytes, or a copy of any other buffer, which somebody might
/// change meanwhile. Raises `TypeError`.
[[nodiscard]] HeldBytes bytes_of(py::handle text);

/// Reading answers to Ctrl-C, and may go on while other threads run Python. Raises `TypeError`, `FileError`.
[[nodiscard]] Source open_source(const py::object& from);
[[nodiscard]] Target open_target(const py::object& to);

/// `document` or `stream`. Raises `ValueError`.
[[nodiscard]] Form to_form(std::string_view name);

/// The form that is asked for, else the one that the source's name tells, if any.
[[nodiscard]] Opt<Form> form_of(const Opt<Text>& asked, const Opt<Text>& name);

/// The compression that is asked for (`gzip`, `zstd`), else the one that the target's path tells. Raises `ValueError`.
[[nodiscard]] Compression compression_of(const Opt<Text>& asked, const Target& target);

}  // namespace osl::python
