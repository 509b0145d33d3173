// The keywords of the functions that ask something of a register, and of those that show it: derived from the fields of a `Request` and
// of a `Presentation`, so that none is said twice.
#pragma once

#include <pybind11/pybind11.h>

#include "osl/reports/registry.hpp"
#include "osl/rules/custom_rules.hpp"
#include "osl/survey/request.hpp"

namespace osl::python {

namespace py = pybind11;

/// A function that asks: its name, the part of a request that it is about (empty for the whole), and what it does.
struct Asking {
    const char* name;
    std::string_view part;
    const char* meaning;
};

/// What one call asks.
struct Asked {
    py::object source;
    Request request;
    Opt<Text> form;
    py::object progress;
    CustomRules custom;
};

/// The arguments of a call. Raises `TypeError` in one line, with the keyword probably meant; `UnknownName`, `InvalidValue`.
[[nodiscard]] Asked asked_by(const Asking& asking, const py::args& given, const py::kwargs& keywords);

/// The docstring, with the signature where Python's `inspect` finds it.
[[nodiscard]] Text doc_of(const Asking& asking);

/// What one call of `report_text` is to show, and how.
struct Showing {
    py::object reports;
    reports::ReportForm form;
    reports::Presentation how;
};

[[nodiscard]] Showing shown_by(const py::args& given, const py::kwargs& keywords);
[[nodiscard]] Text doc_of_showing();

}  // namespace osl::python
