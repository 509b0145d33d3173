// Reading and writing registers; what is wrong with them; the JSON Schema.
#include "errors.hpp"
#include "gil.hpp"
#include "layers.hpp"
#include "opt_caster.hpp"
#include "options.hpp"
#include "osl/codec/convert.hpp"
#include "osl/codec/merge.hpp"
#include "osl/codec/schema.hpp"
#include "osl/codec/stream.hpp"
#include "osl/codec/write.hpp"
#include "osl/describe/shown.hpp"
#include "record.hpp"
#include "sealed.hpp"
#include "streams.hpp"

namespace osl::python {

namespace {

py::str from_form(Form form) { return form == Form::stream ? "stream" : "document"; }

/// A reader and what its source borrows from Python. While a thread reads, without the lock, nobody else touches the reader: what others
/// see is what was known at the last centre.
class Stream {
public:
    Stream(Source source, const Opt<Text>& form, const Limits& limits, bool raise) : source_(std::move(source)), raise_(raise) {
        const ReadOptions options{limits, asked_form(form)};
        {
            const Unlocked unlocked;
            reader_.emplace(std::move(source_.bytes), options, source_.name);
        }
        form_ = from_form(reader_->form());
        if (const auto& header = reader_->header()) programme_ = to_owner(Programme(header->programme));
        look();
    }

    /// The next centre, or nothing. Raises what was found at the end, if it is to be raised.
    Opt<Centre> next() {
        const Busy reading(*this);
        if (broken_) throw std::runtime_error("this reader was broken off by an error in the midst of a centre; read from the beginning");
        Opt<Centre> centre;
        if (reader_) {
            try {
                const Unlocked unlocked;
                centre = reader_->next();
            } catch (...) {
                broken_ = true;
                throw;
            }
            look();
        }
        if (!centre && raise_ && total_ != 0) {
            raise_ = false;  // said once
            raise_decode_error(errors(), total_);
        }
        return centre;
    }

    void close() {
        {
            const Busy closing(*this);
            raise_ = false;
            reader_.reset();
        }
        source_.kept = py::object();  // which may run code of Python that asks us
    }

    [[nodiscard]] const py::object& programme() const noexcept { return programme_; }
    [[nodiscard]] py::tuple errors() const { return py::tuple(errors_); }
    [[nodiscard]] std::uint64_t total_errors() const noexcept { return total_; }
    [[nodiscard]] std::uint64_t bytes_read() const noexcept { return bytes_; }
    [[nodiscard]] const py::str& form() const noexcept { return form_; }

private:
    class Busy {
    public:
        explicit Busy(Stream& stream) : stream_(stream) {
            if (stream.busy_) throw std::runtime_error("this reader is being read from, by another thread or by the one that asks");
            stream.busy_ = true;
        }
        ~Busy() { stream_.busy_ = false; }
        Busy(const Busy&) = delete;
        Busy& operator=(const Busy&) = delete;

    private:
        Stream& stream_;
    };

    /// What may be seen while the next centre is read. Errors are only ever added.
    void look() {
        bytes_ = reader_->bytes_read();
        total_ = reader_->total_errors();
        const auto& known = reader_->errors();
        for (auto i = errors_.size(); i < known.size(); ++i) errors_.append(to_owner(known[i]));
    }

    Source source_;
    Opt<CentreReader> reader_;  // after what it reads from
    py::str form_;
    py::object programme_ = py::none();
    py::list errors_;
    std::uint64_t total_ = 0;
    std::uint64_t bytes_ = 0;
    bool busy_ = false;  ///< guarded by the interpreter's lock, as all that follows from Python
    bool broken_ = false;
    bool raise_;
};

/// What `osl.try_read` answers, a class of osl/_results.py.
struct ReadingResult {
    py::object record;
    py::tuple errors;
    std::uint64_t total;
};

ReadingResult reading_of(const py::object& from, const Opt<Text>& form, std::size_t max_errors, std::size_t max_depth,
                         std::uint64_t max_document_bytes, std::uint64_t max_line_bytes) {
    auto source = open_source(from);
    const ReadOptions options{{max_depth, max_document_bytes, max_line_bytes, max_errors}, asked_form(form)};
    Reading reading;
    {
        const Unlocked unlocked;
        reading = CentreReader(std::move(source.bytes), options, source.name).rest();
    }
    return {reading.value ? to_owner(*std::move(reading.value)) : py::none(), to_details(reading.errors), reading.total_errors};
}

py::object try_read(const py::object& from, const Opt<Text>& form, std::size_t max_errors, std::size_t max_depth,
                    std::uint64_t max_document_bytes, std::uint64_t max_line_bytes) {
    const auto reading = reading_of(from, form, max_errors, max_depth, max_document_bytes, max_line_bytes);
    using namespace py::literals;
    return py::module_::import("osl._results")
        .attr("Reading")("register"_a = reading.record, "errors"_a = reading.errors, "total"_a = reading.total);
}

py::object read(const py::object& from, const Opt<Text>& form, std::size_t max_errors, std::size_t max_depth,
                std::uint64_t max_document_bytes, std::uint64_t max_line_bytes) {
    const auto reading = reading_of(from, form, max_errors, max_depth, max_document_bytes, max_line_bytes);
    if (reading.total != 0) raise_decode_error(reading.errors, reading.total, reading.record);
    return reading.record;
}

void write(const py::object& given, const py::object& to, const Opt<Text>& form, const Opt<Text>& compression) {
    const auto& record = as<Register>(given);
    auto target = open_target(to);
    const auto packing = packing_of(form, compression, target);
    const Unlocked unlocked;
    CentreWriter writer(compressed(std::move(target.bytes), *packing.compression), *packing.form, {record.format, record.programme});
    for (const auto& centre : record.centres) writer.put(centre);
    writer.finish();
}

py::object convert(const py::object& from, const py::object& to, const Opt<Text>& form, const Opt<Text>& compression, bool keep_good,
                   const py::object& callback) {
    auto source = open_source(from);
    auto target = open_target(to);
    const auto packing = packing_of(form, compression, target);
    const auto progress = to_progress(callback);
    Opt<CentreReader> reader;
    Conversion done;
    {
        const Unlocked unlocked;
        auto sink = target.replaced || keep_good ? std::move(target.bytes) : held_back(std::move(target.bytes));
        reader.emplace(std::move(source.bytes), ReadOptions{}, source.name);
        done = osl::convert(
            *reader,
            [&](const RegisterHeader& header) {
                return CentreWriter(compressed(std::move(sink), *packing.compression), *packing.form, header);
            },
            keep_good ? Imperfect::kept : Imperfect::refused, progress);
    }
    if (!keep_good && reader->total_errors() != 0) raise_decode_error(reader->errors(), reader->total_errors());
    return to_owner(std::move(done));
}

/// The sources are opened one after another, so that no more than one is held.
py::object merge(const py::iterable& sources, const py::object& to, const Opt<Text>& form, const Opt<Text>& compression, bool keep_first,
                 const py::object& callback) {
    if (PyUnicode_Check(sources.ptr()) || PyBytes_Check(sources.ptr())) throw py::type_error("sources is a list of sources, not one");
    const py::list given(sources);
    auto target = open_target(to);
    const auto packing = packing_of(form, compression, target);
    const auto progress = to_progress(callback);
    Source source;
    std::size_t next = 0;
    const auto reader = [&]() -> Opt<CentreReader> {
        {
            const Locked locked;
            if (next == given.size()) return {};
            source = open_source(given[next++]);
        }
        return CentreReader(std::move(source.bytes), {}, source.name);
    };
    Merging done;
    {
        const Unlocked unlocked;
        auto sink = target.replaced ? std::move(target.bytes) : held_back(std::move(target.bytes));
        done = osl::merge(
            reader,
            [&](const RegisterHeader& header) {
                return CentreWriter(compressed(std::move(sink), *packing.compression), *packing.form, header);
            },
            keep_first ? Repeats::first : Repeats::refused, progress);
    }
    const bool written = done.written;
    auto answer = to_owner(std::move(done));
    if (written) return answer;
    const py::object type = py::module_::import("osl._errors").attr("MergeError");
    PyErr_SetObject(type.ptr(), type(answer).ptr());
    throw py::error_already_set();
}

Text text_of(const py::object& given, const Text& form) {
    const auto& record = as<Register>(given);
    const auto shape = to_form(form);
    const Unlocked unlocked;
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
    if (language != "en" && language != "pl") throw py::value_error("language is 'en' or 'pl', not '" + osl::shown(language) + "'");
    return error.message(language == "pl" ? Language::pl : Language::en);
}

void register_reader(py::module_& m) {
    py::class_<Stream> reader(
        m, "CentreReader", py::is_final(),
        "Centres one by one, as they are read. Closes its file when it goes, or at the end of `with`. While one thread\n"
        "reads, another may look at what was known at the last centre, but not read.");
    seal(reader, "osl.iter_read gives one");
    const auto no_copy = [](const py::object& /*self*/, const py::args& /*arguments*/) -> py::object {
        throw py::type_error("a CentreReader reads from an open source and can be neither pickled nor copied; take what it reads");
    };
    for (const char* name : {"__reduce_ex__", "__reduce__", "__copy__", "__deepcopy__"}) reader.def(name, no_copy);
    reader.def("__iter__", [](const py::object& self) { return self; })
        .def("__next__",
             [](Stream& stream) {
                 auto centre = stream.next();
                 if (!centre) throw py::stop_iteration();
                 return to_owner(*std::move(centre));
             })
        .def("close", &Stream::close, "Ends the reading.")
        .def("__enter__", [](const py::object& self) { return self; })
        .def("__exit__", [](Stream& stream, const py::args& /*raised*/) { stream.close(); })
        .def_property_readonly("programme", &Stream::programme, "The programme, or None when it did not decode.")
        .def_property_readonly("errors", &Stream::errors, "What was wrong so far; up to the limit.")
        .def_property_readonly("total_errors", &Stream::total_errors, "How many errors there were so far.")
        .def_property_readonly("bytes_read", &Stream::bytes_read, "Bytes taken in so far, after decompression.")
        .def_property_readonly("form", &Stream::form, "`document` or `stream`.");
    reader.attr("__module__") = "osl";
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
    register_record<Merging>(m);
    m.attr("MergeError") = py::module_::import("osl._errors").attr("MergeError");
    m.attr("Reading") = py::module_::import("osl._results").attr("Reading");
    register_reader(m);

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
            if (errors != "raise" && errors != "collect")
                throw py::value_error("errors is 'raise' or 'collect', not '" + osl::shown(errors) + "'");
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
    m.def(
        "merge", &merge, py::arg("sources"), py::arg("target"), py::kw_only(), py::arg("form") = py::none(),
        py::arg("compression") = py::none(), py::arg("keep_first") = false, py::arg("progress") = py::none(),
        "Writes registers of one programme as one, centre by centre, in memory that grows with the ids of the centres only. A centre that\n"
        "stands there twice is written once. Where anything does not decode, programmes differ, or a centre stands there again with\n"
        "other content, nothing is written, and `osl.MergeError` tells all of it; with `keep_first` a centre's first content is written.");
    m.def("remove_unfinished", &remove_unfinished,
          "Removes what this process is writing beside its targets and has not finished, for a program that ends by a signal.");
    m.def("to_text", &text_of, py::arg("register"), py::arg("form") = "document", "A register as canonical JSON text.");
    m.def("schema", &schema, py::arg("cls") = m.attr("Register"), "The JSON Schema (2020-12) of a record class or an enumeration.");
}

}  // namespace osl::python
