// Differences between registers and between reports, for people and for programs.
#pragma once

#include "osl/reports/presentation.hpp"
#include "osl/survey/difference.hpp"
#include "osl/survey/report_difference.hpp"

namespace osl::reports {

enum class DifferenceForm : std::uint8_t { text, json, csv };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<DifferenceForm>, F&& f) {
    using enum DifferenceForm;
    return f(describe::About{"DifferenceForm", {"postać różnicy", "form of a difference"}, "How a difference is written."},
             code(text, "text", {"tekst", "text"}, {"For people: one change a line, the summary last."}),
             code(json, "json", {"JSON", "JSON"}, {"The whole record; neither language nor locale changes it."}),
             code(csv, "csv", {"CSV", "CSV"}, {"A table of one change a row, with a heading."}));
}

/// The difference in that form. Of the presentation, text heeds the language (English where none is given) and CSV the dialect. Throws
/// `EncodeFailure` for texts that are not UTF-8.
[[nodiscard]] Text written(const RegisterDifference& difference, DifferenceForm form, const Presentation& presentation = {});
[[nodiscard]] Text written(const ReportDifference& difference, DifferenceForm form, const Presentation& presentation = {});

}  // namespace osl::reports
