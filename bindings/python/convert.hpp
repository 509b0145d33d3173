// Between the model and Python, one value at a time. What does not need the type stands in convert.cpp.
#pragma once

#include "osl/model/values/raw_json.hpp"
#include "osl/model/values/when.hpp"
#include "types.hpp"

namespace osl::python {

PyObject* text_to_python(std::string_view text);
PyObject* day_to_python(const Day& day);
PyObject* make_record(const RecordType& type, Owner value);
PyObject* make_sequence(const ListType& type, Owner list);

/// A described value as a Python object (a new reference). Records and lists share the owner's life.
template <class T>
PyObject* to_python(const T& value, const Owner& owner) {
    if constexpr (std::same_as<T, bool>) {
        return PyBool_FromLong(value ? 1 : 0);
    } else if constexpr (std::same_as<T, double>) {
        return PyFloat_FromDouble(value);
    } else if constexpr (describe::WholeNumber<T>) {
        return PyLong_FromLongLong(value.value());
    } else if constexpr (std::same_as<T, Text>) {
        return text_to_python(value);
    } else if constexpr (std::same_as<T, Day>) {
        return day_to_python(value);
    } else if constexpr (std::same_as<T, When> || std::same_as<T, RawJson>) {
        return py::cast(value).release().ptr();
    } else if constexpr (describe::Coded<T>) {
        return Py_NewRef(codes_type<T>().members[static_cast<std::size_t>(value)]);
    } else if constexpr (describe::Textual<T>) {
        return text_to_python(value.text());
    } else if constexpr (describe::Listed<T>) {
        return make_sequence(list_type<T>(), Owner(owner, &value));
    } else {
        static_assert(describe::Record<T>);
        return make_record(record_type<T>(), Owner(owner, &value));
    }
}

/// As `to_python`, for a field: `None` where nothing is recorded.
template <class M>
PyObject* member_to_python(const void* member, const Owner& owner) {
    const auto& value = *static_cast<const M*>(member);
    if constexpr (describe::Optional<M>) {
        return value.has_value() ? to_python(*value, owner) : Py_NewRef(Py_None);
    } else {
        return to_python(value, owner);
    }
}

template <describe::Listed L>
const ListType& list_type() {
    using Element = typename describe::IsList<L>::element;
    const RecordType* record = nullptr;
    if constexpr (describe::Record<Element>) record = &record_type<Element>();
    static const ListType type{
        record,
        [](const void* list) { return static_cast<const L*>(list)->size(); },
        [](const Owner& list, std::size_t index) { return to_python((*static_cast<const L*>(list.get()))[index], list); },
        [](const void* list, std::size_t index) -> const void* { return &(*static_cast<const L*>(list))[index]; },
    };
    return type;
}

/// Python objects as the neutral tree that the decoder walks. Keeps alive what the tree points to.
class Nodes {
public:
    /// Records and sequences of ours stand in the tree as they are; what has no JSON form becomes a foreign node, and so an error with
    /// its place.
    codec::Node from(py::handle object, std::size_t depth = 0);

private:
    codec::Node from_mapping(py::handle object, std::size_t depth);
    codec::Node from_sequence(py::handle object, std::size_t depth);

    List<Owner> kept_;
};

/// Called once, before anything is converted.
void prepare_conversion();

}  // namespace osl::python
