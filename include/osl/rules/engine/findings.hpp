// Where findings go while a check runs: counted always, kept up to a limit, the gravest first.
#pragma once

#include <array>
#include <cstddef>

#include "osl/rules/finding.hpp"

namespace osl::rules {

/// 64 bits of FNV-1a as 16 hexadecimal digits, over the parts with a separator between them.
[[nodiscard]] Text fingerprint(std::string_view rule, std::string_view centre, std::string_view key);

/// What orders findings before anything they say: severity, the rule's place in the registry, and among the findings of one rule and
/// centre the place of the subject in the model (steps I to VII), where it has one.
struct Rank {
    Severity severity;
    std::size_t rule;
    std::size_t subject = 0;
};

/// Which findings are asked for; the others are only counted.
struct Scope {
    List<Text> centres = {};  ///< by id; empty means all, and those of the register itself
    Severity least = Severity::information;

    [[nodiscard]] bool holds(Severity severity, std::string_view centre) const noexcept;
};

/// Keeps the first findings in a total order that depends on nothing but the findings: not on the order of the centres, the number of
/// threads, or how a register was divided. Memory is bounded by the limit.
class Findings {
public:
    explicit Findings(std::size_t limit, Scope scope = {}) : limit_(limit), scope_(std::move(scope)) {}

    /// The line on which the centre begins that is asked about from here on; 0 where there is none.
    void stand_on(std::uint64_t line) noexcept { line_ = line; }

    void add(const Rank& rank, Finding finding);
    void merge(Findings&& other);

    /// Whether a finding of that rank in that centre could be among those kept, so that it is worth explaining.
    [[nodiscard]] bool would_keep(const Rank& rank, std::string_view centre) const noexcept;
    void count_only(const Rank& rank, std::string_view centre);

    [[nodiscard]] std::int64_t total() const noexcept { return total_; }
    /// Of those asked for.
    [[nodiscard]] SeverityCounts asked_for() const;

    /// Hands over what is kept, in order: errors first, then by rule, centre, subject and place.
    [[nodiscard]] List<Finding> take();

private:
    struct Kept {
        Rank rank;
        Finding finding;
    };
    static bool before(const Kept& a, const Kept& b) noexcept;
    void keep(Kept kept);

    std::size_t limit_;
    Scope scope_;
    std::uint64_t line_ = 0;
    std::int64_t total_ = 0;
    std::array<std::int64_t, 3> asked_for_{};  ///< by severity
    List<Kept> kept_;                          ///< a heap: the last in order stands in front
};

/// Counts of one rule while a check runs, by answer.
struct Counts {
    std::array<std::int64_t, 4> by_answer{};

    void add(Answer answer) { ++by_answer[describe::index_of(answer)]; }
    void merge(const Counts& other) noexcept {
        for (std::size_t i = 0; i != by_answer.size(); ++i) by_answer[i] += other.by_answer[i];
    }
};

/// Which centre a finding is about; none for a finding of the register or of a table.
struct CentreOf {
    Opt<Id> id = {};
    Opt<Text> name = {};
};

/// A finding of a rule about a subject, with everything that follows from the rule.
[[nodiscard]] Finding make_finding(const RuleInfo& info, Severity severity, CentreOf centre, std::string_view key, Text subject_pointer,
                                   Failure failure);

}  // namespace osl::rules
