// Any described value as canonical JSON text, and back.
#pragma once

#include "osl/codec/decode.hpp"
#include "osl/codec/encode.hpp"
#include "osl/codec/json_text.hpp"
#include "osl/codec/parse.hpp"

namespace osl {

/// Canonical JSON. Throws `InvalidValue` for text that is not UTF-8 and numbers that are not finite.
template <class T>
[[nodiscard]] Text to_json(const T& value) {
    Text out;
    codec::JsonText sink(out);
    codec::encode(value, sink);
    return out;
}

/// The value of a JSON text. Throws `DecodeFailure` with every error.
template <class T>
[[nodiscard]] T from_json(std::string_view text, const Limits& limits = {}) {
    codec::Diagnosis diagnosis(limits);
    diagnosis.read_from(text);
    Opt<T> value;
    if (const auto node = codec::parse(text, diagnosis, limits)) value = codec::decode<T>(*node, diagnosis);
    if (!diagnosis.clean()) throw DecodeFailure(diagnosis.take(), diagnosis.total());
    return *std::move(value);
}

}  // namespace osl
