// Every day within a record, with what the field tables say it is.
#pragma once

#include "osl/describe/walk.hpp"
#include "osl/rules/engine/subjects.hpp"

namespace osl {

/// One day or month that is recorded.
struct DatedField {
    When when;
    Dated dated;
    const describe::Place* place;
};

}  // namespace osl

namespace osl::rules {

struct Days {
    template <class T>
    static constexpr bool is = std::same_as<T, Day> || std::same_as<T, When>;
};

/// Calls `visit(field)` for each of them below a record, in the order of the fields.
template <class T, class Visit>
void each_dated_field(const T& whole, Visit&& visit) {
    describe::walk<Days>(whole, [&](const auto& day, const describe::Notes& notes, const describe::Place& place) {
        visit(DatedField{When(day), notes.dated, &place});
    });
}

template <>
struct Subjects<DatedField> {
    template <class Visit>
    static void each(const CentreAt& at, Visit&& visit) {
        each_dated_field(at.centre(), visit);
    }
    static Text pointer(const CentreAt&, const DatedField& subject) { return subject.place->pointer(); }
    static Text key(const DatedField& subject) { return subject.place->keys(); }
};

}  // namespace osl::rules
