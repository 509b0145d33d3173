#include "sinks.hpp"

namespace osl::python {

namespace {

constexpr std::size_t enough_to_fold = 4096;

py::object checked(PyObject* made) {
    if (made == nullptr) throw py::error_already_set();
    return py::reinterpret_steal<py::object>(made);
}

}  // namespace

void DictSink::text(std::string_view value) {
    put(checked(PyUnicode_DecodeUTF8(value.data(), static_cast<Py_ssize_t>(value.size()), "strict")));
}

void DictSink::raw(std::string_view json) { put(py::module_::import("json").attr("loads")(py::str(json.data(), json.size()))); }

/// Keys are few and met again and again: one Python text each.
void DictSink::key(std::string_view name) {
    PyObject* text = PyUnicode_FromStringAndSize(name.data(), static_cast<Py_ssize_t>(name.size()));
    if (text == nullptr) throw py::error_already_set();
    PyUnicode_InternInPlace(&text);
    open_.back().key = py::reinterpret_steal<py::object>(text);
}

void DictSink::put(py::object value) {
    if (open_.empty()) {
        made_ = std::move(value);
        return;
    }
    const auto& [container, key] = open_.back();
    const bool failed = (PyList_Check(container.ptr()) ? PyList_Append(container.ptr(), value.ptr())
                                                       : PyDict_SetItem(container.ptr(), key.ptr(), value.ptr())) != 0;
    if (failed) throw py::error_already_set();
}

void DictSink::close() {
    auto done = std::move(open_.back().container);
    open_.pop_back();
    put(std::move(done));
}

void HashSink::bytes(char kind, const void* data, std::size_t size) {
    waiting_ += kind;
    waiting_.append(static_cast<const char*>(data), size);
    if (waiting_.size() >= enough_to_fold) fold();
}

void HashSink::text(std::string_view value) {
    const auto size = value.size();
    bytes('s', &size, sizeof size);
    if (size < enough_to_fold) return bytes('"', value.data(), size);
    const auto hash = PyHash_GetFuncDef()->hash(value.data(), static_cast<Py_ssize_t>(size));
    bytes('h', &hash, sizeof hash);
}

/// What was waiting becomes one hash, which stands before what comes.
void HashSink::fold() {
    const auto hash = PyHash_GetFuncDef()->hash(waiting_.data(), static_cast<Py_ssize_t>(waiting_.size()));
    waiting_.assign(reinterpret_cast<const char*>(&hash), sizeof hash);
}

Py_hash_t HashSink::finish() {
    fold();
    Py_hash_t hash = 0;
    waiting_.copy(reinterpret_cast<char*>(&hash), sizeof hash);
    return hash == -1 ? -2 : hash;
}

}  // namespace osl::python
