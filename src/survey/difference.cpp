#include "osl/survey/difference.hpp"

#include "changes.hpp"
#include "osl/describe/numerals.hpp"
#include "osl/describe/shown.hpp"
#include "osl/model/time/centre_at.hpp"
#include "osl/survey/survey.hpp"
#include "osl/version.hpp"

namespace osl {

namespace {

void refuse_another(const Programme& before, const Programme& after) {
    if (before.id == after.id) return;
    const auto one = shown(before.id.text());
    const auto other = shown(after.id.text());
    throw Misuse(Phrase{"porównuje się rejestry jednego programu, a to są " + one + " i " + other,
                        "registers of one programme are compared, and these are of " + one + " and " + other});
}

List<StepChange> steps_of(const Centre& before, const ProgrammeIndex& programme_before, const Centre& after,
                          const ProgrammeIndex& programme_after) {
    const CentreAt then(before, programme_before);
    const CentreAt now(after, programme_after);
    List<StepChange> out;
    for (const auto& step : describe::code_table<Step>()) {
        const auto status = [&](const CentreAt& at) {
            const auto* state = at.state_of(step.value);
            return state != nullptr ? Opt<StepStatus>(state->status) : Opt<StepStatus>();
        };
        const auto old = status(then);
        const auto is = status(now);
        if (old != is) out.push_back({step.value, movement(old, is), old, is});
    }
    return out;
}

CentreDifference centre_difference(const Centre& before, const ProgrammeIndex& programme_before, const Centre& after,
                                   const ProgrammeIndex& programme_after) {
    CentreDifference out{.centre = after.id, .name = after.name ? after.name : before.name};
    out.steps = steps_of(before, programme_before, after, programme_after);
    if (before == after) return out;
    Changes changes;
    changes.compare(before, after);
    for (auto& change : changes.take()) {
        auto& where = change.kind == ChangeKind::entered ? out.entered : violates_log(change.kind) ? out.violates_log : out.changes;
        where.push_back(std::move(change));
    }
    return out;
}

bool is_empty(const CentreDifference& centre) {
    return centre.steps.empty() && centre.entered.empty() && centre.violates_log.empty() && centre.changes.empty();
}

void compare_centres(RegisterDifference& out, const Register& before, const Register& after) {
    const ProgrammeIndex programme_before(before.programme);
    const ProgrammeIndex programme_after(after.programme);
    match(before.centres, after.centres, [&](const Placed<Centre>& old, const Placed<Centre>& now) {
        if (old.element == nullptr) {
            out.came.push_back({now.element->id, now.element->name});
        } else if (now.element == nullptr) {
            out.left.push_back({old.element->id, old.element->name});
        } else if (auto centre = centre_difference(*old.element, programme_before, *now.element, programme_after); !is_empty(centre)) {
            out.centres.push_back(std::move(centre));
        }
    });
}

/// Rules are asked alone, and every finding is kept: what is cut off could not be told from what is gone.
CheckResult checked(const Register& record) {
    return *survey(record, {.rules = true, .max_findings = Total(Total::max), .indicators = false}).check;
}

void count(RegisterDifference& out) {
    std::int64_t advanced = 0;
    std::int64_t went_back = 0;
    std::int64_t entered = 0;
    std::int64_t violating = 0;
    for (const auto& centre : out.centres) {
        for (const auto& step : centre.steps) {
            advanced += step.movement == Movement::advanced ? 1 : 0;
            went_back += step.movement == Movement::went_back ? 1 : 0;
        }
        entered += static_cast<std::int64_t>(centre.entered.size());
        violating += static_cast<std::int64_t>(centre.violates_log.size());
    }
    for (const auto& change : out.programme_changes) violating += violates_log(change.kind) ? 1 : 0;
    out.advanced = Total(advanced);
    out.went_back = Total(went_back);
    out.entered = Total(entered);
    out.violates_log = Total(violating);
}

/// Nouns before their numbers, so that none has to agree with one.
Text told(const RegisterDifference& difference, Language language) {
    const bool polish = language == Language::pl;
    const auto say = [&](const char* pl, const char* en) { return Text(polish ? pl : en); };
    const auto number = [&](std::size_t count) { return number_text(static_cast<std::int64_t>(count), language); };
    const auto total = [&](const Total& count) { return number_text(count.value(), language); };
    Text text;
    if (!difference.differs) {
        text = say("bez zmian", "nothing differs");
    } else {
        text = say("ośrodki: przybyło ", "centres: new ") + number(difference.came.size()) + say(", ubyło ", ", gone ") +
               number(difference.left.size()) + say(", zmieniono ", ", changed ") + number(difference.centres.size()) +
               say("; kroki: naprzód ", "; steps: advanced ") + total(difference.advanced) + say(", wstecz ", ", went back ") +
               total(difference.went_back) + say("; wpisy w dziennikach: dopisano ", "; logs: entries added ") + total(difference.entered);
        if (difference.violates_log != Total(0))
            text += say(", zmieniono lub usunięto ", ", rewritten or vanished ") + total(difference.violates_log) +
                    say(" (do dziennika wolno tylko dopisywać)", " (a log may only be added to)");
        if (!difference.programme_changes.empty())
            text += say("; zmiany programu: ", "; changes of the programme: ") + number(difference.programme_changes.size());
    }
    if (const auto& findings = difference.findings)
        text += say("; ustalenia: nowe ", "; findings: new ") + number(findings->new_.size()) + say(", już niestwierdzone ", ", gone ") +
                number(findings->gone.size()) + say(", utrzymujące się ", ", persisting ") + number(findings->persisting.size());
    return text;
}

}  // namespace

RegisterDifference difference(const Register& before, const Register& after, bool findings) {
    refuse_another(before.programme, after.programme);
    RegisterDifference out{.version = Text(library_version),
                           .programme = after.programme.id,
                           .synthetic = before.programme.synthetic.value_or(false) || after.programme.synthetic.value_or(false),
                           .observed_before = before.programme.observed_on,
                           .observed_after = after.programme.observed_on};
    compare_centres(out, before, after);
    Changes changes;
    changes.compare(before.programme, after.programme);
    out.programme_changes = changes.take();
    count(out);
    if (findings) out.findings = difference(checked(before), checked(after));
    out.differs = !out.came.empty() || !out.left.empty() || !out.centres.empty() || !out.programme_changes.empty() ||
                  (out.findings && (!out.findings->new_.empty() || !out.findings->gone.empty()));
    out.summary = in_both([&](Language language) { return told(out, language); });
    return out;
}

}  // namespace osl
