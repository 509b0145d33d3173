// Which elements of one list are which of another: by their keys, whatever the order of either list.
#pragma once

#include <algorithm>
#include <utility>

#include "osl/codec/json.hpp"
#include "osl/describe/key_order.hpp"

namespace osl {

/// An element with its place in its list.
template <class T>
struct Placed {
    const T* element = nullptr;
    std::size_t index = 0;
};

namespace detail {

template <class List>
auto in_key_order(const List& list) {
    using T = typename describe::IsList<List>::element;
    osl::List<Placed<T>> out;
    out.reserve(list.size());
    for (const auto& element : list) out.push_back({&element, out.size()});
    std::ranges::sort(out, [](const Placed<T>& a, const Placed<T>& b) {
        const auto order = describe::key_order(*a.element, *b.element);
        return order != 0 ? order < 0 : a.index < b.index;
    });
    return out;
}

/// Elements of one key, told apart by all that they hold.
template <class T>
struct Content {
    Text json;
    Placed<T> placed;

    explicit Content(const Placed<T>& of) : json(to_json(*of.element)), placed(of) {}
};

template <class T, class Iterator>
List<Content<T>> by_content(Iterator from, Iterator to) {
    List<Content<T>> out(from, to);
    std::ranges::sort(out, {}, [](const Content<T>& content) { return std::pair(std::string_view(content.json), content.placed.index); });
    return out;
}

/// Several elements of one key: equal ones belong together, and the rest in order.
template <class T, class Visit>
void match_group(List<Content<T>> before, List<Content<T>> after, const Visit& visit) {
    List<Content<T>> lost;
    List<Content<T>> found;
    std::ranges::set_difference(before, after, std::back_inserter(lost), {}, &Content<T>::json, &Content<T>::json);
    std::ranges::set_difference(after, before, std::back_inserter(found), {}, &Content<T>::json, &Content<T>::json);
    const auto most = std::max(lost.size(), found.size());
    for (std::size_t i = 0; i != most; ++i)
        visit(i < lost.size() ? lost[i].placed : Placed<T>{}, i < found.size() ? found[i].placed : Placed<T>{});
}

}  // namespace detail

/// Calls `visit(before, after)` for each pair of elements that have one key and may differ, and for each element that the other list lacks,
/// whose place is empty then; in the order of the keys. What stands in both lists several times is matched as often as it does.
template <class Before, class After, class Visit>
void match(const Before& before, const After& after, const Visit& visit) {
    using T = typename describe::IsList<Before>::element;
    const auto ours = detail::in_key_order(before);
    const auto theirs = detail::in_key_order(after);
    const auto end_of_group = [](const auto& list, std::size_t from) {
        auto to = from;
        while (to != list.size() && describe::key_order(*list[from].element, *list[to].element) == 0) ++to;
        return to;
    };
    std::size_t i = 0;
    std::size_t j = 0;
    while (i != ours.size() || j != theirs.size()) {
        poll();
        const auto order = i == ours.size()     ? std::strong_ordering::greater
                           : j == theirs.size() ? std::strong_ordering::less
                                                : describe::key_order(*ours[i].element, *theirs[j].element);
        const auto i_end = order <= 0 ? end_of_group(ours, i) : i;
        const auto j_end = order >= 0 ? end_of_group(theirs, j) : j;
        if (i_end - i == 1 && j_end - j == 1) {
            visit(ours[i], theirs[j]);
        } else if (i_end - i <= 1 && j_end - j <= 1) {
            visit(i_end != i ? ours[i] : Placed<T>{}, j_end != j ? theirs[j] : Placed<T>{});
        } else {
            const auto at = [](const auto& list, std::size_t index) { return list.begin() + static_cast<std::ptrdiff_t>(index); };
            detail::match_group<T>(detail::by_content<T>(at(ours, i), at(ours, i_end)),
                                   detail::by_content<T>(at(theirs, j), at(theirs, j_end)), visit);
        }
        i = i_end;
        j = j_end;
    }
}

}  // namespace osl
