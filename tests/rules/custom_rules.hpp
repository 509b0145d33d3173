// Rules of one's own, of each form, for tests.
#pragma once

#include "osl/rules/custom.hpp"

namespace osl::testing {

/// About each step; with a need and a parameter.
struct StepNotLate {
    static constexpr RuleInfo info{.name = "own.step-not-late",
                                   .question = {"Czy krok rozpoczęto przed końcem roku?", "Was the step begun before the end of the year?"},
                                   .why = {"Termin lokalny.", "A local date."},
                                   .message = {"krok zapisano zbyt późno", "the step was recorded too late"},
                                   .source = "own",
                                   .nature = Nature::fidelity,
                                   .severity = Severity::warning};
    using Subject = StepAt;
    static constexpr auto needs = rules::needs<&Centre::steps>;
    struct Parameters {
        Total year{2011};
        static constexpr describe::About about{"Parameters", {"parametry", "parameters"}, "Of the rule."};
        template <class F>
        static constexpr decltype(auto) fields(F&& f) {
            return f(field("year", &Parameters::year, {"ostatni rok", "last year"}));
        }
    };
    static Answer ask(const CentreAt&, const StepAt& at, const Parameters& parameters) {
        if (at.state == nullptr || !at.state->on) return Answer::not_applicable;
        return at.state->on->text().substr(0, 4) <= std::to_string(parameters.year.value()) ? Answer::pass : Answer::fail;
    }
    static Failure explain(const CentreAt&, const StepAt& at, const Parameters& parameters) {
        const auto year = std::to_string(parameters.year.value());
        return {.met = at.state->on->text(), .expected = {"najpóźniej w roku " + year, "in " + year + " at the latest"}, .pointer = "/on"};
    }
};

/// About the centre; with an alternative among its needs.
struct TwoDelegates {
    static constexpr RuleInfo info{.name = "own.two-delegates",
                                   .question = {"Czy ośrodek deleguje dwie osoby?", "Does the centre delegate two persons?"},
                                   .why = {"Umowa lokalna.", "A local agreement."},
                                   .message = {"ośrodek deleguje mniej niż dwie osoby", "the centre delegates fewer than two persons"},
                                   .source = "own",
                                   .nature = Nature::obligation,
                                   .severity = Severity::information};
    using Subject = CentreAt;
    static constexpr auto needs = rules::needs<&Centre::participants, rules::either<&Centre::size, &Centre::municipality>>;
    static std::size_t delegates(const CentreAt& centre) {
        std::size_t count = 0;
        centre.for_each_participant([&](const Participant&, std::size_t) { ++count; });
        return count;
    }
    static Answer ask(const CentreAt& centre) { return delegates(centre) < 2 ? Answer::fail : Answer::pass; }
    static Failure explain(const CentreAt& centre) {
        return {.met = std::to_string(delegates(centre)), .expected = {"co najmniej 2", "at least 2"}, .pointer = "/participants"};
    }
};

/// A description of a rule that is told by a value.
inline RuleDescription described(const char* name, Severity severity = Severity::error, Nature nature = Nature::data) {
    return {.name = name,
            .family = {},
            .nature = nature,
            .severity = severity,
            .question = {"Czy?", "Is it?"},
            .why = {"Tak.", "It is."},
            .message = {"nie", "no"},
            .source = "own"};
}

/// The same, told by a value and asked by a function.
inline std::shared_ptr<const CustomRule> two_delegates_by_function() {
    return custom_rule(rules::description_of<TwoDelegates>(), [](const CentreAt& centre, const RawJson&) -> Verdict {
        const auto answer = TwoDelegates::ask(centre);
        return {answer, answer == Answer::fail ? TwoDelegates::explain(centre) : Failure{}};
    });
}

/// Over the whole register.
struct EnoughCentres {
    static constexpr RuleInfo info{.name = "own-register.enough-centres",
                                   .question = {"Czy ośrodków jest dość?", "Are there enough centres?"},
                                   .why = {"Próg lokalny.", "A local threshold."},
                                   .message = {"za mało ośrodków", "too few centres"},
                                   .source = "own",
                                   .nature = Nature::data,
                                   .severity = Severity::error,
                                   .active_only = false};
    struct State {
        std::int64_t centres = 0;
        void add(const CentreAt&) { ++centres; }
        void merge(const State& other) { centres += other.centres; }
        template <class Report>
        void finish(const Programme&, Report& report) const {
            if (centres >= 1000) return report.answer(Answer::pass);
            report.fail({}, "centres", {.met = std::to_string(centres), .expected = {"co najmniej 1000", "at least 1000"}});
        }
    };
};

/// Throws at some centres.
struct Stumbles {
    static constexpr RuleInfo info{.name = "own.stumbles",
                                   .question = {"Czy coś jest?", "Is there anything?"},
                                   .why = {"Próba.", "A trial."},
                                   .message = {"nie ma niczego", "there is nothing"},
                                   .source = "own",
                                   .nature = Nature::data,
                                   .severity = Severity::error,
                                   .active_only = false};
    using Subject = CentreAt;
    static inline const char* at = "";  ///< ids that end so
    static Answer ask(const CentreAt& centre) {
        if (centre.centre().id.text().ends_with(at)) throw std::out_of_range("no such\nthing");
        return Answer::fail;
    }
    static Failure explain(const CentreAt&) { return {.expected = {"coś", "something"}}; }
};

/// About tables.
struct TableHasTitle {
    static constexpr RuleInfo info{.name = "own.table-has-long-title",
                                   .question = {"Czy tytuł coś mówi?", "Does the title say something?"},
                                   .why = {"Czytelnik.", "The reader."},
                                   .message = {"tytuł jest krótki", "the title is short"},
                                   .source = "own",
                                   .nature = Nature::fidelity,
                                   .severity = Severity::information};
    template <class Report>
    static void judge(const rules::TableAt& table, Report& report) {
        if (table.table().title.en.size() > 20) return report.answer(Answer::pass);
        report.fail({}, "title", {.met = table.table().title.en, .expected = {"dłuższy tytuł", "a longer title"}, .pointer = "/title"});
    }
};

}  // namespace osl::testing
