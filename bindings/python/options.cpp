#include "options.hpp"

#include "gil.hpp"
#include "streams.hpp"

namespace osl::python {

Opt<Day> to_day(const py::object& given, std::string_view name) {
    PyObject* o = given.ptr();
    if (given.is_none()) return {};
    if (PyUnicode_Check(o)) return Day(bytes_of(given).view);
    if (py::isinstance<When>(given)) return Day(given.cast<const When&>().text());  // a month is no day
    if (is_plain_date(o)) {
        Nodes nodes;
        return Day(nodes.from(given).text);
    }
    throw py::type_error(Text(name) + " is a day, given as a datetime.date or as 'YYYY-MM-DD', not a " + Py_TYPE(o)->tp_name +
                         (is_time_of_day(o) ? ": take its .date()" : ""));
}

List<Text> to_names(const py::object& given) {
    if (given.is_none()) return {};
    if (py::isinstance<py::str>(given)) return {Text(bytes_of(given).view)};
    List<Text> names;
    for (const auto name : given) {
        if (!PyUnicode_Check(name.ptr())) throw py::type_error(Text("a name is a str, not a ") + Py_TYPE(name.ptr())->tp_name);
        names.push_back(Text(bytes_of(name).view));
    }
    return names;
}

Progress to_progress(const py::object& callback) {
    return [&callback](std::uint64_t bytes, std::uint64_t centres) {
        if (callback.is_none()) return true;  // Ctrl-C is looked for by the work itself
        const Locked locked;
        call_python([&] { callback(bytes, centres); });
        return true;
    };
}

}  // namespace osl::python
