// The published figures.
#include "layers.hpp"
#include "osl/published/pilot.hpp"
#include "record.hpp"

namespace osl::python {

void register_published(py::module_& m) {
    register_record<Published>(m);
    m.def(
        "published_pilot",
        [] {
            const auto forever = std::shared_ptr<const Published>(&published::pilot(), [](const Published*) {});
            return py::reinterpret_steal<py::object>(make_record(record_type<Published>(), forever));
        },
        "The pilot's published figures, sources, tables and contradictions.");
}

}  // namespace osl::python
