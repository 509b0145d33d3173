// Every free text of a record, found through the field tables: codes, ids, days and numbers are left out by their types, so that a new
// field needs nothing here and a type without texts costs nothing.
#pragma once

#include "osl/describe/shape.hpp"

namespace osl::rules::disclosure {

/// A place within a record, as a chain on the stack; written out only when it is needed.
struct TextPlace {
    const TextPlace* up = nullptr;
    std::string_view name = {};
    std::size_t index = 0;

    [[nodiscard]] Text pointer() const {
        if (up == nullptr) return {};
        return up->pointer() + '/' + (name.empty() ? std::to_string(index) : Text(name));
    }
};

template <class T>
consteval bool has_texts();

namespace detail {
struct AnyTexts {
    template <class... Fields>
    constexpr bool operator()(const Fields&...) const {
        return (has_texts<typename Fields::type>() || ...);
    }
};
}  // namespace detail

/// Whether values of a type can hold free text.
template <class T>
consteval bool has_texts() {
    if constexpr (std::same_as<T, Text> || describe::RawText<T>)
        return true;
    else if constexpr (describe::Optional<T>)
        return has_texts<typename describe::IsOpt<T>::inner>();
    else if constexpr (describe::Listed<T>)
        return has_texts<typename describe::IsList<T>::element>();
    else if constexpr (describe::Record<T>)
        return T::fields(detail::AnyTexts{});
    else
        return false;
}

/// Calls `visit(text, place)` for each free text, raw JSON included, in the order of the fields.
template <class T, class Visit>
void each_text(const T& value, const Visit& visit, const TextPlace& place = {}) {
    if constexpr (!has_texts<T>()) {
        return;
    } else if constexpr (std::same_as<T, Text>) {
        visit(std::string_view(value), place);
    } else if constexpr (describe::RawText<T>) {
        visit(std::string_view(value.text()), place);
    } else if constexpr (describe::Optional<T>) {
        if (value) each_text(*value, visit, place);
    } else if constexpr (describe::Listed<T>) {
        std::size_t index = 0;
        for (const auto& item : value) each_text(item, visit, TextPlace{.up = &place, .index = index++});
    } else {
        describe::for_each_field<T>(
            [&](const auto& field) { each_text(value.*field.member, visit, TextPlace{.up = &place, .name = field.name}); });
    }
}

}  // namespace osl::rules::disclosure
