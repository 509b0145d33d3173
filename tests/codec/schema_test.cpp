// The schema says what the shapes say, of everything that a register or a report holds.
#include "osl/codec/schema.hpp"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>
#include <set>

#include "osl/model/records/figure_table.hpp"
#include "osl/model/records/register.hpp"
#include "osl/survey/report.hpp"

namespace {

using namespace osl;
using describe::Shape;
using nlohmann::json;

/// Walks a shape and its schema side by side.
class Walk {
public:
    explicit Walk(const Shape& root) : schema_(json::parse(codec::json_schema(root))) {
        compare(root, schema_);
        CHECK(schema_["$schema"] == "https://json-schema.org/draft/2020-12/schema");
        CHECK(schema_["$defs"].size() == met_.size());  // nothing is defined that nothing refers to
    }

    [[nodiscard]] std::size_t named() const { return met_.size(); }

private:
    void compare(const Shape& shape, const json& schema) {
        const json* here = &schema;
        if (schema.contains("$ref")) {
            const auto name = schema["$ref"].get<Text>();
            CHECK(name == "#/$defs/" + Text(shape.about.name));
            REQUIRE(schema_["$defs"].contains(Text(shape.about.name)));
            here = &schema_["$defs"][Text(shape.about.name)];
            if (!met_.insert(name).second) return;
        }
        switch (shape.kind) {
            case Shape::Kind::boolean: CHECK((*here)["type"] == "boolean"); break;
            case Shape::Kind::real: CHECK((*here)["type"] == "number"); break;
            case Shape::Kind::raw: CHECK((*here)["type"] == "object"); break;
            case Shape::Kind::whole:
                CHECK((*here)["type"] == "integer");
                CHECK((*here)["minimum"] == shape.min);
                CHECK((*here)["maximum"] == shape.max);
                break;
            case Shape::Kind::text:
                CHECK((*here)["type"] == "string");
                CHECK(here->contains("pattern") == (shape.rule != nullptr && !shape.rule->pattern.empty()));
                break;
            case Shape::Kind::code: {
                json codes = json::array();
                for (const auto& code : shape.codes) codes.push_back(code.code);
                CHECK((*here)["enum"] == codes);
                break;
            }
            case Shape::Kind::list:
                CHECK((*here)["type"] == "array");
                CHECK(here->value("minItems", 0U) == shape.min_items);
                compare(*shape.element, (*here)["items"]);
                break;
            case Shape::Kind::record: compare_fields(shape, *here); break;
        }
    }

    void compare_fields(const Shape& shape, const json& record) {
        CHECK(record["type"] == "object");
        CHECK(record["additionalProperties"] == false);
        CHECK(record["properties"].size() == shape.fields.size());
        json required = json::array();
        for (const auto& field : shape.fields) {
            INFO(shape.about.name << '.' << field.name);
            REQUIRE(record["properties"].contains(Text(field.name)));
            const auto& property = record["properties"][Text(field.name)];
            CHECK(property["title"] == field.label.en);
            CHECK(property["x-title-pl"] == field.label.pl);
            if (field.required) required.push_back(field.name);
            compare(*field.shape, field.required ? property : property["anyOf"][0]);
            if (!field.required) CHECK(property["anyOf"][1]["type"] == "null");
        }
        CHECK(record.value("required", json::array()) == required);
    }

    json schema_;
    std::set<Text> met_;
};

}  // namespace

TEST_CASE("the schema of a register, a table and a report says of every field what its shape says", "[codec]") {
    CHECK(Walk(describe::shape_of<Register>()).named() > 50);
    CHECK(Walk(describe::shape_of<FigureTable>()).named() > 8);
    CHECK(Walk(describe::shape_of<Report>()).named() > 20);
}

TEST_CASE("a schema is the same each time it is asked for", "[codec]") {
    CHECK(codec::json_schema(describe::shape_of<Register>()) == codec::json_schema(describe::shape_of<Register>()));
}
