// Asks a list of rules about centres, tables and the whole register in one pass, and adds parts together. Programs that want only some
// rules may use it with a list of their own: `rules::Engine<rules::RuleList<A, B>>`.
#pragma once

#include <tuple>

#include "osl/describe/poll.hpp"
#include "osl/rules/engine/coverage.hpp"
#include "osl/rules/engine/findings.hpp"
#include "osl/rules/engine/form.hpp"
#include "osl/rules/engine/needs.hpp"
#include "osl/rules/engine/report.hpp"
#include "osl/rules/engine/subjects.hpp"
#include "osl/rules/engine/table_at.hpp"

namespace osl::rules {

template <class... Rules>
struct RuleList {};

namespace detail {

struct Empty {};
template <class Rule>
struct StateOf {
    using type = Empty;
};
template <RegisterRule Rule>
struct StateOf<Rule> {
    using type = typename Rule::State;
};

/// Calls a rule's function with as many of whole, subject and parameters as it takes.
template <class Function, class Whole, class Subject, class Parameters>
auto call(Function function, const Whole& whole, const Subject& subject, const Parameters& parameters) {
    if constexpr (std::invocable<Function, const Whole&, const Subject&, const Parameters&>) {
        return function(whole, subject, parameters);
    } else if constexpr (std::invocable<Function, const Whole&, const Parameters&>) {
        return function(whole, parameters);
    } else if constexpr (std::invocable<Function, const Whole&, const Subject&>) {
        return function(whole, subject);
    } else {
        return function(whole);
    }
}

inline CentreOf centre_of(const CentreAt& centre) { return {centre.centre().id, centre.centre().name}; }
inline std::string_view centre_id(const CentreAt& centre) { return centre.centre().id.text(); }

inline bool is_asked(const RuleInfo& info, const CentreAt& centre) {
    return (!info.active_only || centre.active()) && (!info.pilot_only || is_pilot(centre.programme()));
}
inline bool is_asked(const RuleInfo& info, const Programme& programme) { return !info.pilot_only || is_pilot(programme); }
inline bool is_asked(const RuleInfo& /*info*/, const TableAt& /*table*/) { return true; }

}  // namespace detail

/// One rule at work: settings, its place among the rules asked, counts, state.
template <class Rule>
struct Slot {
    Settings<Rule> settings;
    std::size_t place = 0;
    Counts counts;
    [[no_unique_address]] typename detail::StateOf<Rule>::type state{};

    template <class Whole>
    void add(const Whole& whole, Findings& findings, std::uint64_t line = 0) {
        if (!settings.on) return;
        if constexpr (JudgesWhole<Rule, Whole>) {
            Report<Rule> report(settings, place, counts, findings);
            if (!detail::is_asked(Rule::info, whole)) return report.answer(Answer::not_applicable);
            Rule::judge(whole, report);
        } else if constexpr (RegisterRule<Rule>) {
            if constexpr (requires { state.add(whole, line); }) {
                if (detail::is_asked(Rule::info, whole)) state.add(whole, line);
            } else if constexpr (requires { state.add(whole); }) {
                if (detail::is_asked(Rule::info, whole)) state.add(whole);
            }
        } else if constexpr (requires { Subjects<typename Rule::Subject>::each(whole, [](const auto&) {}); }) {
            Subjects<typename Rule::Subject>::each(whole, [&](const typename Rule::Subject& subject) { ask(whole, subject, findings); });
        }
    }

    template <class Whole, class Subject>
    void ask(const Whole& whole, const Subject& subject, Findings& findings) {
        poll();
        const auto answer = answer_of(whole, subject);
        counts.add(answer);
        if (answer != Answer::fail) return;
        using S = Subjects<Subject>;
        Rank rank{settings.severity, place};
        if constexpr (requires { S::order(subject); }) rank.subject = S::order(subject);
        if (!findings.would_keep(rank, detail::centre_id(whole))) return findings.count_only(rank, detail::centre_id(whole));
        findings.add(rank, make_finding(Rule::info, settings.severity, detail::centre_of(whole), S::key(subject),
                                        S::pointer(whole, subject), failure_of(whole, subject)));
    }

    [[nodiscard]] Tally tally() const {
        const auto& n = counts.by_answer;
        return {Text(Rule::info.name), settings.severity, Total(n[0]), Total(n[1]), Total(n[2]), Total(n[3]), parameters_of(settings)};
    }

private:
    template <class Whole, class Subject>
    Answer answer_of(const Whole& whole, const Subject& subject) const {
        if (!detail::is_asked(Rule::info, whole)) return Answer::not_applicable;
        if constexpr (requires { &Rule::applies; }) {
            if (!detail::call(&Rule::applies, whole, subject, settings.parameters)) return Answer::not_applicable;
        }
        if constexpr (requires { Rule::needs; }) {
            if (!all_met(whole, subject, Rule::needs)) return if_absent(whole, subject);
        }
        return detail::call(&Rule::ask, whole, subject, settings.parameters);
    }

    template <class Whole, class Subject>
    Answer if_absent(const Whole& whole, const Subject& subject) const {
        if (settings.absent_fails) return Answer::fail;
        if (settings.required.empty()) return Answer::not_evaluable;
        return names_any(unmet(whole, subject, Rule::needs), settings.required) ? Answer::fail : Answer::not_evaluable;
    }

    template <class Whole, class Subject>
    Failure failure_of(const Whole& whole, const Subject& subject) const {
        if constexpr (requires { Rule::needs; }) {
            if (!all_met(whole, subject, Rule::needs)) {
                const auto names = unmet(whole, subject, Rule::needs);
                return {.expected = {"zapis w polach: " + names, "a record in: " + names}};
            }
        }
        return detail::call(&Rule::explain, whole, subject, settings.parameters);
    }
};

template <class List>
class Engine;

template <class... Rules>
class Engine<RuleList<Rules...>> {
public:
    /// Whether the rules have the form of rules; their compilation ends with a sentence where they have not (rules/engine/form.hpp).
    static constexpr bool well_formed = detail::all_well_formed<Rules...>();

    explicit Engine(std::size_t max_findings, Scope scope = {}) : findings_(max_findings, std::move(scope)) {
        std::size_t place = 0;
        for_each([&](auto& slot) { slot.place = place++; });
    }

    /// Calls `visit(slot)` for each rule in the list's order.
    template <class Visit>
    void for_each(Visit&& visit) {
        if constexpr (well_formed) (visit(std::get<Slot<Rules>>(slots_)), ...);
    }

    /// Takes a centre or a table into account; `line` is where a centre begins in its file, 0 where that is not known.
    /// Throws `Misuse` after `finish` or `result`.
    template <class Whole>
    void add(const Whole& whole, std::uint64_t line = 0) {
        constexpr bool can = std::same_as<Whole, CentreAt> || std::same_as<Whole, TableAt>;
        static_assert(can,
                      "an engine of rules takes a CentreAt, which is a Centre with its Programme and the times asked: CentreAt(centre, "
                      "programme); or a rules::TableAt, which is a FigureTable as rules look at it: rules::TableAt(table)");
        if constexpr (can) {
            refuse_if_finished();
            coverage_.add(whole);
            findings_.stand_on(line);
            for_each([&](auto& slot) { slot.add(whole, findings_, line); });
            findings_.stand_on(0);
        }
    }

    /// Adds what another engine with the same settings has seen of the same register.
    /// Throws `Misuse` after `finish` of either, and for the engine itself; the other has finished by it.
    void merge(Engine&& other) {
        refuse_if_finished();
        other.refuse_if_finished();
        if (this == &other) throw Misuse("an engine of rules cannot be merged with itself: everything would count twice");
        other.finished_ = true;
        if constexpr (well_formed) (merge_slot(std::get<Slot<Rules>>(slots_), std::move(std::get<Slot<Rules>>(other.slots_))), ...);
        findings_.merge(std::move(other.findings_));
        coverage_.merge(other.coverage_);
    }

    /// Asks the rules over the whole register and gives the result, once. Throws `Misuse` the second time.
    [[nodiscard]] CheckResult finish(const Programme& programme) {
        ask_of_the_whole(programme);
        return result();
    }

    /// Only asks the rules over the whole register, for one who takes findings and tallies elsewhere; once.
    void ask_of_the_whole(const Programme& programme) {
        refuse_if_finished();
        if constexpr (well_formed) (finish_slot(std::get<Slot<Rules>>(slots_), programme), ...);
    }

    /// The result without a register: what was asked of tables.
    /// Once, too.
    [[nodiscard]] CheckResult result() {
        refuse_if_finished();
        finished_ = true;
        CheckResult result{.findings = findings_.take(), .total = Total(findings_.total()), .open = findings_.asked_for()};
        for_each([&]<class Rule>(Slot<Rule>& slot) {
            if (slot.settings.on) result.tallies.push_back(slot.tally());
        });
        conclude(result, coverage_);
        return result;
    }

    [[nodiscard]] Findings& findings() & noexcept OSL_LIFETIMEBOUND { return findings_; }
    void refuse_if_finished() const {
        if (finished_) throw Misuse("this check has finished, or been merged into another; what comes now would be lost");
    }
    [[nodiscard]] Coverage& coverage() noexcept { return coverage_; }

private:
    template <class Rule>
    static void merge_slot(Slot<Rule>& slot, Slot<Rule>&& other) {
        slot.counts.merge(other.counts);
        if constexpr (RegisterRule<Rule>) slot.state.merge(std::move(other.state));
    }

    template <class Rule>
    void finish_slot(Slot<Rule>& slot, const Programme& programme) {
        if constexpr (RegisterRule<Rule>) {
            if (!slot.settings.on) return;
            Report<Rule> report(slot.settings, slot.place, slot.counts, findings_, coverage_.left_out == 0 && !coverage_.cut_off);
            if (Rule::info.pilot_only && !is_pilot(programme)) return report.answer(Answer::not_applicable);
            slot.state.finish(programme, report);
        } else if constexpr (JudgesWhole<Rule, Programme>) {
            slot.add(programme, findings_);
        }
    }

    std::conditional_t<well_formed, std::tuple<Slot<Rules>...>, std::tuple<>> slots_;
    Findings findings_;
    Coverage coverage_;
    bool finished_ = false;
};

}  // namespace osl::rules
