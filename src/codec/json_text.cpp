#include "osl/codec/json_text.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace osl::codec {

namespace {

/// Length of the UTF-8 sequence that starts at `i`, or 0 when it is not valid.
std::size_t sequence_at(std::string_view text, std::size_t i) noexcept {
    const auto byte = [&](std::size_t k) { return k < text.size() ? static_cast<unsigned char>(text[k]) : 0U; };
    const auto tail = [&](std::size_t k) { return (byte(k) & 0xC0U) == 0x80U; };
    const unsigned lead = byte(i);
    const unsigned second = byte(i + 1);
    if (lead < 0x80U) return 1;
    if (lead >= 0xC2U && lead <= 0xDFU) return tail(i + 1) ? 2 : 0;
    if (lead >= 0xE0U && lead <= 0xEFU) {
        if (lead == 0xE0U && second < 0xA0U) return 0;
        if (lead == 0xEDU && second > 0x9FU) return 0;
        return tail(i + 1) && tail(i + 2) ? 3 : 0;
    }
    if (lead >= 0xF0U && lead <= 0xF4U) {
        if (lead == 0xF0U && second < 0x90U) return 0;
        if (lead == 0xF4U && second > 0x8FU) return 0;
        return tail(i + 1) && tail(i + 2) && tail(i + 3) ? 4 : 0;
    }
    return 0;
}

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

Opt<std::size_t> first_invalid_utf8(std::string_view text) noexcept {
    for (std::size_t i = 0; i < text.size();) {
        const auto length = sequence_at(text, i);
        if (length == 0) return i;
        i += length;
    }
    return {};
}

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
