#pragma once

#include "osl/rules/engine/subjects.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::of_register {

/// A centre, participant or organiser whose stay ends before it begins.
struct LeftBeforeJoined {
    static constexpr RuleInfo info{
        .name = "register.left-before-joined",
        .question = {"Czy odejście nie poprzedza przystąpienia?", "Does leaving not precede joining?"},
        .why = {"Taki ośrodek lub taka osoba nie liczy się w żadnym dniu.", "Such a centre or person counts on no day at all."},
        .message = {"odejście przed przystąpieniem", "left before having joined"},
        .source = "format osl/1",
        .nature = Nature::data,
        .severity = Severity::error,
        .active_only = false,
    };
    using Subject = Stay;
    static constexpr auto needs = rules::needs<&Stay::from>;

    static bool applies(const CentreAt&, const Stay& stay) { return stay.to.has_value(); }

    /// A month is not before a day within it.
    static Answer ask(const CentreAt&, const Stay& stay) { return stay.to->wholly_before(*stay.from) ? Answer::fail : Answer::pass; }

    static Failure explain(const CentreAt&, const Stay& stay) {
        static constexpr std::array<const char*, 3> ends{"/left_on", "/withdrawn_on", "/ended_on"};
        const auto from = stay.from ? stay.from->text() : Text();
        return {.met = stay.to->text(), .expected = {"nie przed " + from, "not before " + from}, .pointer = ends.at(stay.of.index())};
    }
};

}  // namespace osl::rules::of_register
