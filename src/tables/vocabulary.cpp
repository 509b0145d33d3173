#include "osl/tables/vocabulary.hpp"

#include <algorithm>

#include "osl/model/records/figures.hpp"
#include "osl/model/records/register.hpp"
#include "osl/survey/report.hpp"

namespace osl::tables {

namespace {

using describe::Shape;

/// Finds the enumerations below a shape.
class Enumerations {
public:
    void visit(const Shape& shape) {
        if (shape.kind == Shape::Kind::list) return visit(*shape.element);
        if (shape.kind != Shape::Kind::code && shape.kind != Shape::Kind::record) return;
        if (std::ranges::find(seen_, &shape) != seen_.end()) return;
        seen_.push_back(&shape);
        if (shape.kind == Shape::Kind::code) codes_.push_back(&shape);
        for (const auto& field : shape.fields) visit(*field.shape);
    }
    List<const Shape*> take() { return std::move(codes_); }

private:
    List<const Shape*> seen_;
    List<const Shape*> codes_;
};

}  // namespace

std::span<const Shape* const> vocabulary() {
    static const auto all = [] {
        Enumerations collector;
        collector.visit(describe::shape_of<Register>());
        collector.visit(describe::shape_of<Published>());
        collector.visit(describe::shape_of<Report>());
        return collector.take();
    }();
    return all;
}

const Shape* enumeration(std::string_view name) {
    const auto all = vocabulary();
    const auto found = std::ranges::find(all, name, [](const Shape* shape) { return shape->about.name; });
    return found == all.end() ? nullptr : *found;
}

const Local* term_of(const Shape& enumeration, std::string_view code) noexcept {
    const auto found = std::ranges::find(enumeration.codes, code, &describe::CodeShape::code);
    return found == enumeration.codes.end() ? nullptr : &found->term;
}

}  // namespace osl::tables
