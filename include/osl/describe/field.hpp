// The field table: what a record consists of, said once.
//
// A record carries its table as a static member template that hands its fields, in declared order, to whatever asks:
//
//     struct Visit {
//         Day on;
//         Opt<Text> place;
//
//         static constexpr describe::About about{"Visit", {"wizyta", "visit"}};
//         template <class F>
//         static constexpr decltype(auto) fields(F&& f) {
//             return f(field("on", &Visit::on, {"dzień", "day"}),
//                      field("place", &Visit::place, {"miejsce", "place"}));
//         }
//     };
//
// Nothing is instantiated until a layer walks the table, which keeps records cheap to include (docs/adr/001). A field is required
// exactly when its type is not `Opt`. The table's order is the order of the members; tests/meta checks that no member is left out.
#pragma once

#include <concepts>
#include <string_view>
#include <type_traits>

#include "osl/describe/containers.hpp"
#include "osl/describe/language.hpp"

namespace osl::describe {

/// What a record is, for people and for everything generated.
struct About {
    std::string_view name;          ///< the type's name in C++, Python and the JSON Schema
    Local label;                    ///< its term in Polish and English
    std::string_view meaning = {};  ///< one English sentence
    std::string_view source = {};   ///< where the notion comes from (docs/sources.md)
};

/// What the day in a field is, so that a rule over days finds every one of them and need not name any.
enum class Dated : unsigned char {
    no,      ///< it holds no day
    event,   ///< when something of what is recorded here happened
    fact,    ///< since when something holds, which may be long before everything else that is recorded
    record,  ///< when something became known
    plan,    ///< what is foreseen, and may lie ahead
    bound,   ///< what the other days are measured against, or what a figure covers
};

[[nodiscard]] constexpr std::string_view name_of(Dated dated) noexcept {
    constexpr std::string_view names[]{"no", "event", "fact", "record", "plan", "bound"};
    return names[static_cast<unsigned char>(dated)];
}

/// Whom the identifier in a field refers to: records of the type `to` below a record of the type `within`. Where it may also be one of
/// another type, `or_to` is that.
struct Refers {
    std::string_view to = {};
    std::string_view within = {};
    std::string_view or_to = {};
    bool free = false;  ///< an identifier that nothing here defines
};

/// Declared to refer to nothing that the same data define.
inline constexpr Refers free_id{.free = true};

/// What else may be said of a field. An identifier is told to be one of three: it names its record (`unique_in`), it refers to another
/// (`refers`), or it is free; a day says what it is (`dated`). tests/model/records demands both of every record.
struct Notes {
    std::string_view unit = {};
    std::string_view meaning = {};
    std::string_view source = {};
    Dated dated = Dated::no;
    Refers refers = {};
    std::string_view unique_in = {};  ///< the type of the record below which no two of this type have the same value here
    std::string_view help_pl = {};    ///< the meaning in Polish, where people choose the value and are told what it does
    std::string_view part = {};       ///< of an option: the field whose truth it needs to be of any use
};

template <class Owner, class Member>
struct Field {
    using owner = Owner;
    using type = Member;

    std::string_view name;
    Member Owner::* member;
    Local label;
    Notes notes;
};

template <class Owner, class Member>
constexpr Field<Owner, Member> field(std::string_view name, Member Owner::* member, Local label, Notes notes = {}) {
    return {name, member, label, notes};
}

namespace detail {
struct AnyFields {
    template <class... Fields>
    constexpr int operator()(const Fields&...) const {
        return sizeof...(Fields);
    }
};
}  // namespace detail

/// A type that carries a field table. (Asks for `about` only: a class may use its own table within its body.)
template <class T>
concept Record = requires {
    { T::about } -> std::convertible_to<About>;
};

/// Number of fields of a record.
template <Record T>
constexpr int field_count = T::fields(detail::AnyFields{});

/// Calls `visit(field)` for each field in declared order.
template <Record T, class Visit>
constexpr void for_each_field(Visit&& visit) {
    T::fields([&](const auto&... fields) { (visit(fields), ...); });
}

template <class T>
struct IsOpt : std::false_type {};
template <class T>
struct IsOpt<Opt<T>> : std::true_type {
    using inner = T;
};
template <class T>
concept Optional = IsOpt<T>::value;

}  // namespace osl::describe

namespace osl {
using describe::Dated;
using describe::field;
using describe::free_id;
}  // namespace osl
