#include "settings.hpp"

#include <algorithm>

#include "osl/codec/parse.hpp"
#include "osl/describe/nearest.hpp"
#include "osl/describe/shown.hpp"

namespace osl {

namespace rules {

namespace {

/// Where the error stands: in the text that was read, or nowhere.
std::size_t place_of(const codec::Node* written) { return written == nullptr ? codec::nowhere : written->begin; }

/// A tree made of a text of its own has no place in any other.
void forget_places(codec::Node& node) {
    node.begin = node.end = codec::nowhere;
    for (auto& item : node.items) forget_places(item);
    for (auto& member : node.members) {
        member.key_begin = codec::nowhere;
        forget_places(member.value);
    }
}

const codec::Node* element(const codec::Node* written, std::size_t index) {
    return written != nullptr && index < written->items.size() ? &written->items[index] : nullptr;
}

void refuse_rule(const RuleSetting& setting, OwnRules& own, codec::Diagnosis& diagnosis, const codec::Node* written) {
    const auto known = names_of_rules(own);
    const auto meant = describe::nearest(setting.rule, known);
    const codec::Diagnosis::Step step(diagnosis, "rule");
    diagnosis.add(DecodeErrorCode::unknown_code, place_of(written), shown(setting.rule),
                  {"nazwa reguły albo rodziny reguł", "the name of a rule or of a family of rules"},
                  meant ? Opt<Text>(Text(*meant)) : Opt<Text>());
}

}  // namespace

bool means(std::string_view name, std::string_view rule, std::string_view family) noexcept {
    return describe::same_name(name, rule) || describe::same_name(name, family);
}

void refuse_severity(codec::Diagnosis& diagnosis, const codec::Node* written) {
    const codec::Diagnosis::Step step(diagnosis, "severity");
    diagnosis.add(DecodeErrorCode::broken_invariant, place_of(written), "error",
                  {"„warning” albo „information”: błędem mogą być tylko reguły o danych i o ujawnieniu",
                   "'warning' or 'information': only rules about data and disclosure may give errors"});
}

void refuse_parameters(codec::Diagnosis& diagnosis, const codec::Node* written, const RuleSetting& setting, bool family) {
    const codec::Diagnosis::Step step(diagnosis, "parameters");
    diagnosis.add(DecodeErrorCode::unknown_field, place_of(written), shown(setting.parameters->text()),
                  family ? Phrase{"parametry jednej reguły, nie rodziny reguł", "parameters of one rule, not of a family"}
                         : Phrase{"nic: ta reguła nie ma parametrów", "nothing: this rule has no parameters"});
}

codec::Node parameters_in(const RuleSetting& setting, const codec::Node* written) {
    if (const auto* node = below(written, "parameters")) return *node;
    codec::Diagnosis diagnosis;
    auto node = codec::parse(setting.parameters->text(), diagnosis);
    forget_places(*node);
    return *std::move(node);
}

void apply(const List<RuleSetting>& settings, OfAllRules& engine, OwnRules& own, codec::Diagnosis& diagnosis, const codec::Node* written) {
    for (std::size_t i = 0; i != settings.size(); ++i) {
        const auto& setting = settings[i];
        using Step = codec::Diagnosis::Step;
        const Step step = written != nullptr ? Step(diagnosis, i) : Step(diagnosis, setting.rule);  // without a file the name says more
        const auto* node = element(written, i);
        const auto so_far = diagnosis.total();
        bool any = std::ranges::any_of(of_acceptances, [&](const RuleInfo* info) { return means(setting.rule, *info); });
        engine.for_each([&]<class Rule>(Slot<Rule>& slot) {
            if (!means(setting.rule, Rule::info)) return;
            any = true;
            if (diagnosis.total() == so_far) configure(slot, setting, diagnosis, node);  // of a family one rule tells it
        });
        own.for_each([&](OwnRule& mine) {
            if (!means(setting.rule, mine.name(), mine.family())) return;
            any = true;
            if (diagnosis.total() == so_far) mine.work->configure(setting, diagnosis, node);
        });
        if (!any) refuse_rule(setting, own, diagnosis, below(node, "rule"));
    }
}

List<std::string_view> names_of_rules(OwnRules& own) {
    List<std::string_view> names;
    OfAllRules(0).for_each([&]<class Rule>(Slot<Rule>&) { names.insert(names.end(), {Rule::info.name, Rule::info.family()}); });
    for (const auto* info : of_acceptances) names.insert(names.end(), {info->name, info->family()});
    own.for_each([&](const OwnRule& mine) { names.insert(names.end(), {mine.name(), mine.family()}); });
    return names;
}

}  // namespace rules

void check_settings(const List<RuleSetting>& settings, codec::Diagnosis& diagnosis, const codec::Node* written, const CustomRules& custom) {
    rules::OfAllRules engine(0);
    rules::OwnRules own(custom, 0, 0, {});
    rules::apply(settings, engine, own, diagnosis, written);
}

}  // namespace osl
