// A described type without its types: what the JSON Schema, the docs, the Python stubs and the messages walk. Derived from the field
// and code tables; never written by hand.
#pragma once

#include <span>

#include "osl/describe/code.hpp"
#include "osl/describe/invariant.hpp"
#include "osl/describe/key.hpp"
#include "osl/describe/relation.hpp"
#include "osl/describe/value.hpp"

namespace osl::describe {

struct Shape;

struct FieldShape {
    std::string_view name;
    Local label;
    Notes notes;
    bool required;
    const Shape* shape;
};

/// A code's relation to codes of another enumeration, by their texts.
struct RelationShape {
    std::string_view name;
    Local label;
    const Shape* target;
    List<std::string_view> codes;
};

struct CodeShape {
    std::string_view code;
    Local term;
    CodeNotes notes;
    List<RelationShape> relations;
};

struct Shape {
    enum class Kind : unsigned char { boolean, whole, real, text, code, list, record, raw };

    Kind kind;
    About about;

    std::int64_t min = 0;                  ///< whole
    std::int64_t max = 0;                  ///< whole
    const TextRule* rule = nullptr;        ///< text with a rule; null for free text
    List<CodeShape> codes = {};            ///< code
    const Shape* element = nullptr;        ///< list
    std::size_t min_items = 0;             ///< list
    List<FieldShape> fields = {};          ///< record
    List<InvariantShape> invariants = {};  ///< record
    List<std::string_view> key = {};       ///< record that stands in lists: the fields that make it this one

    /// What a value of this shape is, to complete "expected …".
    [[nodiscard]] Phrase expected() const;

    /// The field of that name, or null.
    [[nodiscard]] const FieldShape* find(std::string_view name) const noexcept;
};

/// A value kept as the JSON text in which it was written.
template <class T>
concept RawText = requires {
    { T::raw_about } -> std::convertible_to<About>;
};

template <class T>
const Shape& shape_of();

namespace detail {

template <Coded E>
Shape code_shape() {
    Shape shape{.kind = Shape::Kind::code, .about = about_codes<E>};
    for (const auto& entry : code_table<E>()) {
        CodeShape code{entry.code, entry.term, entry.notes, {}};
        if constexpr (Related<E>) {
            describe_relations(std::type_identity<E>{}, [&]<class... To>(const Relation<E, To>&... relations) {
                const auto add = [&]<class T>(const Relation<E, T>& relation) {
                    RelationShape related{relation.name, relation.label, &shape_of<T>(), {}};
                    for (const auto& target : code_table<T>())
                        if (relation.holds(entry.value, target.value)) related.codes.push_back(target.code);
                    code.relations.push_back(std::move(related));
                };
                (add(relations), ...);
                return 0;
            });
        }
        shape.codes.push_back(std::move(code));
    }
    return shape;
}

template <Record T>
Shape record_shape() {
    Shape shape{.kind = Shape::Kind::record, .about = T::about};
    for_each_field<T>([&]<class M>(const Field<T, M>& field) {
        if constexpr (Optional<M>) {
            shape.fields.push_back({field.name, field.label, field.notes, false, &shape_of<typename IsOpt<M>::inner>()});
        } else {
            shape.fields.push_back({field.name, field.label, field.notes, true, &shape_of<M>()});
        }
    });
    shape.key = key_names<T>();
    if constexpr (Constrained<T>) {
        T::invariants([&](const auto&... invariants) {
            (shape.invariants.push_back(shape_of_invariant(invariants)), ...);
            return 0;
        });
    }
    return shape;
}

template <class T>
Shape make_shape() {
    using Kind = Shape::Kind;
    if constexpr (std::same_as<T, bool>) {
        return {.kind = Kind::boolean, .about = {"bool", {"tak albo nie", "true or false"}}};
    } else if constexpr (WholeNumber<T>) {
        return {.kind = Kind::whole, .about = {"int", {"liczba całkowita", "whole number"}}, .min = T::min, .max = T::max};
    } else if constexpr (std::same_as<T, double>) {
        return {.kind = Kind::real, .about = {"float", {"liczba", "number"}}};
    } else if constexpr (std::same_as<T, Text>) {
        return {.kind = Kind::text, .about = {"str", {"tekst", "text"}}};
    } else if constexpr (Textual<T>) {
        static constexpr TextRule rule = T::rule;
        return {.kind = Kind::text, .about = rule.about, .rule = &rule};
    } else if constexpr (Coded<T>) {
        return code_shape<T>();
    } else if constexpr (Listed<T>) {
        return {.kind = Kind::list,
                .about = {"list", {"lista", "list"}},
                .element = &shape_of<typename IsList<T>::element>(),
                .min_items = IsList<T>::min_items};
    } else if constexpr (RawText<T>) {
        return {.kind = Kind::raw, .about = T::raw_about};
    } else {
        static_assert(Record<T>, "a described type is a bool, Whole, double, Text, text value, enumeration, list, raw text or record");
        return record_shape<T>();
    }
}

}  // namespace detail

/// The shape of a described type. The reference is valid for the life of the program.
template <class T>
const Shape& shape_of() {
    static const Shape shape = detail::make_shape<T>();
    return shape;
}

}  // namespace osl::describe
