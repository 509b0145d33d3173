// What rules ask about: how the subjects of a centre or a table are found, where each stands, and by which key of its own it is known.
#pragma once

#include "osl/codec/json.hpp"
#include "osl/model/records/figure_table.hpp"
#include "osl/model/time/centre_at.hpp"

namespace osl {

/// One of the seven steps of a centre with the entry that is its state, if any.
struct StepAt {
    Step step;
    const StepEntry* state;
};

}  // namespace osl

namespace osl::rules {

/// For a subject type: `each(whole, visit(subject))`, `pointer(whole, subject)` and `key(subject)`. Pointers and keys are only made
/// for findings. A key must not depend on the subject's position.
template <class Subject>
struct Subjects;

template <>
struct Subjects<CentreAt> {
    template <class Visit>
    static void each(const CentreAt& centre, Visit&& visit) {
        visit(centre);
    }
    static Text pointer(const CentreAt&, const CentreAt&) { return {}; }
    static Text key(const CentreAt&) { return {}; }
};

template <>
struct Subjects<StepAt> {
    template <class Visit>
    static void each(const CentreAt& centre, Visit&& visit) {
        for (std::size_t i = 0; i != step_count; ++i) visit(StepAt{static_cast<Step>(i), centre.state_of(static_cast<Step>(i))});
    }
    static Text pointer(const CentreAt& centre, const StepAt& subject) {
        if (subject.state == nullptr) return "/steps";
        return "/steps/" + std::to_string(subject.state - centre.centre().steps->data());
    }
    static Text key(const StepAt& subject) { return Text(code_of(subject.step)); }
};

/// Entries of the step log, whether they count or not.
template <>
struct Subjects<StepEntry> {
    template <class Visit>
    static void each(const CentreAt& centre, Visit&& visit) {
        if (!centre.centre().steps) return;
        for (const auto& entry : *centre.centre().steps) visit(entry);
    }
    static Text pointer(const CentreAt& centre, const StepEntry& subject) {
        return "/steps/" + std::to_string(&subject - centre.centre().steps->data());
    }
    static Text key(const StepEntry& subject) { return to_json(subject); }
};

template <>
struct Subjects<Participant> {
    template <class Visit>
    static void each(const CentreAt& centre, Visit&& visit) {
        centre.for_each_participant([&](const Participant& person, std::size_t) { visit(person); });
    }
    static Text pointer(const CentreAt& centre, const Participant& subject) {
        return "/participants/" + std::to_string(&subject - centre.centre().participants->data());
    }
    static Text key(const Participant& subject) { return subject.id.text(); }
};

template <>
struct Subjects<Organiser> {
    template <class Visit>
    static void each(const CentreAt& centre, Visit&& visit) {
        centre.for_each_organiser([&](const Organiser& person, std::size_t) { visit(person); });
    }
    static Text pointer(const CentreAt& centre, const Organiser& subject) {
        return "/organisers/" + std::to_string(&subject - centre.centre().organisers->data());
    }
    static Text key(const Organiser& subject) { return subject.id.text(); }
};

template <>
struct Subjects<FigureTable> {
    template <class Visit>
    static void each(const FigureTable& table, Visit&& visit) {
        visit(table);
    }
    static Text pointer(const FigureTable&, const FigureTable&) { return {}; }
    static Text key(const FigureTable& table) { return table.id.text(); }
};

template <>
struct Subjects<TableCell> {
    template <class Visit>
    static void each(const FigureTable& table, Visit&& visit) {
        for (const auto& cell : table.cells) visit(cell);
    }
    static Text pointer(const FigureTable& table, const TableCell& subject) {
        return "/cells/" + std::to_string(&subject - table.cells.data());
    }
    static Text key(const TableCell& cell) { return to_json(cell); }
};

}  // namespace osl::rules
