#include "osl/survey/request.hpp"

#include <algorithm>

#include "osl/codec/parse.hpp"

namespace osl {

namespace {

/// Adds settings to others. Where they begin with those already, as those of a request that was resolved do, they are all.
void append(Opt<List<RuleSetting>>& all, const Opt<List<RuleSetting>>& more) {
    if (!more) return;
    if (!all || (more->size() >= all->size() && std::equal(all->begin(), all->end(), more->begin()))) {
        all = more;
    } else {
        all->insert(all->end(), more->begin(), more->end());
    }
}

/// Parameters by rule and name, as settings.
List<RuleSetting> settings_of(const RawJson& parameters) {
    codec::Diagnosis diagnosis;
    const auto& text = parameters.text();
    diagnosis.read_from(text);
    const auto tree = codec::parse(text, diagnosis);
    const codec::Diagnosis::Step step(diagnosis, "parameters");
    List<RuleSetting> settings;
    for (const auto& [rule, values, begin] : tree->members) {
        const codec::Diagnosis::Step inner(diagnosis, rule);
        if (values.kind == codec::Node::Kind::object) {
            settings.push_back({.rule = rule, .parameters = RawJson(text.substr(values.begin, values.end - values.begin))});
        } else {
            diagnosis.add(DecodeErrorCode::wrong_type, codec::nowhere, diagnosis.show(values),
                          {"parametry reguły według nazw", "the rule's parameters by name"});
        }
    }
    if (!diagnosis.clean()) throw DecodeFailure(diagnosis.take(), diagnosis.total());
    return settings;
}

}  // namespace

Request Request::by_default() {
    return {.profile = Text("pilot-2012"),
            .rules = true,
            .max_findings = Total(10'000),
            .indicators = true,
            .population = CountedCentres::all_joined};
}

Request Request::over(const Request& base) const {
    auto whole = base.with_parameters_in_settings();
    describe::for_each_field<Request>([&]<class M>(const describe::Field<Request, M>& option) {
        const auto& said = this->*option.member;
        if constexpr (std::same_as<M, Opt<List<RuleSetting>>>) {
            append(whole.*option.member, said);
        } else if (said.has_value()) {
            whole.*option.member = said;
        }
    });
    return whole;
}

Request Request::with_parameters_in_settings() const {
    auto whole = *this;
    if (!parameters) return whole;
    append(whole.settings, settings_of(*parameters));
    whole.parameters = {};
    return whole;
}

}  // namespace osl
