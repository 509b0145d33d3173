#include "sequence.hpp"

#include <algorithm>
#include <array>

#include "errors.hpp"
#include "gil.hpp"
#include "osl/codec/parse.hpp"
#include "osl/describe/unknown_name.hpp"
#include "record.hpp"
#include "streams.hpp"

namespace osl::python {

namespace {

PyTypeObject* sequence_type = nullptr;

const SequenceObject& self_of(PyObject* self) { return *reinterpret_cast<const SequenceObject*>(self); }

List<const ListType*>& known_lists() {
    static auto& known = *new List<const ListType*>();
    return known;
}

/// What an element is called, so that a pickle can say it.
Text element_name(const describe::Shape& shape) {
    using Kind = describe::Shape::Kind;
    switch (shape.kind) {
        case Kind::boolean: return "bool";
        case Kind::whole: return "int " + std::to_string(shape.min) + " " + std::to_string(shape.max);
        case Kind::real: return "float";
        case Kind::text: return Text(shape.rule != nullptr ? shape.rule->about.name : "str");
        case Kind::list: return "list of " + element_name(*shape.element);
        case Kind::code:
        case Kind::record:
        case Kind::raw: break;
    }
    return Text(shape.about.name);
}

PyObject* make(const ListType& type, Owner list, Py_ssize_t start, Py_ssize_t step, Py_ssize_t count) {
    PyObject* object = sequence_type->tp_alloc(sequence_type, 0);
    if (object == nullptr) return nullptr;
    auto* sequence = reinterpret_cast<SequenceObject*>(object);
    new (&sequence->list) Owner(std::move(list));
    sequence->type = &type;
    sequence->start = start;
    sequence->step = step;
    sequence->count = count;
    return object;
}

void dealloc(PyObject* self) {
    auto* type = Py_TYPE(self);
    reinterpret_cast<SequenceObject*>(self)->list.~Owner();
    type->tp_free(self);
    Py_DECREF(type);
}

Py_ssize_t length(PyObject* self) { return self_of(self).count; }

PyObject* item(PyObject* self, Py_ssize_t index) {
    return guarded([&] {
        const auto& s = self_of(self);
        if (index < 0 || index >= s.count) throw py::index_error("sequence index out of range");
        return s.type->item(s.list, static_cast<std::size_t>(s.start + index * s.step));
    });
}

PyObject* subscript(PyObject* self, PyObject* key) {
    return guarded([&]() -> PyObject* {
        const auto& s = self_of(self);
        if (PySlice_Check(key)) {
            Py_ssize_t start = 0;
            Py_ssize_t stop = 0;
            Py_ssize_t step = 0;
            if (PySlice_Unpack(key, &start, &stop, &step) < 0) throw py::error_already_set();
            const auto count = PySlice_AdjustIndices(s.count, &start, &stop, step);
            if (count == 0) start = 0;
            if (count <= 1) step = 1;  // a step beyond the end is never taken, and may be too large to multiply
            return make(*s.type, s.list, s.start + start * s.step, s.step * step, count);
        }
        if (!PyIndex_Check(key)) throw py::type_error(Text("sequence indices must be integers or slices, not ") + Py_TYPE(key)->tp_name);
        auto index = PyNumber_AsSsize_t(key, PyExc_IndexError);
        if (index == -1 && PyErr_Occurred() != nullptr) throw py::error_already_set();
        if (index < 0) index += s.count;
        return item(self, index);
    });
}

py::tuple as_tuple(PyObject* self) {
    PyObject* made = PySequence_Tuple(self);
    if (made == nullptr) throw py::error_already_set();
    return py::reinterpret_steal<py::tuple>(made);
}

bool comparable(PyObject* object) { return as_sequence(object) != nullptr || PyList_Check(object) || PyTuple_Check(object); }

PyObject* compare(PyObject* a, PyObject* b, int operation) {
    return guarded([&]() -> PyObject* {
        if ((operation != Py_EQ && operation != Py_NE) || !comparable(b)) return Py_NewRef(Py_NotImplemented);
        bool equal = length(a) == PySequence_Size(b);
        for (Py_ssize_t i = 0; equal && i < length(a); ++i) {
            const auto mine = py::reinterpret_steal<py::object>(item(a, i));
            const auto other = py::reinterpret_steal<py::object>(PySequence_GetItem(b, i));
            if (!mine || !other) throw py::error_already_set();
            equal = mine.equal(other);
        }
        return PyBool_FromLong(equal == (operation == Py_EQ) ? 1 : 0);
    });
}

/// That of the equal tuple.
Py_hash_t hash(PyObject* self) {
    const auto tuple = py::reinterpret_steal<py::object>(PySequence_Tuple(self));
    return tuple ? PyObject_Hash(tuple.ptr()) : -1;
}

PyObject* concatenate(PyObject* a, PyObject* b) {
    return guarded([&]() -> PyObject* {
        if (!comparable(b)) throw py::type_error(Text("can only join a sequence to a list, tuple or sequence, not ") + Py_TYPE(b)->tp_name);
        return PySequence_Concat(as_tuple(a).ptr(), as_tuple(b).ptr());
    });
}

PyObject* repr(PyObject* self) {
    return guarded([&] {
        constexpr Py_ssize_t shown = 3;
        const auto count = length(self);
        Text out = "Sequence([";
        for (Py_ssize_t i = 0; i < std::min(count, shown); ++i) {
            const auto element = py::reinterpret_steal<py::object>(item(self, i));
            if (!element) throw py::error_already_set();
            out += (i == 0 ? "" : ", ") + py::repr(element).cast<Text>();
        }
        if (count > shown) out += ", … " + std::to_string(count - shown) + " more";
        return text_to_python(out + "])");
    });
}

PyObject* index_of(PyObject* self, PyObject* arguments) {
    return guarded([&] { return as_tuple(self).attr("index")(*py::reinterpret_borrow<py::tuple>(arguments)).release().ptr(); });
}

PyObject* count_of(PyObject* self, PyObject* value) {
    const auto count = PySequence_Count(self, value);
    return count < 0 ? nullptr : PyLong_FromSsize_t(count);
}

PyObject* itself(PyObject* self, PyObject* /*unused*/) { return Py_NewRef(self); }

/// The elements as JSON, and what they are.
PyObject* reduce(PyObject* self, PyObject* /*unused*/) {
    return guarded([&] {
        const auto& s = self_of(self);
        Text json;
        JsonSink sink(json);
        sink.begin_list(static_cast<std::size_t>(s.count));
        for (Py_ssize_t i = 0; i != s.count; ++i) {
            poll();
            s.type->encode(s.list.get(), static_cast<std::size_t>(s.start + i * s.step), sink);
        }
        sink.end_list();
        return py::make_tuple(py::module_::import("osl._pickles").attr("sequence"), py::make_tuple(element_name(*s.type->element), json))
            .release()
            .ptr();
    });
}

/// The sequence of what `reduce` gave.
py::object restored(const Text& element, const py::object& json) {
    const ListType* type = nullptr;
    List<Text> names;
    for (const auto* known : known_lists()) {
        names.push_back(element_name(*known->element));
        if (names.back() == element) type = known;
    }
    if (type == nullptr) throw UnknownName("kind of list", element, List<std::string_view>(names.begin(), names.end()));
    const auto held = bytes_of(json);
    codec::Diagnosis diagnosis;
    diagnosis.read_from(held.view);
    Owner list;
    {
        const Unlocked unlocked;
        if (const auto node = codec::parse(held.view, diagnosis)) list = type->decode(*node, diagnosis);
    }
    raise_unless_clean(diagnosis);
    return py::reinterpret_steal<py::object>(make_sequence(*type, std::move(list)));
}

PyObject* repr_html(PyObject* self, PyObject* /*unused*/) {
    return guarded([&] { return py::module_::import("osl._html").attr("of")(py::handle(self)).release().ptr(); });
}

const auto methods = std::to_array<PyMethodDef>({
    {"index", &index_of, METH_VARARGS, "The place of the first element equal to a value. Raises `ValueError` when there is none."},
    {"count", &count_of, METH_O, "How many elements equal a value."},
    {"__copy__", &itself, METH_NOARGS, nullptr},
    {"__deepcopy__", &itself, METH_O, nullptr},
    {"__reduce__", &reduce, METH_NOARGS, nullptr},
    {"_repr_html_", &repr_html, METH_NOARGS, nullptr},
    {"__class_getitem__", &Py_GenericAlias, METH_O | METH_CLASS, nullptr},
    {nullptr, nullptr, 0, nullptr},
});

}  // namespace

const SequenceObject* as_sequence(PyObject* object) noexcept {
    return sequence_type != nullptr && Py_TYPE(object) == sequence_type ? reinterpret_cast<const SequenceObject*>(object) : nullptr;
}

PyObject* make_sequence(const ListType& type, Owner list) {
    const auto count = static_cast<Py_ssize_t>(type.size(list.get()));
    return make(type, std::move(list), 0, 1, count);
}

void know_list(const ListType& type) {
    if (std::ranges::find(known_lists(), &type) == known_lists().end()) known_lists().push_back(&type);
}

void register_sequence(py::module_& m) {
    static auto slots = std::to_array<PyType_Slot>({
        {Py_tp_doc, const_cast<char*>("A list of a record, read-only. Equal to any list or tuple of equal elements; a slice is a view.")},
        {Py_tp_dealloc, reinterpret_cast<void*>(&dealloc)},
        {Py_tp_richcompare, reinterpret_cast<void*>(&compare)},
        {Py_tp_hash, reinterpret_cast<void*>(&hash)},
        {Py_tp_repr, reinterpret_cast<void*>(&repr)},
        {Py_tp_iter, reinterpret_cast<void*>(&PySeqIter_New)},
        {Py_tp_methods, const_cast<PyMethodDef*>(methods.data())},
        {Py_sq_length, reinterpret_cast<void*>(&length)},
        {Py_sq_item, reinterpret_cast<void*>(&item)},
        {Py_sq_concat, reinterpret_cast<void*>(&concatenate)},
        {Py_mp_length, reinterpret_cast<void*>(&length)},
        {Py_mp_subscript, reinterpret_cast<void*>(&subscript)},
        {0, nullptr},
    });
    constexpr unsigned int flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_DISALLOW_INSTANTIATION | Py_TPFLAGS_SEQUENCE;
    PyType_Spec spec{"osl.Sequence", sizeof(SequenceObject), 0, flags, slots.data()};
    PyObject* type = PyType_FromSpec(&spec);
    if (type == nullptr) throw py::error_already_set();
    sequence_type = reinterpret_cast<PyTypeObject*>(type);
    m.attr("Sequence") = py::handle(type);
    py::module_::import("collections.abc").attr("Sequence").attr("register")(py::handle(type));
    m.def("sequence_from_json", &restored, py::arg("element"), py::arg("json"), "A sequence by the name of its elements and their JSON.");
}

}  // namespace osl::python
