#include "sealed.hpp"

#include <array>
#include <unordered_map>

#include "errors.hpp"

namespace osl::python {

namespace {

struct Seal {
    const char* instead = nullptr;
    py::object (*make)(const py::object& value) = nullptr;
};

std::unordered_map<PyTypeObject*, Seal>& seals() {
    static auto& all = *new std::unordered_map<PyTypeObject*, Seal>();
    return all;
}

Text name_of(PyTypeObject* type) { return py::str(py::handle(reinterpret_cast<PyObject*>(type)).attr("__name__")).cast<Text>(); }

PyObject* refuse(PyTypeObject* type, PyObject* /*arguments*/, PyObject* /*keywords*/) {
    return guarded(
        [&]() -> PyObject* { throw py::type_error("an osl." + name_of(type) + " is not made by hand: " + seals().at(type).instead); });
}

PyObject* make(PyTypeObject* type, PyObject* arguments, PyObject* keywords) {
    return guarded([&]() -> PyObject* {
        const auto given = py::reinterpret_borrow<py::tuple>(arguments);
        const auto named = keywords == nullptr ? py::dict() : py::reinterpret_borrow<py::dict>(keywords);
        const bool positional = given.size() == 1 && named.empty();
        if (!positional && !(given.empty() && named.size() == 1 && named.contains("value")))
            throw py::type_error(name_of(type) + "() takes one argument, value");
        return seals().at(type).make(positional ? py::object(given[0]) : py::object(named["value"])).release().ptr();
    });
}

/// The instance is complete already.
int initialised(PyObject* /*self*/, PyObject* /*arguments*/, PyObject* /*keywords*/) { return 0; }

/// What `cls.__new__` is: as the slot, but looked up as an attribute.
PyObject* call_new(PyObject* cls, PyObject* arguments, PyObject* keywords) {
    return guarded([&]() -> PyObject* {
        auto* type = reinterpret_cast<PyTypeObject*>(cls);
        if (PyTuple_GET_SIZE(arguments) == 0 || PyTuple_GET_ITEM(arguments, 0) != cls)
            throw py::type_error(name_of(type) + ".__new__ makes an osl." + name_of(type) + " and nothing else");
        const auto rest = py::reinterpret_steal<py::object>(PyTuple_GetSlice(arguments, 1, PyTuple_GET_SIZE(arguments)));
        if (!rest) throw py::error_already_set();
        return type->tp_new(type, rest.ptr(), keywords);
    });
}

void seal(py::handle cls, const Seal& how) {
    auto* type = reinterpret_cast<PyTypeObject*>(cls.ptr());
    seals()[type] = how;
    static PyMethodDef made_by = {"__new__", reinterpret_cast<PyCFunction>(reinterpret_cast<void (*)()>(&call_new)),
                                  METH_VARARGS | METH_KEYWORDS, nullptr};
    const auto function = py::reinterpret_steal<py::object>(PyCFunction_New(&made_by, cls.ptr()));
    if (!function) throw py::error_already_set();
    cls.attr("__new__") = function;
    type->tp_new = how.make != nullptr ? &make : &refuse;  // after the attribute, which sets it too
    if (how.make != nullptr) type->tp_init = &initialised;
}

}  // namespace

void seal(py::handle cls, const char* instead) { seal(cls, Seal{.instead = instead}); }

void seal(py::handle cls, py::object (*make_one)(const py::object& value)) { seal(cls, Seal{.make = make_one}); }

void freeze_classes(const py::module_& m) {
    for (const auto& entry : py::reinterpret_borrow<py::dict>(m.attr("__dict__"))) {
        if (!PyType_Check(entry.second.ptr())) continue;
        auto* type = reinterpret_cast<PyTypeObject*>(entry.second.ptr());
        const bool ours = (type->tp_flags & Py_TPFLAGS_HEAPTYPE) != 0 && type->tp_dictoffset == 0;
        if (ours) type->tp_flags |= Py_TPFLAGS_IMMUTABLETYPE;
    }
}

}  // namespace osl::python
