// The formats that data declare: of registers, of tables of figures, of reports, of profiles, baselines and differences.
#pragma once

#include "osl/describe/value.hpp"

namespace osl {

namespace formats {

struct OfRegisters {
    static constexpr describe::TextRule rule{
        .about = {"FormatVersion", {"wersja formatu", "format version"}, "The record format, osl/1.", "format osl/1"},
        .expected = {"format osl/1", "the format osl/1"},
        .pattern = "^osl/1$",
        .min_length = 5,
        .max_length = 5,
        .example = "osl/1",
    };
    static constexpr Local newer{"ten dokument jest w nowszym", "this document is of a newer one"};
};

struct OfTables {
    static constexpr describe::TextRule rule{
        .about = {"TableFormat",
                  {"wersja formatu tabeli", "table format version"},
                  "The format of tables of figures, osl-table/1.",
                  "format osl-table/1"},
        .expected = {"format osl-table/1", "the format osl-table/1"},
        .pattern = "^osl-table/1$",
        .min_length = 11,
        .max_length = 11,
        .example = "osl-table/1",
    };
    static constexpr Local newer{"ta tabela jest w nowszym", "this table is of a newer one"};
};

struct OfReports {
    static constexpr describe::TextRule rule{
        .about = {"ReportFormat",
                  {"wersja formatu sprawozdania", "report format version"},
                  "The format of reports, osl-report/1.",
                  "format osl-report/1"},
        .expected = {"format osl-report/1", "the format osl-report/1"},
        .pattern = "^osl-report/1$",
        .min_length = 12,
        .max_length = 12,
        .example = "osl-report/1",
    };
    static constexpr Local newer{"to sprawozdanie jest w nowszym", "this report is of a newer one"};
};

struct OfProfiles {
    static constexpr describe::TextRule rule{
        .about = {"ProfileFormat",
                  {"wersja formatu profilu", "profile format version"},
                  "The format of profiles, osl-profile/1.",
                  "format osl-profile/1"},
        .expected = {"format osl-profile/1", "the format osl-profile/1"},
        .pattern = "^osl-profile/1$",
        .min_length = 13,
        .max_length = 13,
        .example = "osl-profile/1",
    };
    static constexpr Local newer{"ten profil jest w nowszym", "this profile is of a newer one"};
};
struct OfBaselines {
    static constexpr describe::TextRule rule{
        .about = {"BaselineFormat",
                  {"wersja formatu stanu odniesienia", "baseline format version"},
                  "The format of baselines, osl-baseline/1.",
                  "format osl-baseline/1"},
        .expected = {"format osl-baseline/1", "the format osl-baseline/1"},
        .pattern = "^osl-baseline/1$",
        .min_length = 14,
        .max_length = 14,
        .example = "osl-baseline/1",
    };
    static constexpr Local newer{"ten stan odniesienia jest w nowszym", "this baseline is of a newer one"};
};

struct OfDifferences {
    static constexpr describe::TextRule rule{
        .about = {"DifferenceFormat",
                  {"wersja formatu różnicy", "difference format version"},
                  "The format of differences between registers, osl-difference/1.",
                  "format osl-difference/1"},
        .expected = {"format osl-difference/1", "the format osl-difference/1"},
        .pattern = "^osl-difference/1$",
        .min_length = 16,
        .max_length = 16,
        .example = "osl-difference/1",
    };
    static constexpr Local newer{"ta różnica jest w nowszym", "this difference is of a newer one"};
};

struct OfReportDifferences {
    static constexpr describe::TextRule rule{
        .about = {"ReportDifferenceFormat",
                  {"wersja formatu różnicy sprawozdań", "report difference format version"},
                  "The format of differences between reports, osl-report-difference/1.",
                  "format osl-report-difference/1"},
        .expected = {"format osl-report-difference/1", "the format osl-report-difference/1"},
        .pattern = "^osl-report-difference/1$",
        .min_length = 23,
        .max_length = 23,
        .example = "osl-report-difference/1",
    };
    static constexpr Local newer{"ta różnica jest w nowszym", "this difference is of a newer one"};
};

/// What is wrong with a text that is not the one version of a format: `newer_format` for a later one, `wrong_text` for anything else.
[[nodiscard]] Fault fault_of(std::string_view text, const describe::TextRule& rule, const Local& newer);

}  // namespace formats

/// The one version of a format that this library reads and writes. A newer one is refused by name; this one stays readable for ever.
template <class Which>
class Format {
public:
    static constexpr describe::TextRule rule = Which::rule;

    Format() = default;

    /// Faults: `newer_format`, `wrong_text`.
    [[nodiscard]] static Result<Format> parse(std::string_view text) {
        if (text == Format::text()) return Format{};
        return formats::fault_of(text, rule, Which::newer);
    }

    [[nodiscard]] static constexpr std::string_view text() noexcept { return rule.example; }

    friend bool operator==(const Format&, const Format&) = default;
};

using FormatVersion = Format<formats::OfRegisters>;
using TableFormat = Format<formats::OfTables>;
using ReportFormat = Format<formats::OfReports>;
using ProfileFormat = Format<formats::OfProfiles>;
using BaselineFormat = Format<formats::OfBaselines>;
using DifferenceFormat = Format<formats::OfDifferences>;
using ReportDifferenceFormat = Format<formats::OfReportDifferences>;

}  // namespace osl
