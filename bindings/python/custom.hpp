// Custom rules that are Python functions, as `osl.rule` decorates them.
#pragma once

#include <pybind11/pybind11.h>

#include "osl/rules/custom_rules.hpp"

namespace osl::python {

namespace py = pybind11;

/// The rules among a call's arguments: one rule, or several. Raises `TypeError` in one line.
[[nodiscard]] CustomRules to_custom(const py::object& given);

void register_custom(py::module_& m);

}  // namespace osl::python
