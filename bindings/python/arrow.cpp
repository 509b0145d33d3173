#include "arrow.hpp"

#include <algorithm>
#include <cstring>

#include "convert.hpp"

namespace osl::python {

namespace {

constexpr const char* stream_name = "arrow_array_stream";
constexpr const char* schema_name = "arrow_schema";

/// One of Arrow's structs, released with its owner.
template <class T>
struct Released : T {
    Released() : T{} {}
    Released(const Released&) = delete;
    Released& operator=(const Released&) = delete;
    ~Released() {
        if (this->release != nullptr) this->release(this);
    }
};
using Stream = Released<ArrowArrayStream>;
using Schema = Released<ArrowSchema>;
using Array = Released<ArrowArray>;

void open(Stream& stream, const ExportTo& export_to) { export_to(&stream); }

void check(Stream& stream, int failed) {
    if (failed == 0) return;
    const char* why = stream.get_last_error(&stream);
    throw Error(why != nullptr ? why : "the table cannot be given out");
}

void schema_of(Stream& stream, Schema& schema) { check(stream, stream.get_schema(&stream, &schema)); }

/// The next batch; false at the end.
bool next(Stream& stream, Array& batch) {
    check(stream, stream.get_next(&stream, &batch));
    return batch.release != nullptr;
}

template <class T>
void destroy(PyObject* capsule, const char* name) {
    auto* held = static_cast<T*>(PyCapsule_GetPointer(capsule, name));
    delete held;
}

bool bit(const void* bits, std::int64_t at) { return ((static_cast<const unsigned char*>(bits)[at / 8] >> (at % 8)) & 1U) != 0; }

template <class T>
T value_at(const ArrowArray& column, std::size_t buffer, std::int64_t at) {
    T value{};
    std::memcpy(&value, static_cast<const char*>(column.buffers[buffer]) + static_cast<std::size_t>(at) * sizeof(T), sizeof(T));
    return value;
}

/// One cell. Of Arrow's types, those that our tables use.
py::object cell(const ArrowSchema& schema, const ArrowArray& column, std::int64_t row) {
    const auto at = row + column.offset;
    if (column.buffers[0] != nullptr && !bit(column.buffers[0], at)) return py::none();
    const std::string_view format = schema.format;
    if (format == "b") return py::bool_(bit(column.buffers[1], at));
    if (format == "l") return py::int_(value_at<std::int64_t>(column, 1, at));
    if (format == "g") return py::float_(value_at<double>(column, 1, at));
    if (format == "tdD") {
        const auto day = boost::gregorian::date(1970, 1, 1) + boost::gregorian::days(value_at<std::int32_t>(column, 1, at));
        return py::reinterpret_steal<py::object>(day_to_python(*Day::make(day)));
    }
    if (format != "u" && format != "+l") throw Error("no Python object for the Arrow format " + Text(format));
    const auto begin = value_at<std::int32_t>(column, 1, at);
    const auto end = value_at<std::int32_t>(column, 1, at + 1);
    if (format == "u")
        return py::reinterpret_steal<py::object>(
            text_to_python({static_cast<const char*>(column.buffers[2]) + begin, static_cast<std::size_t>(end - begin)}));
    py::list items;
    for (auto i = begin; i != end; ++i) items.append(cell(*schema.children[0], *column.children[0], i));
    return items;
}

/// Keys and values in the encoding of the C data interface: counts and lengths as int32.
class MetadataReader {
public:
    explicit MetadataReader(const char* from) : from_(from) {}

    void into(py::dict& notes) {
        if (from_ == nullptr) return;
        for (auto left = number(); left > 0; --left) {
            const auto key = text();
            notes[key] = text();
        }
    }

private:
    std::int32_t number() {
        std::int32_t value = 0;
        std::memcpy(&value, from_, sizeof value);
        from_ += sizeof value;
        return value;
    }
    py::str text() {
        const auto size = static_cast<std::size_t>(number());
        const py::str read(from_, size);
        from_ += size;
        return read;
    }

    const char* from_;
};

}  // namespace

py::capsule stream_capsule(const ExportTo& export_to) {
    auto stream = std::make_unique<Stream>();
    open(*stream, export_to);
    py::capsule capsule(stream.get(), stream_name, [](PyObject* c) { destroy<Stream>(c, stream_name); });
    static_cast<void>(stream.release());
    return capsule;
}

py::capsule schema_capsule(const ExportTo& export_to) {
    Stream stream;
    open(stream, export_to);
    auto schema = std::make_unique<Schema>();
    schema_of(stream, *schema);
    py::capsule capsule(schema.get(), schema_name, [](PyObject* c) { destroy<Schema>(c, schema_name); });
    static_cast<void>(schema.release());
    return capsule;
}

py::tuple column_names(const ExportTo& export_to) {
    Stream stream;
    Schema schema;
    open(stream, export_to);
    schema_of(stream, schema);
    py::tuple names(static_cast<std::size_t>(schema.n_children));
    for (std::size_t i = 0; i != names.size(); ++i) names[i] = py::str(schema.children[i]->name);
    return names;
}

py::list column_notes(const ExportTo& export_to) {
    Stream stream;
    Schema schema;
    open(stream, export_to);
    schema_of(stream, schema);
    py::list columns;
    for (std::int64_t i = 0; i != schema.n_children; ++i) {
        const auto& column = *schema.children[i];
        py::dict notes;
        notes["name"] = column.name;
        notes["type"] = column.format;
        MetadataReader(column.metadata).into(notes);
        columns.append(notes);
    }
    return columns;
}

std::int64_t row_count(const ExportTo& export_to) {
    Stream stream;
    open(stream, export_to);
    std::int64_t rows = 0;
    for (;;) {
        Array batch;
        if (!next(stream, batch)) return rows;
        rows += batch.length;
    }
}

py::list first_rows(const ExportTo& export_to, std::int64_t limit) {
    Stream stream;
    Schema schema;
    open(stream, export_to);
    schema_of(stream, schema);
    py::list rows;
    const auto columns = static_cast<std::size_t>(schema.n_children);
    while (static_cast<std::int64_t>(rows.size()) < limit) {
        Array batch;
        if (!next(stream, batch)) break;
        const auto wanted = std::min(batch.length, limit - static_cast<std::int64_t>(rows.size()));
        for (std::int64_t row = 0; row != wanted; ++row) {
            py::tuple cells(columns);
            for (std::size_t i = 0; i != columns; ++i) cells[i] = cell(*schema.children[i], *batch.children[i], row + batch.offset);
            rows.append(std::move(cells));
        }
    }
    return rows;
}

}  // namespace osl::python
