// The published figures.
#include "layers.hpp"
#include "osl/codec/document.hpp"
#include "osl/published/pilot.hpp"
#include "record.hpp"
#include "streams.hpp"

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
    m.def(
        "read_tables",
        [](const py::object& path) {
            auto tables = read_tables(path_of(path));
            py::tuple out(tables.size());
            for (std::size_t i = 0; i != tables.size(); ++i) out[i] = to_owner(std::move(tables[i]));
            return out;
        },
        py::arg("path"), "The tables of figures in a file: one, or a list of them. `osl.DecodeError` tells everything that is wrong.");
}

}  // namespace osl::python
