#include <algorithm>

#include "osl/describe/unknown_name.hpp"
#include "osl/rules/checker.hpp"
#include "settings.hpp"

namespace osl {

namespace {

using rules::OfAllRules;

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

void refuse_unknown_fields(const List<Text>& required, const CustomRules& custom) {
    if (required.empty()) return;
    const auto fields = fields_needed(custom);
    refuse_unknown(required, "field that a rule needs", List<std::string_view>(fields.begin(), fields.end()));
}

/// Which rules are asked.
class Choice {
public:
    explicit Choice(const CheckOptions& options) : options_(options) {}

    /// `on` is what profiles and settings say, `asks` whether the rule is about what is checked. A rule selected by its name is on.
    bool asked(std::string_view rule, std::string_view family, bool on, bool asks) {
        const auto names = [&](const List<Text>& list) {
            return std::ranges::any_of(list, [&](const Text& name) { return rules::means(name, rule, family); });
        };
        const bool by_name = std::ranges::any_of(options_.select, [&](const Text& name) { return describe::same_name(name, rule); });
        const bool chosen = asks && (by_name || (on && (options_.select.empty() || names(options_.select))));
        const bool is_asked = chosen && !names(options_.ignore);
        any_chosen_ = any_chosen_ || chosen;
        any_ = any_ || is_asked;
        return is_asked;
    }
    [[nodiscard]] bool any() const noexcept { return any_; }
    [[nodiscard]] bool any_chosen() const noexcept { return any_chosen_; }

private:
    const CheckOptions& options_;
    bool any_ = false;
    bool any_chosen_ = false;
};

/// Whether a rule of one's own is about what is checked.
template <class Whole>
bool asks_about(const CustomRule& rule) {
    if constexpr (std::same_as<Whole, rules::TableAt>)
        return rule.asks_about_tables();
    else
        return rule.asks_about_centres();
}

}  // namespace

namespace rules {

/// The rules of the registry and one's own, set and chosen.
struct AllAtWork {
    OfAllRules engine;
    OwnRules own;

    template <class Whole>
    void add(const Whole& whole, std::uint64_t line = 0) {
        engine.add(whole, line);
        own.add(whole, line);
    }
    void merge(AllAtWork&& other) {
        engine.merge(std::move(other.engine));
        own.merge(std::move(other.own));
    }
    [[nodiscard]] CheckResult finish(const Programme& programme) {
        engine.refuse_if_finished();
        own.ask_of_the_whole(programme, engine.coverage());
        engine.ask_of_the_whole(programme);
        return result();
    }
    [[nodiscard]] CheckResult result() {
        engine.refuse_if_finished();
        own.give(engine.findings());
        auto result = engine.result();
        own.complete(result, engine.coverage());
        return result;
    }
};

}  // namespace rules

namespace {

/// Applies what is changed of rules. Throws `DecodeFailure` with everything that does not fit.
void apply(const List<RuleSetting>& settings, rules::AllAtWork& all) {
    codec::Diagnosis diagnosis;
    {
        const codec::Diagnosis::Step step(diagnosis, "settings");
        rules::apply(settings, all.engine, all.own, diagnosis);
    }
    if (!diagnosis.clean()) throw DecodeFailure(diagnosis.take(), diagnosis.total());
}

template <class Whole>
rules::AllAtWork rules_at_work(const CheckOptions& options) {
    const rules::Scope scope{.centres = options.centre, .least = options.min_severity.value_or(Severity::information)};
    rules::AllAtWork all{OfAllRules(options.max_findings, scope),
                         rules::OwnRules(options.custom, rules::rules_in_registry, options.max_findings, scope)};
    const auto known = rules::names_of_rules(all.own);
    refuse_unknown(options.select, "rule or family", known);
    refuse_unknown(options.ignore, "rule or family", known);
    refuse_unknown_fields(options.require, options.custom);
    apply(options.settings, all);
    Choice choice(options);
    all.engine.for_each([&]<class Rule>(rules::Slot<Rule>& slot) {
        constexpr bool asks = rules::asks_about<Whole, Rule>();
        slot.settings.on = choice.asked(Rule::info.name, Rule::info.family(), slot.settings.on, asks);
        slot.settings.required = options.require;
    });
    all.own.for_each([&](rules::OwnRule& mine) {
        mine.work->choose(choice.asked(mine.name(), mine.family(), mine.work->on(), asks_about<Whole>(*mine.rule)), options.require);
    });
    constexpr bool is_table = std::same_as<Whole, rules::TableAt>;
    if (!choice.any())
        throw nothing_to_ask(options, what_is_checked<Whole>, choice.any_chosen(),
                             is_table ? Phrase{"rejestrów", "registers"}
                                      : Phrase{"tabel liczb (osl-table/1)", "tables of figures (osl-table/1)"});
    return all;
}

template <class... Rules>
List<RuleDescription> describe_rules(rules::RuleList<Rules...>) {
    return {rules::description_of<Rules>()...};
}

}  // namespace

class Checker::State {
public:
    State(const Programme& programme, CheckOptions options)
        : programme_(programme), options_(std::move(options)), rules_(rules_at_work<CentreAt>(options_)) {}

    void add(const Centre& centre, std::uint64_t line) { add(CentreAt(centre, index_, options_.asked), line); }
    void add(const CentreAt& centre, std::uint64_t line) {
        if (!options_.centre.empty()) met_.emplace_back(centre.centre().id.text());
        rules_.engine.refuse_if_finished();
        rules_.add(centre, line);
    }
    void merge(State&& other) {
        if (!(programme_ == other.programme_) || options_.asked != other.options_.asked || options_.select != other.options_.select ||
            options_.ignore != other.options_.ignore || options_.settings != other.options_.settings ||
            options_.require != other.options_.require || options_.centre != other.options_.centre ||
            options_.min_severity != other.options_.min_severity || options_.custom != other.options_.custom)
            throw Misuse("checks of different programmes, times or rules cannot be merged");
        rules_.merge(std::move(other.rules_));
        met_.insert(met_.end(), other.met_.begin(), other.met_.end());
    }
    [[nodiscard]] std::int64_t total() { return rules_.engine.findings().total() + rules_.own.total(); }
    /// The engine where it has not finished.
    OfAllRules& open() {
        rules_.engine.refuse_if_finished();
        return rules_.engine;
    }

    CheckResult finish() {
        const auto& coverage = rules_.engine.coverage();
        if (coverage.left_out == 0 && !coverage.cut_off)
            refuse_unknown_centres(options_.centre, List<std::string_view>(met_.begin(), met_.end()));
        return rules_.finish(programme_);
    }

private:
    Programme programme_;
    ProgrammeIndex index_{programme_};
    CheckOptions options_;
    List<Text> met_;  ///< ids, where findings of some centres are asked for
    rules::AllAtWork rules_;
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
std::int64_t Checker::total() const { return state().total(); }
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
        static_cast<void>(rules_at_work<CentreAt>(options));  // what is wrong with the question is said all the same
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
    auto all = rules_at_work<rules::TableAt>(options);
    all.add(rules::TableAt(table, options.published));
    return all.result();
}

const List<RuleDescription>& rule_catalogue() {
    static const auto catalogue = [] {
        auto all = describe_rules(rules::AllRules{});
        for (const auto* info : rules::of_acceptances) all.push_back(rules::description_of(*info));
        return all;
    }();
    return catalogue;
}

}  // namespace osl
