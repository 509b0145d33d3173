#include <algorithm>

#include "osl/describe/unknown_name.hpp"
#include "osl/rules/checker.hpp"
#include "settings.hpp"

namespace osl {

namespace {

using rules::OfAllRules;

bool names(const List<Text>& chosen, const RuleInfo& info) {
    return std::ranges::any_of(chosen, [&](const Text& name) { return rules::means(name, info); });
}

/// Whether a rule, table rules included, is asked of what is being checked.
template <class Whole, class Rule>
constexpr bool asks_about() {
    if constexpr (rules::JudgesWhole<Rule, Whole>) {
        return true;
    } else if constexpr (rules::RegisterRule<Rule>) {
        return std::same_as<Whole, CentreAt>;
    } else {
        return requires(const Whole& whole) { rules::Subjects<typename Rule::Subject>::each(whole, [](const auto&) {}); };
    }
}

struct WhatIsChecked {
    std::string_view pl;  ///< in the accusative
    std::string_view en;
};
template <class Whole>
constexpr WhatIsChecked what_is_checked{"rejestr", "a register"};
template <>
constexpr WhatIsChecked what_is_checked<rules::TableAt>{"tabelę liczb", "a table of figures"};

/// Why a choice of rules leaves nothing to ask.
NothingToAsk nothing_to_ask(const CheckOptions& options, const WhatIsChecked& whole, bool any_chosen, const Phrase& others) {
    const Phrase head{"po wyborze reguł nie ma o co pytać (" + Text(whole.pl) + "): ",
                      "the choice of rules leaves nothing to ask of " + Text(whole.en) + ": "};
    if (any_chosen)
        return NothingToAsk(Phrase{head.pl + "to, co wybrano, jest też pominięte", head.en + "what is selected is also ignored"});
    Text names;
    for (const auto& name : options.select) names += (names.empty() ? "" : ", ") + name;
    const bool one = options.select.size() == 1;
    return NothingToAsk(Phrase{head.pl + names + (one ? " dotyczy" : " dotyczą") + ' ' + others.pl,
                               head.en + names + (one ? " is" : " are") + " about " + others.en});
}

/// Names that are chosen must be known, whichever way they are chosen.
void refuse_unknown(const List<Text>& chosen, std::string_view kind, std::span<const std::string_view> known) {
    for (const auto& name : chosen)
        if (std::ranges::none_of(known, [&](std::string_view other) { return describe::same_name(name, other); }))
            throw UnknownName(kind, name, known);
}

/// Ids are what they are, in letters of that case.
void refuse_unknown_centres(const List<Text>& asked, std::span<const std::string_view> met) {
    for (const auto& id : asked)
        if (std::ranges::find(met, std::string_view(id)) == met.end()) throw UnknownName("centre", id, met);
}

/// The fields that rules need, each by itself where any of several will do.
List<Text> fields_needed() {
    List<Text> fields;
    for (const auto& rule : rule_catalogue()) {
        for (std::string_view needs : rule.needs) {
            for (std::size_t end = 0; end != std::string_view::npos; needs.remove_prefix(end == std::string_view::npos ? 0 : end + 3)) {
                end = needs.find(" / ");
                fields.emplace_back(needs.substr(0, end));
            }
        }
    }
    return fields;
}

void refuse_unknown_fields(const List<Text>& required) {
    if (required.empty()) return;
    const auto fields = fields_needed();
    refuse_unknown(required, "field that a rule needs", List<std::string_view>(fields.begin(), fields.end()));
}

/// Applies what is changed of rules. Throws `DecodeFailure` with everything that does not fit.
void apply(const List<RuleSetting>& settings, OfAllRules& engine) {
    codec::Diagnosis diagnosis;
    {
        const codec::Diagnosis::Step step(diagnosis, "settings");
        rules::apply(settings, engine, diagnosis);
    }
    if (!diagnosis.clean()) throw DecodeFailure(diagnosis.take(), diagnosis.total());
}

template <class Whole>
OfAllRules engine_of_rules(const CheckOptions& options) {
    refuse_unknown(options.select, "rule or family", rules::names_of_rules());
    refuse_unknown(options.ignore, "rule or family", rules::names_of_rules());
    refuse_unknown_fields(options.require);
    OfAllRules engine(options.max_findings, {.centres = options.centre, .least = options.min_severity.value_or(Severity::information)});
    apply(options.settings, engine);
    bool any = false;
    bool any_chosen = false;
    engine.for_each([&]<class Rule>(rules::Slot<Rule>& slot) {
        const bool by_name =
            std::ranges::any_of(options.select, [](const Text& name) { return describe::same_name(name, Rule::info.name); });
        const bool chosen = by_name || (slot.settings.on && (options.select.empty() || names(options.select, Rule::info)));
        any_chosen = any_chosen || (asks_about<Whole, Rule>() && chosen);
        slot.settings.on = asks_about<Whole, Rule>() && chosen && !names(options.ignore, Rule::info);
        slot.settings.required = options.require;
        any = any || slot.settings.on;
    });
    constexpr bool is_table = std::same_as<Whole, rules::TableAt>;
    if (!any)
        throw nothing_to_ask(options, what_is_checked<Whole>, any_chosen,
                             is_table ? Phrase{"rejestrów", "registers"}
                                      : Phrase{"tabel liczb (osl-table/1)", "tables of figures (osl-table/1)"});
    return engine;
}

RuleDescription description_of(const RuleInfo& info) {
    const auto phrase = [](const Local& text) { return Phrase{Text(text.pl), Text(text.en)}; };
    return {.name = Text(info.name),
            .family = Text(info.family()),
            .nature = info.nature,
            .severity = info.severity,
            .question = phrase(info.question),
            .why = phrase(info.why),
            .message = phrase(info.message),
            .source = Text(info.source),
            .pilot_only = info.pilot_only};
}

template <class Parameters>
List<RuleParameter> parameters_of() {
    List<RuleParameter> out;
    const Parameters defaults{};
    describe::for_each_field<Parameters>([&](const auto& field) {
        const auto noted = [](std::string_view note) { return note.empty() ? Opt<Text>() : Opt<Text>(note); };
        out.push_back({Text(field.name), Phrase{Text(field.label.pl), Text(field.label.en)}, to_json(defaults.*field.member),
                       noted(field.notes.unit), noted(field.notes.source)});
    });
    return out;
}

template <class... Rules>
List<RuleDescription> describe_rules(rules::RuleList<Rules...>) {
    const auto describe_rule = []<class Rule>(std::type_identity<Rule>) {
        auto out = description_of(Rule::info);
        if constexpr (requires { Rule::needs; }) out.needs = rules::names_of(Rule::needs);
        if constexpr (requires { Rule::implies; }) out.implies.assign(Rule::implies.begin(), Rule::implies.end());
        if constexpr (requires { typename Rule::Parameters; }) out.parameters = parameters_of<typename Rule::Parameters>();
        return out;
    };
    return {describe_rule(std::type_identity<Rules>{})...};
}

}  // namespace

class Checker::State {
public:
    State(const Programme& programme, CheckOptions options)
        : programme_(programme), options_(std::move(options)), engine_(engine_of_rules<CentreAt>(options_)) {}

    void add(const Centre& centre, std::uint64_t line) { add(CentreAt(centre, index_, options_.asked), line); }
    void add(const CentreAt& centre, std::uint64_t line) {
        if (!options_.centre.empty()) met_.emplace_back(centre.centre().id.text());
        engine_.add(centre, line);
    }
    void merge(State&& other) {
        if (!(programme_ == other.programme_) || options_.asked != other.options_.asked || options_.select != other.options_.select ||
            options_.ignore != other.options_.ignore || options_.settings != other.options_.settings ||
            options_.require != other.options_.require || options_.centre != other.options_.centre ||
            options_.min_severity != other.options_.min_severity)
            throw Misuse("checks of different programmes, times or rules cannot be merged");
        engine_.merge(std::move(other.engine_));
        met_.insert(met_.end(), other.met_.begin(), other.met_.end());
    }
    OfAllRules& engine() noexcept { return engine_; }
    /// The engine where it has not finished.
    OfAllRules& open() {
        engine_.refuse_if_finished();
        return engine_;
    }

    CheckResult finish() {
        const auto& coverage = engine_.coverage();
        if (coverage.left_out == 0 && !coverage.cut_off)
            refuse_unknown_centres(options_.centre, List<std::string_view>(met_.begin(), met_.end()));
        return engine_.finish(programme_);
    }

private:
    Programme programme_;
    ProgrammeIndex index_{programme_};
    CheckOptions options_;
    List<Text> met_;  ///< ids, where findings of some centres are asked for
    OfAllRules engine_;
};

Checker::Checker(const Programme& programme, CheckOptions options) : state_(std::make_unique<State>(programme, std::move(options))) {}
Checker::Checker(Checker&&) noexcept = default;
Checker& Checker::operator=(Checker&&) noexcept = default;
Checker::~Checker() = default;

Checker::State& Checker::state() const {
    if (!state_) throw Misuse("this Checker has been moved from");
    return *state_;
}
void Checker::add(const Centre& centre, std::uint64_t line) { state().add(centre, line); }
void Checker::add(const CentreAt& centre, std::uint64_t line) { state().add(centre, line); }
void Checker::merge(Checker&& other) { state().merge(std::move(other.state())); }
void Checker::left_out(std::int64_t centres) { state().open().coverage().left_out += centres; }
void Checker::cut_off() { state().open().coverage().cut_off = true; }
std::int64_t Checker::total() const { return state().engine().findings().total(); }
List<Finding> Checker::take() { return state().open().findings().take(); }
CheckResult Checker::finish() { return state().finish(); }

CheckResult check(const Register& record, const CheckOptions& options) {
    Checker checker(record.programme, options);
    for (const auto& centre : record.centres) checker.add(centre);
    return checker.finish();
}

CheckResult check(const Reading& reading, const CheckOptions& options) {
    const auto left_out = static_cast<std::int64_t>(reading.left_out);
    if (!reading.value) {
        static_cast<void>(engine_of_rules<CentreAt>(options));  // what is wrong with the question is said all the same
        return unchecked(left_out, reading.cut_off);
    }
    Checker checker(reading.value->programme, options);
    for (const auto& centre : reading.value->centres) checker.add(centre);
    checker.left_out(left_out);
    if (reading.cut_off) checker.cut_off();
    return checker.finish();
}

CheckResult unchecked(std::int64_t centres, bool cut_off) {
    CheckResult result;
    rules::conclude(result, {.left_out = centres, .cut_off = cut_off, .no_programme = true});
    return result;
}

CheckResult check(const FigureTable& table, const CheckOptions& options) {
    auto engine = engine_of_rules<rules::TableAt>(options);
    engine.add(rules::TableAt(table, options.published));
    return engine.result();
}

const List<RuleDescription>& rule_catalogue() {
    static const auto catalogue = [] {
        auto all = describe_rules(rules::AllRules{});
        for (const auto* info : rules::of_acceptances) all.push_back(description_of(*info));
        return all;
    }();
    return catalogue;
}

}  // namespace osl
