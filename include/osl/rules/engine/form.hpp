// Whether a rule has the form that rules/rule.hpp shows. A mistake there would be silence: a rule that is never asked is never failed. So
// it is told when the rule is compiled, the first mistake of each rule in one sentence.
#pragma once

#include <array>
#include <concepts>
#include <string_view>
#include <type_traits>

#include "osl/rules/engine/needs.hpp"
#include "osl/rules/engine/subjects.hpp"
#include "osl/rules/engine/table_at.hpp"

namespace osl::rules {

template <class Rule>
struct ParametersOf {
    struct None {};
    using type = None;
};
template <class Rule>
    requires requires { typename Rule::Parameters; }
struct ParametersOf<Rule> {
    using type = typename Rule::Parameters;
};

template <class Rule>
class Report;

template <class Subject, class Whole>
concept SubjectOf = requires(const Whole& whole) { Subjects<Subject>::each(whole, [](const auto&) {}); };

namespace detail {

// Members that a rule may leave out have names that might be misspelt; these are what they are likely to become.
#define OSL_HAS(member) (requires { &Rule::member; } || requires { Rule::member; } || requires { typename Rule::member; })
template <class Rule>
consteval bool misspells_needs() {
    return OSL_HAS(need) || OSL_HAS(Needs) || OSL_HAS(Need) || OSL_HAS(needed) || OSL_HAS(neds) || OSL_HAS(nedds) || OSL_HAS(needss) ||
           OSL_HAS(neeeds) || OSL_HAS(nees) || OSL_HAS(nedes) || OSL_HAS(needs_) || OSL_HAS(require) || OSL_HAS(required) ||
           OSL_HAS(depends_on);
}
template <class Rule>
consteval bool misspells_applies() {
    return OSL_HAS(apply) || OSL_HAS(Applies) || OSL_HAS(Apply) || OSL_HAS(applied) || OSL_HAS(aplies) || OSL_HAS(applys) ||
           OSL_HAS(appplies) || OSL_HAS(appies) || OSL_HAS(applis) || OSL_HAS(apllies) || OSL_HAS(applies_to) || OSL_HAS(apply_to) ||
           OSL_HAS(applies_) || OSL_HAS(applicable) || OSL_HAS(is_applicable);
}
template <class Rule>
consteval bool misspells_implies() {
    return OSL_HAS(imply) || OSL_HAS(implie) || OSL_HAS(implys) || OSL_HAS(Implies) || OSL_HAS(implied) || OSL_HAS(imples) ||
           OSL_HAS(implis) || OSL_HAS(impiles) || OSL_HAS(implies_) || OSL_HAS(implications);
}
template <class Rule>
consteval bool misspells_parameters() {
    return OSL_HAS(Parameter) || OSL_HAS(parameters) || OSL_HAS(parameter) || OSL_HAS(Params) || OSL_HAS(params) || OSL_HAS(Paramters) ||
           OSL_HAS(Parametres) || OSL_HAS(Parmeters) || OSL_HAS(Parameteres) || OSL_HAS(Parameters_);
}
#undef OSL_HAS

/// Whether a member is called `judge`, whatever it takes.
template <class Rule>
consteval bool has_judge() {
    struct Fallback {
        void judge();
    };
    struct Both : Rule, Fallback {};
    return !requires { &Both::judge; };
}

constexpr bool is_word(std::string_view text) {
    for (const char c : text)
        if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') return false;
    return !text.empty() && text.front() != '-' && text.back() != '-';
}
constexpr bool is_rule_name(std::string_view name) {
    const auto dot = name.find('.');
    return dot != std::string_view::npos && is_word(name.substr(0, dot)) && is_word(name.substr(dot + 1));
}

template <class T>
inline constexpr bool is_needs = false;
template <auto... Fields>
inline constexpr bool is_needs<Needs<Fields...>> = true;

template <class Owner, class Subject>
consteval bool belongs_to() {
    if constexpr (requires(const Subject& subject) { *subject.state; }) {
        return std::same_as<Owner, Subject> || std::same_as<Owner, std::remove_cvref_t<decltype(*std::declval<const Subject&>().state)>>;
    } else {
        return std::is_base_of_v<Owner, Subject>;
    }
}

/// Whether a need is one of the fields that the engine can look at for that subject.
template <auto Need, class Subject>
consteval bool need_fits() {
    using Kind = std::remove_cv_t<decltype(Need)>;
    if constexpr (std::is_member_object_pointer_v<Kind> || (std::is_class_v<Kind> && !is_needs<Kind>)) {
        using Owner = typename NeedOf<Need>::owner;
        return std::same_as<Owner, Centre> || std::same_as<Owner, Programme> || belongs_to<Owner, Subject>();
    } else {
        return false;
    }
}
template <class Subject, auto... Fields>
consteval bool needs_fit(Needs<Fields...>) {
    return (need_fits<Fields, Subject>() && ...);
}

/// Whether a rule's function takes some of whole, subject and parameters, as `call` gives them, and answers with just that type.
template <class Function, class Result, class Subject, class Parameters>
consteval bool has_form() {
    if constexpr (std::invocable<Function, const CentreAt&, const Subject&, const Parameters&>) {
        return std::same_as<std::invoke_result_t<Function, const CentreAt&, const Subject&, const Parameters&>, Result>;
    } else if constexpr (std::invocable<Function, const CentreAt&, const Parameters&>) {
        return std::same_as<std::invoke_result_t<Function, const CentreAt&, const Parameters&>, Result>;
    } else if constexpr (std::invocable<Function, const CentreAt&, const Subject&>) {
        return std::same_as<std::invoke_result_t<Function, const CentreAt&, const Subject&>, Result>;
    } else if constexpr (std::invocable<Function, const CentreAt&>) {
        return std::same_as<std::invoke_result_t<Function, const CentreAt&>, Result>;
    } else {
        return false;
    }
}

template <class Rule>
consteval bool functions_fit() {
    using Subject = typename Rule::Subject;
    using Parameters = typename ParametersOf<Rule>::type;
    if constexpr (requires { &Rule::applies; }) {
        static_assert(has_form<decltype(&Rule::applies), bool, Subject, Parameters>(),
                      "a rule's applies is `static bool applies(const CentreAt&)`, or takes the subject, too, where it is another thing, "
                      "and then the Parameters; see rules/rule.hpp");
    }
    constexpr bool asks = has_form<decltype(&Rule::ask), Answer, Subject, Parameters>();
    static_assert(asks,
                  "a rule's ask is `static Answer ask(const CentreAt&)`, or takes the subject, too, where it is another thing, and then "
                  "the Parameters; see rules/rule.hpp");
    constexpr bool explains = has_form<decltype(&Rule::explain), Failure, Subject, Parameters>();
    static_assert(explains || !asks,
                  "a rule's explain is `static Failure explain(const CentreAt&)`, or takes the subject, too, where it is another thing, "
                  "and then the Parameters; see rules/rule.hpp");
    if constexpr (requires { &Rule::applies; }) {
        return asks && explains && has_form<decltype(&Rule::applies), bool, Subject, Parameters>();
    } else {
        return asks && explains;
    }
}

/// A rule about one subject at a time.
template <class Rule>
consteval bool subject_rule_is_well_formed() {
    using Subject = typename Rule::Subject;
    constexpr bool known = SubjectOf<Subject, CentreAt>;
    if constexpr (!known) {
        static_assert(known,
                      "a rule's Subject is CentreAt (not Centre) or a type for which rules::Subjects is specialised, see "
                      "rules/engine/subjects.hpp; a rule about tables has judge(const TableAt&, Report&), see rules/rule.hpp");
        return false;
    } else if constexpr (!requires { &Rule::ask; }) {
        static_assert(requires { &Rule::ask; }, "a rule has one function `static Answer ask(...)`; see rules/rule.hpp");
        return false;
    } else if constexpr (!requires { &Rule::explain; }) {
        static_assert(requires { &Rule::explain; }, "a rule has one function `static Failure explain(...)`; see rules/rule.hpp");
        return false;
    } else if constexpr (misspells_needs<Rule>()) {
        static_assert(!misspells_needs<Rule>(),
                      "what a rule needs is called `needs`: `static constexpr auto needs = rules::needs<&Centre::...>;`");
        return false;
    } else if constexpr (misspells_applies<Rule>()) {
        static_assert(!misspells_applies<Rule>(), "whether a rule applies is asked by `static bool applies(...)`; see rules/rule.hpp");
        return false;
    } else if constexpr (requires { Rule::needs; }) {
        if constexpr (!is_needs<std::remove_cvref_t<decltype(Rule::needs)>>) {
            static_assert(is_needs<std::remove_cvref_t<decltype(Rule::needs)>>,
                          "a rule's needs are `static constexpr auto needs = rules::needs<&Centre::...>;`");
            return false;
        } else if constexpr (!needs_fit<Subject>(std::remove_cvref_t<decltype(Rule::needs)>{})) {
            static_assert(needs_fit<Subject>(std::remove_cvref_t<decltype(Rule::needs)>{}),
                          "a rule needs fields of Centre, of Programme or of its Subject");
            return false;
        } else {
            return functions_fit<Rule>();
        }
    } else {
        return functions_fit<Rule>();
    }
}

/// A rule that judges a whole at once.
template <class Rule>
consteval bool judging_rule_is_well_formed() {
    constexpr bool judges = requires(const CentreAt& whole, Report<Rule>& report) { Rule::judge(whole, report); } ||
                            requires(const TableAt& whole, Report<Rule>& report) { Rule::judge(whole, report); } ||
                            requires(const Programme& whole, Report<Rule>& report) { Rule::judge(whole, report); };
    static_assert(
        judges, "a rule's judge is `template <class Report> static void judge(const TableAt&, Report&)`, or takes a CentreAt or Programme");
    return judges;
}

/// A rule over the whole register.
template <class Rule>
consteval bool register_rule_is_well_formed() {
    using State = typename Rule::State;
    constexpr bool one_kind = !requires { typename Rule::Subject; } && !requires { &Rule::ask; };
    static_assert(one_kind, "a rule has either a Subject, which is asked about one by one, or a State of the whole register, not both");
    constexpr bool adds = requires(State& state, const CentreAt& centre) { state.add(centre); } ||
                          requires(State& state, const CentreAt& centre, std::uint64_t line) { state.add(centre, line); };
    static_assert(adds || !one_kind,
                  "a rule's State takes centres in: `void add(const CentreAt&)`; see rules/register/duplicate_centre.hpp");
    constexpr bool merges = std::default_initializable<State> && requires(State& state, State&& other) { state.merge(std::move(other)); };
    static_assert(
        merges || !adds || !one_kind,
        "a rule's State begins empty and takes another part's in: `void merge(const State&)`; see rules/register/duplicate_centre.hpp");
    constexpr bool finishes = requires(State& state, const Programme& programme, Report<Rule>& report) { state.finish(programme, report); };
    static_assert(finishes || !merges || !adds || !one_kind,
                  "a rule's State answers at the end: `template <class Report> void finish(const Programme&, Report&) const`; see "
                  "rules/register/duplicate_centre.hpp");
    return one_kind && adds && merges && finishes;
}

}  // namespace detail

/// Whether a rule has the form of a rule; where it has not, its compilation ends with a sentence that says what to do.
template <class Rule>
consteval bool well_formed() {
    if constexpr (!requires {
                      { Rule::info } -> std::convertible_to<const RuleInfo&>;
                  }) {
        static_assert(
            requires {
                { Rule::info } -> std::convertible_to<const RuleInfo&>;
            }, "a rule says what it is: `static constexpr RuleInfo info{...};`; see rules/rule.hpp");
        return false;
    } else if constexpr (!detail::is_rule_name(Rule::info.name)) {
        static_assert(detail::is_rule_name(Rule::info.name), "a rule's name is `family.rule-name`, of small letters, digits and hyphens");
        return false;
    } else if constexpr (Rule::info.severity == Severity::error && Rule::info.nature != Nature::data &&
                         Rule::info.nature != Nature::disclosure) {
        static_assert(Rule::info.severity != Severity::error,
                      "only what is wrong with the data, or must not be published, is an error: a rule of another nature is a warning or "
                      "information");
        return false;
    } else if constexpr (detail::misspells_implies<Rule>()) {
        static_assert(!detail::misspells_implies<Rule>(),
                      "what a rule implies is called `implies`: `static constexpr std::array implies{...};`");
        return false;
    } else if constexpr (detail::misspells_parameters<Rule>()) {
        static_assert(!detail::misspells_parameters<Rule>(), "the thresholds of a rule are a described record called `Parameters`");
        return false;
    } else if constexpr (requires { typename Rule::State; }) {
        return detail::register_rule_is_well_formed<Rule>();
    } else if constexpr (detail::has_judge<Rule>()) {
        return detail::judging_rule_is_well_formed<Rule>();
    } else if constexpr (requires { typename Rule::Subject; }) {
        return detail::subject_rule_is_well_formed<Rule>();
    } else {
        static_assert(
            requires { typename Rule::Subject; },
            "a rule says what it asks about: `using Subject = CentreAt;` or another type of rules/engine/subjects.hpp; or it has a judge, "
            "or a State");
        return false;
    }
}

namespace detail {

template <class... Rules>
consteval bool each_once() {
    const std::array<std::string_view, sizeof...(Rules)> names{Rules::info.name...};
    for (std::size_t i = 0; i != names.size(); ++i)
        for (std::size_t k = 0; k != i; ++k)
            if (names[i] == names[k]) return false;
    return true;
}

/// Whether an engine can be made of these rules.
template <class... Rules>
consteval bool all_well_formed() {
    if constexpr (!(well_formed<Rules>() && ...)) {
        return false;
    } else {
        static_assert(each_once<Rules...>(), "a rule is mentioned once in a RuleList, and no two have one name");
        return each_once<Rules...>();
    }
}

}  // namespace detail

}  // namespace osl::rules
