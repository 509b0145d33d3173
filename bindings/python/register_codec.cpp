// Reading and writing registers; what is wrong with them; the JSON Schema.
#include <atomic>

#include "errors.hpp"
#include "layers.hpp"
#include "opt_caster.hpp"
#include "options.hpp"
#include "osl/codec/convert.hpp"
#include "osl/codec/schema.hpp"
#include "osl/codec/stream.hpp"
#include "osl/codec/write.hpp"
#include "record.hpp"
#include "streams.hpp"

namespace osl::python {

namespace {

py::str from_form(Form form) { return form == Form::stream ? "stream" : "document"; }

/// A reader and what its source borrows from Python.
class Stream {
public:
    Stream(Source source, const Opt<Text>& form, const Limits& limits, bool raise) : source_(std::move(source)), raise_(raise) {
        const ReadOptions options{limits, form_of(form, source_.name)};
        const py::gil_scoped_release unlocked;
        reader_.emplace(std::move(source_.bytes), options, source_.name);
    }

    /// The next centre, or nothing. Raises what was found at the end, if it is to be raised.
    Opt<Centre> next() {
        if (busy_.exchange(true)) throw std::runtime_error("another thread is reading from this reader");
        const Idle idle{busy_};
        Opt<Centre> centre;
        if (reader_) {
            const py::gil_scoped_release unlocked;
            centre = reader_->next();
        }
        if (!centre && raise_ && reader_ && reader_->total_errors() != 0) {
            raise_ = false;  // said once
            raise_decode_error(reader_->errors(), reader_->total_errors());
        }
        return centre;
    }

    void close() {
        if (busy_) throw std::runtime_error("another thread is reading from this reader");
        raise_ = false;
        closed_ = true;
    }

    [[nodiscard]] bool closed() const noexcept { return closed_; }
    [[nodiscard]] const CentreReader& reader() const { return *reader_; }

private:
    struct Idle {
        std::atomic<bool>& busy;
        ~Idle() { busy = false; }
    };

    Source source_;
    Opt<CentreReader> reader_;
    std::atomic<bool> busy_ = false;
    bool raise_;
    bool closed_ = false;
};

/// What `osl.try_read` answers.
struct ReadingResult {
    py::object record;
    py::tuple errors;
    std::uint64_t total;
};

ReadingResult try_read(const py::object& from, const Opt<Text>& form, std::size_t max_errors, std::size_t max_depth,
                       std::uint64_t max_document_bytes, std::uint64_t max_line_bytes) {
    auto source = open_source(from);
    const ReadOptions options{{max_depth, max_document_bytes, max_line_bytes, max_errors}, form_of(form, source.name)};
    Opt<Register> record;
    Opt<CentreReader> reader;
    {
        const py::gil_scoped_release unlocked;
        reader.emplace(std::move(source.bytes), options, source.name);
        List<Centre> centres;
        while (auto centre = reader->next()) centres.push_back(*std::move(centre));
        if (const auto& header = reader->header()) record = Register{header->format, header->programme, std::move(centres)};
    }
    return {record ? to_owner(*std::move(record)) : py::none(), to_details(reader->errors()), reader->total_errors()};
}

py::object read(const py::object& from, const Opt<Text>& form, std::size_t max_errors, std::size_t max_depth,
                std::uint64_t max_document_bytes, std::uint64_t max_line_bytes) {
    const auto reading = try_read(from, form, max_errors, max_depth, max_document_bytes, max_line_bytes);
    if (reading.total != 0) raise_decode_error(reading.errors, reading.total, reading.record);
    return reading.record;
}

void write(const Register& record, const py::object& to, const Opt<Text>& form, const Opt<Text>& compression) {
    auto target = open_target(to);
    const auto shape = form_of(form, target.name).value_or(Form::document);
    const auto packing = compression_of(compression, target);
    const py::gil_scoped_release unlocked;
    CentreWriter writer(compressed(std::move(target.bytes), packing), shape, {record.format, record.programme});
    for (const auto& centre : record.centres) writer.put(centre);
    writer.finish();
}

py::object convert(const py::object& from, const py::object& to, const Opt<Text>& form, const Opt<Text>& compression, bool keep_good,
                   const py::object& callback) {
    auto source = open_source(from);
    auto target = open_target(to);
    const auto shape = form_of(form, target.name).value_or(Form::document);
    const auto packing = compression_of(compression, target);
    const auto progress = to_progress(callback);
    Opt<CentreReader> reader;
    Conversion done;
    {
        const py::gil_scoped_release unlocked;
        auto sink = target.replaced || keep_good ? std::move(target.bytes) : held_back(std::move(target.bytes));
        reader.emplace(std::move(source.bytes), ReadOptions{.limits = {}, .form = form_of(Opt<Text>(), source.name)}, source.name);
        done = osl::convert(
            *reader, [&](const RegisterHeader& header) { return CentreWriter(compressed(std::move(sink), packing), shape, header); },
            keep_good ? Imperfect::kept : Imperfect::refused, progress);
    }
    if (!keep_good && reader->total_errors() != 0) raise_decode_error(reader->errors(), reader->total_errors());
    return to_owner(std::move(done));
}

Text text_of(const Register& record, const Text& form) {
    const auto shape = to_form(form);
    const py::gil_scoped_release unlocked;
    return to_text(record, shape);
}

py::object schema(const py::object& type) {
    const describe::Shape* shape = nullptr;
    if (const auto* record = record_type_of(type.ptr())) shape = record->shape;
    for (const auto* codes : codes_types())
        if (codes->type == type.ptr()) shape = codes->shape;
    if (shape == nullptr) throw py::type_error("a record class or an enumeration of osl is needed, such as osl.Register");
    return py::module_::import("json").attr("loads")(codec::json_schema(*shape));
}

Text in_language(const DecodeError& error, std::string_view language) {
    if (language != "en" && language != "pl") throw py::value_error("language is 'en' or 'pl', not '" + Text(language) + "'");
    return error.message(language == "pl" ? Language::pl : Language::en);
}

void register_reading(py::module_& m) {
    py::class_<ReadingResult>(m, "Reading", "What reading gave: the register as far as it decodes, and every error.")
        .def_readonly("register", &ReadingResult::record, "Without the centres that did not decode; None when the programme did not.")
        .def_readonly("errors", &ReadingResult::errors, "What is wrong, each with its place; up to the limit.")
        .def_readonly("total", &ReadingResult::total, "How many errors there are in all.")
        .def_property_readonly(
            "complete", [](const ReadingResult& r) { return r.total == 0; }, "Whether nothing is wrong.")
        .def("__repr__", [](const ReadingResult& r) {
            return "Reading(complete=" + Text(r.total == 0 ? "True" : "False") + ", total=" + std::to_string(r.total) + ")";
        });

    py::class_<Stream>(m, "CentreReader", "Centres one by one, as they are read. Closes its file when it goes, or at the end of `with`.")
        .def("__iter__", [](const py::object& self) { return self; })
        .def("__next__",
             [](Stream& stream) {
                 if (stream.closed()) throw py::stop_iteration();
                 auto centre = stream.next();
                 if (!centre) throw py::stop_iteration();
                 return to_owner(*std::move(centre));
             })
        .def("close", &Stream::close, "Ends the reading.")
        .def("__enter__", [](const py::object& self) { return self; })
        .def("__exit__", [](Stream& stream, const py::args& /*raised*/) { stream.close(); })
        .def_property_readonly(
            "programme",
            [](const Stream& stream) -> py::object {
                const auto& header = stream.reader().header();
                return header ? to_owner(Programme(header->programme)) : py::none();
            },
            "The programme, or None when it did not decode.")
        .def_property_readonly(
            "errors", [](const Stream& stream) { return to_details(stream.reader().errors()); }, "What was wrong so far; up to the limit.")
        .def_property_readonly(
            "total_errors", [](const Stream& stream) { return stream.reader().total_errors(); }, "How many errors there were so far.")
        .def_property_readonly(
            "bytes_read", [](const Stream& stream) { return stream.reader().bytes_read(); }, "Bytes taken in so far, after decompression.")
        .def_property_readonly("form", [](const Stream& stream) { return from_form(stream.reader().form()); }, "`document` or `stream`.");
    for (const auto* name : {"Reading", "CentreReader"}) m.attr(name).attr("__module__") = "osl";
}

}  // namespace

void register_codec(py::module_& m) {
    py::options options;
    options.disable_function_signatures();
    register_record<DecodeError>(m, "DecodeErrorDetail");
    const auto detail = record_class<DecodeError>();
    add_function(detail, "message", &in_language, py::arg("lang") = "en", "One sentence for people, without the place; `en` or `pl`.");
    add_function(detail, "place", &DecodeError::place, "Source, line, column and pointer, as far as they are known.");
    register_record<Conversion>(m);
    register_reading(m);

    const Limits limits;
    const auto add_reader = [&](const char* name, auto function, const char* doc) {
        m.def(name, function, py::arg("source"), py::kw_only(), py::arg("form") = py::none(), py::arg("max_errors") = limits.max_errors,
              py::arg("max_depth") = limits.max_depth, py::arg("max_document_bytes") = limits.max_document_bytes,
              py::arg("max_line_bytes") = limits.max_line_bytes, doc);
    };
    add_reader("read", &read,
               "Reads a register from a path (`-` is standard input), from bytes or from a binary file, compressed or not.\n\n"
               "Raises `osl.DecodeError` with every error and what could be read all the same, and `osl.FileError`.");
    add_reader("try_read", &try_read, "As `read`, but what is wrong with the content is in the answer. Raises `osl.FileError`.");
    m.def(
        "iter_read",
        [](const py::object& from, const Text& errors, const Opt<Text>& form, std::size_t max_errors, std::size_t max_depth,
           std::uint64_t max_document_bytes, std::uint64_t max_line_bytes) {
            if (errors != "raise" && errors != "collect") throw py::value_error("errors is 'raise' or 'collect', not '" + errors + "'");
            return std::make_unique<Stream>(open_source(from), form, Limits{max_depth, max_document_bytes, max_line_bytes, max_errors},
                                            errors == "raise");
        },
        py::arg("source"), py::arg("errors") = "raise", py::kw_only(), py::arg("form") = py::none(),
        py::arg("max_errors") = limits.max_errors, py::arg("max_depth") = limits.max_depth,
        py::arg("max_document_bytes") = limits.max_document_bytes, py::arg("max_line_bytes") = limits.max_line_bytes,
        "Reads a register centre by centre; a stream of any length needs the memory of one line. A bad line does not stop the rest: with\n"
        "`errors='raise'` an `osl.DecodeError` follows the last good centre, with `'collect'` the errors are in `.errors`.");
    m.def("write", &write, py::arg("register"), py::arg("target"), py::kw_only(), py::arg("form") = py::none(),
          py::arg("compression") = py::none(),
          "Writes a register to a path (`-` is standard output) or a binary file. Form and compression follow from the path's ending\n"
          "(`.json`, `.ndjson`, `.jsonl`, with `.gz` or `.zst`) unless given. A file is replaced only when all is written.");
    m.def("convert", &convert, py::arg("source"), py::arg("target"), py::kw_only(), py::arg("form") = py::none(),
          py::arg("compression") = py::none(), py::arg("keep_good") = false, py::arg("progress") = py::none(),
          "Reads a register and writes it again, centre by centre, in constant memory between streams. Where anything does not decode,\n"
          "`osl.DecodeError` is raised and nothing is written; with `keep_good` the rest is, and the answer says what was left out.");
    m.def("to_text", &text_of, py::arg("register"), py::arg("form") = "document", "A register as canonical JSON text.");
    m.def("schema", &schema, py::arg("cls") = m.attr("Register"), "The JSON Schema (2020-12) of a record class or an enumeration.");
}

}  // namespace osl::python
