#include "convert.hpp"

#include <datetime.h>

#include <array>
#include <cmath>
#include <cstdio>
#include <ranges>

#include "osl/codec/diagnosis.hpp"
#include "osl/codec/limits.hpp"
#include "osl/describe/poll.hpp"
#include "osl/describe/shown.hpp"
#include "record.hpp"
#include "sequence.hpp"

namespace osl::python {

using codec::Node;

namespace {

/// The abstract classes that say what counts as a list or an object; borrowed for the life of the interpreter.
PyObject* abstract_sequence = nullptr;
PyObject* abstract_mapping = nullptr;

/// A value for a message: short, whatever the value is. A list that holds itself a million times has a repr beyond all memory.
Text repr_of(py::handle object) {
    const auto fallback = [&] { return Text("<") + Py_TYPE(object.ptr())->tp_name + ">"; };
    try {
        const auto repr = py::module_::import("reprlib").attr("Repr")();
        for (const char* limit : {"maxstring", "maxother", "maxlong"}) repr.attr(limit) = 100;
        repr.attr("maxlevel") = 2;
        const auto text = py::str(repr.attr("repr")(object));
        Py_ssize_t size = 0;
        const char* bytes = PyUnicode_AsUTF8AndSize(text.ptr(), &size);
        if (bytes != nullptr) return Text(bytes, static_cast<std::size_t>(size));
        PyErr_Clear();  // half a surrogate pair
    } catch (const py::error_already_set& error) {
        if (!error.matches(PyExc_Exception)) throw;  // Ctrl-C and the end of the program are not for us
    }
    return fallback();
}

Node foreign(py::handle object) { return Node::foreign(repr_of(object)); }

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
    if (literal == nullptr) {
        PyErr_Clear();
        return Node::foreign(Text("<") + Py_TYPE(object.ptr())->tp_name + ">");
    }
    const auto text = py::reinterpret_steal<py::object>(literal);
    return Node::number(text_of(text).value_or(""));
}

/// The bits of the largest whole number that is sure to have no more digits than Python writes out. Writing takes quadratic time.
constexpr int most_bits = 14'284;

Node whole_node(py::handle object) {
    int overflow = 0;
    const auto value = PyLong_AsLongLongAndOverflow(object.ptr(), &overflow);
    if (overflow == 0) return Node::number(std::to_string(value));
    const auto bits = py::handle(reinterpret_cast<PyObject*>(&PyLong_Type)).attr("bit_length")(object).cast<std::size_t>();
    if (bits > most_bits) return Node::foreign("<a whole number of " + std::to_string(bits) + " bits>");
    return number_node(object, PyLong_Type.tp_repr(object.ptr()));
}

Node day_node(PyObject* date) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", PyDateTime_GET_YEAR(date), PyDateTime_GET_MONTH(date),
                  PyDateTime_GET_DAY(date));
    return Node::string(text.data());
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

bool is_time_of_day(PyObject* object) noexcept { return PyDateTime_Check(object); }
bool is_plain_date(PyObject* object) noexcept { return PyDate_Check(object) && !PyDateTime_Check(object); }

PyObject* text_to_python(std::string_view text) {
    return PyUnicode_DecodeUTF8(text.data(), static_cast<Py_ssize_t>(text.size()), "strict");
}

PyObject* day_to_python(const Day& day) {
    const auto ymd = day.date().year_month_day();
    return PyDate_FromDate(static_cast<int>(ymd.year), static_cast<int>(ymd.month), static_cast<int>(ymd.day));
}

// ---------------------------------------------------------------------------------------------------- the tree

Text Nodes::pointer_of(const Place& place) {
    List<const Place*> way;
    for (const auto* step = &place; step->up != nullptr; step = step->up) way.push_back(step);
    Text pointer;
    for (const auto* step : way | std::views::reverse) {
        if (step->index == codec::nowhere) {
            codec::append_segment(pointer, step->key);
        } else {
            codec::append_segment(pointer, step->index);
        }
    }
    return pointer;
}

void Nodes::over_limit(const Place& place, Phrase expected) {
    throw DecodeFailure({{.code = DecodeErrorCode::over_limit, .pointer = pointer_of(place), .expected = std::move(expected)}}, 1);
}

void Nodes::count(const Place& place) {
    poll();
    if (!place.again || ++again_ <= most_values_again) return;
    const auto most = std::to_string(most_values_again);
    over_limit(place, {"najwyżej " + most + " wartości z powtórzonych list i słowników",
                       "at most " + most + " values from lists and mappings that are met again"});
}

Nodes::Place Nodes::enter(py::handle container, const Place& place, bool holds_its_values) {
    constexpr auto max_depth = Limits{}.max_depth;
    if (place.depth == max_depth) {
        const auto depth = std::to_string(max_depth);
        over_limit(place, {"najwyżej " + depth + " poziomów zagnieżdżenia", "at most " + depth + " levels of nesting"});
    }
    const bool met = !met_.insert(container.ptr()).second;
    return {.up = &place, .depth = place.depth + 1, .again = place.again || met || !holds_its_values};
}

Node Nodes::from(py::handle object) { return node_of(object, {}); }

Node Nodes::node_of(py::handle object, const Place& place) {
    count(place);
    PyObject* o = object.ptr();
    if (o == Py_None) return Node::null();
    if (PyBool_Check(o)) return Node::boolean(o == Py_True);
    if (PyUnicode_Check(o)) return text_node(object);
    if (PyLong_Check(o)) return whole_node(object);
    if (PyFloat_Check(o)) return std::isfinite(PyFloat_AS_DOUBLE(o)) ? number_node(object, PyFloat_Type.tp_repr(o)) : foreign(object);
    if (const auto* record = as_record(o)) {
        kept_.push_back(record->value);
        return record->type->native(record->value.get());
    }
    if (as_sequence(o) != nullptr) return sequence_of_ours(object);
    if (PyDateTime_Check(o)) return foreign(object);  // a time of day would be lost
    if (PyDate_Check(o)) return day_node(o);
    if (py::isinstance<When>(object)) return Node::string(object.cast<const When&>().text());
    if (py::isinstance<RawJson>(object)) {
        const auto raw = std::make_shared<RawJson>(object.cast<const RawJson&>());
        kept_.push_back(raw);
        return Node::native(*raw);
    }
    if (is_text_like(o)) return foreign(object);
    if (PyDict_Check(o) || is_instance(o, abstract_mapping)) return mapping(object, place);
    if (PyList_Check(o) || PyTuple_Check(o) || is_instance(o, abstract_sequence)) return array(object, place);
    if (PyIndex_Check(o)) {  // whole numbers of other libraries
        if (PyObject* number = PyNumber_Index(o)) return whole_node(py::reinterpret_steal<py::object>(number));
        if (PyErr_ExceptionMatches(PyExc_Exception) == 0) throw py::error_already_set();
        PyErr_Clear();
    }
    return foreign(object);
}

/// False when the key is no text: then the object has no JSON form.
bool Nodes::add_member(Node& node, py::handle key, py::handle value, Place inner) {
    auto name = PyUnicode_Check(key.ptr()) ? text_of(key) : Opt<Text>();
    if (!name) {
        node = Node::foreign(Text("<") + "a mapping with the key " + repr_of(key) + ">");
        return false;
    }
    inner.key = *name;
    auto made = node_of(value, inner);
    node.members.push_back({*std::move(name), std::move(made)});
    return true;
}

Node Nodes::mapping(py::handle object, const Place& place) {
    const bool holds = PyDict_CheckExact(object.ptr());
    const auto inner = enter(object, place, holds || PyDict_Check(object.ptr()));
    // A list of pairs of our own: while it is walked, Python code of the values may change the mapping.
    const auto items = holds ? py::reinterpret_steal<py::object>(PyDict_Items(object.ptr())) : py::object(object.attr("items")());
    if (!items) throw py::error_already_set();
    Node node;
    node.kind = Node::Kind::object;
    bool all_different = holds;  // as plain texts in a dict are, but not what only looks like one
    for (const auto item : items) {
        if (!PyTuple_Check(item.ptr()) || PyTuple_GET_SIZE(item.ptr()) != 2)
            throw py::type_error(Text(Py_TYPE(object.ptr())->tp_name) + ".items() must give pairs of key and value");
        const auto pair = py::reinterpret_borrow<py::tuple>(item);
        all_different = all_different && PyUnicode_CheckExact(PyTuple_GET_ITEM(item.ptr(), 0));
        if (!add_member(node, pair[0], pair[1], inner)) return node;
    }
    if (!all_different) refuse_repeated_keys(node, pointer_of(place));
    return node;
}

Node Nodes::array(py::handle object, const Place& place) {
    PyObject* o = object.ptr();
    const bool holds = PyList_Check(o) || PyTuple_Check(o);
    auto inner = enter(object, place, holds);
    Node node;
    node.kind = Node::Kind::array;
    const auto add = [&](py::handle item) {
        inner.index = node.items.size();
        node.items.push_back(node_of(item, inner));
    };
    if (!holds) {
        for (const auto item : object) add(item);
        return node;
    }
    const auto size = PySequence_Fast_GET_SIZE(o);
    node.items.reserve(static_cast<std::size_t>(size));
    for (Py_ssize_t i = 0; i != size && PySequence_Fast_GET_SIZE(o) == size; ++i)
        add(py::reinterpret_borrow<py::object>(PySequence_Fast_GET_ITEM(o, i)));
    if (PySequence_Fast_GET_SIZE(o) != size) throw std::runtime_error("a list changed its size while it was read");
    return node;
}

Node Nodes::sequence_of_ours(py::handle object) {
    const auto& sequence = *as_sequence(object.ptr());
    const auto* record = sequence.type->record;
    Node node;
    node.kind = Node::Kind::array;
    node.items.reserve(static_cast<std::size_t>(sequence.count));
    if (record != nullptr) kept_.push_back(sequence.list);
    for (Py_ssize_t i = 0; i != sequence.count; ++i) {
        poll();
        const auto at = static_cast<std::size_t>(sequence.start + i * sequence.step);
        if (record != nullptr) {
            node.items.push_back(record->native(sequence.type->address(sequence.list.get(), at)));
            continue;
        }
        const auto item = py::reinterpret_steal<py::object>(sequence.type->item(sequence.list, at));
        if (!item) throw py::error_already_set();
        node.items.push_back(from(item));
    }
    return node;
}

void refuse_repeated_keys(const Node& object, const Text& pointer) {
    std::unordered_set<std::string_view> keys;
    for (const auto& member : object.members) {
        if (keys.insert(member.key).second) continue;
        auto place = pointer;
        codec::append_segment(place, member.key);
        throw DecodeFailure({{.code = DecodeErrorCode::duplicate_key,
                              .pointer = std::move(place),
                              .met = shown(member.key),
                              .expected = {"każdy klucz obiektu tylko raz", "each key of an object only once"}}},
                            1);
    }
}

}  // namespace osl::python
