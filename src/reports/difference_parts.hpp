// What the text forms of both kinds of difference have in common.
#pragma once

#include "csv_rows.hpp"
#include "osl/survey/finding_difference.hpp"

namespace osl::reports {

/// A text of ours in the language of the reader.
[[nodiscard]] constexpr std::string_view in(Language language, std::string_view pl, std::string_view en) noexcept {
    return language == Language::pl ? pl : en;
}

/// New and gone findings, one a line, with a word where that is not certain.
[[nodiscard]] Text finding_lines(const FindingDifference& findings, Language language);

/// The summary as the last line, with the marker of data that are not real.
[[nodiscard]] Text summary_line(const Phrase& summary, bool synthetic, Language language);

/// A value of JSON for people and spreadsheets: a text without its quotes, nothing where there is none.
[[nodiscard]] Text plain(const Opt<Text>& json);

/// The kinds under which findings stand in CSV.
inline constexpr std::string_view new_finding = "new_finding";
inline constexpr std::string_view gone_finding = "gone_finding";

}  // namespace osl::reports
