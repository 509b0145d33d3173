// Entries that stand in a list more than once, told by their keys, in time that grows with the list and no faster.
#pragma once

#include <map>

#include "osl/rules/engine/identifiers.hpp"
#include "osl/rules/engine/subjects.hpp"

namespace osl {

/// A key that several entries of a list have, or (`times` is 1) a list in which no key is repeated.
struct RepeatedEntry {
    const describe::Place* list;
    Text key = {};
    std::int64_t times = 1;
    std::size_t second = 0;  ///< position of the second of them

    /// The way to it by keys.
    [[nodiscard]] Text keys() const { return list->keys() + '[' + key + ']'; }
};

}  // namespace osl

namespace osl::rules {

template <class T>
inline constexpr bool lists_entries = false;
template <describe::Listed T>
inline constexpr bool lists_entries<T> =
    !Identified<typename describe::IsList<T>::element> &&
    (describe::Keyed<typename describe::IsList<T>::element> || !describe::Record<typename describe::IsList<T>::element>);

/// Lists whose elements are known by more than an id: their own values, or keys of several parts.
struct ListsOfEntries {
    template <class T>
    static constexpr bool is = lists_entries<T>;
};

template <class T>
[[nodiscard]] bool have_one_key(const T& a, const T& b) {
    if constexpr (describe::Keyed<T>) {
        bool equal = true;
        T::key([&](const auto... parts) {
            equal = ((a.*parts == b.*parts) && ...);
            return 0;
        });
        return equal;
    } else {
        return a == b;
    }
}

/// Short lists are compared pair by pair, without writing out a key.
inline constexpr std::size_t longest_compared_in_pairs = 16;

template <class L>
[[nodiscard]] bool may_repeat(const L& list) {
    if (list.size() > longest_compared_in_pairs) return true;
    for (std::size_t i = 1; i < list.size(); ++i)
        for (std::size_t j = 0; j != i; ++j)
            if (have_one_key(list[i], list[j])) return true;
    return false;
}

/// Calls `visit(entry)` once for each list below in which nothing is repeated, and for each repeated key, in the order of the keys.
template <class T, class Visit>
void each_repeated_entry(const T& whole, Visit&& visit) {
    describe::walk<ListsOfEntries>(whole, [&](const auto& list, const describe::Notes&, const describe::Place& place) {
        if (!may_repeat(list)) return visit(RepeatedEntry{.list = &place});
        std::map<Text, RepeatedEntry> keys;
        for (std::size_t i = 0; i != list.size(); ++i) {
            auto [found, added] = keys.try_emplace(describe::key_text(list[i]), RepeatedEntry{.list = &place});
            if (!added && ++found->second.times == 2) found->second.second = i;
        }
        bool any = false;
        for (auto& [key, entry] : keys) {
            if (entry.times == 1) continue;
            any = true;
            entry.key = key;
            visit(entry);
        }
        if (!any) visit(RepeatedEntry{.list = &place});
    });
}

template <>
struct Subjects<RepeatedEntry> {
    template <class Visit>
    static void each(const CentreAt& at, Visit&& visit) {
        each_repeated_entry(at.centre(), visit);
    }
    static Text pointer(const CentreAt&, const RepeatedEntry& subject) { return subject.list->pointer(); }
    static Text key(const RepeatedEntry& subject) { return subject.keys(); }
};

}  // namespace osl::rules
