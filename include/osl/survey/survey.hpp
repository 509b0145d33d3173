// One pass over a register: read, check and count together, in memory that does not grow with the register.
#pragma once

#include <functional>

#include "osl/codec/stream.hpp"
#include "osl/indicators/counter.hpp"
#include "osl/survey/report.hpp"

namespace osl {

/// Told now and then how far a survey has come: bytes taken in, after decompression, and centres. Answers whether to go on.
using Progress = std::function<bool(std::uint64_t bytes, std::uint64_t centres)>;

/// How many centres lie between two calls of a `Progress`.
inline constexpr std::uint64_t centres_between_reports = 512;

/// Reads to the end and answers. A request for neither rules nor indicators is refused. Throws `UnknownName`, `NothingToAsk`, `FileError`,
/// and `Interrupted` when `progress` says no. Custom rules are asked beside the registry's; being code, they are no part of a request.
[[nodiscard]] Report survey(CentreReader& reader, const Request& request = {}, const Progress& progress = {},
                            const CustomRules& custom = {});

/// The same for a register in memory.
[[nodiscard]] Report survey(const Register& record, const Request& request = {}, const Progress& progress = {},
                            const CustomRules& custom = {});

/// A report of what rules say of a table of figures; `published` as in `CheckOptions`. Throws `UnknownName`, `NothingToAsk`.
[[nodiscard]] Report survey(const FigureTable& table, const Request& request = {}, const Published* published = nullptr,
                            const CustomRules& custom = {});

/// The same for the tables in a file, one or a list of them, a report each; for a file that does not decode one report that says so. Throws
/// `FileError`, too.
[[nodiscard]] List<Report> survey_tables(const Text& path, const Request& request = {}, const Published* published = nullptr,
                                         const CustomRules& custom = {});

/// What a request asks of rules and of indicators, for those who ask one of them alone. Throws `NothingToAsk` where a choice names nothing.
[[nodiscard]] CheckOptions check_options(const Request& request, const CustomRules& custom = {});
[[nodiscard]] IndicatorOptions indicator_options(const Request& request);

/// Thrown when a caller broke off its own survey.
class Interrupted : public Error {
public:
    Interrupted() : Error("the survey was broken off") {}
};

}  // namespace osl
