#include "osl/rules/engine/coverage.hpp"

#include <algorithm>

#include "osl/describe/numerals.hpp"
#include "osl/model/vocabulary/counted_words.hpp"

namespace osl::rules {

namespace {

/// Says who a centre is rather than anything of what it does; `extra` is not ours to read.
constexpr std::string_view identity[] = {"id", "name", "takes_part_as", "observed_on", "extra"};

constexpr CountedWord unread{"nieodczytany", "nieodczytane", "nieodczytanych", "left out", "left out"};
constexpr CountedWord findings{"ustalenie", "ustalenia", "ustaleń", "finding", "findings"};
constexpr CountedWord not_run{"reguły", "reguł", "reguł", "rule was not run", "rules were not run"};
constexpr CountedWord rules_of{"reguły", "reguł", "reguł", "rule", "rules"};
constexpr CountedWord answers{"przypadku", "przypadkach", "przypadkach", "answer is", "answers are"};
constexpr CountedWord not_applicable{"reguła nie miała zastosowania", "reguły nie miały zastosowania", "reguł nie miało zastosowania",
                                     "rule did not apply", "rules did not apply"};

struct OfSeverity {
    Severity severity;
    CountedWord word;
};
constexpr OfSeverity severities[] = {
    {Severity::error, {"błąd", "błędy", "błędów", "error", "errors"}},
    {Severity::warning, {"ostrzeżenie", "ostrzeżenia", "ostrzeżeń", "warning", "warnings"}},
    {Severity::information, {"informacja", "informacje", "informacji", "information", "information"}},
};

/// Writes the sentence in one language.
class Summary {
public:
    Summary(const CheckResult& result, const Coverage& coverage, Language language)
        : result_(result), coverage_(coverage), polish_(language == Language::pl), language_(language) {}

    Text write() const {
        if (coverage_.no_programme)
            return say("niczego nie sprawdzono: nie odczytano programu", "nothing was checked: the programme was not read") +
                   and_left_out();
        if (result_.tallies.empty() && !result_.not_run.empty())
            return say("niczego nie sprawdzono", "nothing was checked") + and_not_run() + and_cut_off();
        if (result_.nothing_checked) return say("nie sprawdzono żadnego ośrodka", "no centre was checked") + why_none() + and_cut_off();
        return what_was_checked() + ": " + what_was_found() + and_not_run() + what_could_not_be_asked();
    }

private:
    [[nodiscard]] Text say(const char* pl, const char* en) const { return polish_ ? pl : en; }
    [[nodiscard]] Text number(std::int64_t n) const { return number_text(n, language_); }

    [[nodiscard]] Text left_out() const {
        const auto n = coverage_.left_out;
        return polish_ ? "pominięto " + counted(n, unread, language_) : counted(n, unread, language_);
    }
    [[nodiscard]] Text and_left_out() const {
        return (coverage_.left_out == 0 ? Text() : say("; ośrodki: ", "; centres: ") + left_out()) + and_cut_off();
    }
    [[nodiscard]] Text and_cut_off() const {
        return coverage_.cut_off ? say("; danych nie odczytano do końca", "; the data could not be read to the end") : Text();
    }
    [[nodiscard]] Text because_of() const {
        if (result_.not_run.size() == 1) return say(", bo zakończyła się własnym błędem (", " because it ended in an error of its own (");
        return say(", bo zakończyły się własnymi błędami (", " because they ended in errors of their own (");
    }
    /// Custom rules by name: whoever reads the sentence must not take them for passed.
    [[nodiscard]] Text and_not_run() const {
        if (result_.not_run.empty()) return {};
        Text names;
        for (const auto& rule : result_.not_run) names += (names.empty() ? "" : ", ") + rule.rule;
        return say("; nie wykonano ", "; ") + counted(std::ssize(result_.not_run), not_run, language_) + because_of() + names + ')';
    }
    [[nodiscard]] Text why_none() const {
        if (coverage_.left_out != 0)
            return ", " + left_out() + say("", coverage_.left_out == 1 ? " because it did not decode" : " because they did not decode");
        return coverage_.cut_off ? Text() : say(": rejestr nie zawiera ośrodków", ": the register has none");
    }

    [[nodiscard]] Text what_was_checked() const {
        if (coverage_.tables != 0) return say("sprawdzono tabelę", "table checked");
        const auto n = coverage_.centres;
        auto text = say("sprawdzono ", "");
        if (coverage_.left_out == 0) {
            text += counted(n, words::centres, language_);
        } else {
            text += number(n) + say(" z ", " of ") + counted(n + coverage_.left_out, words::of_centres, language_);
        }
        text += say("", " checked");
        if (coverage_.left_out != 0) text += ", " + left_out();
        text += and_cut_off();
        if (const auto empty = coverage_.empty_centres; empty != 0)
            text += say(" (bez żadnych zapisów: ", " (with nothing recorded: ") + number(empty) + ')';
        return text;
    }

    [[nodiscard]] Text what_was_found() const {
        auto text = counted(result_.total.value(), findings, language_);
        if (result_.total.value() == 0) return text;
        const char* separator = " (";
        for (const auto& [severity, word] : severities) {
            std::int64_t count = 0;
            for (const auto& tally : result_.tallies) count += tally.severity == severity ? tally.fail.value() : 0;
            if (count != 0) text += separator + counted(count, word, language_), separator = ", ";
        }
        return text + ')';
    }

    [[nodiscard]] Text what_could_not_be_asked() const {
        Text text;
        const auto all = std::ssize(result_.tallies);
        if (const auto n = result_.not_evaluable.value(); n != 0)
            text += polish_ ? "; w " + counted(n, answers, language_) + " zabrakło zapisów potrzebnych do oceny"
                            : "; " + counted(n, answers, language_) + " missing because what they need is not recorded";
        if (const auto n = result_.rules_unasked.value(); n != 0)
            text += say("; nie dało się zastosować ", "; ") + number(n) + say(" z ", " of ") + counted(all, rules_of, language_) +
                    say("", " could not be asked");
        if (const auto n = result_.rules_not_applicable.value(); n != 0) text += "; " + counted(n, not_applicable, language_);
        return text;
    }

    const CheckResult& result_;
    const Coverage& coverage_;
    bool polish_;
    Language language_;
};

}  // namespace

bool nothing_recorded(const Centre& centre) {
    bool nothing = true;
    describe::for_each_field<Centre>([&]<class M>(const describe::Field<Centre, M>& field) {
        if (std::ranges::find(identity, field.name) != std::end(identity)) return;
        const auto& value = centre.*field.member;
        if constexpr (std::same_as<M, Opt<Municipality>>) {
            nothing = nothing && (!value || *value == Municipality{});
        } else if constexpr (describe::Optional<M>) {
            nothing = nothing && !value;
        }
    });
    return nothing;
}

void Coverage::add(const CentreAt& centre) {
    ++centres;
    if (nothing_recorded(centre.centre())) ++empty_centres;
}

void Coverage::merge(const Coverage& other) noexcept {
    centres += other.centres;
    empty_centres += other.empty_centres;
    tables += other.tables;
    left_out += other.left_out;
    cut_off = cut_off || other.cut_off;
    no_programme = no_programme || other.no_programme;
}

void conclude(CheckResult& result, const Coverage& coverage) {
    result.centres = Total(coverage.centres);
    result.left_out = Total(coverage.left_out);
    result.cut_off = coverage.cut_off;
    result.empty_centres = Total(coverage.empty_centres);
    result.nothing_checked = coverage.centres + coverage.tables == 0 || (result.tallies.empty() && !result.not_run.empty());
    std::int64_t not_evaluable = 0;
    std::int64_t unasked = 0;
    std::int64_t inapplicable = 0;
    for (const auto& tally : result.tallies) {
        not_evaluable += tally.not_evaluable.value();
        if (tally.pass.value() + tally.fail.value() != 0) continue;
        ++(tally.not_applicable.value() != 0 && tally.not_evaluable.value() == 0 ? inapplicable : unasked);
    }
    result.not_evaluable = Total(not_evaluable);
    result.rules_unasked = Total(unasked);
    result.rules_not_applicable = Total(inapplicable);
    result.summary = in_both([&](Language language) { return Summary(result, coverage, language).write(); });
}

}  // namespace osl::rules
