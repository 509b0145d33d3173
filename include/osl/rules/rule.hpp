// What a rule is. A rule is one header below rules/<family>/ and one mention in rules/registry.hpp:
//
//     struct ScopesWithoutOrganiser {
//         static constexpr RuleInfo info{.name = "steps.scopes-without-organiser", .question = {…}, .why = {…}, .message = {…},
//                                        .source = "S1", .nature = Nature::fidelity, .severity = Severity::warning};
//         using Subject = CentreAt;                                // what the question is asked about
//         static constexpr auto needs = rules::needs<&Centre::steps>;   // not recorded → not evaluable, without code in the rule
//         static constexpr std::array implies{"steps.out-of-order"sv}; // what is bound to fail with it (optional)
//         struct Parameters { … };                                 // a described record with defaults (optional)
//
//         static bool applies(const CentreAt& centre);             // optional: asked before the needs, so that what the question does not
//                                                                  // concern is not applicable even where a need is not recorded
//         static Answer ask(const CentreAt& centre);               // pure; the fast path
//         static Failure explain(const CentreAt& centre);          // only when the answer is fail
//     };
//
// `applies`, `ask` and `explain` take the centre, then the subject where it is another thing, then the parameters where there are any. A
// rule whose subjects can only be judged together, such as the cells of a table, has `judge(whole, report)` instead, see
// published/table_malformed.hpp; one that needs the whole register has `State`, see register/duplicate_centre.hpp. What departs from this
// form (a member that is missing, misspelt or of another type, a Subject that is not known, an obligation that would be an error) does not
// compile, and engine/form.hpp says in a sentence what to do.
#pragma once

#include "osl/model/time/centre_at.hpp"
#include "osl/rules/vocabulary.hpp"

namespace osl {

/// What a rule says of itself. `name` is its only identity: file, test, fixture, docs page and Python name follow from it.
struct RuleInfo {
    std::string_view name;  ///< `family.rule-name`
    Local question;
    Local why;
    Local message;  ///< the fixed text of its findings
    std::string_view source;
    Nature nature;
    Severity severity;
    bool pilot_only = false;  ///< asked only of the pilot's register and of what is modelled on it
    bool active_only = true;  ///< asked only of centres that have joined and not left

    [[nodiscard]] constexpr std::string_view family() const { return name.substr(0, name.find('.')); }
};

/// What a failure adds to the rule's fixed text.
struct Failure {
    Text met = {};
    Phrase expected = {};
    Text pointer = {};        ///< below the subject's own place
    Opt<Phrase> repair = {};  ///< the smallest one, where it can be said
    std::uint64_t line = 0;   ///< where a rule over the register knows it; else that of the centre
};

namespace rules {

/// Several members, one below the other: `path<&Centre::municipality, &Municipality::population>`.
template <auto... Members>
struct Path {};
template <auto... Members>
inline constexpr Path<Members...> path{};

/// A list that bears no dates, so that it is known only for the day of observation.
template <auto Member>
struct Undated {};
template <auto Member>
inline constexpr Undated<Member> undated{};

/// Needs of one owner of which any one will do: `either<&Centre::size, path<&Centre::municipality, &Municipality::population>>`.
template <auto... Needs>
struct Either {};
template <auto... Needs>
inline constexpr Either<Needs...> either{};

/// The fields that a rule reads: pointers to members of Centre, Programme or the subject, paths, undated lists, alternatives.
template <auto... Fields>
struct Needs {};
template <auto... Fields>
inline constexpr Needs<Fields...> needs{};

}  // namespace rules

/// The register of the pilot itself; rules for the pilot only apply to it and to what is modelled on it.
inline constexpr std::string_view pilot_id = "osl-pilot-2011";

[[nodiscard]] inline bool is_pilot(const Programme& programme) {
    return programme.id == pilot_id || (programme.modelled_on && *programme.modelled_on == pilot_id);
}

}  // namespace osl
