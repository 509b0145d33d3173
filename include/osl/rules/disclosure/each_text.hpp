// Every text of a record, found through the field tables: free texts, identifiers and other texts with a rule, and what raw JSON holds.
// Codes, days and numbers are left out by their types, so that a new field needs nothing here and a type without texts costs nothing.
#pragma once

#include "osl/describe/shape.hpp"
#include "osl/model/values/day.hpp"
#include "osl/model/values/when.hpp"

namespace osl::rules::disclosure {

/// A place within a record, as a chain on the stack; written out only when it is needed.
struct TextPlace {
    const TextPlace* up = nullptr;
    std::string_view name = {};
    std::size_t index = 0;

    [[nodiscard]] Text pointer() const {
        if (up == nullptr) return Text(name);
        return up->pointer() + '/' + (name.empty() ? std::to_string(index) : Text(name));
    }
    /// The same without positions in lists: of the fields alone.
    [[nodiscard]] Text fields() const {
        if (up == nullptr) return Text(name);
        return up->fields() + (name.empty() ? "" : '/' + Text(name));
    }
};

/// A text with a rule of its own that is no day and no name of a format.
template <class T>
concept RuledText = describe::Textual<T> && !std::same_as<T, Day> && !std::same_as<T, When> && !std::default_initializable<T>;

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

/// Whether values of a type can hold text.
template <class T>
consteval bool has_texts() {
    if constexpr (std::same_as<T, Text> || describe::RawText<T> || RuledText<T>)
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

/// Calls `text(std::string_view, place)` for each text and `raw(std::string_view, place)` for each piece of JSON kept as written, in the
/// order of the fields.
template <class T, class OnText, class OnRaw>
void each_text(const T& value, const OnText& text, const OnRaw& raw, const TextPlace& place = {}) {
    if constexpr (!has_texts<T>()) {
        return;
    } else if constexpr (std::same_as<T, Text>) {
        text(std::string_view(value), place);
    } else if constexpr (describe::RawText<T>) {
        raw(std::string_view(value.text()), place);
    } else if constexpr (RuledText<T>) {
        const auto& written = value.text();
        text(std::string_view(written), place);
    } else if constexpr (describe::Optional<T>) {
        if (value) each_text(*value, text, raw, place);
    } else if constexpr (describe::Listed<T>) {
        std::size_t index = 0;
        for (const auto& item : value) each_text(item, text, raw, TextPlace{.up = &place, .index = index++});
    } else {
        describe::for_each_field<T>(
            [&](const auto& field) { each_text(value.*field.member, text, raw, TextPlace{.up = &place, .name = field.name}); });
    }
}

}  // namespace osl::rules::disclosure
