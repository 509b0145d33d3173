// Whether what a rule needs is recorded; and what it is called, from the field tables.
#pragma once

#include <span>

#include "osl/model/records/figure_table.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules {

template <class T>
struct MemberOf;
template <class Owner, class Member>
struct MemberOf<Member Owner::*> {
    using owner = Owner;
    using type = Member;
};

/// The name of a member in files.
template <auto Member>
[[nodiscard]] std::string_view name_of() {
    using M = MemberOf<decltype(Member)>;
    std::string_view name;
    describe::for_each_field<typename M::owner>([&]<class T>(const describe::Field<typename M::owner, T>& field) {
        if constexpr (std::same_as<T, typename M::type>) {
            if (field.member == Member) name = field.name;
        }
    });
    return name;
}

/// Recorded, and of a centre's list of dated entries: known at the times at which the centre is looked at.
template <class Owner, class T, class Whole>
[[nodiscard]] bool is_recorded(const T& value, const Whole& whole) {
    if constexpr (describe::Optional<T> && std::same_as<Owner, Centre>) {
        return whole.knows(value);
    } else if constexpr (describe::Optional<T>) {
        return value.has_value();
    } else {
        return true;
    }
}

template <class T>
[[nodiscard]] const auto& within(const T& value) {
    if constexpr (describe::Optional<T>) {
        return *value;
    } else {
        return value;
    }
}

template <auto First, auto... Rest, class Owner, class Whole>
[[nodiscard]] bool recorded_below(const Owner& owner, const Whole& whole) {
    const auto& value = owner.*First;
    if (!is_recorded<Owner>(value, whole)) return false;
    if constexpr (sizeof...(Rest) == 0) {
        return true;
    } else {
        return recorded_below<Rest...>(within(value), whole);
    }
}

/// One need: recorded or not, and its name.
template <auto Need, class Type = std::remove_cv_t<decltype(Need)>>
struct NeedOf {
    using owner = typename MemberOf<decltype(Need)>::owner;
    static constexpr bool undated = false;
    template <class Owner, class Whole>
    static bool recorded(const Owner& owner, const Whole& whole) {
        return is_recorded<Owner>(owner.*Need, whole);
    }
    static Text name() { return Text(name_of<Need>()); }
};

template <auto Need, auto First, auto... Rest>
struct NeedOf<Need, Path<First, Rest...>> {
    using owner = typename MemberOf<decltype(First)>::owner;
    static constexpr bool undated = false;
    template <class Owner, class Whole>
    static bool recorded(const Owner& owner, const Whole& whole) {
        return recorded_below<First, Rest...>(owner, whole);
    }
    static Text name() {
        Text out(name_of<First>());
        ((out += '.' + Text(name_of<Rest>())), ...);
        return out;
    }
};

template <auto Need, auto Member>
struct NeedOf<Need, Undated<Member>> : NeedOf<Member> {
    static constexpr bool undated = true;
};

template <auto Need, auto First, auto... Rest>
struct NeedOf<Need, Either<First, Rest...>> {
    using owner = typename NeedOf<First>::owner;
    static constexpr bool undated = false;
    template <class Owner, class Whole>
    static bool recorded(const Owner& owner, const Whole& whole) {
        return NeedOf<First>::recorded(owner, whole) || (NeedOf<Rest>::recorded(owner, whole) || ...);
    }
    static Text name() { return NeedOf<First>::name() + ((" / " + NeedOf<Rest>::name()) + ...); }
};

/// Needs of the subject itself; a subject that is the state of something is asked through its entry.
template <class N, class Subject, class Whole>
[[nodiscard]] bool recorded_in(const Subject& subject, const Whole& whole) {
    if constexpr (requires { subject.state; }) {
        return subject.state != nullptr && N::recorded(*subject.state, whole);
    } else {
        return N::recorded(subject, whole);
    }
}

template <auto Need, class Subject>
[[nodiscard]] bool is_met(const CentreAt& centre, const Subject& subject) {
    using N = NeedOf<Need>;
    if (N::undated && !centre.at_observation()) return false;
    if constexpr (std::same_as<typename N::owner, Centre>) {
        return N::recorded(centre.centre(), centre);
    } else if constexpr (std::same_as<typename N::owner, Programme>) {
        return N::recorded(centre.programme(), centre);
    } else {
        return recorded_in<N>(subject, centre);
    }
}

template <auto Need, class Subject>
[[nodiscard]] bool is_met(const FigureTable& table, const Subject& subject) {
    using N = NeedOf<Need>;
    if constexpr (std::same_as<typename N::owner, FigureTable>) {
        return N::recorded(table, table);
    } else {
        return N::recorded(subject, table);
    }
}

template <class Whole, class Subject, auto... Fields>
[[nodiscard]] bool all_met(const Whole& whole, const Subject& subject, Needs<Fields...>) {
    return (is_met<Fields>(whole, subject) && ...);
}

/// The needs that are not met, for a message.
template <class Whole, class Subject, auto... Fields>
[[nodiscard]] Text unmet(const Whole& whole, const Subject& subject, Needs<Fields...>) {
    Text out;
    ((is_met<Fields>(whole, subject) ? void() : void(out += (out.empty() ? "" : ", ") + NeedOf<Fields>::name())), ...);
    return out;
}

/// Whether one of the needs named in a message, or one of its alternatives, is among `fields`.
[[nodiscard]] bool names_any(std::string_view needs, std::span<const Text> fields);

template <auto... Fields>
[[nodiscard]] List<Text> names_of(Needs<Fields...>) {
    return {NeedOf<Fields>::name()...};
}

}  // namespace osl::rules
