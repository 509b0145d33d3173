// The relations between enumerations, once all are there. The enumerations themselves come with the records that use them.
#include "errors.hpp"
#include "layers.hpp"
#include "opt_caster.hpp"
#include "osl/describe/nearest.hpp"
#include "osl/describe/shown.hpp"
#include "record.hpp"

namespace osl::python {

namespace {

const CodesType& codes_called(std::string_view name) {
    for (const auto* type : codes_types())
        if (type->shape->about.name == name) return *type;
    throw std::logic_error("no enumeration " + Text(name));
}

py::handle member_of(const CodesType& type, std::string_view code) {
    for (std::size_t i = 0; i != type.members.size(); ++i)
        if (type.shape->codes[i].code == code) return type.members[i];
    throw std::logic_error("no code " + Text(code));
}

void relate(const CodesType& type) {
    for (std::size_t i = 0; i != type.members.size(); ++i) {
        for (const auto& relation : type.shape->codes[i].relations) {
            const auto& target = codes_called(relation.target->about.name);
            py::tuple related(relation.codes.size());
            for (std::size_t j = 0; j != related.size(); ++j)
                related[j] = py::reinterpret_borrow<py::object>(member_of(target, relation.codes[j]));
            py::handle(type.members[i]).attr(Text(relation.name).c_str()) = related;
        }
    }
}

/// Bytes of an argument that were not UTF-8 come back as the bytes that they were.
Text bytes_of(const py::handle& text) {
    for (const char* errors : {"surrogateescape", "surrogatepass"}) {
        if (PyObject* bytes = PyUnicode_AsEncodedString(text.ptr(), "utf-8", errors))
            return Text(std::string_view(py::reinterpret_steal<py::bytes>(bytes)));
        if (PyErr_ExceptionMatches(PyExc_UnicodeEncodeError) == 0) break;
        PyErr_Clear();
    }
    throw py::error_already_set();
}

Text shown_text(const py::object& text, const Opt<std::size_t>& limit) {
    const auto most = limit.value_or(describe::all_of_it);
    if (PyBytes_Check(text.ptr())) return shown(std::string_view(py::reinterpret_borrow<py::bytes>(text)), most);
    const auto path = py::reinterpret_steal<py::object>(PyUnicode_Check(text.ptr()) ? text.inc_ref().ptr() : PyOS_FSPath(text.ptr()));
    if (!path) throw py::error_already_set();
    if (PyBytes_Check(path.ptr())) return shown(std::string_view(py::reinterpret_borrow<py::bytes>(path)), most);
    return shown(bytes_of(path), most);
}

}  // namespace

void register_vocabulary(py::module_& m) {
    py::tuple all(codes_types().size());
    for (std::size_t i = 0; i != all.size(); ++i) {
        const auto& type = *codes_types()[i];
        relate(type);
        all[i] = py::reinterpret_borrow<py::object>(type.type);
    }
    m.attr("enumerations") = all;
    m.def(
        "nearest",
        [](std::string_view written, const py::iterable& known) -> py::object {
            List<Text> names;
            for (const auto& name : known) names.push_back(name.cast<Text>());
            const List<std::string_view> views(names.begin(), names.end());
            const auto found = describe::nearest(written, views);
            return found ? py::object(py::str(found->data(), found->size())) : py::none();
        },
        "The known name probably meant, or None.");
    m.def(
        "shown", &shown_text, py::arg("text"), py::arg("limit") = describe::enough_to_show,
        "Text of data (a str, bytes or path) as a person may see it: one line, cut after `limit` characters, with control, bidirectional\n"
        "and invisible characters and bytes that are not UTF-8 written out. `limit=None` cuts nothing.");
}

}  // namespace osl::python
