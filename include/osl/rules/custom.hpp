// Rules of one's own, asked beside those of the registry and treated as they are: findings, tallies, settings, selection, description.
//
//     struct NoPhone {                                       // the form that rules/rule.hpp shows
//         static constexpr RuleInfo info{.name = "own.no-phone", …};
//         using Subject = CentreAt;
//         …
//     };
//     const auto result = check(record, {.custom = {custom_rule<NoPhone>()}});
//
// A rule that throws is not run: it has no tally and no findings, and `CheckResult::not_run` says so. docs/custom_rules.md has more.
#pragma once

#include <functional>
#include <new>

#include "osl/describe/poll.hpp"
#include "osl/rules/checker.hpp"
#include "osl/rules/engine/configure.hpp"
#include "osl/rules/engine/description.hpp"
#include "osl/rules/engine/engine.hpp"

namespace osl {

namespace rules {

/// What a rule of one's own threw, so that it is not run; everything else that is thrown breaks the check off.
class Raised : public Error {
public:
    using Error::Error;
};

/// A custom rule while a check runs. It keeps its findings to itself until the end: if it throws, it has none.
class RuleAtWork {
public:
    RuleAtWork() = default;
    RuleAtWork(const RuleAtWork&) = delete;
    RuleAtWork& operator=(const RuleAtWork&) = delete;
    virtual ~RuleAtWork() = default;

    virtual void configure(const RuleSetting& setting, codec::Diagnosis& diagnosis, const codec::Node* written) = 0;
    [[nodiscard]] virtual bool on() const = 0;
    /// Settles whether it is asked, and which of its needs make it fail where they are not recorded.
    virtual void choose(bool on, const List<Text>& required) = 0;

    virtual void add(const CentreAt& centre, std::uint64_t line) = 0;
    virtual void add(const TableAt& table) = 0;
    /// Precondition: the same rule at work.
    virtual void merge(RuleAtWork&& other) = 0;
    virtual void ask_of_the_whole(const Programme& programme, const Coverage& coverage) = 0;

    [[nodiscard]] virtual Findings& findings() = 0;
    [[nodiscard]] virtual Tally tally() const = 0;
};

}  // namespace rules

/// A rule that is not in the registry. `custom_rule` makes it; it may serve any number of checks, on any number of threads.
class CustomRule {
public:
    explicit CustomRule(RuleDescription description) : description_(std::move(description)) {}
    CustomRule(const CustomRule&) = delete;
    CustomRule& operator=(const CustomRule&) = delete;
    virtual ~CustomRule() = default;

    [[nodiscard]] const RuleDescription& description() const& noexcept OSL_LIFETIMEBOUND { return description_; }
    const RuleDescription& description() const&& = delete;

    [[nodiscard]] virtual bool asks_about_centres() const = 0;
    [[nodiscard]] virtual bool asks_about_tables() const = 0;
    /// `place` is the rule's among all that are asked.
    [[nodiscard]] virtual std::unique_ptr<rules::RuleAtWork> start(std::size_t place, std::size_t max_findings,
                                                                   const rules::Scope& scope) const = 0;

private:
    RuleDescription description_;
};

/// What a rule answers about one centre; `failure` is read where the answer is fail.
struct Verdict {
    Answer answer;
    Failure failure = {};
};

/// Asks about one centre. `parameters` has a value for each of the rule's parameters.
using AskCentre = std::function<Verdict(const CentreAt& centre, const RawJson& parameters)>;

/// A rule that is put together while a program runs. The needs that its description names are fields of `Centre`, such as `contacts`,
/// `municipality.population` or `size / municipality`; where they are not recorded it is not evaluable, and `ask` is not called.
/// `ask` may be called by several threads at a time. Throws `Misuse` for a description that no rule can have, `UnknownName` for a need.
[[nodiscard]] std::shared_ptr<const CustomRule> custom_rule(RuleDescription description, AskCentre ask);

namespace rules {

/// The same for bindings of other languages, which know their exceptions: `ask` throws `Raised` for what the rule has thrown, and what it
/// throws besides breaks the check off.
[[nodiscard]] std::shared_ptr<const CustomRule> custom_rule_unguarded(RuleDescription description, AskCentre ask);

/// Knows whether work was broken off from outside, rather than by a rule.
class PollWatch {
public:
    void operator()() {
        if (outer_.call == nullptr) return;
        try {
            outer_.call(outer_.context);
        } catch (...) {
            broken_off_ = true;
            throw;
        }
    }
    [[nodiscard]] bool broken_off() const noexcept { return broken_off_; }

private:
    osl::detail::PollTarget outer_ = osl::detail::poll_target;
    bool broken_off_ = false;
    Polling polling_{*this};
};

/// Calls a rule of one's own. What it throws becomes `Raised`; want of memory, and what breaks the check off, do not.
template <class Call>
auto call_rule(Call&& call) {
    PollWatch watch;
    try {
        return call();
    } catch (const Raised&) {
        throw;
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception& thrown) {
        if (watch.broken_off()) throw;
        throw Raised(thrown.what());
    }
}

/// One rule of the usual form, asked by an engine of its own.
template <class Rule>
class OneRuleAtWork final : public RuleAtWork {
public:
    OneRuleAtWork(std::size_t place, std::size_t max_findings, const Scope& scope) : engine_(max_findings, scope) {
        slot([&](auto& mine) { mine.place = place; });
    }

    void configure(const RuleSetting& setting, codec::Diagnosis& diagnosis, const codec::Node* written) override {
        slot([&](auto& mine) { rules::configure(mine, setting, diagnosis, written); });
    }
    [[nodiscard]] bool on() const override {
        bool on = false;
        slot([&](auto& mine) { on = mine.settings.on; });
        return on;
    }
    void choose(bool on, const List<Text>& required) override {
        slot([&](auto& mine) {
            mine.settings.on = on;
            mine.settings.required = required;
        });
    }
    void add(const CentreAt& centre, std::uint64_t line) override {
        call_rule([&] { engine_.add(centre, line); });
    }
    void add(const TableAt& table) override {
        call_rule([&] { engine_.add(table); });
    }
    void merge(RuleAtWork&& other) override {
        call_rule([&] { engine_.merge(std::move(static_cast<OneRuleAtWork&>(other).engine_)); });
    }
    void ask_of_the_whole(const Programme& programme, const Coverage& coverage) override {
        engine_.coverage() = coverage;
        call_rule([&] { engine_.ask_of_the_whole(programme); });
    }
    [[nodiscard]] Findings& findings() override { return engine_.findings(); }
    [[nodiscard]] Tally tally() const override {
        Opt<Tally> tally;
        slot([&](auto& mine) { tally = mine.tally(); });
        return *std::move(tally);
    }

private:
    template <class Visit>
    void slot(Visit&& visit) const {
        engine_.for_each(std::forward<Visit>(visit));
    }

    mutable Engine<RuleList<Rule>> engine_;
};

template <class Rule>
class OneRule final : public CustomRule {
public:
    OneRule() : CustomRule(description_of<Rule>()) {}

    [[nodiscard]] bool asks_about_centres() const override { return asks_about<CentreAt, Rule>(); }
    [[nodiscard]] bool asks_about_tables() const override { return asks_about<TableAt, Rule>(); }
    [[nodiscard]] std::unique_ptr<RuleAtWork> start(std::size_t place, std::size_t max_findings, const Scope& scope) const override {
        return std::make_unique<OneRuleAtWork<Rule>>(place, max_findings, scope);
    }
};

}  // namespace rules

/// A rule of the form that rules/rule.hpp shows. What departs from it does not compile, and the message says what to do.
template <class Rule>
[[nodiscard]] std::shared_ptr<const CustomRule> custom_rule() {
    if constexpr (rules::well_formed<Rule>()) {
        return std::make_shared<const rules::OneRule<Rule>>();
    } else {
        return nullptr;
    }
}

}  // namespace osl
