// How the codes of one enumeration relate to those of another: which form is recommended for which size, which reason belongs to
// which step. Said once as a predicate; the vocabulary pages, the Python enumerations and the schema notes are derived from it.
//
//     constexpr bool recommended(StructureForm form, CentreSize size) noexcept { … }
//
//     template <class F>
//     constexpr decltype(auto) describe_relations(std::type_identity<StructureForm>, F&& f) {
//         return f(relation("recommended_for", {"zalecana dla", "recommended for"}, &recommended));
//     }
#pragma once

#include "osl/describe/code.hpp"

namespace osl::describe {

template <class From, class To>
struct Relation {
    using target = To;

    std::string_view name;
    Local label;
    bool (*holds)(From, To);
};

template <class From, class To>
constexpr Relation<From, To> relation(std::string_view name, Local label, bool (*holds)(From, To)) {
    return {name, label, holds};
}

template <class E>
concept Related = Coded<E> && requires { describe_relations(std::type_identity<E>{}, detail::AnyFields{}); };

}  // namespace osl::describe
