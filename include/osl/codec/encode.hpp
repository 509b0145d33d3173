// From a value of a described type to whatever takes it: JSON text, a neutral tree, columns. Generic over the field tables.
#pragma once

#include "osl/describe/poll.hpp"
#include "osl/describe/shape.hpp"

namespace osl::codec {

// A sink takes a value as a walk:
//     null() boolean(bool) whole(std::int64_t) real(double) text(std::string_view) raw(std::string_view)
//     begin_list(std::size_t) end_list() begin_record() key(std::string_view) end_record()
// Fields that are not recorded are not visited. A record that breaks one of its invariants is not written: `InvalidValue`.

template <class T, class Sink>
void encode(const T& value, Sink& sink) {
    if constexpr (std::same_as<T, bool>) {
        sink.boolean(value);
    } else if constexpr (std::same_as<T, double>) {
        sink.real(value);
    } else if constexpr (describe::WholeNumber<T>) {
        sink.whole(value.value());
    } else if constexpr (std::same_as<T, Text>) {
        sink.text(value);
    } else if constexpr (describe::Coded<T>) {
        sink.text(describe::code_of(value));
    } else if constexpr (describe::RawText<T>) {
        sink.raw(value.text());
    } else if constexpr (describe::Textual<T>) {
        sink.text(value.text());
    } else if constexpr (describe::Listed<T>) {
        sink.begin_list(value.size());
        for (const auto& item : value) {
            poll();
            encode(item, sink);
        }
        sink.end_list();
    } else {
        static_assert(describe::Record<T>);
        describe::for_each_broken(value, [](const describe::InvariantShape& broken) {
            throw InvalidValue(T::about.name, {"broken_invariant", broken.expected()});
        });
        sink.begin_record();
        describe::for_each_field<T>([&]<class M>(const describe::Field<T, M>& field) {
            const auto& member = value.*field.member;
            if constexpr (describe::Optional<M>) {
                if (!member) return;
                sink.key(field.name);
                encode(*member, sink);
            } else {
                sink.key(field.name);
                encode(member, sink);
            }
        });
        sink.end_record();
    }
}

}  // namespace osl::codec
