// Decode errors in one line each, for comparing.
#pragma once

#include "osl/codec/json.hpp"
#include "osl/codec/read.hpp"
#include "osl/model/records/register.hpp"

namespace osl::testing {

/// "code pointer line:column [met] (nearest)"; what is not known is left out.
inline Text line_of(const DecodeError& error) {
    Text out(describe::code_of(error.code));
    out += " " + error.pointer;
    if (error.line) out += " " + std::to_string(error.line->value()) + ":" + std::to_string(error.column->value());
    if (!error.met.empty()) out += " [" + error.met + "]";
    if (error.nearest) out += " (" + *error.nearest + ")";
    return out;
}

inline List<Text> lines_of(const List<DecodeError>& errors) {
    List<Text> out;
    for (const auto& error : errors) out.push_back(line_of(error));
    return out;
}

/// The errors of a JSON text of a described type.
template <class T>
List<Text> errors_in(std::string_view text, const Limits& limits = {}) {
    try {
        static_cast<void>(from_json<T>(text, limits));
    } catch (const DecodeFailure& failure) {
        return lines_of(failure.errors());
    }
    return {};
}

/// A programme and centres with nothing but what they need.
inline constexpr std::string_view small_programme =
    R"({"id":"p","strand":"osl","period":{"from":"2011-01-01","to":"2012-09-30"},"observed_on":"2012-03-16"})";

inline Text small_header() { return R"({"format":"osl/1","programme":)" + Text(small_programme) + "}"; }

inline Text small_centre(std::string_view id, std::string_view more = "") {
    return R"({"id":")" + Text(id) + R"(","takes_part_as":["organiser_institution"])" + Text(more) + "}";
}

inline Text small_document(std::string_view centres) {
    return R"({"format":"osl/1","programme":)" + Text(small_programme) + R"(,"centres":[)" + Text(centres) + "]}";
}

inline Text small_stream(const List<Text>& lines) {
    Text out = small_header() + "\n";
    for (const auto& line : lines) out += line + "\n";
    return out;
}

inline List<Text> ids_of(const Reading& reading) {
    List<Text> out;
    if (reading.value)
        for (const auto& centre : reading.value->centres) out.push_back(centre.id.text());
    return out;
}

}  // namespace osl::testing
