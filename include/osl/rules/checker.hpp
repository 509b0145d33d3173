// Checking registers and tables of figures against the rules.
#pragma once

#include <memory>

#include "osl/model/records/figure_table.hpp"
#include "osl/model/records/register.hpp"
#include "osl/rules/catalogue.hpp"
#include "osl/rules/finding.hpp"

namespace osl {

struct CheckOptions {
    AskedTimes asked = {};              ///< default: the day of observation
    List<Text> select = {};             ///< rule names or families; empty means all
    List<Text> ignore = {};             ///< rule names or families left out
    std::size_t max_findings = 10'000;  ///< findings kept; all are counted
};

/// Checks a register centre by centre: the memory it needs does not grow with the register, but for what a rule over the whole register
/// must remember. Parts of one register may be checked by several checkers and merged.
class Checker {
public:
    /// Throws `UnknownName`.
    explicit Checker(const Programme& programme, CheckOptions options = {});
    Checker(Checker&&) noexcept;
    Checker& operator=(Checker&&) noexcept;
    ~Checker();

    void add(const Centre& centre);
    /// Takes a view that somebody else has made already, at the same times.
    void add(const CentreAt& centre);

    /// Adds what another checker with the same options has seen of other centres of the same register.
    void merge(Checker&& other);

    /// Findings so far, counted.
    [[nodiscard]] std::int64_t total() const noexcept;

    /// The findings kept since the last call, so that a long check can pass them on as they come.
    [[nodiscard]] List<Finding> take();

    /// Asks the rules over the whole register. Findings are sorted by rule, centre, pointer and fingerprint, so that neither the order of
    /// the register nor the number of parts shows.
    [[nodiscard]] CheckResult finish();

private:
    class State;
    std::unique_ptr<State> state_;
};

/// Checks a register.
[[nodiscard]] CheckResult check(const Register& record, const CheckOptions& options = {});

/// Checks a table of figures, as published or to be published.
[[nodiscard]] CheckResult check(const FigureTable& table, const CheckOptions& options = {});

}  // namespace osl
