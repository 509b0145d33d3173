// Documents of any described type in files: profiles, baselines, reports, tables of figures. Registers have a reader of their own.
#pragma once

#include "osl/codec/bytes.hpp"
#include "osl/codec/json.hpp"
#include "osl/model/records/figure_table.hpp"

namespace osl {

namespace codec {

/// The text of a file as far as a document may be long, and where its errors are collected.
struct OpenDocument {
    Text text;
    Diagnosis diagnosis;
};

/// Reads a file; `-` is standard input. Too long a text, or damaged compression, is told to the diagnosis. Throws `FileError`.
[[nodiscard]] std::unique_ptr<OpenDocument> open_document(const Text& path, const Limits& limits);

}  // namespace codec

/// The text of a JSON value with the names of each object in order and no white space between: what two programs write of one content is
/// one text. Numbers and the order of lists stay. Precondition: it is JSON.
[[nodiscard]] Text canonical(std::string_view json);

/// JSON as people edit it: a line a field, two spaces of indentation, a line feed at the end.
[[nodiscard]] Text indented(const Text& json);

/// The value of a JSON document in a file. `more(value, node, diagnosis)` tells what else is wrong with it, each with its place. Throws
/// `FileError`, and `DecodeFailure` with every error.
template <class T, class More>
[[nodiscard]] T read_document(const Text& path, More&& more, const Limits& limits = {}) {
    const auto document = codec::open_document(path, limits);
    auto& diagnosis = document->diagnosis;
    Opt<T> value;
    if (diagnosis.clean()) {
        if (const auto node = codec::parse(document->text, diagnosis, limits)) {
            value = codec::decode<T>(*node, diagnosis);
            if (value) more(*value, *node, diagnosis);
        }
    }
    if (!diagnosis.clean()) throw DecodeFailure(diagnosis.take(), diagnosis.total());
    return *std::move(value);
}

template <class T>
[[nodiscard]] T read_document(const Text& path, const Limits& limits = {}) {
    return read_document<T>(path, [](const T&, const codec::Node&, codec::Diagnosis&) {}, limits);
}

/// The tables of figures in a file: one, or a list of them. Throws `FileError`, `DecodeFailure`.
[[nodiscard]] List<FigureTable> read_tables(const Text& path, const Limits& limits = {});

}  // namespace osl
