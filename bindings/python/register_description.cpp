// The shapes as plain Python objects, for the generators of stubs and reference pages and for the tests.
#include "layers.hpp"
#include "osl/survey/request.hpp"
#include "record.hpp"

namespace osl::python {

namespace {

using describe::InvariantShape;
using describe::Shape;

py::dict local(const Local& label) {
    py::dict out;
    out["pl"] = label.pl;
    out["en"] = label.en;
    return out;
}

py::dict about(const describe::About& about) {
    py::dict out;
    out["name"] = about.name;
    out["label"] = local(about.label);
    out["meaning"] = about.meaning;
    out["source"] = about.source;
    return out;
}

const char* name_of(Shape::Kind kind) {
    switch (kind) {
        case Shape::Kind::boolean: return "boolean";
        case Shape::Kind::whole: return "whole";
        case Shape::Kind::real: return "real";
        case Shape::Kind::text: return "text";
        case Shape::Kind::code: return "code";
        case Shape::Kind::list: return "list";
        case Shape::Kind::record: return "record";
        case Shape::Kind::raw: return "raw";
    }
    return "";
}

/// The name of a record's class in Python.
Text class_name(const Shape& shape) {
    for (const auto* type : record_types())
        if (type->shape == &shape) return type->name;
    return Text(shape.about.name);
}

py::dict type_of(const Shape& shape) {
    py::dict out;
    out["kind"] = name_of(shape.kind);
    if (shape.kind == Shape::Kind::whole) {
        out["min"] = shape.min;
        out["max"] = shape.max;
    } else if (shape.kind == Shape::Kind::text) {
        out["name"] =
            shape.rule != nullptr ? py::object(py::str(shape.rule->about.name.data(), shape.rule->about.name.size())) : py::none();
    } else if (shape.kind == Shape::Kind::list) {
        out["element"] = type_of(*shape.element);
        out["min_items"] = shape.min_items;
    } else if (shape.kind == Shape::Kind::record) {
        out["name"] = class_name(shape);
    } else if (shape.kind == Shape::Kind::code) {
        out["name"] = shape.about.name;
    }
    return out;
}

py::list invariants(const Shape& shape) {
    py::list out;
    for (const auto& invariant : shape.invariants) {
        const auto kind = invariant.kind;
        py::dict one;
        one["kind"] = kind == InvariantShape::Kind::ordered            ? "ordered"
                      : kind == InvariantShape::Kind::strictly_ordered ? "strictly_ordered"
                      : kind == InvariantShape::Kind::either_of        ? "either_of"
                                                                       : "needed_when";
        one["first"] = invariant.first;
        one["second"] = invariant.second;
        one["code"] = invariant.code;
        const auto expected = invariant.expected();
        one["expected"] = local({expected.pl, expected.en});
        out.append(one);
    }
    return out;
}

py::list targets(const describe::Refers& refers) {
    py::list out;
    for (const auto target : {refers.to, refers.or_to})
        if (!target.empty()) out.append(target);
    return out;
}

}  // namespace

py::dict describe_record(const RecordType& type) {
    auto out = about(type.shape->about);
    out["class"] = type.name;
    py::list fields;
    for (const auto& field : type.fields) {
        py::dict one;
        one["name"] = field.shape->name;
        one["python_name"] = field.python_name;
        one["label"] = local(field.shape->label);
        one["meaning"] = field.shape->notes.meaning;
        one["unit"] = field.shape->notes.unit;
        one["source"] = field.shape->notes.source;
        one["dated"] = describe::name_of(field.shape->notes.dated);
        one["refers_to"] = targets(field.shape->notes.refers);
        one["refers_within"] = field.shape->notes.refers.within;
        one["unique_in"] = field.shape->notes.unique_in;
        one["help_pl"] = field.shape->notes.help_pl;
        one["part"] = field.shape->notes.part;
        one["required"] = field.shape->required;
        one["given"] = field.given ? py::object(py::str(*field.given)) : py::none();
        one["type"] = type_of(*field.shape->shape);
        fields.append(one);
    }
    out["fields"] = fields;
    py::list key;
    for (const auto part : type.shape->key) key.append(part);
    out["key"] = key;
    out["invariants"] = invariants(*type.shape);
    return out;
}

namespace {

py::dict codes(const CodesType& type) {
    auto out = about(type.shape->about);
    py::list all;
    py::list relations;
    for (const auto& code : type.shape->codes) {
        py::dict one;
        one["code"] = code.code;
        one["term"] = local(code.term);
        one["note"] = code.notes.note;
        one["source"] = code.notes.source;
        py::dict related;
        for (const auto& relation : code.relations) {
            py::list targets;
            for (const auto target : relation.codes) targets.append(target);
            related[py::str(relation.name.data(), relation.name.size())] = targets;
        }
        one["relations"] = related;
        all.append(one);
    }
    if (!type.shape->codes.empty()) {
        for (const auto& relation : type.shape->codes.front().relations) {
            py::dict one;
            one["name"] = relation.name;
            one["label"] = local(relation.label);
            one["target"] = relation.target->about.name;
            relations.append(one);
        }
    }
    out["codes"] = all;
    out["relations"] = relations;
    return out;
}

void add_texts(const Shape& shape, py::dict& texts) {
    if (shape.kind == Shape::Kind::list) return add_texts(*shape.element, texts);
    if (shape.rule == nullptr || texts.contains(shape.rule->about.name)) return;
    const auto& rule = *shape.rule;
    auto one = about(rule.about);
    one["expected"] = local(rule.expected);
    one["pattern"] = rule.pattern;
    one["min_length"] = rule.min_length;
    one["max_length"] = rule.max_length < std::numeric_limits<std::size_t>::max() ? py::object(py::int_(rule.max_length)) : py::none();
    texts[py::str(rule.about.name.data(), rule.about.name.size())] = one;
}

/// Everything that is registered, in the order of registration.
py::dict describe_all() {
    py::list all_records;
    py::list all_codes;
    py::dict texts;
    for (const auto* type : record_types()) {
        all_records.append(describe_record(*type));
        for (const auto& field : type->fields) add_texts(*field.shape->shape, texts);
    }
    for (const auto* type : codes_types()) all_codes.append(codes(*type));
    py::dict out;
    out["records"] = all_records;
    out["enumerations"] = all_codes;
    out["texts"] = texts;
    return out;
}

}  // namespace

void register_description(py::module_& m) {
    m.def(
        "options", [] { return py::object(describe_record(record_type<Request>())["fields"]); },
        "The fields of `osl.Request`, as `describe` tells them.");
    m.def("describe", &describe_all, "The model as plain data: records with their fields, enumerations with their codes, rules of texts.");
}

}  // namespace osl::python
