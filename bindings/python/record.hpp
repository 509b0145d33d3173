// Python classes of records, made from the field tables. Each is a class of its own with the common base `osl.Record`; what a class
// adds is data, so that a record costs the import microseconds and the extension hardly any code.
#pragma once

#include <algorithm>

#include "convert.hpp"
#include "osl/codec/decode.hpp"
#include "osl/codec/encode.hpp"
#include "osl/tables/columns.hpp"

namespace osl::python {

struct RecordObject {
    PyObject_HEAD Owner value;
    const RecordType* type;
};

/// The object as a record, or null.
[[nodiscard]] const RecordObject* as_record(PyObject* object) noexcept;

/// The registered type of a Python class, or null.
[[nodiscard]] const RecordType* record_type_of(PyObject* type) noexcept;

/// What a class's attributes call; the closure is the `FieldType`.
PyObject* get_field(PyObject* self, void* closure);

void register_record_base(py::module_& m);

/// Makes the Python class of a described record or enumeration, once. The name is the table's unless another is given.
void make_record_class(py::module_& m, RecordType& type, Text name);
void make_codes_class(py::module_& m, CodesType& type);

/// Everything registered, in that order.
[[nodiscard]] List<const RecordType*>& record_types() noexcept;
[[nodiscard]] List<const CodesType*>& codes_types() noexcept;

/// Lets pickled lists of that element be restored.
void know_list(const ListType& type);

template <describe::Record T>
void register_record(py::module_& m, Text name = Text(T::about.name));

/// Registers what a field's type consists of, so that no list of types has to be kept.
template <class T>
void register_used(py::module_& m) {
    if constexpr (describe::Optional<T>) {
        register_used<typename describe::IsOpt<T>::inner>(m);
    } else if constexpr (describe::Listed<T>) {
        using Element = typename describe::IsList<T>::element;
        register_used<Element>(m);
        know_list(list_type<List<Element>>());
    } else if constexpr (describe::Coded<T>) {
        auto& type = codes_type<T>();
        if (type.type != nullptr) return;
        type.shape = &describe::shape_of<T>();
        make_codes_class(m, type);
        if constexpr (describe::Related<T>) {
            describe_relations(std::type_identity<T>{}, [&]<class... To>(const describe::Relation<T, To>&...) {
                (register_used<To>(m), ...);
                return 0;
            });
        }
    } else if constexpr (describe::Record<T>) {
        register_record<T>(m);
    }
}

namespace detail {

/// Where a member lies within its record.
template <class T, class M>
std::size_t offset_of(M T::* member) {
    alignas(T) static const char place[sizeof(T)] = {};
    const auto* record = reinterpret_cast<const T*>(place);
    return static_cast<std::size_t>(reinterpret_cast<const char*>(&(record->*member)) - place);
}

/// The text of a type that has one value only, such as the format's version.
template <class M>
Opt<Text> only_value() {
    if constexpr (describe::Textual<M> && std::default_initializable<M>) return Text(M().text());
    return {};
}

/// As `==`, but long lists answer to Ctrl-C.
template <describe::Record T>
bool equal(const T& a, const T& b) {
    bool same = true;
    describe::for_each_field<T>([&]<class M>(const describe::Field<T, M>& field) {
        const auto& mine = a.*field.member;
        const auto& other = b.*field.member;
        if constexpr (describe::Listed<M>) {
            same = same && std::ranges::equal(mine, other, [](const auto& x, const auto& y) {
                       poll();
                       return x == y;
                   });
        } else {
            same = same && mine == other;
        }
    });
    return same;
}

}  // namespace detail

template <describe::Record T>
void register_record(py::module_& m, Text name) {
    auto& type = record_type<T>();
    if (type.shape != nullptr) return;
    type.shape = &describe::shape_of<T>();
    describe::for_each_field<T>([&]<class M>(const describe::Field<T, M>& field) {
        register_used<M>(m);
        type.fields.push_back({.shape = type.shape->find(field.name),
                               .offset = detail::offset_of(field.member),
                               .get = &member_to_python<M>,
                               .given = detail::only_value<M>(),
                               .python_name = {},
                               .doc = {}});
    });
    type.decode = [](const codec::Node& node, codec::Diagnosis& diagnosis, const void* base) -> Owner {
        auto record = codec::decode<T>(node, diagnosis, static_cast<const T*>(base));
        if (!record) return nullptr;
        return std::make_shared<T>(*std::move(record));
    };
    type.encode = [](const void* record, AnySink& sink) { codec::encode(*static_cast<const T*>(record), sink); };
    type.equal = [](const void* a, const void* b) { return detail::equal(*static_cast<const T*>(a), *static_cast<const T*>(b)); };
    type.native = [](const void* record) { return codec::Node::native(*static_cast<const T*>(record)); };
    type.columns = [] { return tables::columns_of<T>(tables::RecordLists::as_json); };
    type.append = [](const void* record, tables::TableBuilder& table) {
        tables::append_cells(*static_cast<const T*>(record), tables::RecordLists::as_json, table);
    };
    make_record_class(m, type, std::move(name));
}

/// A record that Python is to own.
template <describe::Record T>
py::object to_owner(T record) {
    return py::reinterpret_steal<py::object>(make_record(record_type<T>(), std::make_shared<T>(std::move(record))));
}

/// The record behind a Python object, alive as long as that is. Raises `TypeError`.
template <describe::Record T>
const T& as(py::handle object) {
    const auto* record = as_record(object.ptr());
    if (record == nullptr || record->type != &record_type<T>())
        throw py::type_error("expected an osl." + record_type<T>().name + ", not " + Py_TYPE(object.ptr())->tp_name);
    return *static_cast<const T*>(record->value.get());
}

template <describe::Record T>
py::handle record_class() {
    return reinterpret_cast<PyObject*>(record_type<T>().type);
}

/// Adds a method to a class, as for what is no field of a record.
template <class Function, class... Extra>
void add_function(py::handle cls, const char* name, Function&& function, const Extra&... extra) {
    cls.attr(name) = py::cpp_function(std::forward<Function>(function), py::name(name), py::is_method(cls), extra...);
}

/// A record class as plain data: its names, labels and fields.
[[nodiscard]] py::dict describe_record(const RecordType& type);

}  // namespace osl::python

/// Lets functions take and give records.
template <osl::describe::Record T>
struct pybind11::detail::type_caster<T> {
    static constexpr auto name = const_name("osl.Record");

    bool load(handle source, bool /*convert*/) {
        const auto* record = osl::python::as_record(source.ptr());
        if (record == nullptr || record->type != &osl::python::record_type<T>()) return false;
        value_ = static_cast<const T*>(record->value.get());
        return true;
    }
    static handle cast(T record, return_value_policy /*policy*/, handle /*parent*/) {
        return osl::python::to_owner(std::move(record)).release();
    }

    operator const T&() const { return *value_; }  // NOLINT(google-explicit-constructor): what pybind11 asks for
    operator const T*() const { return value_; }   // NOLINT(google-explicit-constructor)
    template <class As>
    using cast_op_type = std::conditional_t<std::is_pointer_v<std::remove_reference_t<As>>, const T*, const T&>;

private:
    const T* value_ = nullptr;
};
