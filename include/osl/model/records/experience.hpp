// What a centre reports of obligations, problems and benefits.
#pragma once

#include "osl/describe/field.hpp"
#include "osl/model/values/when.hpp"
#include "osl/model/vocabulary/experience.hpp"

namespace osl {

/// Whether an obligation was met.
struct ObligationEntry {
    ObligationCode code;
    Opt<ObligationMet> met = {};
    Opt<When> on = {};
    Opt<Text> text = {};

    friend bool operator==(const ObligationEntry&, const ObligationEntry&) = default;

    static constexpr describe::About about{
        "ObligationEntry", {"wpis o zobowiązaniu", "obligation entry"}, "Whether an obligation was met.", "S1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("code", &ObligationEntry::code, {"zobowiązanie", "obligation"}, {.source = "S1"}),
                 field("met", &ObligationEntry::met, {"czy spełnione", "met"}),
                 field("on", &ObligationEntry::on, {"stan na", "as of"},
                       {.meaning = "day, or its month, of which this holds", .dated = Dated::event}),
                 field("text", &ObligationEntry::text, {"opis", "text"}, {.meaning = "in the centre's own words"}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&ObligationEntry::code, &ObligationEntry::on);
    }
};

/// A problem that the centre met.
struct ProblemEntry {
    Problem code;
    Opt<When> on = {};
    Opt<Text> text = {};

    friend bool operator==(const ProblemEntry&, const ProblemEntry&) = default;

    static constexpr describe::About about{"ProblemEntry", {"wpis o problemie", "problem entry"}, "A problem that the centre met.", "S1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("code", &ProblemEntry::code, {"obszar problemowy", "problem area"}, {.source = "S1"}),
                 field("on", &ProblemEntry::on, {"kiedy", "on"}, {.meaning = "day, or its month", .dated = Dated::event}),
                 field("text", &ProblemEntry::text, {"opis", "text"}, {.meaning = "in the centre's own words"}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&ProblemEntry::code, &ProblemEntry::on, &ProblemEntry::text);
    }
};

/// A benefit that the centre saw.
struct BenefitEntry {
    Benefit code;
    Opt<When> on = {};
    Opt<Text> text = {};

    friend bool operator==(const BenefitEntry&, const BenefitEntry&) = default;

    static constexpr describe::About about{"BenefitEntry", {"wpis o korzyści", "benefit entry"}, "A benefit that the centre saw.", "S1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("code", &BenefitEntry::code, {"korzyść", "benefit"}, {.source = "S1"}),
                 field("on", &BenefitEntry::on, {"kiedy", "on"}, {.meaning = "day, or its month", .dated = Dated::event}),
                 field("text", &BenefitEntry::text, {"opis", "text"}, {.meaning = "in the centre's own words"}));
    }
    template <class F>
    static constexpr decltype(auto) key(F&& f) {
        return f(&BenefitEntry::code, &BenefitEntry::on, &BenefitEntry::text);
    }
};

}  // namespace osl
