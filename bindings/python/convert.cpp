#include "convert.hpp"

#include <datetime.h>

#include <cmath>

#include "osl/codec/limits.hpp"
#include "record.hpp"
#include "sequence.hpp"

namespace osl::python {

using codec::Node;

namespace {

/// The abstract classes that say what counts as a list or an object; borrowed for the life of the interpreter.
PyObject* abstract_sequence = nullptr;
PyObject* abstract_mapping = nullptr;

Node foreign(py::handle object) {
    PyObject* shown = PyObject_Repr(object.ptr());
    if (shown == nullptr) {
        PyErr_Clear();
        return Node::foreign(Text("<") + Py_TYPE(object.ptr())->tp_name + ">");
    }
    const auto text = py::reinterpret_steal<py::str>(shown);
    Py_ssize_t size = 0;
    const char* bytes = PyUnicode_AsUTF8AndSize(text.ptr(), &size);
    if (bytes == nullptr) {  // half a surrogate pair
        PyErr_Clear();
        return Node::foreign(Text("<") + Py_TYPE(object.ptr())->tp_name + ">");
    }
    return Node::foreign(Text(bytes, static_cast<std::size_t>(size)));
}

/// The text of a str, or nothing when it holds half a surrogate pair, which UTF-8 lacks.
Opt<Text> text_of(py::handle text) {
    Py_ssize_t size = 0;
    const char* bytes = PyUnicode_AsUTF8AndSize(text.ptr(), &size);
    if (bytes == nullptr) {
        PyErr_Clear();
        return {};
    }
    return Text(bytes, static_cast<std::size_t>(size));
}

Node text_node(py::handle text) {
    if (auto known = text_of(text)) return Node::string(*std::move(known));
    return foreign(text);
}

Node number_node(py::handle object, PyObject* literal) {
    if (literal == nullptr) {  // Python refuses to write out whole numbers of more than some thousand digits
        PyErr_Clear();
        return Node::foreign(Text("<") + Py_TYPE(object.ptr())->tp_name + ">");
    }
    const auto text = py::reinterpret_steal<py::object>(literal);
    return Node::number(text_of(text).value_or(""));
}

bool is_text_like(PyObject* object) { return PyUnicode_Check(object) || PyBytes_Check(object) || PyByteArray_Check(object); }

bool is_instance(PyObject* object, PyObject* type) {
    const int answer = PyObject_IsInstance(object, type);
    if (answer < 0) throw py::error_already_set();
    return answer == 1;
}

}  // namespace

void prepare_conversion() {
    PyDateTime_IMPORT;
    if (PyDateTimeAPI == nullptr) throw py::error_already_set();
    const auto abc = py::module_::import("collections.abc");
    abstract_sequence = abc.attr("Sequence").ptr();
    abstract_mapping = abc.attr("Mapping").ptr();
}

PyObject* text_to_python(std::string_view text) {
    return PyUnicode_DecodeUTF8(text.data(), static_cast<Py_ssize_t>(text.size()), "strict");
}

PyObject* day_to_python(const Day& day) {
    const auto ymd = day.date().year_month_day();
    return PyDate_FromDate(static_cast<int>(ymd.year), static_cast<int>(ymd.month), static_cast<int>(ymd.day));
}

Node Nodes::from(py::handle object, std::size_t depth) {
    PyObject* o = object.ptr();
    if (depth > Limits{}.max_depth) return Node::foreign("<nested too deeply>");
    if (o == Py_None) return Node::null();
    if (PyBool_Check(o)) return Node::boolean(o == Py_True);
    if (PyUnicode_Check(o)) return text_node(object);
    if (PyLong_Check(o)) return number_node(object, PyLong_Type.tp_repr(o));
    if (PyFloat_Check(o)) return std::isfinite(PyFloat_AS_DOUBLE(o)) ? number_node(object, PyFloat_Type.tp_repr(o)) : foreign(object);
    if (const auto* record = as_record(o)) {
        kept_.push_back(record->value);
        return record->type->native(record->value.get());
    }
    if (PyDateTime_Check(o)) return foreign(object);  // a time of day would be lost
    if (PyDate_Check(o)) return text_node(object.attr("isoformat")());
    if (py::isinstance<When>(object)) return Node::string(object.cast<const When&>().text());
    if (py::isinstance<RawJson>(object)) {
        const auto raw = std::make_shared<RawJson>(object.cast<const RawJson&>());
        kept_.push_back(raw);
        return Node::native(*raw);
    }
    if (is_text_like(o)) return foreign(object);
    if (PyDict_Check(o) || is_instance(o, abstract_mapping)) return from_mapping(object, depth);
    if (PyList_Check(o) || PyTuple_Check(o) || is_instance(o, abstract_sequence)) return from_sequence(object, depth);
    if (PyIndex_Check(o)) {  // whole numbers of other libraries
        if (PyObject* number = PyNumber_Index(o)) return from(py::reinterpret_steal<py::object>(number), depth);
        PyErr_Clear();
    }
    return foreign(object);
}

Node Nodes::from_mapping(py::handle object, std::size_t depth) {
    Node node;
    node.kind = Node::Kind::object;
    PyObject* pairs = PyMapping_Items(object.ptr());
    if (pairs == nullptr) throw py::error_already_set();
    const auto items = py::reinterpret_steal<py::list>(pairs);
    node.members.reserve(items.size());
    for (const auto& item : items) {
        const auto pair = py::reinterpret_borrow<py::tuple>(item);
        const py::object key = pair[0];
        auto name = PyUnicode_Check(key.ptr()) ? text_of(key) : Opt<Text>();
        if (!name) return foreign(object);
        const py::object value = pair[1];
        node.members.push_back({*std::move(name), from(value, depth + 1)});
    }
    return node;
}

Node Nodes::from_sequence(py::handle object, std::size_t depth) {
    Node node;
    node.kind = Node::Kind::array;
    PyObject* fast = PySequence_Fast(object.ptr(), "");
    if (fast == nullptr) throw py::error_already_set();
    const auto items = py::reinterpret_steal<py::object>(fast);
    const auto size = PySequence_Fast_GET_SIZE(fast);
    node.items.reserve(static_cast<std::size_t>(size));
    for (Py_ssize_t i = 0; i < PySequence_Fast_GET_SIZE(fast); ++i) {
        const auto item = py::reinterpret_borrow<py::object>(PySequence_Fast_GET_ITEM(fast, i));
        node.items.push_back(from(item, depth + 1));
    }
    return node;
}

}  // namespace osl::python
