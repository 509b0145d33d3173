// Checking registers and tables of figures against the rules.
#pragma once

#include <memory>

#include "osl/codec/read.hpp"
#include "osl/describe/unknown_name.hpp"
#include "osl/model/records/figures.hpp"
#include "osl/rules/catalogue.hpp"
#include "osl/rules/finding.hpp"

namespace osl {

struct CheckOptions {
    AskedTimes asked = {};              ///< default: the day of observation
    List<Text> select = {};             ///< rule names or families; empty means all
    List<Text> ignore = {};             ///< rule names or families left out
    List<RuleSetting> settings = {};    ///< what is changed of rules, the later over the earlier
    List<Text> require = {};            ///< fields, as `RuleDescription::needs` names them, whose absence makes a rule fail
    List<Text> centre = {};             ///< only findings of these centres are kept; empty means all
    Opt<Severity> min_severity = {};    ///< only findings at least as grave are kept
    std::size_t max_findings = 10'000;  ///< findings kept, the gravest; all are counted
    /// Figures known to be published, such as `&published::pilot()`: a table that says it was published already is believed only as far as
    /// they say so too. Nothing is known to be published by default. Must outlive the check.
    const Published* published = nullptr;
    CustomRules custom = {};  ///< rules of one's own, asked after the registry's; rules/custom.hpp makes them
};

/// Thrown when rules are chosen of which none asks about what is to be checked, or all are ignored again: not a clean result.
class NothingToAsk : public Misuse {
public:
    using Misuse::Misuse;
};

/// Checks a register centre by centre: the memory it needs does not grow with the register, but for what a rule over the whole register
/// must remember. Parts of one register may be checked by several checkers and merged. Once it has finished, been merged into another or
/// been moved from, every call but `total` throws `Misuse`: nothing is counted twice, or not at all.
class Checker {
public:
    /// Throws `UnknownName`, `NothingToAsk`, `Misuse` for a custom rule with a name that is taken.
    explicit Checker(const Programme& programme, CheckOptions options = {});
    Checker(Checker&&) noexcept;
    Checker& operator=(Checker&&) noexcept;
    ~Checker();

    /// `line` is where the centre begins in its file, as `CentreReader::line` says; 0 where that is not known.
    void add(const Centre& centre, std::uint64_t line = 0);
    /// Takes a view that somebody else has made already, at the same times.
    void add(const CentreAt& centre, std::uint64_t line = 0);

    /// Tells of centres that were there and could not be checked, because they did not decode; the result says so.
    void left_out(std::int64_t centres);
    /// Tells that what held the centres could not be read to its end.
    void cut_off();

    /// Adds what another checker with the same options has seen of other centres of the same register.
    void merge(Checker&& other);

    /// Findings so far, counted.
    [[nodiscard]] std::int64_t total() const;

    /// The findings kept since the last call, so that a long check can pass them on as they come; of more than the limit the gravest.
    /// Those of custom rules come with the result: until then they might not have run.
    [[nodiscard]] List<Finding> take();

    /// Asks the rules over the whole register. Findings are ordered by severity, errors first, then by rule as in the registry, centre,
    /// subject as in the model (steps I to VII) and place, numbers by value; neither the order of the register nor the number of parts
    /// shows, in their order or in which are kept.
    [[nodiscard]] CheckResult finish();

private:
    class State;
    [[nodiscard]] State& state() const;

    std::unique_ptr<State> state_;
};

/// Checks a register. Throws `UnknownName`, `NothingToAsk`.
[[nodiscard]] CheckResult check(const Register& record, const CheckOptions& options = {});

/// Checks what was read of a register; the centres that did not decode are left out, and the result says how many.
[[nodiscard]] CheckResult check(const Reading& reading, const CheckOptions& options = {});

/// What a check gives where the programme did not decode, so that nothing could be asked of so many centres.
[[nodiscard]] CheckResult unchecked(std::int64_t centres, bool cut_off = false);

/// Checks a table of figures, as published or to be published.
[[nodiscard]] CheckResult check(const FigureTable& table, const CheckOptions& options = {});

}  // namespace osl
