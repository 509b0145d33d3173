#include "osl/codec/schema.hpp"

#include <nlohmann/json.hpp>

namespace osl::codec {

namespace {

using Json = nlohmann::ordered_json;
using describe::CodeShape;
using describe::FieldShape;
using describe::InvariantShape;
using describe::Shape;

void describe_with(Json& schema, const Local& label, std::string_view meaning) {
    schema["title"] = label.en;
    schema["x-title-pl"] = label.pl;
    if (!meaning.empty()) schema["description"] = meaning;
}

class SchemaWriter {
public:
    Json of(const Shape& root) {
        Json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"}};
        schema.update(reference(root));
        schema["$defs"] = std::move(definitions_);
        return schema;
    }

private:
    /// Named types are defined once and referred to; the others stand where they are used.
    Json reference(const Shape& shape) {
        const bool named = shape.kind == Shape::Kind::record || shape.kind == Shape::Kind::code || shape.rule != nullptr;
        if (!named) return plain(shape);
        const Text name(shape.about.name);
        if (!definitions_.contains(name)) {
            definitions_[name] = nullptr;
            auto definition = plain(shape);
            definitions_[name] = std::move(definition);
        }
        return {{"$ref", "#/$defs/" + name}};
    }

    Json plain(const Shape& shape) {
        switch (shape.kind) {
            case Shape::Kind::boolean: return {{"type", "boolean"}};
            case Shape::Kind::whole: return {{"type", "integer"}, {"minimum", shape.min}, {"maximum", shape.max}};
            case Shape::Kind::real: return {{"type", "number"}};
            case Shape::Kind::text: return text(shape);
            case Shape::Kind::code: return codes(shape);
            case Shape::Kind::list: return list(shape);
            case Shape::Kind::record: return record(shape);
            case Shape::Kind::raw: return {{"type", "object"}};
        }
        return {};
    }

    static Json text(const Shape& shape) {
        Json schema = {{"type", "string"}};
        if (shape.rule == nullptr) return schema;
        const auto& rule = *shape.rule;
        describe_with(schema, rule.about.label, rule.about.meaning);
        if (!rule.pattern.empty()) {
            schema["pattern"] = rule.pattern;
            schema["not"] = {{"pattern", "\\n"}};  // in some engines `$` stands before a line feed at the end as well
        }
        if (rule.min_length > 0) schema["minLength"] = rule.min_length;
        if (rule.max_length < std::numeric_limits<std::size_t>::max()) schema["maxLength"] = rule.max_length;
        if (!rule.format.empty()) schema["format"] = rule.format;
        return schema;
    }

    static Json codes(const Shape& shape) {
        Json schema = {{"type", "string"}};
        describe_with(schema, shape.about.label, shape.about.meaning);
        schema["enum"] = Json::array();
        for (const auto& code : shape.codes) schema["enum"].push_back(code.code);
        return schema;
    }

    Json list(const Shape& shape) {
        Json schema = {{"type", "array"}, {"items", reference(*shape.element)}};
        if (shape.min_items > 0) schema["minItems"] = shape.min_items;
        return schema;
    }

    Json record(const Shape& shape) {
        Json schema = {{"type", "object"}};
        describe_with(schema, shape.about.label, shape.about.meaning);
        schema["additionalProperties"] = false;
        schema["properties"] = Json::object();
        auto required = Json::array();
        for (const auto& field : shape.fields) {
            schema["properties"][Text(field.name)] = property(field);
            if (field.required) required.push_back(field.name);
        }
        if (!required.empty()) schema["required"] = std::move(required);
        if (!shape.key.empty()) schema["x-key"] = shape.key;
        auto conditions = Json::array();
        for (const auto& invariant : shape.invariants) add_condition(invariant, conditions);
        if (!conditions.empty()) schema["allOf"] = std::move(conditions);
        return schema;
    }

    Json property(const FieldShape& field) {
        auto value = reference(*field.shape);
        Json schema = field.required ? std::move(value) : Json{{"anyOf", {std::move(value), {{"type", "null"}}}}};
        Text meaning(field.notes.meaning);
        if (!field.notes.unit.empty()) meaning += (meaning.empty() ? "" : "; ") + ("unit: " + Text(field.notes.unit));
        describe_with(schema, field.label, meaning);
        const auto& notes = field.notes;
        if (!notes.unique_in.empty()) schema["x-unique-in"] = notes.unique_in;
        if (!notes.refers.to.empty()) {
            schema["x-refers-to"] = Json::array({notes.refers.to});
            if (!notes.refers.or_to.empty()) schema["x-refers-to"].push_back(notes.refers.or_to);
            schema["x-refers-within"] = notes.refers.within;
        }
        if (notes.dated != describe::Dated::no) schema["x-dated"] = describe::name_of(notes.dated);
        return schema;
    }

    static Json recorded(std::string_view name) {
        const Text key(name);
        return {{"required", {key}}, {"properties", {{key, {{"not", {{"type", "null"}}}}}}}};
    }

    /// Order between two fields has no form in JSON Schema.
    static void add_condition(const InvariantShape& invariant, Json& conditions) {
        if (invariant.kind == InvariantShape::Kind::either_of) {
            conditions.push_back({{"anyOf", {recorded(invariant.first), recorded(invariant.second)}}});
        } else if (invariant.kind == InvariantShape::Kind::needed_when) {
            const Text when(invariant.second);
            conditions.push_back({{"if", {{"required", {when}}, {"properties", {{when, {{"const", invariant.code}}}}}}},
                                  {"then", recorded(invariant.first)}});
        }
    }

    Json definitions_ = Json::object();
};

}  // namespace

Text json_schema(const Shape& shape) { return SchemaWriter().of(shape).dump(2); }

}  // namespace osl::codec
