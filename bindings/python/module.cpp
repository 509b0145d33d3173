// osl._core: lists the layers, and nothing else.
#include <algorithm>
#include <string>

#include "layers.hpp"
#include "osl/version.hpp"

namespace {

/// What belongs to the package's own modules rather than to its users.
constexpr const char* internal[] = {"check_day",   "describe",        "enumerations", "figure_text",     "nearest",
                                    "number_text", "published_pilot", "shown",        "vocabulary_table"};

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

PYBIND11_MODULE(_core, m) {
    using namespace osl::python;
    register_values(m);
    register_model(m);
    register_codec(m);
    register_published(m);
    register_tables(m);
    register_survey(m);
    register_simulation(m);
    register_vocabulary(m);  // after all that may bring an enumeration
    register_description(m);
    m.attr("__version__") = osl::library_version;
    publish(m);
}
