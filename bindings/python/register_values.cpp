// What every layer is made of: errors, sequences, and the values that Python has no type for.
#include "convert.hpp"
#include "errors.hpp"
#include "layers.hpp"
#include "options.hpp"
#include "osl/describe/numerals.hpp"
#include "record.hpp"
#include "sealed.hpp"
#include "sequence.hpp"
#include "streams.hpp"

namespace osl::python {

namespace {

When to_when(const py::object& value) {
    Nodes nodes;
    codec::Diagnosis diagnosis;
    const auto node = nodes.from(value);
    const auto when = codec::decode<When>(node, diagnosis);
    raise_unless_clean(diagnosis);
    return *when;
}

py::object from_day(const Day& day) {
    PyObject* date = day_to_python(day);
    if (date == nullptr) throw py::error_already_set();
    return py::reinterpret_steal<py::object>(date);
}

py::object from_json_text(const Text& text) { return py::module_::import("json").attr("loads")(text); }

RawJson to_raw(const py::object& value) {
    if (py::isinstance<RawJson>(value)) return value.cast<const RawJson&>();
    if (py::isinstance<py::str>(value)) return RawJson(bytes_of(value).view);
    Nodes nodes;
    codec::Diagnosis diagnosis;
    const auto node = nodes.from(value);
    auto raw = codec::decode<RawJson>(node, diagnosis);
    raise_unless_clean(diagnosis);
    return *std::move(raw);
}

void register_when(py::module_& m) {
    py::class_<When> cls(m, "When", py::is_final(), When::rule.about.meaning.data());
    seal(cls, [](const py::object& value) { return py::cast(to_when(value)); });
    cls.def_property_readonly(
           "first", [](const When& w) { return from_day(w.first()); }, "The first day.")
        .def_property_readonly(
            "last", [](const When& w) { return from_day(w.last()); }, "The last day.")
        .def_property_readonly(
            "precision", [](const When& w) { return w.precision() == When::Precision::day ? "day" : "month"; }, "`day` or `month`.")
        .def(
            "passed_by",
            [](const When& w, const py::object& day) {
                const auto given = to_day(day, "day");
                if (!given) throw py::type_error("day is needed, not None");
                return w.passed_by(*given);
            },
            py::arg("day"), "Whether it has wholly passed by the end of a day.")
        .def("__str__", &When::text)
        .def("__repr__", [](const When& w) { return "When('" + w.text() + "')"; })
        .def("__eq__",
             [](const When& w, const py::object& other) -> py::object {
                 if (!py::isinstance<When>(other)) return py::reinterpret_borrow<py::object>(Py_NotImplemented);
                 return py::bool_(w == other.cast<const When&>());
             })
        .def("__hash__", [](const When& w) { return py::hash(py::str(w.text())); })
        .def("__copy__", [](const py::object& self) { return self; })
        .def("__deepcopy__", [](const py::object& self, const py::object& /*memo*/) { return self; })
        .def("__reduce__", [](const py::object& self) { return py::make_tuple(py::type::of(self), py::make_tuple(py::str(self))); });
}

void register_raw_json(py::module_& m) {
    py::class_<RawJson> cls(m, "RawJson", py::is_final(), RawJson::raw_about.meaning.data());
    seal(cls, [](const py::object& value) { return py::cast(to_raw(value)); });
    cls.def_property_readonly(
           "text", [](const RawJson& raw) { return raw.text(); }, "The JSON object as it was written.")
        .def_property_readonly(
            "value", [](const RawJson& raw) { return from_json_text(raw.text()); },
            "The object as Python's json module reads it; numbers with many digits lose some, `text` does not.")
        .def("__str__", [](const RawJson& raw) { return raw.text(); })
        .def("__repr__", [](const RawJson& raw) { return "RawJson(" + py::repr(py::str(raw.text())).cast<Text>() + ")"; })
        .def("__eq__",
             [](const RawJson& raw, const py::object& other) -> py::object {
                 if (!py::isinstance<RawJson>(other)) return py::reinterpret_borrow<py::object>(Py_NotImplemented);
                 return py::bool_(raw == other.cast<const RawJson&>());
             })
        .def("__hash__", [](const RawJson& raw) { return py::hash(py::str(raw.text())); })
        .def("__copy__", [](const py::object& self) { return self; })
        .def("__deepcopy__", [](const py::object& self, const py::object& /*memo*/) { return self; })
        .def("__reduce__", [](const py::object& self) { return py::make_tuple(py::type::of(self), py::make_tuple(py::str(self))); });
}

}  // namespace

void register_values(py::module_& m) {
    py::options options;
    options.disable_function_signatures();  // the stubs have better ones
    prepare_conversion();
    register_errors(m);
    register_sequence(m);
    register_record_base(m);
    const auto vocabulary = py::module_::import("osl._vocabulary");
    for (const auto* name : {"Code", "About"}) m.attr(name) = vocabulary.attr(name);
    register_when(m);
    register_raw_json(m);
    m.def(
        "number_text",
        [](double number, int decimals, std::string_view language) {
            return decimal_text(number, decimals, language == "pl" ? Language::pl : Language::en);
        },
        py::arg("number"), py::arg("decimals"), py::arg("lang"), "A number as people read it, in `pl` or `en`.");
    m.def(
        "check_day", [](const Text& text) { static_cast<void>(Day(text)); }, py::arg("text"),
        "Raises `osl.InvalidValue` for a text that is no day.");
    for (const auto* name : {"When", "RawJson"}) m.attr(name).attr("__module__") = "osl";
}

}  // namespace osl::python
