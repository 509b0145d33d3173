// Classes of which no instance comes into being but whole: `cls.__new__`, `object.__new__`, a pickle that was tampered with and
// `__class__ = …` are refused, so that no method ever meets an object without its value.
#pragma once

#include <pybind11/pybind11.h>

namespace osl::python {

namespace py = pybind11;

/// Nobody makes an instance; `instead` tells where one comes from.
void seal(py::handle cls, const char* instead);

/// `make` makes the one instance of a call of the class from its single argument, called `value`.
void seal(py::handle cls, py::object (*make)(const py::object& value));

/// Freezes everything that the module offers: an object cannot be turned into one of another class.
void freeze_classes(const py::module_& m);

}  // namespace osl::python
