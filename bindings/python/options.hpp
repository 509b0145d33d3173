// What callers choose by name or by day, in every function alike; and how long work tells how far it has come.
#pragma once

#include "osl/survey/survey.hpp"
#include "record.hpp"

namespace osl::python {

/// The record that a Python object holds, if it is of that type, else null.
template <describe::Record T>
const T* if_record(py::handle object) {
    const auto* record = as_record(object.ptr());
    return record != nullptr && record->type == &record_type<T>() ? static_cast<const T*>(record->value.get()) : nullptr;
}

/// A code by its text or its enumeration's member. `ValueError` names the known ones.
template <describe::Coded E>
E to_code(const Text& text) {
    if (const auto value = from_code<E>(text)) return *value;
    throw py::value_error(Text(describe::about_codes<E>.label.en) + ": met '" + text + "', expected " +
                          describe::shape_of<E>().expected().en);
}

/// A day, given as `datetime.date` or as its ISO text. `InvalidValue`.
[[nodiscard]] Opt<Day> to_day(const py::object& given);

/// Names, given as one text or as several.
[[nodiscard]] List<Text> to_names(const py::object& given);

/// Passes progress on to Python where it is wanted, and lets Ctrl-C through. `callback` must outlive it.
[[nodiscard]] Progress to_progress(const py::object& callback);

}  // namespace osl::python
