// The one table of what an exception of ours becomes in Python.
#pragma once

#include <pybind11/pybind11.h>

#include "gil.hpp"
#include "osl/codec/decode_error.hpp"
#include "osl/codec/diagnosis.hpp"

namespace osl::python {

namespace py = pybind11;

/// Sets the Python error that stands for the C++ exception in flight.
void set_python_error() noexcept;

/// `osl.DecodeError` with what was found. `partial` is what could be read all the same, or None.
[[noreturn]] void raise_decode_error(const py::tuple& errors, std::uint64_t total, const py::object& partial = py::none());
[[noreturn]] void raise_decode_error(const List<DecodeError>& errors, std::uint64_t total);

/// `osl.InvalidValue` that names the keyword for which the value was given.
[[noreturn]] void raise_invalid(std::string_view keyword, const InvalidValue& error);

/// The errors as Python's records.
[[nodiscard]] py::tuple to_details(const List<DecodeError>& errors);

/// As above when anything was found.
void raise_unless_clean(codec::Diagnosis& diagnosis);

/// Runs `work` for a function of Python's C interface: null and a Python error where it throws.
template <class Work>
PyObject* guarded(Work&& work) noexcept {
    const LongWork answers_to_signals;
    try {
        return call_python(work);
    } catch (...) {
        set_python_error();
        return nullptr;
    }
}

void register_errors(py::module_& m);

}  // namespace osl::python
