#include "osl/codec/node.hpp"

#include <algorithm>
#include <utility>

#include "osl/codec/json_text.hpp"

namespace osl::codec {

namespace {

void write(const Node& node, JsonText& out) {
    switch (node.kind) {
        case Node::Kind::boolean: return out.boolean(node.flag);
        case Node::Kind::number: return out.raw(node.text);
        case Node::Kind::text: return out.text(node.text);
        case Node::Kind::array:
            out.begin_list(node.items.size());
            for (const auto& item : node.items) write(item, out);
            return out.end_list();
        case Node::Kind::object:
            out.begin_record();
            for (const auto& member : node.members) {
                out.key(member.key);
                write(member.value, out);
            }
            return out.end_record();
        case Node::Kind::null:
        case Node::Kind::native:
        case Node::Kind::foreign: return out.null();
    }
}

void write_start(const Node& node, std::size_t enough, Text& out) {
    if (out.size() > enough) return;
    const auto text = [&](std::string_view value) {
        // A cut within a letter is well past what is shown; bytes that are not UTF-8 are shown as such.
        out += '"';
        out += value.substr(0, enough);
        out += '"';
    };
    bool first = true;
    const auto separate = [&] { out += std::exchange(first, false) ? "" : ","; };
    switch (node.kind) {
        case Node::Kind::boolean: out += node.flag ? "true" : "false"; return;
        case Node::Kind::number: out += std::string_view(node.text).substr(0, enough); return;
        case Node::Kind::text: return text(node.text);
        case Node::Kind::array:
            out += '[';
            for (const auto& item : node.items) {
                if (out.size() > enough) return;
                separate();
                write_start(item, enough, out);
            }
            out += ']';
            return;
        case Node::Kind::object:
            out += '{';
            for (const auto& member : node.members) {
                if (out.size() > enough) return;
                separate();
                text(member.key);
                out += ':';
                write_start(member.value, enough, out);
            }
            out += '}';
            return;
        case Node::Kind::null: out += "null"; return;
        case Node::Kind::native:
        case Node::Kind::foreign: out += "…"; return;
    }
}

Node with_text(Node::Kind kind, Text text) {
    Node node;
    node.kind = kind;
    node.text = std::move(text);
    return node;
}

}  // namespace

Node Node::number(Text literal) { return with_text(Kind::number, std::move(literal)); }
Node Node::string(Text value) { return with_text(Kind::text, std::move(value)); }
Node Node::foreign(Text shown) { return with_text(Kind::foreign, std::move(shown)); }

const Node* Node::find(std::string_view name) const noexcept {
    for (const auto& member : members)
        if (member.key == name) return &member.value;
    return nullptr;
}

Text to_json(const Node& node) {
    Text out;
    JsonText json(out);
    write(node, json);
    return out;
}

Text start_of_json(const Node& node, std::size_t enough) {
    Text out;
    write_start(node, enough, out);
    return out;
}

std::size_t depth_of(const Node& node) noexcept {
    std::size_t inner = 0;
    for (const auto& item : node.items) inner = std::max(inner, depth_of(item));
    for (const auto& member : node.members) inner = std::max(inner, depth_of(member.value));
    return inner + (node.kind == Node::Kind::array || node.kind == Node::Kind::object ? 1 : 0);
}

const Node* find_foreign(const Node& node) noexcept {
    if (node.kind == Node::Kind::foreign || node.kind == Node::Kind::native) return &node;
    for (const auto& item : node.items)
        if (const auto* found = find_foreign(item)) return found;
    for (const auto& member : node.members)
        if (const auto* found = find_foreign(member.value)) return found;
    return nullptr;
}

}  // namespace osl::codec
