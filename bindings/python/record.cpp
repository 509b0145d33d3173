#include "record.hpp"

#include <algorithm>
#include <array>

#include "errors.hpp"
#include "gil.hpp"
#include "osl/codec/parse.hpp"
#include "sequence.hpp"
#include "streams.hpp"

namespace osl::python {

using codec::Diagnosis;
using codec::Node;

namespace {

PyTypeObject* base_type = nullptr;

const RecordObject& self_of(PyObject* self) { return *reinterpret_cast<const RecordObject*>(self); }

py::handle class_of(const RecordType& type) { return reinterpret_cast<PyObject*>(type.type); }

PyObject* made_of(const RecordType& type, Owner value, Diagnosis& diagnosis) {
    raise_unless_clean(diagnosis);
    return make_record(type, std::move(value));
}

/// The JSON name of a keyword argument: `from_` is `from`.
Text json_name(const RecordType& type, const Text& python_name) {
    for (const auto& field : type.fields)
        if (field.python_name == python_name) return Text(field.shape->name);
    return python_name;
}

Node keywords(const RecordType& type, PyObject* given, Nodes& nodes) {
    Node node;
    node.kind = Node::Kind::object;
    if (given == nullptr) return node;
    node = nodes.from(given);
    for (auto& member : node.members) member.key = json_name(type, member.key);
    refuse_repeated_keys(node);  // `from` and `from_`
    return node;
}

void refuse_positional(const RecordType& type, PyObject* arguments) {
    if (PyTuple_GET_SIZE(arguments) == 0) return;
    const auto& first = type.fields.front().python_name;
    throw py::type_error(type.name + "() takes keyword arguments only, such as " + first + "=…");
}

// ---------------------------------------------------------------------------------------------------- slots

PyObject* record_new(PyTypeObject* python_type, PyObject* arguments, PyObject* given) {
    return guarded([&]() -> PyObject* {
        const auto* type = record_type_of(reinterpret_cast<PyObject*>(python_type));
        if (type == nullptr) throw py::type_error("osl.Record is the base of the records and is not made itself");
        refuse_positional(*type, arguments);
        Nodes nodes;
        auto node = keywords(*type, given, nodes);
        for (const auto& field : type->fields)
            if (field.given && node.find(field.shape->name) == nullptr)
                node.members.push_back({Text(field.shape->name), Node::string(*field.given)});
        Diagnosis diagnosis;
        auto value = type->decode(node, diagnosis, nullptr);
        return made_of(*type, std::move(value), diagnosis);
    });
}

void record_dealloc(PyObject* self) {
    auto* type = Py_TYPE(self);
    reinterpret_cast<RecordObject*>(self)->value.~Owner();
    type->tp_free(self);
    Py_DECREF(type);
}

/// Work on a record's value, which may take long: without the interpreter's lock where the record is large.
template <class Work>
void on_value(const RecordObject& record, Work&& work) {
    if (!record.type->large) return work(record.value.get());
    const auto kept = record.value;
    const Unlocked unlocked;
    work(kept.get());
}

PyObject* record_compare(PyObject* a, PyObject* b, int operation) {
    return guarded([&]() -> PyObject* {
        const auto* other = as_record(b);
        if ((operation != Py_EQ && operation != Py_NE) || other == nullptr || other->type != self_of(a).type)
            return Py_NewRef(Py_NotImplemented);
        const auto& record = self_of(a);
        bool equal = record.value == other->value;
        if (!equal) on_value(record, [&, kept = other->value](const void* value) { equal = record.type->equal(value, kept.get()); });
        return PyBool_FromLong(equal == (operation == Py_EQ) ? 1 : 0);
    });
}

Py_hash_t record_hash(PyObject* self) {
    Py_hash_t hash = -1;
    const auto done = py::reinterpret_steal<py::object>(guarded([&]() -> PyObject* {
        HashSink sink;
        on_value(self_of(self), [&](const void* value) { self_of(self).type->encode(value, sink); });
        hash = sink.finish();
        return Py_NewRef(Py_None);
    }));
    return done ? hash : -1;
}

constexpr std::size_t items_shown = 3;
constexpr int levels_shown = 3;

Text show(py::handle value, int level);

Text show_record(const RecordObject& record, int level) {
    const auto& type = *record.type;
    if (level >= levels_shown) return type.name + "(…)";
    Text out;
    for (const auto& field : type.fields) {
        const auto value =
            py::reinterpret_steal<py::object>(field.get(static_cast<const char*>(record.value.get()) + field.offset, record.value));
        if (!value) throw py::error_already_set();
        if (value.is_none() || field.given) continue;
        out += (out.empty() ? "" : ", ") + field.python_name + "=" + show(value, level + 1);
    }
    return type.name + "(" + out + ")";
}

Text show(py::handle value, int level) {
    if (const auto* record = as_record(value.ptr())) return show_record(*record, level);
    const auto* sequence = as_sequence(value.ptr());
    if (sequence == nullptr) return py::repr(value).cast<Text>();
    Text out;
    const auto count = static_cast<std::size_t>(sequence->count);
    for (std::size_t i = 0; i != std::min(count, items_shown); ++i) out += (i == 0 ? "" : ", ") + show(value[py::int_(i)], level + 1);
    if (count > items_shown) out += ", … " + std::to_string(count - items_shown) + " more";
    return "[" + out + "]";
}

PyObject* record_repr(PyObject* self) {
    return guarded([&] { return text_to_python(show_record(self_of(self), 0)); });
}

// ---------------------------------------------------------------------------------------------------- methods

PyObject* replace(PyObject* self, PyObject* arguments, PyObject* given) {
    return guarded([&] {
        const auto& record = self_of(self);
        refuse_positional(*record.type, arguments);
        Nodes nodes;
        Diagnosis diagnosis;
        const auto changes = keywords(*record.type, given, nodes);
        auto value = record.type->decode(changes, diagnosis, record.value.get());
        return made_of(*record.type, std::move(value), diagnosis);
    });
}

Text json_of(const RecordObject& record) {
    Text out;
    JsonSink sink(out);
    on_value(record, [&](const void* value) { record.type->encode(value, sink); });
    return out;
}

PyObject* to_json(PyObject* self, PyObject* /*unused*/) {
    return guarded([&] { return text_to_python(json_of(self_of(self))); });
}

PyObject* to_dict(PyObject* self, PyObject* /*unused*/) {
    return guarded([&] {
        DictSink sink;
        self_of(self).type->encode(self_of(self).value.get(), sink);
        return sink.take().release().ptr();
    });
}

const RecordType& concrete(PyObject* type) {
    const auto* known = record_type_of(type);
    if (known == nullptr) throw py::type_error("osl.Record is the base of the records; ask one of its classes");
    return *known;
}

PyObject* from_dict(PyObject* python_type, PyObject* data) {
    return guarded([&] {
        const auto& type = concrete(python_type);
        Nodes nodes;
        Diagnosis diagnosis;
        auto value = type.decode(nodes.from(data), diagnosis, nullptr);
        return made_of(type, std::move(value), diagnosis);
    });
}

PyObject* from_json(PyObject* python_type, PyObject* text) {
    return guarded([&] {
        const auto& type = concrete(python_type);
        const auto held = bytes_of(text);
        const auto bytes = held.view;
        Diagnosis diagnosis;
        diagnosis.read_from(bytes);
        Owner value;
        const auto decode = [&] {
            if (const auto node = codec::parse(bytes, diagnosis)) value = type.decode(*node, diagnosis, nullptr);
        };
        if (type.large) {
            const Unlocked unlocked;
            decode();
        } else {
            decode();
        }
        return made_of(type, std::move(value), diagnosis);
    });
}

PyObject* itself(PyObject* self, PyObject* /*unused*/) { return Py_NewRef(self); }

PyObject* reduce(PyObject* self, PyObject* /*unused*/) {
    return guarded([&] {
        const py::handle type = class_of(*self_of(self).type);
        return py::make_tuple(type.attr("from_json"), py::make_tuple(json_of(self_of(self)))).release().ptr();
    });
}

PyObject* repr_html(PyObject* self, PyObject* /*unused*/) {
    return guarded([&] { return py::module_::import("osl._html").attr("of")(py::handle(self)).release().ptr(); });
}

PyCFunction with_keywords(PyCFunctionWithKeywords function) {
    return reinterpret_cast<PyCFunction>(reinterpret_cast<void (*)()>(function));
}

const auto methods = std::to_array<PyMethodDef>({
    {"replace", with_keywords(&replace), METH_VARARGS | METH_KEYWORDS,
     "A copy with some fields changed; `None` means not recorded. Raises `osl.DecodeError`."},
    {"__replace__", with_keywords(&replace), METH_VARARGS | METH_KEYWORDS, "What `copy.replace` calls."},
    {"to_json", &to_json, METH_NOARGS, "Canonical JSON: fields in declared order, only those recorded."},
    {"to_dict", &to_dict, METH_NOARGS, "The same as plain dicts, lists, texts and numbers."},
    {"from_dict", &from_dict, METH_O | METH_CLASS, "The record of a mapping with the format's names. Raises `osl.DecodeError`."},
    {"from_json", &from_json, METH_O | METH_CLASS, "The record of a JSON text. Raises `osl.DecodeError`."},
    {"__copy__", &itself, METH_NOARGS, nullptr},
    {"__deepcopy__", &itself, METH_O, nullptr},
    {"__reduce__", &reduce, METH_NOARGS, nullptr},
    {"_repr_html_", &repr_html, METH_NOARGS, nullptr},
    {nullptr, nullptr, 0, nullptr},
});

}  // namespace

const RecordObject* as_record(PyObject* object) noexcept {
    return base_type != nullptr && PyObject_TypeCheck(object, base_type) ? reinterpret_cast<const RecordObject*>(object) : nullptr;
}

PyObject* get_field(PyObject* self, void* closure) {
    return guarded([&] {
        const auto& field = *static_cast<const FieldType*>(closure);
        const auto& value = self_of(self).value;
        return field.get(static_cast<const char*>(value.get()) + field.offset, value);
    });
}

PyObject* make_record(const RecordType& type, Owner value) {
    PyObject* object = type.type->tp_alloc(type.type, 0);
    if (object == nullptr) return nullptr;
    auto* record = reinterpret_cast<RecordObject*>(object);
    new (&record->value) Owner(std::move(value));
    record->type = &type;
    return object;
}

void register_record_base(py::module_& m) {
    static auto slots = std::to_array<PyType_Slot>({
        {Py_tp_doc, const_cast<char*>("The base of all records: immutable, equal by value, made with keyword arguments.")},
        {Py_tp_new, reinterpret_cast<void*>(&record_new)},
        {Py_tp_dealloc, reinterpret_cast<void*>(&record_dealloc)},
        {Py_tp_richcompare, reinterpret_cast<void*>(&record_compare)},
        {Py_tp_hash, reinterpret_cast<void*>(&record_hash)},
        {Py_tp_repr, reinterpret_cast<void*>(&record_repr)},
        {Py_tp_methods, const_cast<PyMethodDef*>(methods.data())},
        {0, nullptr},
    });
    PyType_Spec spec{"osl.Record", sizeof(RecordObject), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE, slots.data()};
    PyObject* type = PyType_FromSpec(&spec);
    if (type == nullptr) throw py::error_already_set();
    base_type = reinterpret_cast<PyTypeObject*>(type);
    m.attr("Record") = py::handle(type);
}

}  // namespace osl::python
