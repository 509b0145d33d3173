// The formats in which reports are given, each mentioned once.
#pragma once

#include <span>

#include "osl/reports/presentation.hpp"
#include "osl/survey/report.hpp"

namespace osl::reports {

enum class ReportForm : std::uint8_t { text, json, ndjson, html };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<ReportForm>, F&& f) {
    using enum ReportForm;
    return f(describe::About{"ReportForm", {"postać sprawozdania", "form of a report"}, "How reports are given to people and programs."},
             code(text, "text", {"tekst", "text"}, {"For people, in one language; a finding a line where nothing is to be wrapped."}),
             code(json, "json", {"JSON", "JSON"}, {"One document with all reports and an overview."}),
             code(ndjson, "ndjson", {"JSON, wiersz na sprawozdanie", "JSON, a line a report"},
                  {"As they come, so that none waits for the next."}),
             code(html, "html", {"HTML", "HTML"}, {"A fragment for notebooks and pages."}));
}

/// The reports in that form: the same bytes from every language and console. Forms for programs pay no heed to `how` but for its CSV
/// dialect. Throws `EncodeFailure` for texts that are not UTF-8.
[[nodiscard]] Text written(std::span<const Report> reports, ReportForm form, const Presentation& how = {});

}  // namespace osl::reports
