// Canonical JSON text: fields in declared order, UTF-8 unescaped, no insignificant white space.
#pragma once

#include "osl/describe/containers.hpp"
#include "osl/describe/result.hpp"
#include "osl/describe/utf8.hpp"

namespace osl::codec {

/// A sink (see encode.hpp) that appends canonical JSON to a text. Throws `InvalidValue` for text that is not UTF-8 and numbers that are
/// not finite: JSON cannot hold them, and nothing is changed silently.
class JsonText {
public:
    explicit JsonText(Text& out) : out_(out) {}

    void null();
    void boolean(bool value);
    void whole(std::int64_t value);
    void real(double value);
    void text(std::string_view value);
    void raw(std::string_view json);
    void begin_list(std::size_t /*size*/) { open('['); }
    void end_list() { close(']'); }
    void begin_record() { open('{'); }
    void key(std::string_view name);
    void end_record() { close('}'); }

private:
    void separate() {
        if (comma_) out_ += ',';
        comma_ = true;
    }
    void open(char c) {
        separate();
        out_ += c;
        comma_ = false;
    }
    void close(char c) {
        out_ += c;
        comma_ = true;
    }

    Text& out_;
    bool comma_ = false;
};

using describe::first_invalid_utf8;

}  // namespace osl::codec
