// The rules as data: what `osl rules` prints and the docs are made of.
#pragma once

#include "osl/rules/custom_rules.hpp"
#include "osl/rules/rule.hpp"

namespace osl {

/// A threshold of a rule.
struct RuleParameter {
    Text name;
    Phrase label;
    Text value;  ///< the default, as JSON
    Opt<Text> unit = {};
    Opt<Text> source = {};

    friend bool operator==(const RuleParameter&, const RuleParameter&) = default;

    static constexpr describe::About about{"RuleParameter",
                                           {"parametr reguły", "parameter of a rule"},
                                           "A threshold that a profile may change."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("name", &RuleParameter::name, {"nazwa", "name"}), field("label", &RuleParameter::label, {"etykieta", "label"}),
                 field("value", &RuleParameter::value, {"wartość domyślna", "default"}, {.meaning = "as JSON"}),
                 field("unit", &RuleParameter::unit, {"jednostka", "unit"}), field("source", &RuleParameter::source, {"źródło", "source"}));
    }
};

/// One rule of the catalogue.
struct RuleDescription {
    Text name;
    Text family;
    Nature nature;
    Severity severity;
    Phrase question;
    Phrase why;
    Phrase message;
    Text source;
    bool pilot_only = false;
    bool active_only = true;
    List<Text> needs = {};
    List<Text> implies = {};
    List<RuleParameter> parameters = {};

    friend bool operator==(const RuleDescription&, const RuleDescription&) = default;

    static constexpr describe::About about{"RuleDescription",
                                           {"opis reguły", "description of a rule"},
                                           "What a rule asks, why, and what it needs."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("name", &RuleDescription::name, {"nazwa", "name"}), field("family", &RuleDescription::family, {"rodzina", "family"}),
                 field("nature", &RuleDescription::nature, {"charakter", "nature"}),
                 field("severity", &RuleDescription::severity, {"waga", "severity"}),
                 field("question", &RuleDescription::question, {"pytanie", "question"}),
                 field("why", &RuleDescription::why, {"dlaczego", "why"}),
                 field("message", &RuleDescription::message, {"treść ustalenia", "message"}),
                 field("source", &RuleDescription::source, {"źródło", "source"}),
                 field("pilot_only", &RuleDescription::pilot_only, {"tylko pilotaż", "pilot only"}),
                 field("active_only", &RuleDescription::active_only, {"tylko uczestniczące", "active only"},
                       {.meaning = "asked only of centres that have joined and not left"}),
                 field("needs", &RuleDescription::needs, {"potrzebuje", "needs"}, {.meaning = "fields without which it is not evaluable"}),
                 field("implies", &RuleDescription::implies, {"pociąga", "implies"}, {.meaning = "rules bound to fail with it"}),
                 field("parameters", &RuleDescription::parameters, {"parametry", "parameters"}));
    }
};

/// All rules in the registry's order.
[[nodiscard]] const List<RuleDescription>& rule_catalogue();

/// These, and then rules of one's own. Throws `Misuse` for a name that is taken.
[[nodiscard]] List<RuleDescription> rule_catalogue(const CustomRules& custom);

/// The fields that rules need, each by itself where any of several will do; some more than once.
[[nodiscard]] List<Text> fields_needed(const CustomRules& custom);

}  // namespace osl
