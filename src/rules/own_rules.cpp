#include "own_rules.hpp"

#include "osl/describe/natural_order.hpp"
#include "osl/describe/shown.hpp"

namespace osl {

namespace rules {

namespace {

std::string_view centre_text(const Opt<Id>& id) noexcept { return id ? std::string_view(id->text()) : std::string_view(); }

/// Puts together what a rule threw here and there: the first by centre is told.
void note(Opt<RuleNotRun>& so_far, RuleNotRun more) {
    if (!so_far) {
        so_far = std::move(more);
        return;
    }
    const auto times = Total(so_far->times.value() + more.times.value());
    const auto by_centre = natural_order(centre_text(more.centre), centre_text(so_far->centre));
    if (by_centre < 0 || (by_centre == 0 && more.message < so_far->message)) so_far = std::move(more);
    so_far->times = times;
}

template <class Work>
void try_to(OwnRule& own, const Opt<Id>& centre, Work&& work) {
    try {
        work();
    } catch (const Raised& raised) {
        note(own.not_run, {.rule = own.name(), .centre = centre, .message = shown(raised.what(), 400)});
    }
}

}  // namespace

OwnRules::OwnRules(const CustomRules& rules, std::size_t first_place, std::size_t max_findings, const Scope& scope) {
    if (!rules.empty()) static_cast<void>(rule_catalogue(rules));  // refuses names that are taken
    for (const auto& rule : rules) rules_.push_back({rule, rule->start(first_place + rules_.size(), max_findings, scope)});
}

void OwnRules::ask(OwnRule& own, const CentreAt& centre, std::uint64_t line) {
    try_to(own, centre.centre().id, [&] { own.work->add(centre, line); });
}

void OwnRules::ask(OwnRule& own, const TableAt& table, std::uint64_t /*line*/) {
    try_to(own, {}, [&] { own.work->add(table); });
}

void OwnRules::merge(OwnRules&& other) {
    for (std::size_t i = 0; i != rules_.size(); ++i) {
        auto& own = rules_[i];
        auto& part = other.rules_[i];
        if (part.not_run) note(own.not_run, *std::move(part.not_run));
        if (!own.not_run) try_to(own, {}, [&] { own.work->merge(std::move(*part.work)); });
    }
}

std::int64_t OwnRules::total() const {
    if (given_) return 0;
    std::int64_t total = 0;
    for (const auto& own : rules_)
        if (!own.not_run) total += own.work->findings().total();
    return total;
}

void OwnRules::ask_of_the_whole(const Programme& programme, const Coverage& coverage) {
    for (auto& own : rules_)
        if (own.work->on() && !own.not_run) try_to(own, {}, [&] { own.work->ask_of_the_whole(programme, coverage); });
}

void OwnRules::give(Findings& all) {
    given_ = true;
    for (auto& own : rules_)
        if (!own.not_run) all.merge(std::move(own.work->findings()));
}

void OwnRules::complete(CheckResult& result, const Coverage& coverage) const {
    if (rules_.empty()) return;
    for (const auto& own : rules_) {
        if (!own.work->on()) continue;
        if (!result.custom_rules) result.custom_rules.emplace();
        result.custom_rules->push_back(own.rule->description());
        if (own.not_run) {
            result.not_run.push_back(*own.not_run);
        } else {
            result.tallies.push_back(own.work->tally());
        }
    }
    conclude(result, coverage);
}

}  // namespace rules

List<RuleDescription> rule_catalogue(const CustomRules& custom) {
    auto all = rule_catalogue();
    const auto of_registry = all.size();
    for (const auto& rule : custom) {
        if (!rule) throw Misuse(Phrase{"wśród własnych reguł jest pusty wskaźnik", "one of the custom rules is a null pointer"});
        const auto& description = rule->description();
        for (std::size_t i = 0; i != all.size(); ++i) {
            if (all[i].name != description.name) continue;
            const auto name = shown(description.name);
            throw Misuse(i < of_registry ? Phrase{"reguła „" + name + "” jest już w rejestrze reguł: własna musi mieć inną nazwę",
                                                  "the registry has a rule '" + name + "' already: a custom rule needs another name"}
                                         : Phrase{"dwie własne reguły mają tę samą nazwę „" + name + "”",
                                                  "two custom rules have the same name '" + name + "'"});
        }
        all.push_back(description);
    }
    return all;
}

List<Text> fields_needed(const CustomRules& custom) {
    List<Text> fields;
    for (const auto& rule : rule_catalogue(custom)) {
        for (std::string_view needs : rule.needs) {
            for (std::size_t end = 0; end != std::string_view::npos; needs.remove_prefix(end == std::string_view::npos ? 0 : end + 3)) {
                end = needs.find(" / ");
                fields.emplace_back(needs.substr(0, end));
            }
        }
    }
    return fields;
}

}  // namespace osl
