// The order of what stands in a list, by its keys: codes as their table has them, numbers by value, texts as people count.
#pragma once

#include <algorithm>
#include <compare>

#include "osl/describe/key.hpp"
#include "osl/describe/natural_order.hpp"

namespace osl::describe {

/// Equal exactly where `key_text` is equal. What is not recorded comes first.
template <class T>
[[nodiscard]] std::strong_ordering key_order(const T& a, const T& b) {
    auto order = std::strong_ordering::equal;
    if constexpr (Optional<T>) {
        if (!a || !b) return a.has_value() <=> b.has_value();
        order = key_order(*a, *b);
    } else if constexpr (Coded<T>) {
        order = index_of(a) <=> index_of(b);
    } else if constexpr (WholeNumber<T>) {
        order = a.value() <=> b.value();
    } else if constexpr (std::same_as<T, Text>) {
        order = natural_order(a, b);
    } else if constexpr (Textual<T>) {
        const auto& left = a.text();
        const auto& right = b.text();
        order = natural_order(left, right);
    } else if constexpr (Listed<T>) {
        order = std::lexicographical_compare_three_way(a.begin(), a.end(), b.begin(), b.end(),
                                                       [](const auto& x, const auto& y) { return key_order(x, y); });
    } else if constexpr (Keyed<T>) {
        T::key([&](const auto... members) { return ((order = key_order(a.*members, b.*members), order == 0) && ...); });
    } else {
        static_assert(Record<T>, "a part of a key is a text, code, number, day, list or record");
        T::fields([&](const auto&... fields) { return ((order = key_order(a.*fields.member, b.*fields.member), order == 0) && ...); });
    }
    return order;
}

}  // namespace osl::describe
