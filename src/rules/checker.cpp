#include <algorithm>

#include "osl/describe/unknown_name.hpp"
#include "osl/rules/checker.hpp"
#include "osl/rules/registry.hpp"

namespace osl {

namespace {

using OfAllRules = rules::Engine<rules::AllRules>;

bool names(const List<Text>& chosen, const RuleInfo& info) {
    return std::ranges::any_of(chosen, [&](const Text& name) { return name == info.name || name == info.family(); });
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

template <class Whole>
OfAllRules engine_of_rules(const CheckOptions& options) {
    OfAllRules engine(options.max_findings);
    bool any = false;
    bool any_chosen = false;
    List<std::string_view> known;
    engine.for_each([&]<class Rule>(rules::Slot<Rule>& slot) {
        known.insert(known.end(), {Rule::info.name, Rule::info.family()});
        const bool chosen = options.select.empty() || names(options.select, Rule::info);
        any_chosen = any_chosen || (asks_about<Whole, Rule>() && chosen);
        slot.settings.on = asks_about<Whole, Rule>() && chosen && !names(options.ignore, Rule::info);
        any = any || slot.settings.on;
    });
    for (const auto* list : {&options.select, &options.ignore})
        for (const auto& name : *list)
            if (std::ranges::find(known, name) == known.end()) throw UnknownName("rule or family", name, known);
    constexpr bool is_table = std::same_as<Whole, rules::TableAt>;
    if (!any)
        throw nothing_to_ask(options, what_is_checked<Whole>, any_chosen,
                             is_table ? Phrase{"rejestrów", "registers"}
                                      : Phrase{"tabel liczb (osl-table/1)", "tables of figures (osl-table/1)"});
    return engine;
}

template <class... Rules>
List<RuleDescription> describe_rules(rules::RuleList<Rules...>) {
    const auto phrase = [](const Local& text) { return Phrase{Text(text.pl), Text(text.en)}; };
    const auto describe_rule = [&]<class Rule>(std::type_identity<Rule>) {
        const auto& info = Rule::info;
        RuleDescription out{.name = Text(info.name),
                            .family = Text(info.family()),
                            .nature = info.nature,
                            .severity = info.severity,
                            .question = phrase(info.question),
                            .why = phrase(info.why),
                            .message = phrase(info.message),
                            .source = Text(info.source),
                            .pilot_only = info.pilot_only};
        if constexpr (requires { Rule::needs; }) out.needs = rules::names_of(Rule::needs);
        if constexpr (requires { Rule::implies; }) out.implies.assign(Rule::implies.begin(), Rule::implies.end());
        if constexpr (requires { typename Rule::Parameters; }) {
            const typename Rule::Parameters defaults{};
            describe::for_each_field<typename Rule::Parameters>([&](const auto& field) {
                const auto noted = [](std::string_view note) { return note.empty() ? Opt<Text>() : Opt<Text>(note); };
                out.parameters.push_back({Text(field.name), phrase(field.label), to_json(defaults.*field.member), noted(field.notes.unit),
                                          noted(field.notes.source)});
            });
        }
        return out;
    };
    return {describe_rule(std::type_identity<Rules>{})...};
}

}  // namespace

class Checker::State {
public:
    State(const Programme& programme, CheckOptions options)
        : programme_(programme), options_(std::move(options)), engine_(engine_of_rules<CentreAt>(options_)) {}

    void add(const Centre& centre, std::uint64_t line) { engine_.add(CentreAt(centre, index_, options_.asked), line); }
    void add(const CentreAt& centre, std::uint64_t line) { engine_.add(centre, line); }
    void merge(State&& other) {
        if (!(programme_ == other.programme_) || options_.asked != other.options_.asked || options_.select != other.options_.select ||
            options_.ignore != other.options_.ignore)
            throw Misuse("checks of different programmes, times or rules cannot be merged");
        engine_.merge(std::move(other.engine_));
    }
    OfAllRules& engine() noexcept { return engine_; }
    /// The engine where it has not finished.
    OfAllRules& open() {
        engine_.refuse_if_finished();
        return engine_;
    }

    CheckResult finish() { return engine_.finish(programme_); }

private:
    Programme programme_;
    ProgrammeIndex index_{programme_};
    CheckOptions options_;
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
    static const auto catalogue = describe_rules(rules::AllRules{});
    return catalogue;
}

}  // namespace osl
