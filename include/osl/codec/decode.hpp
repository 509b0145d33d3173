// From a neutral tree to a value of a described type. Generic over the field and code tables: a new field needs nothing here.
#pragma once

#include <tuple>
#include <utility>

#include "osl/codec/diagnosis.hpp"
#include "osl/describe/poll.hpp"

namespace osl::codec {

/// The value, or nothing when at least one error was added to `diagnosis`; it goes on after an error, to find all of them.
/// With `base`, fields that the tree lacks keep the base's values (an explicit null still means "not recorded").
template <class T>
[[nodiscard]] Opt<T> decode(const Node& node, Diagnosis& diagnosis, const T* base = nullptr);

/// A number literal without fraction and exponent, or a fault.
[[nodiscard]] Result<std::int64_t> whole_from(std::string_view literal);

/// A finite number from its literal, or a fault.
[[nodiscard]] Result<double> real_from(std::string_view literal);

namespace detail {

/// Makes raw JSON of a text that a parser has accepted.
struct CheckedText {
    template <describe::RawText T>
    static T as(std::string_view text) {
        return T::from_checked(text);
    }
};

/// Where a field's value waits until its record can be made. A required value that is missing stays empty.
template <class M>
struct Slot {
    Opt<M> value;
    M take() { return *std::move(value); }
};
template <describe::Optional M>
struct Slot<M> {
    M value;
    M take() { return std::move(value); }
};

template <class T, class M>
bool decode_field(const describe::Field<T, M>& field, const Node& record, Diagnosis& diagnosis, Slot<M>& slot, const T* base) {
    const Node* node = record.find(field.name);
    const bool absent = node == nullptr || node->kind == Node::Kind::null;
    if (node == nullptr && base != nullptr) {
        slot.value = base->*field.member;
        return true;
    }
    if constexpr (describe::Optional<M>) {
        if (absent) return true;
        const Diagnosis::Step step(diagnosis, field.name);
        slot.value = decode<typename describe::IsOpt<M>::inner>(*node, diagnosis);
    } else {
        if (absent) {
            diagnosis.missing_field(record, {field.name, field.label, field.notes, true, &describe::shape_of<M>()});
            return false;
        }
        const Diagnosis::Step step(diagnosis, field.name);
        slot.value = decode<M>(*node, diagnosis);
    }
    return slot.value.has_value();
}

template <describe::Record T, class... Values>
Opt<T> make_record(const Node& node, Diagnosis& diagnosis, Values&&... values) {
    if constexpr (requires { T::make(std::forward<Values>(values)...); }) {
        auto made = T::make(std::forward<Values>(values)...);
        if (made) return *std::move(made);
        diagnosis.refuse(node, made.fault());
        return {};
    } else {
        Opt<T> record(T{std::forward<Values>(values)...});
        bool whole = true;
        describe::for_each_broken(*record, [&](const describe::InvariantShape& broken) {
            diagnosis.refuse(node, broken);
            whole = false;
        });
        if (!whole) return {};
        return record;
    }
}

template <describe::Record T>
Opt<T> decode_record(const Node& node, Diagnosis& diagnosis, const T* base) {
    const auto& shape = describe::shape_of<T>();
    if (node.kind != Node::Kind::object) {
        diagnosis.wrong_type(node, shape);
        return {};
    }
    bool good = true;
    for (const auto& member : node.members) {
        if (shape.find(member.key) != nullptr) continue;
        diagnosis.unknown_field(member, shape);
        good = false;
    }
    return T::fields([&]<class... M>(const describe::Field<T, M>&... fields) -> Opt<T> {
        std::tuple<Slot<M>...> slots;
        return std::apply(
            [&](Slot<M>&... slot) -> Opt<T> {
                ((good = decode_field(fields, node, diagnosis, slot, base) && good), ...);
                if (!good) return {};
                return make_record<T>(node, diagnosis, slot.take()...);
            },
            slots);
    });
}

template <class L>
Opt<L> decode_list(const Node& node, Diagnosis& diagnosis) {
    using Element = typename describe::IsList<L>::element;
    if (node.kind != Node::Kind::array) {
        diagnosis.wrong_type(node, describe::shape_of<L>());
        return {};
    }
    List<Element> items;
    items.reserve(node.items.size());
    bool good = true;
    for (std::size_t i = 0; i != node.items.size(); ++i) {
        poll();
        const Diagnosis::Step step(diagnosis, i);
        if (auto item = decode<Element>(node.items[i], diagnosis)) {
            items.push_back(*std::move(item));
        } else {
            good = false;
        }
    }
    if (!good) return {};
    if constexpr (std::same_as<L, List<Element>>) {
        return items;
    } else {
        auto made = L::make(std::move(items));
        if (made) return *std::move(made);
        diagnosis.refuse(node, made.fault());
        return {};
    }
}

template <class T>
Opt<T> accept(const Node& node, Diagnosis& diagnosis, Result<T> result) {
    if (result) return *std::move(result);
    diagnosis.refuse(node, result.fault(), describe::shape_of<T>());
    return {};
}

template <class T>
Opt<T> decode_raw(const Node& node, Diagnosis& diagnosis) {
    const Node* foreign = find_foreign(node);
    if (node.kind != Node::Kind::object || foreign != nullptr) {
        diagnosis.wrong_type(foreign != nullptr ? *foreign : node, describe::shape_of<T>());
        return {};
    }
    if (depth_of(node) > T::max_depth) {
        diagnosis.refuse(node, Fault{"over_limit", at_most_levels(T::max_depth)});
        return {};
    }
    if (node.begin != nowhere) return CheckedText::as<T>(diagnosis.text().substr(node.begin, node.end - node.begin));
    return CheckedText::as<T>(to_json(node));
}

template <class T>
Opt<T> decode_scalar(const Node& node, Diagnosis& diagnosis) {
    using Kind = Node::Kind;
    constexpr bool from_number = describe::WholeNumber<T> || std::same_as<T, double>;
    constexpr Kind wanted = std::same_as<T, bool> ? Kind::boolean : from_number ? Kind::number : Kind::text;
    if (node.kind != wanted) {
        diagnosis.wrong_type(node, describe::shape_of<T>());
        return {};
    }
    if constexpr (std::same_as<T, bool>) {
        return node.flag;
    } else if constexpr (std::same_as<T, double>) {
        return accept(node, diagnosis, real_from(node.text));
    } else if constexpr (describe::WholeNumber<T>) {
        const auto number = whole_from(node.text);
        if (number) return accept(node, diagnosis, T::make(*number));
        diagnosis.refuse(node, number.fault().code == "not_whole" ? number.fault() : T::out_of_range());
        return {};
    } else if constexpr (std::same_as<T, Text>) {
        return node.text;
    } else if constexpr (describe::Coded<T>) {
        if (const auto value = describe::from_code<T>(node.text)) return value;
        diagnosis.unknown_code(node, describe::shape_of<T>());
        return {};
    } else {
        return accept(node, diagnosis, T::parse(node.text));
    }
}

}  // namespace detail

template <class T>
Opt<T> decode(const Node& node, Diagnosis& diagnosis, const T* base) {
    if (T* made = node.as_native<T>()) {
        if (node.movable) return std::move(*made);
        return *made;
    }
    if constexpr (describe::Listed<T>) {
        return detail::decode_list<T>(node, diagnosis);
    } else if constexpr (describe::RawText<T>) {
        return detail::decode_raw<T>(node, diagnosis);
    } else if constexpr (describe::Record<T>) {
        return detail::decode_record<T>(node, diagnosis, base);
    } else {
        return detail::decode_scalar<T>(node, diagnosis);
    }
}

}  // namespace osl::codec
