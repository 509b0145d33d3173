// One pass over a register: read, check and count together, in memory that does not grow with the register.
#pragma once

#include <functional>

#include "osl/codec/stream.hpp"
#include "osl/indicators/counter.hpp"
#include "osl/rules/checker.hpp"

namespace osl {

struct SurveyOptions {
    bool rules = true;
    bool indicators = true;
    CheckOptions check = {};
    IndicatorOptions count = {};
};

/// What one pass over a register gives.
struct SurveyResult {
    Opt<Programme> programme;    ///< empty when it did not decode; then nothing was checked or counted
    std::uint64_t centres = 0;   ///< that decoded
    std::uint64_t left_out = 0;  ///< centres that were there and were neither checked nor counted
    bool cut_off = false;        ///< whether reading ended before the input did, so that more may be missing
    CheckResult check = {};
    List<FigureTable> indicators;
    std::uint64_t counted = 0;  ///< centres that belong to the population that the indicators count
    Phrase summary = {};        ///< of how many centres the indicators tell, in one sentence
    List<DecodeError> errors;   ///< up to the reader's limit
    std::uint64_t total_errors = 0;

    /// Whether no centre was checked or counted: no clean result, whatever else is said.
    [[nodiscard]] bool nothing_surveyed() const noexcept { return !programme || centres == 0; }
};

/// Told now and then how far a survey has come: bytes taken in, after decompression, and centres. Answers whether to go on.
using Progress = std::function<bool(std::uint64_t bytes, std::uint64_t centres)>;

/// How many centres lie between two calls of a `Progress`.
inline constexpr std::uint64_t centres_between_reports = 512;

/// Reads to the end and gives the result. Throws `UnknownName`, `NothingToAsk`, `FileError`, and `Interrupted` when `progress` says no.
[[nodiscard]] SurveyResult survey(CentreReader& reader, const SurveyOptions& options = {}, const Progress& progress = {});

/// The same for a register in memory.
[[nodiscard]] SurveyResult survey(const Register& record, const SurveyOptions& options = {}, const Progress& progress = {});

/// Thrown when a caller broke off its own survey.
class Interrupted : public Error {
public:
    Interrupted() : Error("the survey was broken off") {}
};

}  // namespace osl
