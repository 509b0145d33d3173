// What Python's classes are made from, as data: one entry per enumeration, list and record of the model.
#pragma once

#include <pybind11/pybind11.h>

#include <memory>

#include "osl/codec/decode.hpp"
#include "osl/tables/table_builder.hpp"
#include "sinks.hpp"

namespace osl::python {

namespace py = pybind11;

/// A value within a record that Python holds, and its share in that record's life: nothing is copied to be looked at.
using Owner = std::shared_ptr<const void>;

/// What Python knows of one enumeration: its members in the order of the code table.
struct CodesType {
    const describe::Shape* shape = nullptr;
    PyObject* type = nullptr;
    List<PyObject*> members = {};
};

struct RecordType;

/// What a sequence knows of the list behind it.
struct ListType {
    const describe::Shape* element;
    const RecordType* record;  ///< of the elements; null where they are no records
    std::size_t (*size)(const void* list);
    PyObject* (*item)(const Owner& list, std::size_t index);
    const void* (*address)(const void* list, std::size_t index);
    void (*encode)(const void* list, std::size_t index, AnySink& sink);
    Owner (*decode)(const codec::Node& node, codec::Diagnosis& diagnosis);  ///< a `List` of the element, whatever list this is
};

struct FieldType {
    const describe::FieldShape* shape;
    std::size_t offset;
    PyObject* (*get)(const void* member, const Owner& owner);
    Opt<Text> given;   ///< what the constructor takes when it is told nothing: for types of a single value
    Text python_name;  ///< the name, with an underscore where Python has a keyword of that name
    Text doc;
};

struct RecordType {
    const describe::Shape* shape = nullptr;
    Text name = {};
    Text doc = {};
    List<FieldType> fields = {};
    List<PyGetSetDef> getters = {};
    PyTypeObject* type = nullptr;
    bool large = false;  ///< whether work on one may take long enough to give the interpreter's lock up for it

    Owner (*decode)(const codec::Node& node, codec::Diagnosis& diagnosis, const void* base) = nullptr;
    void (*encode)(const void* record, AnySink& sink) = nullptr;
    bool (*equal)(const void* a, const void* b) = nullptr;
    codec::Node (*native)(const void* record) = nullptr;
    List<tables::Column> (*columns)() = nullptr;
    void (*append)(const void* record, tables::TableBuilder& table) = nullptr;
};

/// One of each for the life of the program, filled where the type is registered; never destroyed, since Python's types point into it.
template <describe::Coded E>
CodesType& codes_type() {
    static auto& type = *new CodesType();
    return type;
}
template <describe::Record T>
RecordType& record_type() {
    static auto& type = *new RecordType();
    return type;
}
template <describe::Listed L>
const ListType& list_type();

}  // namespace osl::python
