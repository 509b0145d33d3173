// One change between two waves: of a step, of an entry, of a field.
#pragma once

#include "osl/model/vocabulary/steps.hpp"

namespace osl {

/// Where a step has gone between two waves.
enum class Movement : std::uint8_t { advanced, went_back, otherwise };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<Movement>, F&& f) {
    using enum Movement;
    return f(describe::About{"Movement", {"ruch kroku", "movement of a step"}, "Where a step has gone between two waves."},
             code(advanced, "advanced", {"naprzód", "advanced"}, {"Nearer to done: not begun, planned, in progress, done."}),
             code(went_back, "went_back", {"wstecz", "went back"}, {"Further from done, or no longer known to have begun."}),
             code(otherwise, "otherwise", {"zmieniony", "changed"}, {"As far as before, or the step is no duty or not needed."}));
}

/// From not begun (nothing recorded, unknown, undecided, blocked) by planned and in progress to done or already satisfied.
[[nodiscard]] Movement movement(const Opt<StepStatus>& before, const Opt<StepStatus>& after) noexcept;

/// What the register says of a step, each time as known on its own day of observation.
struct StepChange {
    Step step;
    Movement movement;
    Opt<StepStatus> before = {};
    Opt<StepStatus> after = {};

    friend bool operator==(const StepChange&, const StepChange&) = default;

    static constexpr describe::About about{"StepChange", {"zmiana stanu kroku", "change of a step"}, "A step whose status is another."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("step", &StepChange::step, {"krok", "step"}), field("movement", &StepChange::movement, {"ruch", "movement"}),
                 field("before", &StepChange::before, {"przedtem", "before"}, {.meaning = "absent where nothing was recorded"}),
                 field("after", &StepChange::after, {"potem", "after"}, {.meaning = "absent where nothing is recorded"}));
    }
};

/// What has happened to an entry or a field.
enum class ChangeKind : std::uint8_t { entered, rewritten, vanished, added, removed, changed };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<ChangeKind>, F&& f) {
    using enum ChangeKind;
    return f(describe::About{"ChangeKind", {"rodzaj zmiany", "kind of change"}, "What has happened to an entry or a field."},
             code(entered, "entered", {"dopisano do dziennika", "entered in the log"}, {"The log has one entry more."}),
             code(rewritten, "rewritten", {"zmieniono wpis w dzienniku", "log entry rewritten"},
                  {"An entry of a log says something else than it did; only new entries may correct it."}),
             code(vanished, "vanished", {"usunięto wpis z dziennika", "log entry vanished"}, {"A log has lost an entry."}),
             code(added, "added", {"dodano", "added"}, {"A list that is no log has one element more."}),
             code(removed, "removed", {"usunięto", "removed"}, {"A list that is no log has one element fewer."}),
             code(changed, "changed", {"zmieniono", "changed"}, {"A field has another value, has one now or has none any more."}));
}

/// Whether a log is not what it may be: added to.
[[nodiscard]] constexpr bool violates_log(ChangeKind kind) noexcept {
    return kind == ChangeKind::rewritten || kind == ChangeKind::vanished;
}

/// One change of a record.
struct Change {
    ChangeKind kind;
    Text pointer;
    Text place;
    Opt<Text> before = {};
    Opt<Text> after = {};

    friend bool operator==(const Change&, const Change&) = default;

    static constexpr describe::About about{"Change", {"zmiana", "change"}, "One change of a record between two waves."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("kind", &Change::kind, {"rodzaj", "kind"}),
                 field("pointer", &Change::pointer, {"wskaźnik", "pointer"},
                       {.meaning =
                            "JSON Pointer from the centre or programme, in the later register, or in the earlier where it is no more"}),
                 field("place", &Change::place, {"miejsce", "place"},
                       {.meaning = "the same told by keys, which do not depend on the order of a list"}),
                 field("before", &Change::before, {"przedtem", "before"}, {.meaning = "as JSON; absent where nothing was recorded"}),
                 field("after", &Change::after, {"potem", "after"}, {.meaning = "as JSON; absent where nothing is recorded"}));
    }
};

}  // namespace osl
