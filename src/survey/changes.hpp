// What differs between two values of a described type: one walk of the field tables, so that a new field or list needs nothing here.
#pragma once

#include "matching.hpp"
#include "osl/codec/document.hpp"
#include "osl/describe/log.hpp"
#include "osl/describe/walk.hpp"
#include "osl/survey/change.hpp"

namespace osl {

/// The changes from one value to another, in the order of the model and of the keys.
class Changes {
public:
    template <describe::Record T>
    void compare(const T& before, const T& after) {
        fields(before, after, {{}, {}}, false);
    }

    [[nodiscard]] List<Change> take() { return std::move(changes_); }

private:
    using Place = describe::Place;

    /// Where a value stands in either.
    struct Places {
        Place before;
        Place after;
    };

    struct LogEntries {
        template <class T>
        static constexpr bool is = describe::is_log_entry<T>();
    };

    template <class T>
    static consteval bool may_be_empty() {
        if constexpr (describe::Listed<T>)
            return describe::IsList<T>::min_items == 0;
        else
            return false;
    }

    /// What another program wrote of the same content is no change.
    template <class T>
    static bool same(const T& before, const T& after) {
        if constexpr (std::same_as<T, RawJson>)
            return before == after || canonical(before.text()) == canonical(after.text());
        else
            return before == after;
    }

    static ChangeKind within(bool log, ChangeKind kind) { return log ? ChangeKind::rewritten : kind; }

    template <class T>
    void add(ChangeKind kind, const Place& place, const T* before, const T* after) {
        changes_.push_back({.kind = kind,
                            .pointer = place.pointer(),
                            .place = place.keys(),
                            .before = before != nullptr ? Opt<Text>(to_json(*before)) : Opt<Text>(),
                            .after = after != nullptr ? Opt<Text>(to_json(*after)) : Opt<Text>()});
    }

    template <class T>
    void value(const T& before, const T& after, const Places& places, bool log) {
        if constexpr (describe::Optional<T>) {
            optional(before, after, places, log);
        } else if constexpr (describe::Listed<T>) {
            list(before, after, places, log);
        } else if constexpr (describe::Record<T>) {
            fields(before, after, places, log);
        } else {
            if (!same(before, after)) add(within(log, ChangeKind::changed), places.after, &before, &after);
        }
    }

    template <class T>
    void fields(const T& before, const T& after, const Places& places, bool log) {
        describe::for_each_field<T>([&](const auto& field) {
            const auto& old = before.*field.member;
            const auto& now = after.*field.member;
            if (!(old == now)) value(old, now, {Place(places.before, field.name), Place(places.after, field.name)}, log);
        });
    }

    template <class T>
    void optional(const Opt<T>& before, const Opt<T>& after, const Places& places, bool log) {
        const T* old = before.has_value() ? &*before : nullptr;
        const T* now = after.has_value() ? &*after : nullptr;
        if (old != nullptr && now != nullptr) return value(*old, *now, places, log);
        if constexpr (may_be_empty<T>()) {
            if (!(old != nullptr ? *old : *now).empty())  // its elements tell
                return list(old != nullptr ? *old : T{}, now != nullptr ? *now : T{}, places, log);
        }
        add(within(log, ChangeKind::changed), now != nullptr ? places.after : places.before, old, now);
        if (old != nullptr) logs_of(*old, places.before, ChangeKind::vanished);
        if (now != nullptr) logs_of(*now, places.after, ChangeKind::entered);
    }

    template <class T>
    void list(const T& before, const T& after, const Places& places, bool log) {
        using Element = typename describe::IsList<T>::element;
        constexpr bool is_log = describe::is_log_entry<Element>();
        match(before, after, [&](const Placed<Element>& old, const Placed<Element>& now) {
            const auto at = [](const Place& up, const Placed<Element>& placed) { return Place(up, placed.index, *placed.element); };
            if (old.element != nullptr && now.element != nullptr) {
                if (!(*old.element == *now.element))
                    value(*old.element, *now.element, {at(places.before, old), at(places.after, now)}, log || is_log);
            } else if (now.element != nullptr) {
                const auto place = at(places.after, now);
                add(is_log ? ChangeKind::entered : within(log, ChangeKind::added), place, old.element, now.element);
                if constexpr (!is_log) logs_of(*now.element, place, ChangeKind::entered);
            } else {
                const auto place = at(places.before, old);
                add(is_log ? ChangeKind::vanished : within(log, ChangeKind::removed), place, old.element, now.element);
                if constexpr (!is_log) logs_of(*old.element, place, ChangeKind::vanished);
            }
        });
    }

    /// The logs of what comes or goes as a whole come or go with it.
    template <class T>
    void logs_of(const T& value, const Place& place, ChangeKind kind) {
        if constexpr (describe::holds<LogEntries, T>()) {
            describe::walk<LogEntries>(
                value,
                [&]<class Entry>(const Entry& entry, const describe::Notes& /*notes*/, const Place& at) {
                    add<Entry>(kind, at, kind == ChangeKind::vanished ? &entry : nullptr, kind == ChangeKind::entered ? &entry : nullptr);
                },
                place);
        }
    }

    List<Change> changes_;
};

}  // namespace osl
