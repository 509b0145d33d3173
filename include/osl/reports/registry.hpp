// The formats in which reports are given to programs, each mentioned once.
#pragma once

#include "osl/reports/json.hpp"

namespace osl::reports {

enum class ReportForm : std::uint8_t { json, ndjson };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<ReportForm>, F&& f) {
    using enum ReportForm;
    return f(describe::About{"ReportForm", {"postać sprawozdania", "form of a report"}, "How reports are given to programs."},
             code(json, "json", {"JSON", "JSON"}, {"One document with all reports."}),
             code(ndjson, "ndjson", {"JSON, wiersz na sprawozdanie", "JSON, a line a report"},
                  {"As they come, so that none waits for the next."}));
}

/// The reports in that form: the same bytes from every language, console and locale.
[[nodiscard]] inline Text written(std::span<const Report> reports, ReportForm form) {
    return form == ReportForm::json ? reports::json(reports) : ndjson(reports);
}

}  // namespace osl::reports
