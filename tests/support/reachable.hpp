// Every described type that can be reached from some roots by walking the field tables at compile time.
#pragma once

#include "osl/describe/shape.hpp"

namespace osl::testing {

template <class... T>
struct Types {};

namespace detail {

template <class T, class List>
constexpr bool contains = false;
template <class T, class... Known>
constexpr bool contains<T, Types<Known...>> = (std::same_as<T, Known> || ...);

template <class T>
struct TypesOfFields {
    template <class... M>
    constexpr Types<M...> operator()(const describe::Field<T, M>&...) const {
        return {};
    }
};

struct TargetsOf {
    template <class From, class... To>
    constexpr Types<To...> operator()(const describe::Relation<From, To>&...) const {
        return {};
    }
};

template <class Known, class Next>
struct Add;

template <class Known, class Queue>
struct AddAll {
    using type = Known;
};
template <class Known, class First, class... Rest>
struct AddAll<Known, Types<First, Rest...>> {
    using type = typename AddAll<typename Add<Known, First>::type, Types<Rest...>>::type;
};

template <class... Known, class Next>
struct Add<Types<Known...>, Next> {
    static constexpr auto made() {
        using All = Types<Known...>;
        if constexpr (contains<Next, All>) {
            return std::type_identity<All>{};
        } else if constexpr (describe::Optional<Next>) {
            return Add<All, typename describe::IsOpt<Next>::inner>::made();
        } else if constexpr (describe::Listed<Next>) {
            return Add<All, typename describe::IsList<Next>::element>::made();
        } else if constexpr (describe::Record<Next>) {
            return AddAll<Types<Known..., Next>, decltype(Next::fields(TypesOfFields<Next>{}))>{};
        } else if constexpr (describe::Related<Next>) {
            return AddAll<Types<Known..., Next>, decltype(describe_relations(std::type_identity<Next>{}, TargetsOf{}))>{};
        } else {
            return std::type_identity<Types<Known..., Next>>{};
        }
    }
    using type = typename decltype(made())::type;
};

/// The types of the members of records, each once.
template <class Known, class Queue>
struct Merge {
    using type = Known;
};
template <class... Known, class First, class... Rest>
struct Merge<Types<Known...>, Types<First, Rest...>> {
    using next = std::conditional_t<contains<First, Types<Known...>>, Types<Known...>, Types<Known..., First>>;
    using type = typename Merge<next, Types<Rest...>>::type;
};
template <class Known, class All>
struct Members {
    using type = Known;
};
template <class Known, class First, class... Rest>
struct Members<Known, Types<First, Rest...>> {
    static constexpr auto added() {
        if constexpr (describe::Record<First>) {
            return Merge<Known, decltype(First::fields(TypesOfFields<First>{}))>{};
        } else {
            return std::type_identity<Known>{};
        }
    }
    using type = typename Members<typename decltype(added())::type, Types<Rest...>>::type;
};

}  // namespace detail

/// The roots and all that they are made of, lists and optional fields looked into, and what their codes relate to.
template <class... Roots>
using Reachable = typename detail::AddAll<Types<>, Types<Roots...>>::type;

/// The types of a record's fields, and of the fields of all records of a list.
template <describe::Record T>
using FieldTypes = decltype(T::fields(detail::TypesOfFields<T>{}));
template <class All>
using MemberTypes = typename detail::Members<Types<>, All>::type;

/// Calls `visit.template operator()<T>()` for each type of a list.
template <class... T, class Visit>
void for_each_type(Types<T...>, Visit&& visit) {
    (visit.template operator()<T>(), ...);
}

/// The same for the records, and for the enumerations, among them.
template <class List, class Visit>
void for_each_record(List types, Visit&& visit) {
    for_each_type(types, [&]<class T> {
        if constexpr (describe::Record<T>) visit.template operator()<T>();
    });
}
template <class List, class Visit>
void for_each_enumeration(List types, Visit&& visit) {
    for_each_type(types, [&]<class T> {
        if constexpr (describe::Coded<T>) visit.template operator()<T>();
    });
}

}  // namespace osl::testing
