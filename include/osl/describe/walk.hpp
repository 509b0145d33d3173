// Everything of a kind within a record – its days, its identifiers, its texts, its lists – found through the field tables, so that a new
// field needs nothing here. What cannot hold any is passed over when the program is compiled.
#pragma once

#include "osl/describe/key.hpp"

namespace osl::describe {

/// A place within a record, as a chain on the stack; written out only when it is needed.
class Place {
public:
    constexpr Place() = default;

    /// A field of the record at `up`.
    constexpr Place(const Place& up, std::string_view name) : up_(&up), name_(name) {}

    /// An element of the list at `up`.
    template <class T>
    constexpr Place(const Place& up, std::size_t index, const T& element)
        : up_(&up), index_(index), element_(&element), key_([](const void* at) { return key_text(*static_cast<const T*>(at)); }) {}

    /// JSON Pointer from where the walk began.
    [[nodiscard]] Text pointer() const {
        if (up_ == nullptr) return {};
        return up_->pointer() + '/' + (element_ != nullptr ? std::to_string(index_) : Text(name_));
    }

    /// The same way told by keys, which neither the order of a list nor what is beside the keys changes.
    [[nodiscard]] Text keys() const {
        if (up_ == nullptr) return {};
        if (element_ != nullptr) return up_->keys() + '[' + key_(element_) + ']';
        auto out = up_->keys();
        if (!out.empty()) out += '.';
        return out += name_;
    }

private:
    const Place* up_ = nullptr;
    std::string_view name_;
    std::size_t index_ = 0;
    const void* element_ = nullptr;
    Text (*key_)(const void*) = nullptr;
};

template <class Wanted, class T>
consteval bool holds();

namespace detail {
template <class Wanted>
struct AnyHolds {
    template <class... Fields>
    constexpr bool operator()(const Fields&...) const {
        return (holds<Wanted, typename Fields::type>() || ...);
    }
};
}  // namespace detail

/// Whether values of a type can hold what is wanted. `Wanted::is<T>` tells of one type.
template <class Wanted, class T>
consteval bool holds() {
    if constexpr (Wanted::template is<T>)
        return true;
    else if constexpr (Optional<T>)
        return holds<Wanted, typename IsOpt<T>::inner>();
    else if constexpr (Listed<T>)
        return holds<Wanted, typename IsList<T>::element>();
    else if constexpr (Record<T>)
        return T::fields(detail::AnyHolds<Wanted>{});
    else
        return false;
}

/// Calls `visit(value, notes, place)` for each value that is wanted, in the order of the fields; `notes` are those of the field that it
/// stands in. What is wanted is looked into too.
template <class Wanted, class T, class Visit>
void walk(const T& value, const Visit& visit, const Place& place = {}, const Notes& notes = {}) {
    if constexpr (Wanted::template is<T>) visit(value, notes, place);
    if constexpr (Optional<T>) {
        if constexpr (holds<Wanted, typename IsOpt<T>::inner>())
            if (value) walk<Wanted>(*value, visit, place, notes);
    } else if constexpr (Listed<T>) {
        if constexpr (holds<Wanted, typename IsList<T>::element>()) {
            std::size_t index = 0;
            for (const auto& item : value) walk<Wanted>(item, visit, Place(place, index++, item), notes);
        }
    } else if constexpr (Record<T>) {
        for_each_field<T>([&]<class M>(const Field<T, M>& field) {
            if constexpr (holds<Wanted, M>()) walk<Wanted>(value.*field.member, visit, Place(place, field.name), field.notes);
        });
    }
}

}  // namespace osl::describe
