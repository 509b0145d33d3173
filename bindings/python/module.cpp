// osl._core: lists the layers, and nothing else.
#include <algorithm>
#include <string>

#include "gil.hpp"
#include "layers.hpp"
#include "osl/version.hpp"
#include "sealed.hpp"

namespace {

/// What belongs to the package's own modules rather than to its users.
constexpr const char* internal[] = {"grid",
                                    "html_of",
                                    "presentation_options",
                                    "text_of",
                                    "wrapped",
                                    "check_day",
                                    "default_request",
                                    "describe",
                                    "enumerations",
                                    "figure_text",
                                    "nearest",
                                    "number_text",
                                    "options",
                                    "polls_so_far",
                                    "published_pilot",
                                    "shown",
                                    "sequence_from_json",
                                    "table_of",
                                    "vocabulary_table"};

/// Names what `from osl._core import *` gives, as many records and enumerations as there are.
void publish(pybind11::module_& m) {
    pybind11::list names;
    for (const auto& entry : pybind11::reinterpret_borrow<pybind11::dict>(m.attr("__dict__"))) {
        const auto name = entry.first.cast<std::string>();
        if (name.front() != '_' && std::ranges::find(internal, name) == std::ranges::end(internal)) names.append(name);
    }
    names.attr("sort")();
    m.attr("__all__") = names;
}

}  // namespace

PYBIND11_MODULE(_core_of_the_main_interpreter, m) {
    using namespace osl::python;
    register_values(m);
    register_model(m);
    register_codec(m);
    register_published(m);
    register_tables(m);
    register_survey(m);
    register_profiles(m);
    register_reports(m);
    register_differences(m);
    register_simulation(m);
    register_vocabulary(m);  // after all that may bring an enumeration
    register_description(m);
    register_end();
    m.def("polls_so_far", &polls_so_far, "How often long work has looked for signals.");
    m.attr("__version__") = osl::library_version;
    publish(m);
    freeze_classes(m);
}

/// Classes and enumerations are one set for the process, and an object of one interpreter must not be used in another: so a second
/// interpreter is told at once, before anything waits for the lock of the first.
extern "C" PYBIND11_EXPORT PyObject* PyInit__core();
extern "C" PYBIND11_EXPORT PyObject* PyInit__core() {
    if (PyInterpreterState_Get() != PyInterpreterState_Main()) {
        PyErr_SetString(PyExc_ImportError,
                        "osl works in the main interpreter only and cannot be imported in a subinterpreter; use threads or processes");
        return nullptr;
    }
    return PyInit__core_of_the_main_interpreter();
}
