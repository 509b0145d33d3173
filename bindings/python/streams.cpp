#include "streams.hpp"

#include <algorithm>
#include <cstring>

#include "osl/codec/convert.hpp"

namespace osl::python {

namespace {

/// How much is asked of a Python file at once.
constexpr std::size_t block = std::size_t{1} << 20U;

void answer_to_signals() {
    if (PyErr_CheckSignals() != 0) throw py::error_already_set();
}

/// Lets Ctrl-C through while a long file is read.
class Interruptible final : public ByteSource {
public:
    explicit Interruptible(std::unique_ptr<ByteSource> source) : source_(std::move(source)) {}

    std::size_t read(char* to, std::size_t size) override {
        const auto got = source_->read(to, size);
        const py::gil_scoped_acquire locked;
        answer_to_signals();
        return got;
    }

private:
    std::unique_ptr<ByteSource> source_;
};

/// Bytes from the `read` of a Python file, which whoever made this keeps alive.
class FileObjectSource final : public ByteSource {
public:
    explicit FileObjectSource(py::handle file) : file_(file) {}

    std::size_t read(char* to, std::size_t size) override {
        const py::gil_scoped_acquire locked;
        answer_to_signals();
        const auto wanted = std::min(size, block);
        const py::object got = file_.attr("read")(wanted);
        if (!PyBytes_Check(got.ptr())) throw py::type_error("read() of the file must give bytes: open it in binary mode");
        const auto count = static_cast<std::size_t>(PyBytes_GET_SIZE(got.ptr()));
        if (count > wanted) throw py::value_error("read() of the file gave more bytes than were asked for");
        std::memcpy(to, PyBytes_AS_STRING(got.ptr()), count);
        return count;
    }

private:
    py::handle file_;
};

class FileObjectSink final : public ByteSink {
public:
    explicit FileObjectSink(py::handle file) : file_(file) {}

    void write(std::string_view bytes) override {
        const py::gil_scoped_acquire locked;
        answer_to_signals();
        while (!bytes.empty()) {
            const py::object written = file_.attr("write")(py::bytes(bytes.data(), bytes.size()));
            if (!PyLong_Check(written.ptr())) return;  // what says nothing is taken to have written all
            bytes.remove_prefix(std::min(bytes.size(), written.cast<std::size_t>()));
        }
    }

    void finish() override {
        const py::gil_scoped_acquire locked;
        if (py::hasattr(file_, "flush")) file_.attr("flush")();
    }

private:
    py::handle file_;
};

bool is_path(const py::object& object) { return PyUnicode_Check(object.ptr()) || py::hasattr(object, "__fspath__"); }

/// The path in the bytes that the system uses.
Text path_of(const py::object& path) {
    PyObject* bytes = nullptr;
    if (PyUnicode_FSConverter(path.ptr(), &bytes) == 0) throw py::error_already_set();
    const auto owned = py::reinterpret_steal<py::bytes>(bytes);
    return Text(std::string_view(owned));
}

/// A name for messages: always UTF-8.
Text shown(const py::object& name) { return Text(std::string_view(py::bytes(py::str(name).attr("encode")("utf-8", "replace")))); }

Opt<Text> name_of(const py::object& file) {
    if (!py::hasattr(file, "name")) return {};
    const py::object name = file.attr("name");
    if (!is_path(name)) return {};
    return shown(name);
}

bool has(const py::object& object, const char* method) { return py::hasattr(object, method); }

[[noreturn]] void refuse(const py::object& object, const char* wanted) {
    throw py::type_error(Text("expected ") + wanted + ", not " + Py_TYPE(object.ptr())->tp_name);
}

}  // namespace

Form to_form(std::string_view name) {
    if (name == "document") return Form::document;
    if (name == "stream") return Form::stream;
    throw py::value_error("form is 'document' or 'stream', not '" + Text(name) + "'");
}

Opt<Form> form_of(const Opt<Text>& asked, const Opt<Text>& name) {
    if (asked) return to_form(*asked);
    return name ? osl::form_of(*name) : Opt<Form>();
}

Compression compression_of(const Opt<Text>& asked, const Target& target) {
    if (!asked) return target.is_path ? osl::compression_of(*target.name) : Compression::none;
    if (*asked == "gzip") return Compression::gzip;
    if (*asked == "zstd") return Compression::zstd;
    throw py::value_error("compression is 'gzip' or 'zstd', not '" + *asked + "'");
}

Source open_source(const py::object& from) {
    if (is_path(from)) {
        const auto path = path_of(from);
        if (path.find('{') != Text::npos && path.find('\n') != Text::npos)
            throw py::value_error("a str is a path; this one looks like JSON: pass its bytes, as in osl.read(text.encode())");
        return {std::make_unique<Interruptible>(open_file(path)), path == "-" ? Text("<stdin>") : shown(from), {}};
    }
    if (PyBytes_Check(from.ptr()))
        return {open_memory({PyBytes_AS_STRING(from.ptr()), static_cast<std::size_t>(PyBytes_GET_SIZE(from.ptr()))}), {}, from};
    if (PyObject_CheckBuffer(from.ptr()) != 0)
        return open_source(py::bytes(py::reinterpret_steal<py::object>(PyBytes_FromObject(from.ptr()))));
    if (has(from, "read")) return {std::make_unique<FileObjectSource>(from), name_of(from), from};
    refuse(from, "a path, bytes or a binary file");
}

Target open_target(const py::object& to) {
    if (is_path(to)) {
        const auto path = path_of(to);
        const bool replaced = is_replaced(path);
        return {create_file(path), shown(to), true, replaced, {}};
    }
    if (has(to, "encoding")) throw py::type_error("the file is open for text: open it in binary mode");
    if (has(to, "write")) return {std::make_unique<FileObjectSink>(to), name_of(to), false, false, to};
    refuse(to, "a path or a binary file");
}

}  // namespace osl::python
