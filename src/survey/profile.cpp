#include "osl/survey/profile.hpp"

#include <algorithm>
#include <filesystem>
#include <ranges>

#include "osl/codec/document.hpp"
#include "osl/describe/nearest.hpp"
#include "osl/describe/shown.hpp"
#include "osl/describe/unknown_name.hpp"
#include "osl/indicators/counter.hpp"
#include "osl/rules/catalogue.hpp"
#include "says_nothing.hpp"

namespace osl {

namespace {

constexpr std::size_t most_extensions = 16;

/// Whether a profile's name is that of a file rather than an id.
bool is_file(std::string_view name) { return name.find('/') != std::string_view::npos || name.ends_with(".json") || name == "-"; }

const Profile* find_profile(std::string_view id) {
    const auto found = std::ranges::find_if(profiles(), [&](const Profile& profile) { return describe::same_name(profile.id.text(), id); });
    return found == profiles().end() ? nullptr : &*found;
}

Profile profile_named(const Text& name, const CustomRules& custom) {
    if (const auto* known = find_profile(name)) return *known;
    if (is_file(name)) return read_profile(name, custom);
    List<std::string_view> known;
    for (const auto& profile : profiles()) known.emplace_back(profile.id.text());
    throw UnknownName("profile", name, known);
}

/// A file that a profile extends lies beside the profile's own.
Text beside(const Text& name, const Text& file) {
    if (find_profile(name) != nullptr || !is_file(name) || !is_file(file)) return name;
    const auto path = [](const Text& text) { return std::filesystem::path(std::u8string(text.begin(), text.end())); };
    const auto joined = (path(file).parent_path() / path(name)).u8string();
    return {joined.begin(), joined.end()};
}

/// What a profile must keep to beyond what its fields can hold.
class ProfileCheck {
public:
    ProfileCheck(const Profile& profile, const codec::Node& node, const CustomRules& custom, codec::Diagnosis& diagnosis)
        : request_(profile.request), node_(node.find("request")), custom_(custom), diagnosis_(diagnosis) {}

    void run() {
        if (node_ == nullptr) return;
        const codec::Diagnosis::Step step(diagnosis_, "request");
        refuse("profile", {"„extends” obok „request”", "'extends' beside 'request'"});
        refuse("baseline", {"nic: stan odniesienia należy do jednego przebiegu", "nothing: a baseline belongs to one run"});
        refuse("today", {"nic: dzień należy do jednego przebiegu", "nothing: the day belongs to one run"});
        refuse("parameters", {"„settings”, gdzie każda zmiana ma powód", "'settings', where each change has a reason"});
        check_names();
        if (!request_.settings) return;
        const codec::Diagnosis::Step inner(diagnosis_, "settings");
        const auto* settings = node_->find("settings");
        check_settings(*request_.settings, diagnosis_, settings, custom_);
        for (std::size_t i = 0; i != request_.settings->size(); ++i)
            if (const auto& why = (*request_.settings)[i].reason; !why || says_nothing(*why)) demand_reason(i, settings->items[i]);
    }

private:
    void refuse(std::string_view field, Phrase expected) {
        const auto* met = node_->find(field);
        if (met == nullptr || met->kind == codec::Node::Kind::null) return;
        const codec::Diagnosis::Step step(diagnosis_, field);
        diagnosis_.add(DecodeErrorCode::unknown_field, met->begin, diagnosis_.show(*met), std::move(expected));
    }

    void demand_reason(std::size_t index, const codec::Node& setting) {
        const codec::Diagnosis::Step step(diagnosis_, index);
        diagnosis_.add(DecodeErrorCode::missing_field, setting.begin, diagnosis_.show(setting),
                       {"„reason”: dlaczego profil to zmienia", "'reason': why the profile changes it"});
    }

    void check_names() {
        List<std::string_view> rules;
        const auto catalogue = rule_catalogue(custom_);
        for (const auto& rule : catalogue) rules.insert(rules.end(), {rule.name, rule.family});
        const auto needed = fields_needed(custom_);
        const List<std::string_view> needs(needed.begin(), needed.end());
        List<std::string_view> indicators;
        for (const auto& indicator : indicator_catalogue()) indicators.insert(indicators.end(), {indicator.id, indicator.name});
        check("select", request_.select, rules, {"nazwa reguły albo rodziny reguł", "the name of a rule or of a family of rules"});
        check("ignore", request_.ignore, rules, {"nazwa reguły albo rodziny reguł", "the name of a rule or of a family of rules"});
        check("only", request_.only, indicators, {"numer albo nazwa wskaźnika", "the id or name of an indicator"});
        check("require", request_.require, needs, {"pole, którego potrzebuje reguła", "a field that a rule needs"});
    }

    void check(std::string_view field, const Opt<List<Text>>& names, std::span<const std::string_view> known, const Phrase& expected) {
        if (!names) return;
        const codec::Diagnosis::Step step(diagnosis_, field);
        for (std::size_t i = 0; i != names->size(); ++i) {
            const std::string_view name = (*names)[i];
            if (std::ranges::any_of(known, [&](std::string_view other) { return describe::same_name(name, other); })) continue;
            const codec::Diagnosis::Step inner(diagnosis_, i);
            const auto meant = describe::nearest(name, known);
            diagnosis_.add(DecodeErrorCode::unknown_code, node_->find(field)->items[i].begin, shown(name), expected,
                           meant ? Opt<Text>(Text(*meant)) : Opt<Text>());
        }
    }

    const Request& request_;
    const codec::Node* node_;
    const CustomRules& custom_;
    codec::Diagnosis& diagnosis_;
};

}  // namespace

Profile read_profile(const Text& path, const CustomRules& custom) {
    return read_document<Profile>(path, [&custom](const Profile& profile, const codec::Node& node, codec::Diagnosis& diagnosis) {
        ProfileCheck(profile, node, custom, diagnosis).run();
    });
}

List<Profile> profile_chain(const Text& name, const CustomRules& custom) {
    List<Profile> chain;
    for (Opt<Text> next = name; next;) {
        if (chain.size() == most_extensions)
            throw Misuse(Phrase{"profil „" + shown(name) + "” rozszerza zbyt wiele innych, być może sam siebie",
                                "the profile '" + shown(name) + "' extends too many others, perhaps itself"});
        chain.push_back(profile_named(*next, custom));
        const auto& extends = chain.back().extends;
        next = extends ? Opt<Text>(beside(*extends, *next)) : Opt<Text>();
    }
    return chain;
}

Request resolved(const Request& request, const CustomRules& custom) {
    const auto defaults = Request::by_default();
    auto base = defaults;
    for (const auto& profile : std::views::reverse(profile_chain(request.profile.value_or(*defaults.profile), custom)))
        base = profile.request.over(base);
    return request.over(base).with_parameters_in_settings();
}

}  // namespace osl
