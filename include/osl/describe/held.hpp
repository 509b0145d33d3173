// How many bytes a described value holds, so that what is kept can be bounded.
#pragma once

#include "osl/describe/value.hpp"

namespace osl::describe {

/// Bytes on the heap below a value, without the value itself.
template <class T>
[[nodiscard]] std::size_t held_below(const T& value) {
    if constexpr (std::same_as<T, Text>) {
        return value.capacity() > Text().capacity() ? value.capacity() : 0;
    } else if constexpr (Optional<T>) {
        return value.has_value() ? held_below(*value) : 0;
    } else if constexpr (Listed<T>) {
        std::size_t bytes = 0;
        for (const auto& item : value) bytes += sizeof(item) + held_below(item);
        return bytes;
    } else if constexpr (Record<T>) {
        std::size_t bytes = 0;
        for_each_field<T>([&](const auto& field) { bytes += held_below(value.*field.member); });
        return bytes;
    } else if constexpr (requires {
                             { value.text() } -> std::same_as<const Text&>;
                         }) {
        return held_below(value.text());
    } else {
        return 0;
    }
}

/// All bytes of a value.
template <class T>
[[nodiscard]] std::size_t held(const T& value) {
    return sizeof(T) + held_below(value);
}

}  // namespace osl::describe
