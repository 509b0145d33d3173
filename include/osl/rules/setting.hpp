// What may be changed of a rule without touching it: by a profile, by a request, by a flag.
#pragma once

#include "osl/model/values/raw_json.hpp"
#include "osl/rules/custom_rules.hpp"
#include "osl/rules/vocabulary.hpp"

namespace osl::codec {
class Diagnosis;
struct Node;
}  // namespace osl::codec

namespace osl {

/// What a rule answers where a record that it needs is absent.
enum class Absent : std::uint8_t { not_evaluable, fail };

template <class F>
constexpr decltype(auto) describe_codes(std::type_identity<Absent>, F&& f) {
    using enum Absent;
    return f(describe::About{"Absent", {"brak zapisu", "absence of a record"}, "What a rule answers where a record it needs is absent."},
             code(not_evaluable, "not_evaluable", {"nie do oceny", "not evaluable"}, {"What is not recorded proves nothing."}),
             code(fail, "fail", {"niespełniona", "fail"}, {"Whoever keeps the register was bound to record it."}));
}

/// A change to one rule, or to every rule of a family. What is absent stays as it was.
struct RuleSetting {
    Text rule;
    Opt<bool> on = {};
    Opt<Severity> severity = {};
    Opt<Absent> absent = {};
    Opt<RawJson> parameters = {};
    Opt<Text> reason = {};

    friend bool operator==(const RuleSetting&, const RuleSetting&) = default;

    static constexpr describe::About about{"RuleSetting", {"ustawienie reguły", "setting of a rule"}, "What is changed of a rule."};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("rule", &RuleSetting::rule, {"reguła", "rule"}, {.meaning = "its name, or a family"}),
                 field("on", &RuleSetting::on, {"włączona", "on"}, {.meaning = "whether it is asked"}),
                 field("severity", &RuleSetting::severity, {"waga", "severity"},
                       {.meaning = "of its findings; only rules about data and disclosure may give errors"}),
                 field("absent", &RuleSetting::absent, {"brak zapisu", "absent"},
                       {.meaning = "what it answers where a record it needs is absent"}),
                 field("parameters", &RuleSetting::parameters, {"parametry", "parameters"}, {.meaning = "new values, by name"}),
                 field("reason", &RuleSetting::reason, {"powód", "reason"}, {.meaning = "why; a profile gives one for each change"}));
    }
};

/// Tells what is wrong with settings: a name that no rule bears, a parameter that the rule lacks, a value that does not fit. `written` is
/// the list in the file that they were read from, where there is one, so that each error has its place.
void check_settings(const List<RuleSetting>& settings, codec::Diagnosis& diagnosis, const codec::Node* written = nullptr,
                    const CustomRules& custom = {});

}  // namespace osl
