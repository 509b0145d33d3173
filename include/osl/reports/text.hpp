// Reports for people, as a terminal shows them or a file keeps them.
#pragma once

#include "osl/reports/overview.hpp"
#include "osl/reports/presentation.hpp"
#include "osl/rules/catalogue.hpp"

namespace osl::reports {

/// What did not decode, what was found, how it was tallied, what was counted, each as far as it was asked; then what it comes to. Without
/// a width a finding is one line, `file:line:centre /pointer: severity [rule] …`; what terminals obey is written out.
[[nodiscard]] Text text(const Report& report, const Presentation& how = {});

/// The same of several, with their findings gathered where that is asked for, and an overview where there is more than one.
[[nodiscard]] Text text(std::span<const Report> reports, const Presentation& how = {});

/// An entry of the catalogue; `whole` tells why, what is needed and what may be changed, too.
[[nodiscard]] Text text(const RuleDescription& rule, const Presentation& how = {}, bool whole = false);

/// A table of figures: caption and cells.
[[nodiscard]] Text text(const FigureTable& table, const Presentation& how = {});

/// One finding, as it stands in a report of that source.
[[nodiscard]] Text text(const Finding& finding, const Opt<Text>& source = {}, const Presentation& how = {});

/// What did not decode: where, what was met, what was expected; and how much more there is.
[[nodiscard]] Text text(std::span<const DecodeError> errors, const Total& total, const Presentation& how = {});

}  // namespace osl::reports
