// What module.cpp lists: one registration per layer.
#pragma once

#include <pybind11/pybind11.h>

namespace osl::python {

namespace py = pybind11;

void register_values(py::module_& m);
void register_vocabulary(py::module_& m);
void register_model(py::module_& m);
void register_codec(py::module_& m);
void register_published(py::module_& m);
void register_tables(py::module_& m);
void register_survey(py::module_& m);
void register_profiles(py::module_& m);
void register_reports(py::module_& m);
void register_differences(py::module_& m);
void register_simulation(py::module_& m);
void register_description(py::module_& m);

}  // namespace osl::python
