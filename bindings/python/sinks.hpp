// What a record is walked for: JSON text, plain Python objects, a hash. One walk of the field tables serves all (codec/encode.hpp).
#pragma once

#include <pybind11/pybind11.h>

#include "osl/codec/json_text.hpp"

namespace osl::python {

namespace py = pybind11;

/// A sink of codec/encode.hpp that is chosen at run time.
class AnySink {
public:
    AnySink() = default;
    AnySink(const AnySink&) = delete;
    AnySink& operator=(const AnySink&) = delete;
    virtual ~AnySink() = default;

    virtual void boolean(bool value) = 0;
    virtual void whole(std::int64_t value) = 0;
    virtual void real(double value) = 0;
    virtual void text(std::string_view value) = 0;
    virtual void raw(std::string_view json) = 0;
    virtual void begin_list(std::size_t size) = 0;
    virtual void end_list() = 0;
    virtual void begin_record() = 0;
    virtual void key(std::string_view name) = 0;
    virtual void end_record() = 0;
};

/// Canonical JSON.
class JsonSink final : public AnySink {
public:
    explicit JsonSink(Text& out) : json_(out) {}

    void boolean(bool value) override { json_.boolean(value); }
    void whole(std::int64_t value) override { json_.whole(value); }
    void real(double value) override { json_.real(value); }
    void text(std::string_view value) override { json_.text(value); }
    void raw(std::string_view json) override { json_.raw(json); }
    void begin_list(std::size_t size) override { json_.begin_list(size); }
    void end_list() override { json_.end_list(); }
    void begin_record() override { json_.begin_record(); }
    void key(std::string_view name) override { json_.key(name); }
    void end_record() override { json_.end_record(); }

private:
    codec::JsonText json_;
};

/// Dicts, lists, texts, numbers. Needs the interpreter's lock.
class DictSink final : public AnySink {
public:
    void boolean(bool value) override { put(py::bool_(value)); }
    void whole(std::int64_t value) override { put(py::int_(value)); }
    void real(double value) override { put(py::float_(value)); }
    void text(std::string_view value) override;
    void raw(std::string_view json) override;
    void begin_list(std::size_t /*size*/) override { open_.push_back({py::list(), {}}); }
    void end_list() override { close(); }
    void begin_record() override { open_.push_back({py::dict(), {}}); }
    void key(std::string_view name) override;
    void end_record() override { close(); }

    [[nodiscard]] py::object take() { return std::move(made_); }

private:
    struct Open {
        py::object container;
        py::object key;
    };

    void put(py::object value);
    void close();

    List<Open> open_;
    py::object made_;
};

/// A hash that is equal for equal values: a negative zero is a zero. Takes memory for a few texts, whatever the value; seeded as Python's
/// own hashes are. Works without the interpreter's lock.
class HashSink final : public AnySink {
public:
    void boolean(bool value) override { mark(value ? 't' : 'f'); }
    void whole(std::int64_t value) override { bytes('w', &value, sizeof value); }
    void real(double value) override {
        const double plain = value + 0.0;
        bytes('r', &plain, sizeof plain);
    }
    void text(std::string_view value) override;
    void raw(std::string_view json) override { text(json); }
    void begin_list(std::size_t size) override { bytes('[', &size, sizeof size); }
    void end_list() override {}
    void begin_record() override { mark('{'); }
    void key(std::string_view name) override { text(name); }
    void end_record() override { mark('}'); }

    [[nodiscard]] Py_hash_t finish();

private:
    void mark(char kind) { bytes(kind, nullptr, 0); }
    void bytes(char kind, const void* data, std::size_t size);
    void fold();

    Text waiting_;
};

}  // namespace osl::python
