// Asks one rule alone, as the engine asks it.
#pragma once

#include "osl/rules/engine/engine.hpp"
#include "rules/clean_register.hpp"

namespace osl::testing {

/// Subjects by answer: pass, fail, not applicable, not evaluable.
using Four = std::array<std::int64_t, 4>;

template <class Rule>
struct Verdict {
    Four four{};
    List<Finding> findings;

    /// The only finding.
    [[nodiscard]] const Finding& finding() const {
        if (findings.size() != 1) throw Error("not one finding but " + std::to_string(findings.size()));
        return findings.front();
    }
};

template <class Rule>
Verdict<Rule> verdict(CheckResult result) {
    const auto& tally = result.tallies.at(0);
    return {{tally.pass.value(), tally.fail.value(), tally.not_applicable.value(), tally.not_evaluable.value()},
            std::move(result.findings)};
}

/// The rule's answers for a register or, for table rules, a table.
template <class Rule>
Verdict<Rule> judge(const Register& record, const rules::Settings<Rule>& settings = {}, const AskedTimes& asked = {}) {
    rules::Engine<rules::RuleList<Rule>> engine(100);
    engine.for_each([&](auto& slot) { slot.settings = settings; });
    for (const auto& centre : record.centres) engine.add(CentreAt(centre, record.programme, asked));
    return verdict<Rule>(engine.finish(record.programme));
}

template <class Rule>
Verdict<Rule> judge(const FigureTable& table, const rules::Settings<Rule>& settings = {}, const Published* known = nullptr) {
    rules::Engine<rules::RuleList<Rule>> engine(100);
    engine.for_each([&](auto& slot) { slot.settings = settings; });
    engine.add(rules::TableAt(table, known));
    return verdict<Rule>(engine.result());
}

/// A register of one of the clean centres.
inline Register only(std::size_t index) {
    auto record = clean_register();
    record.centres = {record.centres.at(index)};
    return record;
}

inline constexpr std::size_t large = 0;
inline constexpr std::size_t small = 1;
inline constexpr std::size_t educators = 2;

}  // namespace osl::testing
