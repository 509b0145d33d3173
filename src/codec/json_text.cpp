#include "osl/codec/json_text.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace osl::codec {

namespace {

void append_escaped(Text& out, unsigned char c) {
    constexpr std::string_view hex = "0123456789abcdef";
    switch (c) {
        case '"': out += "\\\""; return;
        case '\\': out += "\\\\"; return;
        case '\b': out += "\\b"; return;
        case '\f': out += "\\f"; return;
        case '\n': out += "\\n"; return;
        case '\r': out += "\\r"; return;
        case '\t': out += "\\t"; return;
        default:
            out += "\\u00";
            out += hex[c >> 4U];
            out += hex[c & 0xFU];
    }
}

template <class Number>
void append_number(Text& out, Number value) {
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    out.append(buffer.data(), end);
}

}  // namespace

void JsonText::null() {
    separate();
    out_ += "null";
}

void JsonText::boolean(bool value) {
    separate();
    out_ += value ? "true" : "false";
}

void JsonText::whole(std::int64_t value) {
    separate();
    append_number(out_, value);
}

void JsonText::real(double value) {
    if (!std::isfinite(value)) throw InvalidValue(std::to_string(value), {"wrong_type", {"liczba skończona", "a finite number"}});
    separate();
    append_number(out_, value);
}

void JsonText::text(std::string_view value) {
    if (const auto bad = first_invalid_utf8(value))
        throw InvalidValue("byte " + std::to_string(*bad) + " of a text", {"invalid_utf8", {"tekst w UTF-8", "UTF-8 text"}});
    separate();
    out_ += '"';
    std::size_t from = 0;
    for (std::size_t i = 0; i != value.size(); ++i) {
        const auto c = static_cast<unsigned char>(value[i]);
        if (c >= 0x20U && c != '"' && c != '\\') continue;
        out_.append(value.substr(from, i - from));
        append_escaped(out_, c);
        from = i + 1;
    }
    out_.append(value.substr(from));
    out_ += '"';
}

void JsonText::raw(std::string_view json) {
    separate();
    out_ += json;
}

void JsonText::key(std::string_view name) {
    text(name);
    out_ += ':';
    comma_ = false;
}

}  // namespace osl::codec
