#pragma once

#include <algorithm>

#include "osl/rules/engine/subjects.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::participation {

/// A trainee was absent on more days of the cycle than are allowed. Read as a total over the ten sessions of one person (C14).
struct AbsenceOverLimit {
    static constexpr RuleInfo info{
        .name = "participation.absence-over-limit",
        .question = {"Czy nieobecności uczestnika w całym cyklu mieszczą się w limicie?",
                     "Is the trainee's absence over the cycle within the limit?"},
        .why = {"Uczestnik zobowiązał się do udziału we wszystkich zjazdach; możliwe są trzy dni nieobecności.",
                "The trainee undertook to attend all sessions; three days of absence are possible."},
        .message = {"nieobecności ponad limit", "absent on more days than allowed"},
        .source = "S1, C14",
        .nature = Nature::obligation,
        .severity = Severity::warning,
    };
    using Subject = Participant;
    static constexpr auto needs = rules::needs<&Participant::attendance>;

    struct Parameters {
        Count days{3};

        static constexpr describe::About about{"AbsenceOverLimitParameters",
                                               {"progi", "thresholds"},
                                               "How many days of absence are allowed."};
        template <class F>
        static constexpr decltype(auto) fields(F&& f) {
            return f(field("days", &Parameters::days, {"dozwolone dni nieobecności", "days of absence allowed"},
                           {.unit = "days", .source = "S1, C14"}));
        }
    };

    static Answer ask(const CentreAt& centre, const Participant& person, const Parameters& parameters) {
        const auto absence = absence_of(centre, person);
        if (absence.days > parameters.days.value()) return Answer::fail;
        return absence.unknown ? Answer::not_evaluable : Answer::pass;
    }

    static Failure explain(const CentreAt& centre, const Participant& person, const Parameters& parameters) {
        const auto most = std::to_string(parameters.days.value());
        return {.met = std::to_string(absence_of(centre, person).days),
                .expected = {"najwyżej " + most, "at most " + most},
                .pointer = "/attendance"};
    }

private:
    struct Absence {
        std::int64_t days = 0;
        bool unknown = false;
    };

    /// Of several entries for one session, the one recorded last. An entry is true from the session's last day.
    static Absence absence_of(const CentreAt& centre, const Participant& person) {
        std::array<const Attendance*, SessionNumber::max> last{};
        Absence out;
        for (const auto& entry : *person.attendance) {
            const auto held = end_of(centre.session(person, entry.session));
            if (!held && !entry.recorded_on && !centre.at_observation()) out.unknown = true;
            if (!centre.counts(held, entry.recorded_on)) continue;
            const auto*& known = last.at(static_cast<std::size_t>(entry.session.value() - 1));
            if (known == nullptr || known->recorded_on <= entry.recorded_on) known = &entry;
        }
        for (const auto* entry : last) {
            if (entry == nullptr) continue;
            if (entry->absent_days)
                out.days += entry->absent_days->value();
            else
                out.unknown = true;
        }
        return out;
    }

    static Opt<When> end_of(const Session* session) {
        if (session == nullptr || !session->to) return {};
        return When(*session->to);
    }
};

}  // namespace osl::rules::participation
