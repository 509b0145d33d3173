// One immutable sequence class for every list of the model. It wraps the elements where they are, and shares their owner's life.
#pragma once

#include "convert.hpp"

namespace osl::python {

struct SequenceObject {
    PyObject_HEAD Owner list;
    const ListType* type;
    Py_ssize_t start;
    Py_ssize_t step;
    Py_ssize_t count;
};

/// The object as a sequence of ours, or null.
[[nodiscard]] const SequenceObject* as_sequence(PyObject* object) noexcept;

void register_sequence(py::module_& m);

}  // namespace osl::python
