#include "streams.hpp"

#include <algorithm>
#include <cstring>

#include "gil.hpp"
#include "osl/codec/convert.hpp"
#include "osl/describe/shown.hpp"
#include "osl/describe/utf8.hpp"

namespace osl::python {

namespace {

/// How much is asked of a Python file at once.
constexpr std::size_t block = std::size_t{1} << 20U;

/// A signal that comes while the system waits for bytes ends the wait; what the signal means to Python goes first.
class Interruptible final : public ByteSource {
public:
    explicit Interruptible(std::unique_ptr<ByteSource> source) : source_(std::move(source)) {}

    std::size_t read(char* to, std::size_t size) override {
        try {
            return source_->read(to, size);
        } catch (const FileError&) {
            const Locked locked;
            if (PyErr_CheckSignals() != 0) throw py::error_already_set();
            throw;
        }
    }

private:
    std::unique_ptr<ByteSource> source_;
};

/// Bytes from the `read` of a Python file, which whoever made this keeps alive.
class FileObjectSource final : public ByteSource {
public:
    explicit FileObjectSource(py::handle file) : file_(file) {}

    std::size_t read(char* to, std::size_t size) override {
        const Locked locked;
        const auto wanted = std::min(size, block);
        const auto got = call_python([&] { return py::object(file_.attr("read")(wanted)); });
        if (got.is_none())
            throw py::type_error("read() of the file gave None: it has nothing for now; a file that does not wait cannot be read");
        if (PyUnicode_Check(got.ptr())) throw py::type_error("read() of the file gave text: open it in binary mode");
        if (PyObject_CheckBuffer(got.ptr()) == 0)
            throw py::type_error(Text("read() of the file must give bytes, not a ") + Py_TYPE(got.ptr())->tp_name);
        const auto held = bytes_of(got);
        if (held.view.size() > wanted) throw py::value_error("read() of the file gave more bytes than were asked for");
        std::memcpy(to, held.view.data(), held.view.size());
        return held.view.size();
    }

private:
    py::handle file_;
};

/// Bytes to the `write` of a Python file, which whoever made this keeps alive: all of them, or an error that tells how many.
class FileObjectSink final : public ByteSink {
public:
    FileObjectSink(py::handle file, Text name) : file_(file), name_(std::move(name)), began_at_(position()) {}

    void write(std::string_view bytes) override {
        const Locked locked;
        // A file that takes little is offered little, lest copying what it leaves takes quadratic time.
        for (auto offered = block; !bytes.empty();) {
            const auto part = bytes.substr(0, offered);
            const auto taken = write_some(part);
            arrived_ += taken;
            bytes.remove_prefix(taken);
            offered = std::clamp(2 * taken, least_offered, block);
        }
    }

    void finish() override {
        const Locked locked;
        if (py::hasattr(file_, "flush")) call_python([&] { file_.attr("flush")(); });
    }

private:
    static constexpr std::size_t least_offered = 4096;

    std::size_t write_some(std::string_view part) {
        py::object answer;
        try {
            answer = call_python([&] { return py::object(file_.attr("write")(py::bytes(part.data(), part.size()))); });
        } catch (py::error_already_set& error) {
            if (error.matches(PyExc_Exception) && py::hasattr(error.value(), "add_note"))
                error.value().attr("add_note")("osl: " + std::to_string(arrived_) + " bytes had been written before");
            throw;
        }
        if (answer.is_none()) return none_means(part.size());
        if (PyIndex_Check(answer.ptr()) == 0)
            fail(Text("write() answered with a ") + Py_TYPE(answer.ptr())->tp_name + ", not with a number of bytes");
        const auto taken = PyNumber_AsSsize_t(answer.ptr(), nullptr);
        if (taken == -1 && PyErr_Occurred() != nullptr) throw py::error_already_set();
        if (taken < 0 || static_cast<std::size_t>(taken) > part.size())
            fail("write() was given " + std::to_string(part.size()) + " bytes and answered that it took " + std::to_string(taken));
        if (taken == 0) fail("write() took none of " + std::to_string(part.size()) + " bytes");
        return static_cast<std::size_t>(taken);
    }

    /// A file that does not wait answers None when it has no room; some others do so when they took everything. Its position tells.
    std::size_t none_means(std::size_t offered) const {
        const auto now = position();
        if (!began_at_ || !now || *now != *began_at_ + arrived_ + offered)
            fail("write() answered None, which tells nothing of " + std::to_string(offered) + " bytes");
        return offered;
    }

    [[nodiscard]] Opt<std::uint64_t> position() const {
        if (!py::hasattr(file_, "tell")) return {};
        try {
            return call_python([&] { return file_.attr("tell")().cast<std::uint64_t>(); });
        } catch (const py::cast_error&) {
            return {};
        } catch (const py::error_already_set& error) {
            if (!error.matches(PyExc_Exception)) throw;
            return {};  // a pipe has no position
        }
    }

    [[noreturn]] void fail(const Text& what) const {
        throw FileError(name_, what + "; " + std::to_string(arrived_) + " bytes had arrived");
    }

    py::handle file_;
    Text name_;
    Opt<std::uint64_t> began_at_;
    std::uint64_t arrived_ = 0;
};

bool is_path(const py::object& object) { return PyUnicode_Check(object.ptr()) || py::hasattr(object, "__fspath__"); }

/// A name for messages and reports: always UTF-8. Bytes of a file's name that are not are written out.
Text shown(const py::object& name) {
    const py::str text(name);
    auto bytes = py::reinterpret_steal<py::bytes>(PyUnicode_AsEncodedString(text.ptr(), "utf-8", "surrogateescape"));
    if (!bytes) {
        PyErr_Clear();
        bytes = py::reinterpret_steal<py::bytes>(PyUnicode_AsEncodedString(text.ptr(), "utf-8", "replace"));
    }
    if (!bytes) throw py::error_already_set();
    const std::string_view view(bytes);
    return describe::first_invalid_utf8(view) ? osl::shown(view, describe::all_of_it) : Text(view);
}

Opt<Text> name_of(const py::object& file) {
    const auto name = py::getattr(file, "name", py::none());
    if (!PyUnicode_Check(name.ptr()) && !PyBytes_Check(name.ptr()) && !py::hasattr(name, "__fspath__")) return {};
    return shown(name);
}

bool has(const py::object& object, const char* method) { return py::hasattr(object, method); }

[[noreturn]] void refuse(const py::object& object, const char* wanted) {
    throw py::type_error(Text("expected ") + wanted + ", not " + Py_TYPE(object.ptr())->tp_name);
}

}  // namespace

Text path_of(const py::object& path) {
    PyObject* bytes = nullptr;
    if (PyUnicode_FSConverter(path.ptr(), &bytes) == 0) throw py::error_already_set();
    const auto owned = py::reinterpret_steal<py::bytes>(bytes);
    return Text(std::string_view(owned));
}

Form to_form(std::string_view name) {
    if (name == "document") return Form::document;
    if (name == "stream") return Form::stream;
    throw py::value_error("form is 'document' or 'stream', not '" + osl::shown(name) + "'");
}

Opt<Form> asked_form(const Opt<Text>& asked) { return asked ? Opt<Form>(to_form(*asked)) : Opt<Form>(); }

WriteOptions packing_of(const Opt<Text>& form, const Opt<Text>& compression, const Target& target) {
    WriteOptions asked{.form = asked_form(form), .compression = {}};
    if (compression) {
        if (*compression != "gzip" && *compression != "zstd")
            throw py::value_error("compression is 'gzip' or 'zstd', not '" + osl::shown(*compression) + "'");
        asked.compression = *compression == "gzip" ? Compression::gzip : Compression::zstd;
    }
    if (target.is_path) return osl::packing_of(*target.name, asked);
    if (!asked.form && target.name) asked.form = form_of(*target.name);
    return {asked.form.value_or(Form::document), asked.compression.value_or(Compression::none)};
}

HeldBytes bytes_of(py::handle text) {
    PyObject* o = text.ptr();
    if (PyUnicode_Check(o)) {
        Py_ssize_t size = 0;
        if (const char* utf8 = PyUnicode_AsUTF8AndSize(o, &size))
            return {py::reinterpret_borrow<py::object>(text), {utf8, static_cast<std::size_t>(size)}};
        PyErr_Clear();
    } else if (!PyBytes_Check(o) && PyObject_CheckBuffer(o) == 0) {
        throw py::type_error(Text("expected JSON text, a str or bytes, not a ") + Py_TYPE(o)->tp_name);
    }
    auto bytes = PyBytes_Check(o)     ? py::reinterpret_borrow<py::object>(text)
                 : PyUnicode_Check(o) ? py::reinterpret_steal<py::object>(PyUnicode_AsEncodedString(o, "utf-8", "surrogatepass"))
                                      : py::reinterpret_steal<py::object>(PyBytes_FromObject(o));
    if (!bytes) throw py::error_already_set();
    const std::string_view view(PyBytes_AS_STRING(bytes.ptr()), static_cast<std::size_t>(PyBytes_GET_SIZE(bytes.ptr())));
    return {std::move(bytes), view};
}

Source open_source(const py::object& from) {
    if (is_path(from)) {
        const auto path = path_of(from);
        if (path.find('{') != Text::npos && path.find('\n') != Text::npos)
            throw py::value_error("a str is a path; this one looks like JSON: pass its bytes, as in osl.read(text.encode())");
        return {std::make_unique<Interruptible>(open_file(path)), path == "-" ? Text("<stdin>") : shown(from), {}};
    }
    if (PyObject_CheckBuffer(from.ptr()) != 0) {
        auto held = bytes_of(from);
        return {open_memory(held.view), {}, std::move(held.kept)};
    }
    if (has(from, "read")) return {std::make_unique<FileObjectSource>(from), name_of(from), from};
    refuse(from, "a path, bytes or a binary file");
}

/// Refused before anything is written: `write` of text would raise at the first byte, or take the bytes for something else.
bool is_open_for_text(const py::object& file) {
    return has(file, "encoding") || py::isinstance(file, py::module_::import("io").attr("TextIOBase"));
}

Target open_target(const py::object& to) {
    if (is_path(to)) {
        const auto path = path_of(to);
        const bool replaced = is_replaced(path);
        return {create_file(path), shown(to), true, replaced, {}};
    }
    if (!has(to, "write")) refuse(to, "a path or a binary file");
    if (is_open_for_text(to)) throw py::type_error("the file is open for text: open it in binary mode");
    const auto name = name_of(to);
    return {std::make_unique<FileObjectSink>(to, name.value_or(Text("<") + Py_TYPE(to.ptr())->tp_name + ">")), name, false, false, to};
}

}  // namespace osl::python
