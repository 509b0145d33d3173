// The Python classes of records and enumerations, made from the field and code tables.
#include <array>
#include <unordered_map>

#include "record.hpp"

namespace osl::python {

namespace {

std::unordered_map<PyObject*, const RecordType*>& types_by_class() {
    static auto& types = *new std::unordered_map<PyObject*, const RecordType*>();
    return types;
}

Text sentence(std::string_view text) {
    if (text.empty()) return {};
    Text out(text);
    out += out.back() == '.' ? "" : ".";
    return out;
}

void add_paragraph(Text& doc, std::string_view name, std::string_view text) {
    if (!text.empty()) doc += "\n\n" + Text(name) + sentence(text);
}

Text field_doc(const describe::FieldShape& field) {
    Text doc = sentence(Text(field.label.en) + " (" + Text(field.label.pl) + ")");
    add_paragraph(doc, "", field.notes.meaning);
    add_paragraph(doc, "Unit: ", field.notes.unit);
    add_paragraph(doc, "Source: ", field.notes.source);
    return doc;
}

/// With a first line that `inspect.signature` and notebooks understand.
Text record_doc(const RecordType& type) {
    Text arguments;
    for (const auto& field : type.fields) {
        arguments += ", " + field.python_name;
        if (field.given) {
            arguments += "='" + *field.given + "'";
        } else if (!field.shape->required) {
            arguments += "=None";
        }
    }
    const auto& about = type.shape->about;
    Text doc = type.name + "(*" + arguments + ")\n--\n\n" + sentence(Text(about.label.en) + " (" + Text(about.label.pl) + ")");
    add_paragraph(doc, "", about.meaning);
    add_paragraph(doc, "Source: ", about.source);
    return doc;
}

py::object about_of(const describe::About& about) {
    return py::module_::import("osl._vocabulary").attr("About")(about.label.pl, about.label.en, about.meaning, about.source);
}

/// The name as Python can write it.
Text python_name(std::string_view name) {
    const py::object keyword = py::module_::import("keyword").attr("iskeyword")(name);
    return Text(name) + (keyword.cast<bool>() ? "_" : "");
}

void add_to_module(py::module_& m, const Text& name, py::handle type) {
    if (py::hasattr(m, name.c_str())) throw std::logic_error("two things are called osl." + name);
    m.attr(name.c_str()) = type;
}

}  // namespace

const RecordType* record_type_of(PyObject* type) noexcept {
    const auto found = types_by_class().find(type);
    return found == types_by_class().end() ? nullptr : found->second;
}

List<const RecordType*>& record_types() noexcept {
    static auto& types = *new List<const RecordType*>();
    return types;
}

List<const CodesType*>& codes_types() noexcept {
    static auto& types = *new List<const CodesType*>();
    return types;
}

void make_record_class(py::module_& m, RecordType& type, Text name) {
    type.name = std::move(name);
    py::tuple names(type.fields.size());
    for (std::size_t i = 0; i != type.fields.size(); ++i) {
        auto& field = type.fields[i];
        field.python_name = python_name(field.shape->name);
        field.doc = field_doc(*field.shape);
        type.getters.push_back({field.python_name.c_str(), &get_field, nullptr, field.doc.c_str(), &field});
        names[i] = py::str(field.python_name);
    }
    type.getters.push_back({nullptr, nullptr, nullptr, nullptr, nullptr});
    type.doc = record_doc(type);
    auto slots = std::to_array<PyType_Slot>({
        {Py_tp_doc, const_cast<char*>(type.doc.c_str())},
        {Py_tp_getset, type.getters.data()},
        {0, nullptr},
    });
    static auto& qualified = *new List<std::unique_ptr<Text>>();  // Python 3.10 and 3.11 keep the pointer
    qualified.push_back(std::make_unique<Text>("osl." + type.name));
    PyType_Spec spec{qualified.back()->c_str(), sizeof(RecordObject), 0, Py_TPFLAGS_DEFAULT, slots.data()};
    PyObject* made = PyType_FromSpecWithBases(&spec, py::make_tuple(m.attr("Record")).ptr());
    if (made == nullptr) throw py::error_already_set();
    type.type = reinterpret_cast<PyTypeObject*>(made);
    const py::handle cls = made;
    cls.attr("__match_args__") = names;
    cls.attr("_fields") = names;
    py::list key;
    for (const auto part : type.shape->key)
        for (const auto& field : type.fields)
            if (field.shape->name == part) key.append(field.python_name);
    cls.attr("_key") = py::tuple(key);
    cls.attr("about") = about_of(type.shape->about);
    types_by_class()[made] = &type;
    record_types().push_back(&type);
    add_to_module(m, type.name, cls);
}

void make_codes_class(py::module_& m, CodesType& type) {
    const auto& shape = *type.shape;
    const auto& about = shape.about;
    py::list codes;
    for (const auto& code : shape.codes)
        codes.append(py::make_tuple(code.code, code.term.pl, code.term.en, code.notes.note, code.notes.source));
    Text doc = sentence(Text(about.label.en) + " (" + Text(about.label.pl) + ")");
    add_paragraph(doc, "", about.meaning);
    add_paragraph(doc, "Source: ", about.source);
    const py::tuple made =
        py::module_::import("osl._vocabulary")
            .attr("make_codes")(about.name, py::make_tuple(about.label.pl, about.label.en, about.meaning, about.source), doc, codes);
    const py::object cls = made[0];
    const py::list members = made[1];
    for (const auto& member : members) type.members.push_back(Py_NewRef(member.ptr()));
    type.type = Py_NewRef(cls.ptr());
    codes_types().push_back(&type);
    add_to_module(m, Text(about.name), cls);
}

}  // namespace osl::python
