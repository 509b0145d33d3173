// The key: what makes a record that stands in a list this one and no other. Said once, in a table of members beside the fields:
//
//     template <class F>
//     static constexpr decltype(auto) key(F&& f) {
//         return f(&StepEntry::step, &StepEntry::status, &StepEntry::on, &StepEntry::recorded_on);
//     }
//
// From it follow the fingerprints of findings, the search for entries that stand in a list twice, the schema's `x-key`, the reference
// pages and Python's `_key`. What is not in the key – notes, `extra` – may change without making the record another one.
//
// A part that is not recorded is a value of the key like any other: two entries that agree in all recorded parts and lack the same ones
// have the same key, since nothing tells them apart; one that lacks a part and one that has it differ.
#pragma once

#include "osl/describe/code.hpp"
#include "osl/describe/value.hpp"

namespace osl::describe {

/// A record that says what makes it this one in a list.
template <class T>
concept Keyed = Record<T> && requires { T::key(detail::AnyFields{}); };

/// Calls `visit(part)` for each part of a record's key, in order.
template <Keyed T, class Visit>
constexpr void for_each_key_part(const T& record, Visit&& visit) {
    T::key([&](const auto... members) {
        (visit(record.*members), ...);
        return 0;
    });
}

/// The names of the fields that make up the key, in order; empty for a record that stands in no list.
template <Record T>
[[nodiscard]] List<std::string_view> key_names() {
    List<std::string_view> names;
    if constexpr (Keyed<T>) {
        T::key([&]<class... M>(M T::*... members) {
            const auto add = [&]<class Part>(Part T::* member) {
                for_each_field<T>([&]<class Member>(const Field<T, Member>& field) {
                    if constexpr (std::same_as<Member, Part>) {
                        if (field.member == member) names.push_back(field.name);
                    }
                });
            };
            (add(members), ...);
            return 0;
        });
    }
    return names;
}

namespace detail {

inline void append_quoted(Text& out, std::string_view text) {
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    out += '"';
}

/// One value of a key. What is not recorded is `?`, which neither an identifier, a code, a day nor a quoted text can be.
template <class T>
void append_key_part(Text& out, const T& value) {
    if constexpr (Optional<T>) {
        if (value) {
            append_key_part(out, *value);
        } else {
            out += '?';
        }
    } else if constexpr (std::same_as<T, Text>) {
        append_quoted(out, value);
    } else if constexpr (Textual<T>) {
        out += value.text();
    } else if constexpr (Coded<T>) {
        out += code_of(value);
    } else if constexpr (WholeNumber<T>) {
        out += std::to_string(value.value());
    } else if constexpr (Listed<T>) {
        out += '[';
        bool first = true;
        for (const auto& item : value) {
            if (!std::exchange(first, false)) out += ' ';
            append_key_part(out, item);
        }
        out += ']';
    } else {
        static_assert(Record<T>, "a part of a key is a text, code, number, day, list or record");
        bool first = true;
        const auto add = [&](const auto& part) {
            if (!std::exchange(first, false)) out += ' ';
            append_key_part(out, part);
        };
        if constexpr (Keyed<T>) {
            for_each_key_part(value, add);
        } else {
            for_each_field<T>([&](const auto& field) { add(value.*field.member); });
        }
    }
}

}  // namespace detail

/// The key of what stands in a list, as text: two keys of one type are equal exactly when their texts are. A value that is no record is its
/// own key.
template <class T>
[[nodiscard]] Text key_text(const T& element) {
    Text out;
    detail::append_key_part(out, element);
    return out;
}

}  // namespace osl::describe
