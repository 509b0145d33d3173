// Where findings go while a check runs: counted always, kept up to a limit.
#pragma once

#include <array>

#include "osl/rules/finding.hpp"

namespace osl::rules {

/// 64 bits of FNV-1a as 16 hexadecimal digits, over the parts with a separator between them.
[[nodiscard]] Text fingerprint(std::string_view rule, std::string_view centre, std::string_view key);

class Findings {
public:
    explicit Findings(std::size_t limit) : limit_(limit) {}

    void add(Finding finding) {
        ++total_;
        if (kept_.size() < limit_) kept_.push_back(std::move(finding));
    }
    void merge(Findings&& other) {
        total_ += other.total_;
        for (auto& finding : other.kept_)
            if (kept_.size() < limit_) kept_.push_back(std::move(finding));
    }

    [[nodiscard]] bool full() const noexcept { return kept_.size() >= limit_; }
    void count_only() noexcept { ++total_; }

    [[nodiscard]] std::int64_t total() const noexcept { return total_; }
    [[nodiscard]] List<Finding>& kept() noexcept { return kept_; }

private:
    std::size_t limit_;
    std::int64_t total_ = 0;
    List<Finding> kept_;
};

/// Counts of one rule while a check runs, by answer.
struct Counts {
    std::array<std::int64_t, 4> by_answer{};

    void add(Answer answer) noexcept { ++by_answer[static_cast<std::size_t>(answer)]; }
    void merge(const Counts& other) noexcept {
        for (std::size_t i = 0; i != by_answer.size(); ++i) by_answer[i] += other.by_answer[i];
    }
};

/// A finding of a rule about a subject, with everything that follows from the rule.
[[nodiscard]] Finding make_finding(const RuleInfo& info, Severity severity, Opt<Id> centre, std::string_view key, Text subject_pointer,
                                   Failure failure);

}  // namespace osl::rules
