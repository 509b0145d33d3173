// What rules ask about: how the subjects of a centre are found, where each stands, and by which key of its own it is known. Tables of
// figures are judged as a whole, see engine/table_at.hpp.
#pragma once

#include <variant>

#include "osl/codec/json.hpp"
#include "osl/describe/key.hpp"
#include "osl/model/time/centre_at.hpp"

namespace osl {

/// One of the seven steps of a centre with the entry that is its state, if any.
struct StepAt {
    Step step;
    const StepEntry* state;
};

/// How long a centre was in the programme, a participant in the training, an organiser in the role; active or not.
struct Stay {
    Opt<When> from;
    Opt<When> to;
    std::variant<const Centre*, const Participant*, const Organiser*> of;

    static constexpr describe::About about{"Stay", {"pobyt", "stay"}, "From when to when a centre, participant or organiser took part."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("from", &Stay::from, {"od kiedy", "from"}, {.meaning = "joined_on or appointed_on"}),
                 field("to", &Stay::to, {"do kiedy", "to"}, {.meaning = "left_on, withdrawn_on or ended_on"}));
    }
};

/// An entry that says both since when something holds and when that became known; whether it counts or not.
struct DatedFact {
    Opt<When> on;
    Opt<Day> recorded_on;
    std::variant<const StepEntry*, const StructureEntry*, const Act*, const OwnSupervision*> entry;

    static constexpr describe::About about{"DatedFact",
                                           {"fakt z datą", "dated fact"},
                                           "Since when something holds and when that became known."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("on", &DatedFact::on, {"od kiedy", "since"}),
                 field("recorded_on", &DatedFact::recorded_on, {"odnotowano", "recorded on"}));
    }
};

}  // namespace osl

namespace osl::rules {

/// For a subject type: `each(whole, visit(subject))`, `pointer(whole, subject)` and `key(subject)`. Pointers and keys are only made
/// for findings. A key must not depend on the subject's position. `order(subject)`, where there is one, is its place in the model.
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
    static std::size_t order(const StepAt& subject) { return static_cast<std::size_t>(subject.step); }
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
    static Text key(const StepEntry& subject) { return describe::key_text(subject); }
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
struct Subjects<Stay> {
    template <class Visit>
    static void each(const CentreAt& at, Visit&& visit) {
        const auto& centre = at.centre();
        visit(Stay{centre.joined_on, centre.left_on, &centre});
        if (centre.participants)
            for (const auto& person : *centre.participants) visit(Stay{person.joined_on, person.withdrawn_on, &person});
        if (centre.organisers)
            for (const auto& person : *centre.organisers) visit(Stay{person.appointed_on, person.ended_on, &person});
    }
    static Text pointer(const CentreAt& at, const Stay& subject) {
        if (const auto* const* person = std::get_if<const Participant*>(&subject.of)) return Subjects<Participant>::pointer(at, **person);
        if (const auto* const* person = std::get_if<const Organiser*>(&subject.of)) return Subjects<Organiser>::pointer(at, **person);
        return {};
    }
    static Text key(const Stay& subject) {
        if (const auto* const* person = std::get_if<const Participant*>(&subject.of)) return "participant " + (*person)->id.text();
        if (const auto* const* person = std::get_if<const Organiser*>(&subject.of)) return "organiser " + (*person)->id.text();
        return {};
    }
};

template <>
struct Subjects<DatedFact> {
    template <class Visit>
    static void each(const CentreAt& at, Visit&& visit) {
        const auto& centre = at.centre();
        const auto all = [&](const auto& list) {
            if (!list) return;
            for (const auto& entry : *list) visit(DatedFact{entry.on, entry.recorded_on, &entry});
        };
        all(centre.steps);
        all(centre.structures);
        all(centre.acts);
        if (const auto& own = centre.own_supervision) visit(DatedFact{own->introduced_on, own->recorded_on, &*own});
    }
    static Text pointer(const CentreAt& at, const DatedFact& subject) {
        const auto place = [](const char* name, const auto& entry, const auto& list) {
            return name + std::to_string(&entry - list->data());
        };
        return std::visit(
            [&]<class Entry>(const Entry* entry) -> Text {
                if constexpr (std::same_as<Entry, StepEntry>)
                    return place("/steps/", *entry, at.centre().steps);
                else if constexpr (std::same_as<Entry, StructureEntry>)
                    return place("/structures/", *entry, at.centre().structures);
                else if constexpr (std::same_as<Entry, Act>)
                    return place("/acts/", *entry, at.centre().acts);
                else
                    return "/own_supervision";
            },
            subject.entry);
    }
    /// What stands in no list is known by where it stands.
    template <class Entry>
    static Text key_of(const Entry& entry) {
        Text name(Entry::about.name);
        if constexpr (describe::Keyed<Entry>) name += ' ' + describe::key_text(entry);
        return name;
    }
    static Text key(const DatedFact& subject) {
        return std::visit([]<class Entry>(const Entry* entry) { return key_of(*entry); }, subject.entry);
    }
};

}  // namespace osl::rules
