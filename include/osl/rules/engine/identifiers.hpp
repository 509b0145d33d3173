// The identifiers below a record, by what the field tables say of them: which name their record, and which refer to another.
#pragma once

#include "osl/describe/shape.hpp"
#include "osl/describe/walk.hpp"
#include "osl/model/records/register.hpp"

namespace osl::rules {

/// A record that is known by an id alone.
template <class T>
concept Identified = describe::Keyed<T> && requires(const T& record) {
    { record.id } -> std::convertible_to<const Id&>;
};

struct Identifiers {
    template <class T>
    static constexpr bool is = std::same_as<T, Id>;
};
struct IdentifiedRecords {
    template <class T>
    static constexpr bool is = Identified<T>;
};

/// What the field table says of a record's `id`.
template <Identified T>
[[nodiscard]] const describe::Notes& notes_of_id() {
    static const auto notes = [] {
        describe::Notes out;
        describe::for_each_field<T>([&](const auto& field) {
            if (field.name == "id") out = field.notes;
        });
        return out;
    }();
    return notes;
}

/// Calls `visit(type, unique_in, id, place)` for each record below (and for `whole` itself, if it is one) that is known by an id.
template <class T, class Visit>
void each_definition(const T& whole, Visit&& visit) {
    describe::walk<IdentifiedRecords>(whole, [&]<class R>(const R& record, const describe::Notes&, const describe::Place& place) {
        visit(R::about.name, notes_of_id<R>().unique_in, record.id, place);
    });
}

/// Calls `visit(refers, id, place)` for each identifier below that refers to another record.
template <class T, class Visit>
void each_reference(const T& whole, Visit&& visit) {
    describe::walk<Identifiers>(whole, [&](const Id& id, const describe::Notes& notes, const describe::Place& place) {
        if (!notes.refers.to.empty()) visit(notes.refers, id, place);
    });
}

/// What a record of a register is called, by the name of its type.
[[nodiscard]] Local label_of_record(std::string_view type);

/// Whether a record of one centre or of the programme may refer to one of this type in any centre.
[[nodiscard]] bool is_referred_to(std::string_view type);

/// A type and an id as one text.
[[nodiscard]] inline Text typed(std::string_view type, std::string_view id) {
    Text out(type);
    out += ' ';
    return out += id;
}

}  // namespace osl::rules
