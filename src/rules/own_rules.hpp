// The custom rules of one check at work, beside the engine of the registry's.
#pragma once

#include "osl/rules/custom.hpp"

namespace osl::rules {

/// One rule of one's own; what it threw stands here until it is told.
struct OwnRule {
    std::shared_ptr<const CustomRule> rule;
    std::unique_ptr<RuleAtWork> work;
    Opt<RuleNotRun> not_run = {};

    [[nodiscard]] const Text& name() const noexcept { return rule->description().name; }
    [[nodiscard]] const Text& family() const noexcept { return rule->description().family; }
};

/// A rule that throws goes on being asked, so that the same is told whatever the order of the centres: of how many it threw, and the first
/// of them by id. It answers nothing all the same.
class OwnRules {
public:
    /// Throws `Misuse` for a name that is taken.
    OwnRules(const CustomRules& rules, std::size_t first_place, std::size_t max_findings, const Scope& scope);

    template <class Visit>
    void for_each(Visit&& visit) {
        for (auto& own : rules_) visit(own);
    }

    template <class Whole>
    void add(const Whole& whole, std::uint64_t line = 0) {
        for (auto& own : rules_)
            if (own.work->on()) ask(own, whole, line);
    }
    void merge(OwnRules&& other);
    /// Findings so far that are not handed over yet.
    [[nodiscard]] std::int64_t total() const;

    void ask_of_the_whole(const Programme& programme, const Coverage& coverage);
    /// Hands over the findings of those that have run.
    void give(Findings& all);
    /// Adds what they say to a result that has the findings already.
    void complete(CheckResult& result, const Coverage& coverage) const;

private:
    static void ask(OwnRule& own, const CentreAt& centre, std::uint64_t line);
    static void ask(OwnRule& own, const TableAt& table, std::uint64_t line);

    List<OwnRule> rules_;
    bool given_ = false;
};

}  // namespace osl::rules
