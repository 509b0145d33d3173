#include "osl/rules/engine/identifiers.hpp"

#include <algorithm>

namespace osl::rules {

namespace {

const describe::Shape* find_record(const describe::Shape& shape, std::string_view type) {
    if (shape.kind == describe::Shape::Kind::list) return find_record(*shape.element, type);
    if (shape.kind != describe::Shape::Kind::record) return nullptr;
    if (shape.about.name == type) return &shape;
    for (const auto& field : shape.fields)
        if (const auto* found = find_record(*field.shape, type)) return found;
    return nullptr;
}

void add_targets(const describe::Shape& shape, List<std::string_view>& targets) {
    if (shape.kind == describe::Shape::Kind::list) return add_targets(*shape.element, targets);
    for (const auto& field : shape.fields) {
        const auto& refers = field.notes.refers;
        if (refers.within == Register::about.name) targets.push_back(refers.to);
        add_targets(*field.shape, targets);
    }
}

}  // namespace

bool is_referred_to(std::string_view type) {
    static const auto targets = [] {
        List<std::string_view> out;
        add_targets(describe::shape_of<Register>(), out);
        return out;
    }();
    return std::ranges::find(targets, type) != targets.end();
}

Local label_of_record(std::string_view type) {
    const auto* shape = find_record(describe::shape_of<Register>(), type);
    return shape == nullptr ? Local{type, type} : shape->about.label;
}

}  // namespace osl::rules
