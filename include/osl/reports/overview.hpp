// What several reports come to.
#pragma once

#include <span>

#include "osl/survey/report.hpp"

namespace osl::reports {

/// Sums over reports.
struct Overview {
    Total reports{0};
    Total not_clean{0};
    Total centres{0};
    Total left_out{0};
    Total errors{0};
    Total findings{0};
    SeverityCounts open{};
    Phrase summary = {};

    friend bool operator==(const Overview&, const Overview&) = default;

    /// Takes one more report into account.
    void add(const Report& report);

    static constexpr describe::About about{"Overview", {"zestawienie zbiorcze", "overview"}, "What several reports come to."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("reports", &Overview::reports, {"sprawozdania", "reports"}),
                 field("not_clean", &Overview::not_clean, {"nieczyste", "not clean"},
                       {.meaning = "reports with open findings or decode errors, or of nothing"}),
                 field("centres", &Overview::centres, {"ośrodki", "centres"}),
                 field("left_out", &Overview::left_out, {"ośrodki pominięte", "centres left out"}),
                 field("errors", &Overview::errors, {"błędy odczytu", "decode errors"}),
                 field("findings", &Overview::findings, {"ustalenia", "findings"}),
                 field("open", &Overview::open, {"ustalenia otwarte", "open findings"}),
                 field("summary", &Overview::summary, {"podsumowanie", "summary"}, {.meaning = "all of this in one sentence"}));
    }
};

[[nodiscard]] Overview overview_of(std::span<const Report> reports);

}  // namespace osl::reports
