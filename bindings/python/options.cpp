#include "options.hpp"

namespace osl::python {

Opt<Day> to_day(const py::object& given) {
    if (given.is_none()) return {};
    return Day(py::cast<Text>(py::str(given)));
}

List<Text> to_names(const py::object& given) {
    if (given.is_none()) return {};
    if (py::isinstance<py::str>(given)) return {py::cast<Text>(given)};
    List<Text> names;
    for (const auto name : given) names.push_back(py::cast<Text>(name));
    return names;
}

Progress to_progress(const py::object& callback) {
    return [&callback](std::uint64_t bytes, std::uint64_t centres) {
        const py::gil_scoped_acquire locked;
        if (PyErr_CheckSignals() != 0) throw py::error_already_set();
        if (!callback.is_none()) callback(bytes, centres);
        return true;
    };
}

}  // namespace osl::python
