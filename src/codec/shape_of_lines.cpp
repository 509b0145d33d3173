#include "shape_of_lines.hpp"

#include <algorithm>

#include "osl/codec/parse.hpp"

namespace osl::codec {

namespace {

constexpr std::size_t searched = 65'536;  // bytes in which a line after the first is looked for

/// A line parsed without its centres, and whether it ends too early.
struct FirstLine {
    Opt<Node> value;
    bool cut_off = false;
};

FirstLine parsed(Lines& lines, const Limits& limits) {
    const auto line = lines.peek(limits.max_line_bytes);
    if (!line) return {};
    Diagnosis told(1);
    told.read_from(*line);
    const ElementHook drop{"centres", [](Node&&, std::size_t, bool) {}};
    FirstLine first{parse(*line, told, limits, &drop)};
    first.cut_off = !first.value && told.total() == 1 && told.errors().front().code == DecodeErrorCode::truncated;
    return first;
}

/// The first character of the next line that is not blank, or a NUL.
char next_line_starts_with(Lines& lines, const Limits& limits) {
    const auto line = lines.peek(limits.max_line_bytes);
    if (!line) return '\0';
    const auto after = line->size() + 1;
    const auto head = lines.head(after + searched);
    const auto rest = head.substr(std::min(after, head.size()));
    const auto begin = rest.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? '\0' : rest[begin];
}

}  // namespace

bool starts_as_stream(Lines& lines, const Limits& limits) {
    const auto first = parsed(lines, limits).value;
    return first && first->kind == Node::Kind::object && first->find("centres") == nullptr;
}

bool starts_as_document(Lines& lines, const Limits& limits) {
    const auto first = parsed(lines, limits);
    if (first.value) return first.value->kind == Node::Kind::object && first.value->find("centres") != nullptr;
    const auto next = next_line_starts_with(lines, limits);
    return first.cut_off && next != '\0' && next != '{';
}

bool goes_on(Lines& lines, const Limits& limits) { return next_line_starts_with(lines, limits) == '{'; }

}  // namespace osl::codec
