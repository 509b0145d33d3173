// Between the model and Python, one value at a time. What does not need the type stands in convert.cpp.
#pragma once

#include <unordered_set>

#include "osl/codec/encode.hpp"
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
        &describe::shape_of<Element>(),
        record,
        [](const void* list) { return static_cast<const L*>(list)->size(); },
        [](const Owner& list, std::size_t index) { return to_python((*static_cast<const L*>(list.get()))[index], list); },
        [](const void* list, std::size_t index) -> const void* { return &(*static_cast<const L*>(list))[index]; },
        [](const void* list, std::size_t index, AnySink& sink) { codec::encode((*static_cast<const L*>(list))[index], sink); },
        [](const codec::Node& node, codec::Diagnosis& diagnosis) -> Owner {
            auto made = codec::decode<List<Element>>(node, diagnosis);
            if (!made) return nullptr;
            return std::make_shared<List<Element>>(*std::move(made));
        },
    };
    return type;
}

/// How many values may be met again: within a list or mapping that was there before, or in one that makes its values when asked, such as a
/// `range`. Everything else takes as much memory in Python already, so that the tree stays in proportion to what it is made from.
inline constexpr std::size_t most_values_again = 2'000'000;

/// Python objects as the neutral tree that the decoder walks. Keeps alive what the tree points to.
class Nodes {
public:
    /// Records and sequences of ours stand in the tree as they are; what has no JSON form becomes a foreign node, and so an error with
    /// its place. Throws `DecodeFailure` for what is nested too deeply or has too many values that are met again.
    codec::Node from(py::handle object);

private:
    /// Where a value stands, as a chain up to the root.
    struct Place {
        const Place* up = nullptr;
        std::string_view key = {};
        std::size_t index = codec::nowhere;
        std::size_t depth = 0;
        bool again = false;  ///< within a list or mapping that was met before
    };

    codec::Node node_of(py::handle object, const Place& place);
    codec::Node mapping(py::handle object, const Place& place);
    codec::Node array(py::handle object, const Place& place);
    codec::Node sequence_of_ours(py::handle object);
    bool add_member(codec::Node& node, py::handle key, py::handle value, Place inner);
    [[nodiscard]] Place enter(py::handle container, const Place& place, bool holds_its_values);
    void count(const Place& place);
    [[nodiscard]] static Text pointer_of(const Place& place);
    [[noreturn]] static void over_limit(const Place& place, Phrase expected);

    List<Owner> kept_;
    std::unordered_set<PyObject*> met_;
    std::size_t again_ = 0;
};

/// Refuses an object whose keys are not all different: one of the two values would be lost. `pointer` is the object's.
void refuse_repeated_keys(const codec::Node& object, const Text& pointer = {});

/// A `datetime.date` that is no `datetime.datetime`.
[[nodiscard]] bool is_plain_date(PyObject* object) noexcept;
[[nodiscard]] bool is_time_of_day(PyObject* object) noexcept;

/// Called once, before anything is converted.
void prepare_conversion();

}  // namespace osl::python
