// From a value of a described type to whatever takes it: JSON text, a neutral tree, columns. Generic over the field tables.
#pragma once

#include "osl/codec/diagnosis.hpp"
#include "osl/codec/encode_failure.hpp"
#include "osl/describe/poll.hpp"

namespace osl::codec {

// A sink takes a value as a walk:
//     null() boolean(bool) whole(std::int64_t) real(double) text(std::string_view) raw(std::string_view)
//     begin_list(std::size_t) end_list() begin_record() key(std::string_view) end_record()
// and throws `InvalidValue` for what it cannot hold. Fields that are not recorded are not visited.

namespace detail {

template <class T, class Sink>
void put_leaf(const T& value, Sink& sink) {
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
    } else {
        static_assert(describe::Textual<T>,
                      "a described type is a bool, Whole, double, Text, text value, enumeration, list, raw text or record");
        sink.text(value.text());
    }
}

/// Stops at the first thing that cannot be written, without a place.
template <class T, class Sink>
void put(const T& value, Sink& sink) {
    if constexpr (describe::Listed<T>) {
        sink.begin_list(value.size());
        for (const auto& item : value) {
            poll();
            put(item, sink);
        }
        sink.end_list();
    } else if constexpr (describe::Record<T>) {
        describe::for_each_broken(value, [](const describe::InvariantShape& broken) {
            throw InvalidValue(T::about.name, {"broken_invariant", broken.expected()});
        });
        sink.begin_record();
        describe::for_each_field<T>([&]<class M>(const describe::Field<T, M>& field) {
            const auto& member = value.*field.member;
            if constexpr (describe::Optional<M>) {
                if (!member.has_value()) return;
                sink.key(field.name);
                put(*member, sink);
            } else {
                sink.key(field.name);
                put(member, sink);
            }
        });
        sink.end_record();
    } else {
        put_leaf(value, sink);
    }
}

/// Errors are told with the centre that they lie in.
template <describe::Record T>
inline constexpr bool is_centre = T::about.name == "Centre";

/// Finds everything that cannot be written, with its place; what the sink is given meanwhile is of no use.
template <class T, class Sink>
void explain(const T& value, Sink& sink, Diagnosis& diagnosis) {
    if constexpr (describe::Listed<T>) {
        for (std::size_t i = 0; i != value.size(); ++i) {
            poll();
            const Diagnosis::Step step(diagnosis, i);
            explain(value[i], sink, diagnosis);
        }
    } else if constexpr (describe::Record<T>) {
        if constexpr (is_centre<T>) diagnosis.enter_centre(value.id.text());
        describe::for_each_broken(value, [&](const describe::InvariantShape& broken) {
            diagnosis.add(DecodeErrorCode::broken_invariant, nowhere, Text(T::about.name), broken.expected());
        });
        describe::for_each_field<T>([&]<class M>(const describe::Field<T, M>& field) {
            const auto& member = value.*field.member;
            const Diagnosis::Step step(diagnosis, field.name);
            if constexpr (describe::Optional<M>) {
                if (member.has_value()) explain(*member, sink, diagnosis);
            } else {
                explain(member, sink, diagnosis);
            }
        });
        if constexpr (is_centre<T>) diagnosis.leave_centre();
    } else {
        try {
            put_leaf(value, sink);
        } catch (const InvalidValue& fault) {
            diagnosis.refuse(fault);
        }
    }
}

}  // namespace detail

/// Throws `EncodeFailure` with everything that cannot be written: a broken invariant, a number that is no enumerator, text that is not
/// UTF-8, a number that is not finite, and whatever else the sink does not hold. What the sink was given until then is of no use.
template <class T, class Sink>
void encode(const T& value, Sink& sink) {
    try {
        detail::put(value, sink);
    } catch (const InvalidValue&) {
        Diagnosis diagnosis;
        detail::explain(value, sink, diagnosis);
        throw EncodeFailure(diagnosis.take(), diagnosis.total());
    }
}

}  // namespace osl::codec
