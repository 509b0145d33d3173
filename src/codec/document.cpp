#include "osl/codec/document.hpp"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

#include "foreign_file.hpp"
#include "osl/describe/poll.hpp"

namespace osl::codec {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Whether all of it could be taken in.
bool take_in(ByteSource& source, Text& text, std::uint64_t most) {
    std::array<char, 65536> block{};
    while (const auto size = source.read(block.data(), block.size())) {
        poll();
        if (text.size() + size > most) return false;
        text.append(block.data(), size);
    }
    return true;
}

void sort_names(Node& node) {
    std::ranges::sort(node.members, {}, &Member::key);
    for (auto& member : node.members) sort_names(member.value);
    for (auto& item : node.items) sort_names(item);
}

}  // namespace

std::unique_ptr<OpenDocument> open_document(const Text& path, const Limits& limits) {
    auto document = std::make_unique<OpenDocument>(OpenDocument{{}, Diagnosis(limits)});
    auto& [text, diagnosis] = *document;
    diagnosis.name_source(path);
    bool whole = true;
    try {
        whole = take_in(*decompressed(open_file(path), limits.max_window_bytes), text, limits.max_document_bytes);
    } catch (const BadCompression& bad) {
        diagnosis.add(DecodeErrorCode::bad_compression, nowhere, {}, bad.reason());
    }
    if (text.starts_with(byte_order_mark)) text.erase(0, byte_order_mark.size());
    diagnosis.read_from(text);
    if (!whole) diagnosis.add(DecodeErrorCode::over_limit, nowhere, {}, at_most_bytes(limits.max_document_bytes));
    if (const auto foreign = foreign_file(text)) diagnosis.add(foreign->code, 0, {}, foreign->expected, {}, {}, foreign->advice);
    return document;
}

}  // namespace osl::codec

namespace osl {

Text canonical(std::string_view json) {
    codec::Diagnosis diagnosis;
    diagnosis.read_from(json);
    auto node = codec::parse(json, diagnosis, {.max_depth = Limits::deepest});
    if (!node) return Text(json);
    codec::sort_names(*node);
    return codec::to_json(*node);
}

Text indented(const Text& json) { return nlohmann::ordered_json::parse(json).dump(2) + '\n'; }

List<FigureTable> read_tables(const Text& path, const Limits& limits) {
    const auto document = codec::open_document(path, limits);
    auto& diagnosis = document->diagnosis;
    Opt<List<FigureTable>> tables;
    if (diagnosis.clean()) {
        if (const auto node = codec::parse(document->text, diagnosis, limits)) {
            if (node->kind == codec::Node::Kind::array) {
                tables = codec::decode<List<FigureTable>>(*node, diagnosis);
            } else if (auto table = codec::decode<FigureTable>(*node, diagnosis)) {
                tables = List<FigureTable>{*std::move(table)};
            }
        }
    }
    if (!diagnosis.clean()) throw DecodeFailure(diagnosis.take(), diagnosis.total());
    return *std::move(tables);
}

}  // namespace osl
