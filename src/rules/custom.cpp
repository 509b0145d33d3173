#include "osl/rules/custom.hpp"

#include <algorithm>

#include "osl/codec/parse.hpp"
#include "osl/describe/shown.hpp"
#include "osl/describe/unknown_name.hpp"
#include "osl/model/time/as_known.hpp"

namespace osl {

namespace rules {

namespace {

/// A need as it is named: alternatives of paths of fields.
using NamedPath = List<Text>;
using NamedNeed = List<NamedPath>;

List<Text> split(std::string_view text, std::string_view at) {
    List<Text> parts;
    for (auto end = text.find(at); end != std::string_view::npos; end = text.find(at)) {
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(end + at.size());
    }
    parts.emplace_back(text);
    return parts;
}

/// Refuses a path that does not lead from one field of a record to the next.
template <describe::Record T>
void check_path(std::span<const Text> path, std::string_view whole) {
    List<std::string_view> known;
    bool found = false;
    describe::for_each_field<T>([&]<class M>(const describe::Field<T, M>& field) {
        known.push_back(field.name);
        if (field.name != path.front()) return;
        using Inner = std::conditional_t<describe::Optional<M>, describe::IsOpt<M>, std::type_identity<M>>;
        if (path.size() == 1) {
            found = true;
        } else if constexpr (describe::Optional<M>) {
            if constexpr (describe::Record<typename Inner::inner>) {
                check_path<typename Inner::inner>(path.subspan(1), whole);
                found = true;
            }
        } else if constexpr (describe::Record<M>) {
            check_path<M>(path.subspan(1), whole);
            found = true;
        }
    });
    if (!found)
        throw UnknownName("field of " + Text(T::about.name) + " that a rule may need", path.size() == 1 ? path.front() : whole, known);
}

/// Whether a field is a list that is known on the day of observation only.
template <class T>
consteval bool is_undated() {
    if constexpr (describe::Listed<T>)
        return !known_earlier<typename describe::IsList<T>::element>;
    else
        return false;
}

template <describe::Record T>
bool is_recorded_at(const T& record, std::span<const Text> path, const CentreAt& at) {
    bool recorded = false;
    describe::for_each_field<T>([&]<class M>(const describe::Field<T, M>& field) {
        if (field.name != path.front()) return;
        const auto& value = record.*field.member;
        if (!is_recorded<T>(value, at)) return;
        if constexpr (describe::Optional<M>) {
            if (is_undated<typename describe::IsOpt<M>::inner>() && !at.at_observation()) return;
        }
        if (path.size() == 1) {
            recorded = true;
        } else if constexpr (describe::Record<std::remove_cvref_t<decltype(within(value))>>) {
            recorded = is_recorded_at(within(value), path.subspan(1), at);
        }
    });
    return recorded;
}

bool is_met(const NamedNeed& need, const CentreAt& at) {
    return std::ranges::any_of(need, [&](const NamedPath& path) { return is_recorded_at(at.centre(), path, at); });
}

bool is_whole_literal(std::string_view number) { return number.find_first_of(".eE") == std::string_view::npos; }

/// Whether a value may stand where another stood: of the same kind, and whole where that is.
bool fits(const codec::Node& met, const codec::Node& expected) {
    if (met.kind != expected.kind) return false;
    return met.kind != codec::Node::Kind::number || !is_whole_literal(expected.text) || is_whole_literal(met.text);
}

Phrase kind_of(const codec::Node& value) {
    using enum codec::Node::Kind;
    if (value.kind == boolean) return {"prawda albo fałsz (true, false)", "true or false"};
    if (value.kind == number)
        return is_whole_literal(value.text) ? Phrase{"liczba całkowita", "a whole number"} : Phrase{"liczba", "a number"};
    return {"tekst", "a text"};
}

codec::Node parsed(const RuleDescription& rule, const RuleParameter& parameter) {
    using enum codec::Node::Kind;
    codec::Diagnosis diagnosis;
    auto node = codec::parse(parameter.value, diagnosis);
    if (!node || !diagnosis.clean() || (node->kind != boolean && node->kind != number && node->kind != text))
        throw Misuse(Phrase{"parametr „" + shown(parameter.name) + "” reguły " + shown(rule.name) +
                                ": wartość domyślna to liczba, tekst, true albo false w JSON",
                            "parameter '" + shown(parameter.name) + "' of the rule " + shown(rule.name) +
                                ": a default is a number, a text, true or false as JSON"});
    return *std::move(node);
}

/// A description with what follows from its name. Throws `Misuse` for what no rule can say of itself.
RuleDescription checked(RuleDescription rule) {
    const auto name = shown(rule.name);
    if (!detail::is_rule_name(rule.name))
        throw Misuse(Phrase{"nazwa reguły „" + name +
                                "”: oczekiwano „rodzina.nazwa-reguły” z małych liter bez znaków diakrytycznych, cyfr i łączników",
                            "the rule name '" + name + "' is not 'family.rule-name', of small letters, digits and hyphens"});
    if (rule.severity == Severity::error && rule.nature != Nature::data && rule.nature != Nature::disclosure)
        throw Misuse(Phrase{"reguła " + name + ": błędem mogą być tylko reguły o danych i o ujawnieniu",
                            "the rule " + name + ": only rules about data and disclosure may give errors"});
    if (rule.message.pl.empty() || rule.message.en.empty())
        throw Misuse(
            Phrase{"reguła " + name + " nie ma treści ustalenia w obu językach", "the rule " + name + " has no message in both languages"});
    if (!rule.family.empty() && rule.family != rule.name.substr(0, rule.name.find('.')))
        throw Misuse(Phrase{"reguła " + name + ": rodzina „" + shown(rule.family) + "” nie jest początkiem jej nazwy",
                            "the rule " + name + ": its family '" + shown(rule.family) + "' is not what its name begins with"});
    rule.family = rule.name.substr(0, rule.name.find('.'));
    return rule;
}

/// A rule that is asked by a function: settings, counts and findings as `Slot` has them for a rule that is a type.
class FunctionAtWork final : public RuleAtWork {
public:
    FunctionAtWork(const RuleDescription& rule, const List<NamedNeed>& needs, const AskCentre& ask, std::size_t place,
                   std::size_t max_findings, const Scope& scope)
        : rule_(rule), needs_(needs), ask_(ask), place_(place), findings_(max_findings, scope) {
        settings_.severity = rule.severity;
        for (const auto& parameter : rule.parameters) values_.push_back(parsed(rule, parameter));
        tell_parameters();
    }

    void configure(const RuleSetting& setting, codec::Diagnosis& diagnosis, const codec::Node* written) override {
        rules::configure(settings_, rule_.nature, setting, diagnosis, written);
        if (!setting.parameters) return;
        const bool by_name = describe::same_name(setting.rule, rule_.name);
        if (values_.empty() || !by_name) return refuse_parameters(diagnosis, below(written, "parameters"), setting, !by_name);
        const codec::Diagnosis::Step step(diagnosis, "parameters");
        for (const auto& member : parameters_in(setting, written).members) set(member, diagnosis);
        tell_parameters();
    }
    [[nodiscard]] bool on() const override { return settings_.on; }
    void choose(bool on, const List<Text>& required) override {
        settings_.on = on;
        settings_.required = required;
    }

    void add(const CentreAt& centre, std::uint64_t line) override {
        if (!settings_.on) return;
        poll();
        findings_.stand_on(line);
        const auto verdict = verdict_on(centre);
        counts_.add(verdict.answer);
        if (verdict.answer != Answer::fail) return;
        const Rank rank{settings_.severity, place_};
        if (!findings_.would_keep(rank, detail::centre_id(centre))) return findings_.count_only(rank, detail::centre_id(centre));
        findings_.add(rank, make_finding(info(), settings_.severity, detail::centre_of(centre), {}, {}, verdict.failure));
    }
    void add(const TableAt& /*table*/) override {}
    void merge(RuleAtWork&& other) override {
        auto& part = static_cast<FunctionAtWork&>(other);
        counts_.merge(part.counts_);
        findings_.merge(std::move(part.findings_));
    }
    void ask_of_the_whole(const Programme& /*programme*/, const Coverage& /*coverage*/) override {}

    [[nodiscard]] Findings& findings() override { return findings_; }
    [[nodiscard]] Tally tally() const override {
        const auto& n = counts_.by_answer;
        return {rule_.name,
                settings_.severity,
                Total(n[0]),
                Total(n[1]),
                Total(n[2]),
                Total(n[3]),
                values_.empty() ? Opt<RawJson>() : Opt<RawJson>(parameters_)};
    }

private:
    struct {
        bool on = true;
        Severity severity = Severity::information;
        bool absent_fails = false;
        List<Text> required = {};
    } settings_;

    void set(const codec::Member& member, codec::Diagnosis& diagnosis) {
        const codec::Diagnosis::Step step(diagnosis, member.key);
        const auto found = std::ranges::find(rule_.parameters, member.key, &RuleParameter::name);
        if (found == rule_.parameters.end()) {
            Text names;
            for (const auto& parameter : rule_.parameters) names += (names.empty() ? "" : ", ") + parameter.name;
            List<std::string_view> known;
            for (const auto& parameter : rule_.parameters) known.emplace_back(parameter.name);
            const auto meant = describe::nearest(member.key, known);
            return diagnosis.add(DecodeErrorCode::unknown_field, member.key_begin, shown(member.key),
                                 {"jeden z parametrów: " + names, "one of the parameters: " + names},
                                 meant ? Opt<Text>(Text(*meant)) : Opt<Text>());
        }
        auto& value = values_[static_cast<std::size_t>(found - rule_.parameters.begin())];
        if (!fits(member.value, value))
            return diagnosis.add(DecodeErrorCode::wrong_type, member.value.begin, diagnosis.show(member.value), kind_of(value));
        value = member.value;
    }

    void tell_parameters() {
        codec::Node object;
        object.kind = codec::Node::Kind::object;
        for (std::size_t i = 0; i != values_.size(); ++i) object.members.push_back({rule_.parameters[i].name, values_[i]});
        parameters_ = RawJson(codec::to_json(object));
    }

    [[nodiscard]] RuleInfo info() const {
        const auto local = [](const Phrase& phrase) { return Local{phrase.pl, phrase.en}; };
        return {.name = rule_.name,
                .question = local(rule_.question),
                .why = local(rule_.why),
                .message = local(rule_.message),
                .source = rule_.source,
                .nature = rule_.nature,
                .severity = rule_.severity,
                .pilot_only = rule_.pilot_only,
                .active_only = rule_.active_only};
    }

    [[nodiscard]] Verdict verdict_on(const CentreAt& centre) const {
        if (!detail::is_asked(info(), centre)) return {Answer::not_applicable};
        Text unmet;
        for (std::size_t i = 0; i != needs_.size(); ++i)
            if (!is_met(needs_[i], centre)) unmet += (unmet.empty() ? "" : ", ") + rule_.needs[i];
        if (unmet.empty()) return ask_(centre, parameters_);
        if (!settings_.absent_fails && !names_any(unmet, settings_.required)) return {Answer::not_evaluable};
        return {Answer::fail, {.expected = {"zapis w polach: " + unmet, "a record in: " + unmet}}};
    }

    const RuleDescription& rule_;
    const List<NamedNeed>& needs_;
    const AskCentre& ask_;
    std::size_t place_;
    Counts counts_;
    Findings findings_;
    List<codec::Node> values_;
    RawJson parameters_{"{}"};
};

class FunctionRule final : public CustomRule {
public:
    FunctionRule(RuleDescription description, AskCentre ask) : CustomRule(checked(std::move(description))), ask_(std::move(ask)) {
        if (!ask_) throw Misuse(Phrase{"reguła bez funkcji, która odpowiada", "a rule without a function that answers"});
        for (const auto& need : this->description().needs) {
            NamedNeed alternatives;
            for (const auto& path : split(need, " / ")) {
                alternatives.push_back(split(path, "."));
                check_path<Centre>(alternatives.back(), path);
            }
            needs_.push_back(std::move(alternatives));
        }
        for (const auto& parameter : this->description().parameters) static_cast<void>(parsed(this->description(), parameter));
    }

    [[nodiscard]] bool asks_about_centres() const override { return true; }
    [[nodiscard]] bool asks_about_tables() const override { return false; }
    [[nodiscard]] std::unique_ptr<RuleAtWork> start(std::size_t place, std::size_t max_findings, const Scope& scope) const override {
        return std::make_unique<FunctionAtWork>(description(), needs_, ask_, place, max_findings, scope);
    }

private:
    AskCentre ask_;
    List<NamedNeed> needs_;
};

}  // namespace

std::shared_ptr<const CustomRule> custom_rule_unguarded(RuleDescription description, AskCentre ask) {
    return std::make_shared<const FunctionRule>(std::move(description), std::move(ask));
}

}  // namespace rules

std::shared_ptr<const CustomRule> custom_rule(RuleDescription description, AskCentre ask) {
    if (!ask) return rules::custom_rule_unguarded(std::move(description), {});
    return rules::custom_rule_unguarded(std::move(description), [ask = std::move(ask)](const CentreAt& centre, const RawJson& parameters) {
        return rules::call_rule([&] { return ask(centre, parameters); });
    });
}

}  // namespace osl
