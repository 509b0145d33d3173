// What Python calls a source or a target of bytes: a path, bytes, a binary file.
#pragma once

#include <pybind11/pybind11.h>

#include "osl/codec/bytes.hpp"
#include "osl/codec/write.hpp"

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

/// A path in the bytes that the system uses. Raises `TypeError`, `ValueError`.
[[nodiscard]] Text path_of(const py::object& path);

/// Reading answers to Ctrl-C, and may go on while other threads run Python. Raises `TypeError`, `FileError`.
[[nodiscard]] Source open_source(const py::object& from);
[[nodiscard]] Target open_target(const py::object& to);

/// `document` or `stream`. Raises `ValueError`.
[[nodiscard]] Form to_form(std::string_view name);

/// The form that is asked for, if any. Raises `ValueError`.
[[nodiscard]] Opt<Form> asked_form(const Opt<Text>& asked);

/// How a target is written: as is asked for, else as its path tells; what contradicts the path is refused. Raises `ValueError`, `Error`.
[[nodiscard]] WriteOptions packing_of(const Opt<Text>& form, const Opt<Text>& compression, const Target& target);

}  // namespace osl::python
