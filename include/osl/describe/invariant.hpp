// What must hold between the fields of one record for it to be of the right shape at all. A record lists its invariants in a
// second table beside its fields; decoding, writing and the JSON Schema follow it.
//
//     template <class F>
//     static constexpr decltype(auto) invariants(F&& f) {
//         return f(ordered("from", &Period::from_, "to", &Period::to_));
//     }
#pragma once

#include <concepts>
#include <string_view>

#include "osl/describe/code.hpp"
#include "osl/describe/result.hpp"

namespace osl::describe {

/// Whether one value lies before another. A type whose values may overlap has no `<` and says so by a name of its own.
template <class T>
[[nodiscard]] constexpr bool precedes(const T& a, const T& b) {
    if constexpr (requires { a.wholly_before(b); }) {
        return a.wholly_before(b);
    } else {
        return a < b;
    }
}

/// The later field must not precede the earlier one, where both are recorded.
template <class Owner, class Member>
struct Ordered {
    std::string_view earlier_name;
    Member Owner::* earlier;
    std::string_view later_name;
    Member Owner::* later;
    bool strictly;

    [[nodiscard]] bool holds(const Owner& record) const {
        if constexpr (Optional<Member>) {
            const auto& a = record.*earlier;
            const auto& b = record.*later;
            return !a.has_value() || !b.has_value() || (strictly ? precedes(*a, *b) : !precedes(*b, *a));
        } else {
            return strictly ? precedes(record.*earlier, record.*later) : !precedes(record.*later, record.*earlier);
        }
    }
};

template <class Owner, class Member>
constexpr Ordered<Owner, Member> ordered(std::string_view earlier_name, Member Owner::* earlier, std::string_view later_name,
                                         Member Owner::* later, bool strictly = false) {
    return {earlier_name, earlier, later_name, later, strictly};
}

/// At least one of two optional fields must be recorded.
template <class Owner, class A, class B>
struct EitherOf {
    std::string_view first_name;
    A Owner::* first;
    std::string_view second_name;
    B Owner::* second;

    [[nodiscard]] bool holds(const Owner& record) const { return (record.*first).has_value() || (record.*second).has_value(); }
};

template <class Owner, class A, class B>
constexpr EitherOf<Owner, A, B> either_of(std::string_view first_name, A Owner::* first, std::string_view second_name, B Owner::* second) {
    return {first_name, first, second_name, second};
}

/// An optional field must be recorded where a coded field has a certain value.
template <class Owner, class Member, class E>
struct NeededWhen {
    std::string_view needed_name;
    Member Owner::* needed;
    std::string_view when_name;
    E Owner::* when;
    E value;

    [[nodiscard]] bool holds(const Owner& record) const { return record.*when != value || (record.*needed).has_value(); }
};

template <class Owner, class Member, class E>
constexpr NeededWhen<Owner, Member, E> needed_when(std::string_view needed_name, Member Owner::* needed, std::string_view when_name,
                                                   E Owner::* when, std::type_identity_t<E> value) {
    return {needed_name, needed, when_name, when, value};
}

/// One invariant without its types, as messages and the JSON Schema need it.
struct InvariantShape {
    enum class Kind : unsigned char { ordered, strictly_ordered, either_of, needed_when };

    Kind kind;
    std::string_view first;   ///< ordered: the earlier field; either_of: one of the two; needed_when: the needed field
    std::string_view second;  ///< ordered: the later field; either_of: the other; needed_when: the coded field
    std::string_view code;    ///< needed_when: its value

    /// What was expected, for a message.
    [[nodiscard]] Phrase expected() const;
};

template <class Owner, class Member>
constexpr InvariantShape shape_of_invariant(const Ordered<Owner, Member>& i) {
    using Kind = InvariantShape::Kind;
    return {i.strictly ? Kind::strictly_ordered : Kind::ordered, i.earlier_name, i.later_name, {}};
}
template <class Owner, class A, class B>
constexpr InvariantShape shape_of_invariant(const EitherOf<Owner, A, B>& i) {
    return {InvariantShape::Kind::either_of, i.first_name, i.second_name, {}};
}
template <class Owner, class Member, class E>
constexpr InvariantShape shape_of_invariant(const NeededWhen<Owner, Member, E>& i) {
    return {InvariantShape::Kind::needed_when, i.needed_name, i.when_name, code_of(i.value)};
}

template <class T>
concept Constrained = Record<T> && requires { T::invariants(detail::AnyFields{}); };

/// Calls `visit(shape)` for each invariant that a record breaks.
template <class T, class Visit>
void for_each_broken(const T& record, Visit&& visit) {
    if constexpr (Constrained<T>) {
        T::invariants(
            [&](const auto&... invariants) { ((invariants.holds(record) ? void() : visit(shape_of_invariant(invariants))), ...); });
    }
}

/// The record itself if it keeps its invariants, else the fault of the first that it breaks.
template <class T>
Result<T> checked(T record) {
    Opt<Fault> fault;
    for_each_broken(record, [&](const InvariantShape& broken) {
        if (!fault) fault = Fault{"broken_invariant", broken.expected()};
    });
    if (fault) return *std::move(fault);
    return record;
}

}  // namespace osl::describe

namespace osl {
using describe::either_of;
using describe::needed_when;
using describe::ordered;
}  // namespace osl
