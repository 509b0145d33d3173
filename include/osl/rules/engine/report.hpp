// How a rule is set, what it is asked of, and how one answers that judges many subjects at once.
#pragma once

#include "osl/codec/encode.hpp"
#include "osl/codec/json_text.hpp"
#include "osl/rules/engine/findings.hpp"
#include "osl/rules/engine/form.hpp"
#include "osl/rules/engine/subjects.hpp"

namespace osl::rules {

/// What a profile may change of a rule.
template <class Rule>
struct Settings {
    bool on = true;
    Severity severity = Rule::info.severity;
    bool absent_fails = false;  ///< whether what is not recorded counts as a failure
    List<Text> required = {};   ///< needs of which the absence does, even where that of others does not
    typename ParametersOf<Rule>::type parameters{};
};

/// A rule over the whole register keeps a `State` and answers at the end.
template <class Rule>
concept RegisterRule = requires { typename Rule::State; };

/// How a rule answers that judges many subjects at once.
template <class Rule>
class Report {
public:
    Report(const Settings<Rule>& settings, std::size_t place, Counts& counts, Findings& findings, bool whole_seen = true)
        : settings_(settings), place_(place), counts_(counts), findings_(findings), whole_seen_(whole_seen) {}

    [[nodiscard]] const auto& parameters() const noexcept { return settings_.parameters; }
    /// Whether a profile takes what is not recorded for a failure.
    [[nodiscard]] bool absent_fails() const noexcept { return settings_.absent_fails; }

    /// Whether every centre of the register was looked at: where some did not decode, nobody can say what is in none of them.
    [[nodiscard]] bool whole_seen() const noexcept { return whole_seen_; }

    void answer(Answer answer, std::int64_t times = 1) { counts_.by_answer[describe::index_of(answer)] += times; }
    void fail(Opt<Id> centre, std::string_view key, Failure failure, Opt<Text> centre_name = {}) {
        counts_.add(Answer::fail);
        const Rank rank{settings_.severity, place_};
        findings_.add(rank, make_finding(Rule::info, settings_.severity, {std::move(centre), std::move(centre_name)}, key, {},
                                         std::move(failure)));
    }

private:
    const Settings<Rule>& settings_;
    std::size_t place_;
    Counts& counts_;
    Findings& findings_;
    bool whole_seen_;
};

/// A rule that judges a whole – a table, a centre, the programme – at once, because its subjects there can only be judged together:
/// `template <class Report> static void judge(const TableAt& table, Report& report)` gives all answers and findings.
template <class Rule, class Whole>
concept JudgesWhole = requires(const Whole& whole, Report<Rule>& report) { Rule::judge(whole, report); };

/// Whether a rule is asked of a centre (in which the whole register is seen) or of a table.
template <class Whole, class Rule>
consteval bool asks_about() {
    if constexpr (JudgesWhole<Rule, Whole>) {
        return true;
    } else if constexpr (RegisterRule<Rule>) {
        return std::same_as<Whole, CentreAt>;
    } else {
        return requires(const Whole& whole) { Subjects<typename Rule::Subject>::each(whole, [](const auto&) {}); };
    }
}

/// The values with which a rule is asked, as JSON; nothing where it has none.
template <class Rule>
[[nodiscard]] Opt<RawJson> parameters_of(const Settings<Rule>& settings) {
    if constexpr (describe::Record<typename ParametersOf<Rule>::type>) {
        Text out;
        codec::JsonText sink(out);
        codec::encode(settings.parameters, sink);
        return RawJson(out);
    } else {
        return {};
    }
}

}  // namespace osl::rules
