// What callers choose by name or by day, in every function alike; and how long work tells how far it has come.
#pragma once

#include "osl/describe/unknown_name.hpp"
#include "osl/survey/survey.hpp"
#include "record.hpp"

namespace osl::python {

/// The record that a Python object holds, if it is of that type, else null.
template <describe::Record T>
const T* if_record(py::handle object) {
    const auto* record = as_record(object.ptr());
    return record != nullptr && record->type == &record_type<T>() ? static_cast<const T*>(record->value.get()) : nullptr;
}

/// A code by its text or its enumeration's member. `UnknownName` tells the one probably meant.
template <describe::Coded E>
E to_code(const Text& text) {
    if (const auto value = from_code<E>(text)) return *value;
    List<std::string_view> known;
    for (const auto& entry : describe::code_table<E>()) known.push_back(entry.code);
    throw UnknownName(describe::about_codes<E>.label.en, text, known);
}

/// A day, given as `datetime.date`, as `YYYY-MM-DD` or as a `When` that is a day; None is none. A time of day would be lost, so that a
/// `datetime` and what other libraries have of that kind are refused. `name` is the argument's. `InvalidValue`, `TypeError`.
[[nodiscard]] Opt<Day> to_day(const py::object& given, std::string_view name);

/// Names, given as one text or as several.
[[nodiscard]] List<Text> to_names(const py::object& given);

/// Passes progress on to Python where it is wanted. `callback` must outlive it.
[[nodiscard]] Progress to_progress(const py::object& callback);

}  // namespace osl::python
