#include "osl/survey/baseline.hpp"

#include <algorithm>
#include <chrono>
#include <map>
#include <numeric>
#include <utility>

#include "osl/codec/document.hpp"
#include "osl/describe/nearest.hpp"
#include "osl/describe/numerals.hpp"
#include "osl/model/vocabulary/counted_words.hpp"
#include "osl/rules/acceptance/all.hpp"
#include "osl/rules/engine/configure.hpp"
#include "osl/survey/report.hpp"
#include "osl/version.hpp"
#include "says_nothing.hpp"

namespace osl {

namespace {

/// The one place that reads the clock. The day is the one in UTC, so that a run says the same wherever it runs.
Day by_the_clock() {
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    const auto two = [](unsigned number) { return Text(number < 10 ? "0" : "") + std::to_string(number); };
    return Day(std::to_string(int(day.year())) + '-' + two(unsigned(day.month())) + '-' + two(unsigned(day.day())));
}

void add_one(Total& count) { count = Total(count.value() + 1); }

/// Whether a place is that of the acceptance or below it.
bool lies_below(std::string_view pointer, std::string_view place) {
    return pointer.starts_with(place) && (pointer.size() == place.size() || place.empty() || pointer[place.size()] == '/');
}

bool concerns(const Acceptance& acceptance, const Finding& finding) {
    if (acceptance.fingerprint && *acceptance.fingerprint != finding.fingerprint) return false;
    if (acceptance.rule && !describe::same_name(*acceptance.rule, finding.rule)) return false;
    if (acceptance.centre && acceptance.centre != finding.centre) return false;
    return !acceptance.pointer || lies_below(finding.pointer, *acceptance.pointer);
}

/// How many findings of one fingerprint a baseline still has to give.
class Known {
public:
    explicit Known(const List<KnownFinding>& findings) {
        for (const auto& finding : findings) left_[finding.fingerprint] += finding.times.value();
    }
    bool take(const Text& fingerprint) {
        const auto found = left_.find(fingerprint);
        return found != left_.end() && found->second-- > 0;
    }
    /// What was not taken, told once, also where two entries know of one fingerprint.
    std::int64_t take_rest(const Text& fingerprint) { return std::max<std::int64_t>(0, std::exchange(left_.at(fingerprint), 0)); }

private:
    std::map<Text, std::int64_t> left_;
};

/// Holds one report against one baseline.
class Comparing {
public:
    Comparing(Report& report, const Baseline& baseline, Text source)
        : check_(*report.check), request_(report.request), baseline_(baseline), known_(baseline.findings) {
        if (!request_.today) request_.today = by_the_clock();
        result_.emplace(BaselineComparison{.source = std::move(source), .today = *request_.today});
        whole_ = report.left_out == Total(0) && !report.cut_off && !report.nothing_surveyed && report.programme.has_value() &&
                 check_.total.value() == std::ssize(check_.findings) + out_of_scope();
    }

    BaselineComparison compare() {
        judge_findings();
        judge_known();
        for (std::size_t i = 0; i != baseline_.accepted.size(); ++i) judge_acceptance(i);
        keep_most_urgent();
        tell_acceptances();
        result_->summary = in_both([&](Language language) { return told(language); });
        return *std::move(result_);
    }

private:
    [[nodiscard]] bool holds(const Acceptance& acceptance) const {
        return !acceptance.expires_on || *acceptance.expires_on >= result_->today;
    }

    /// Findings that were not asked for are not kept, and need not be.
    [[nodiscard]] std::int64_t out_of_scope() const {
        const auto& open = check_.open;
        return check_.total.value() - open.error.value() - open.warning.value() - open.information.value();
    }

    static Total& of(SeverityCounts& counts, Severity severity) {
        return severity == Severity::error ? counts.error : severity == Severity::warning ? counts.warning : counts.information;
    }

    void judge_findings() {
        used_.assign(baseline_.accepted.size(), false);
        for (auto& finding : check_.findings) {
            bool accepted = false;
            for (std::size_t i = 0; i != used_.size(); ++i) {
                if (!concerns(baseline_.accepted[i], finding)) continue;
                used_[i] = true;
                accepted = accepted || holds(baseline_.accepted[i]);
            }
            const bool known = known_.take(finding.fingerprint);
            finding.status = accepted ? FindingStatus::accepted : known ? FindingStatus::persisting : FindingStatus::new_;
            add_one(accepted ? result_->accepted : known ? result_->persisting : result_->new_);
            if (!accepted && !known) continue;
            auto& open = of(check_.open, finding.severity);
            open = Total(open.value() - 1);
        }
    }

    /// Of more findings than were asked for, those that need somebody: new before persisting before accepted, then the gravest. They stay
    /// in their order.
    void keep_most_urgent() {
        auto& findings = check_.findings;
        const auto most = static_cast<std::size_t>(request_.max_findings.value_or(Total(std::ssize(findings))).value());
        if (findings.size() <= most) return;
        const auto urgency = [](const Finding& finding) {
            return finding.status == FindingStatus::new_ ? 2 : finding.status == FindingStatus::persisting ? 1 : 0;
        };
        List<std::size_t> order(findings.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
            const auto first = urgency(findings[a]);
            const auto second = urgency(findings[b]);
            return first != second ? first > second : findings[a].severity > findings[b].severity;
        });
        order.resize(most);
        std::ranges::sort(order);
        List<Finding> kept;
        kept.reserve(most);
        for (const auto index : order) kept.push_back(std::move(findings[index]));
        findings = std::move(kept);
    }

    /// Whether this check could have found it.
    [[nodiscard]] bool was_asked(const KnownFinding& finding) const {
        const bool rule = std::ranges::any_of(check_.tallies, [&](const Tally& tally) { return tally.rule == finding.rule; });
        const bool severity = !request_.min_severity || finding.severity >= *request_.min_severity;
        return whole_ && rule && severity && is_of_centres_asked(finding.centre);
    }

    [[nodiscard]] bool is_of_centres_asked(const Opt<Id>& centre) const {
        return !request_.centre || (centre && std::ranges::any_of(*request_.centre, [&](const Text& id) { return id == centre->text(); }));
    }

    void judge_known() {
        for (const auto& finding : baseline_.findings) {
            const auto left = known_.take_rest(finding.fingerprint);
            if (left == 0) continue;
            auto& count = was_asked(finding) ? result_->fixed : result_->not_judged;
            count = Total(count.value() + left);
            if (&count != &result_->fixed) continue;
            result_->no_longer_found.push_back(finding);
            result_->no_longer_found.back().times = Total(left);
        }
    }

    void judge_acceptance(std::size_t index) {
        const auto& acceptance = baseline_.accepted[index];
        if (!holds(acceptance)) {
            Failure failure{.met = acceptance.expires_on->text(),
                            .expected = {"dzień nie wcześniejszy niż " + Text(result_->today.text()),
                                         "a day no earlier than " + Text(result_->today.text())}};
            tell(rules::acceptance::Expired::info, index, std::move(failure));
            ++expired_;
        } else if (whole_ && !used_[index] && !request_.centre && !request_.min_severity && rule_was_asked(acceptance)) {
            Failure failure{.met = acceptance.rule ? *acceptance.rule : *acceptance.fingerprint,
                            .expected = {"ustalenie, którego dotyczy", "a finding that it concerns"},
                            .repair = Phrase{"usunąć przyjęcie", "remove the acceptance"}};
            tell(rules::acceptance::Stale::info, index, std::move(failure));
            ++stale_;
        }
    }

    /// Of a fingerprint alone nobody can tell which rule gave it, unless the baseline knew it.
    [[nodiscard]] bool rule_was_asked(const Acceptance& acceptance) const {
        Opt<Text> rule = acceptance.rule;
        for (const auto& finding : baseline_.findings)
            if (!rule && finding.fingerprint == *acceptance.fingerprint) rule = finding.rule;
        return !rule || std::ranges::any_of(check_.tallies, [&](const Tally& tally) { return describe::same_name(tally.rule, *rule); });
    }

    /// What is asked of acceptances is chosen and set like the rules over registers.
    struct Asked {
        bool on = true;
        Severity severity;
    };
    [[nodiscard]] Asked asked(const RuleInfo& info) const {
        const auto names = [&](const Opt<List<Text>>& chosen) {
            return chosen && std::ranges::any_of(*chosen, [&](const Text& name) { return rules::means(name, info); });
        };
        Asked asked{.severity = info.severity};
        for (const auto& setting : request_.settings.value_or(List<RuleSetting>{})) {
            if (!rules::means(setting.rule, info)) continue;
            if (setting.on.has_value()) asked.on = *setting.on;
            asked.severity = setting.severity.value_or(asked.severity);
        }
        asked.on = (request_.select ? names(request_.select) : asked.on) && !names(request_.ignore);
        return asked;
    }

    void tell(const RuleInfo& info, std::size_t index, Failure failure) {
        const auto [on, severity] = asked(info);
        const auto& acceptance = baseline_.accepted[index];
        if (!on || (request_.min_severity && severity < *request_.min_severity) || !is_of_centres_asked(acceptance.centre)) return;
        const auto key =
            acceptance.fingerprint.value_or(Text()) + '\n' + acceptance.rule.value_or(Text()) + '\n' + acceptance.pointer.value_or(Text());
        auto finding =
            rules::make_finding(info, severity, {.id = acceptance.centre}, key, "/accepted/" + std::to_string(index), std::move(failure));
        finding.status = FindingStatus::new_;
        told_.push_back(std::move(finding));
        auto& open = of(check_.open, severity);
        open = Total(open.value() + 1);
        check_.total = Total(check_.total.value() + 1);
    }

    /// Findings about acceptances come last, and what was counted is tallied.
    void tell_acceptances() {
        const auto n = std::ssize(baseline_.accepted);
        if (n == 0) return;
        check_.findings.insert(check_.findings.end(), told_.begin(), told_.end());
        tally(rules::acceptance::Expired::info, n - expired_, expired_, 0);
        tally(rules::acceptance::Stale::info, n - expired_ - stale_, stale_, expired_);
    }

    void tally(const RuleInfo& info, std::int64_t pass, std::int64_t fail, std::int64_t not_applicable) {
        const auto [on, severity] = asked(info);
        if (!on) return;
        check_.tallies.push_back({.rule = Text(info.name),
                                  .severity = severity,
                                  .pass = Total(pass),
                                  .fail = Total(fail),
                                  .not_applicable = Total(not_applicable)});
    }

    [[nodiscard]] Text told(Language language) const {
        const auto count = [&](const char* pl, const char* en, const Total& n) {
            return Text(language == Language::pl ? pl : en) + ": " + number_text(n.value(), language);
        };
        auto text = count("wobec stanu odniesienia nowe", "against the baseline, new", result_->new_) +
                    count(", utrzymujące się", ", persisting", result_->persisting) + count(", przyjęte", ", accepted", result_->accepted) +
                    count(", usunięte", ", fixed", result_->fixed);
        if (result_->not_judged != Total(0)) text += count(", nieocenione", ", not judged", result_->not_judged);
        if (!told_.empty()) text += count("; do przyjęć uwagi", "; findings about acceptances", Total(std::ssize(told_)));
        return text;
    }

    CheckResult& check_;
    Request& request_;
    const Baseline& baseline_;
    Known known_;
    Opt<BaselineComparison> result_;
    bool whole_ = false;
    List<bool> used_;
    List<Finding> told_;
    std::int64_t expired_ = 0;
    std::int64_t stale_ = 0;
};

void refuse_another_programme(const Report& report, const Baseline& baseline) {
    if (!report.programme || !baseline.programme || *report.programme == *baseline.programme) return;
    const Text met(baseline.programme->text());
    const Text expected(report.programme->text());
    throw Misuse(Phrase{"stan odniesienia jest z programu „" + met + "”, a rejestr z programu „" + expected + "”",
                        "the baseline is of the programme '" + met + "', the register of '" + expected + "'"});
}

}  // namespace

Baseline read_baseline(const Text& path) {
    return read_document<Baseline>(path, [](const Baseline& baseline, const codec::Node& node, codec::Diagnosis& diagnosis) {
        const auto* accepted = node.find("accepted");
        const codec::Diagnosis::Step step(diagnosis, "accepted");
        for (std::size_t i = 0; i != baseline.accepted.size(); ++i) {
            if (!says_nothing(baseline.accepted[i].reason)) continue;
            const codec::Diagnosis::Step inner(diagnosis, i);
            const codec::Diagnosis::Step reason(diagnosis, "reason");
            const auto& met = *accepted->items[i].find("reason");
            diagnosis.add(DecodeErrorCode::wrong_text, met.begin, diagnosis.show(met), {"powód, w słowach", "a reason, in words"});
        }
    });
}

void write_baseline(const Baseline& baseline, const Text& path) {
    for (const auto& acceptance : baseline.accepted)
        if (says_nothing(acceptance.reason))
            throw Misuse(Phrase{"przyjęcie wymaga powodu, w słowach", "an acceptance needs a reason, in words"});
    const auto sink = create_file(path);
    sink->write(indented(to_json(baseline)));
    sink->finish();
}

Baseline baseline_of(const Report& report, const Baseline& before) {
    if (!report.check || !report.programme || report.left_out != Total(0) || report.cut_off || report.nothing_surveyed ||
        report.request.centre || report.request.min_severity || report.check->total.value() != std::ssize(report.check->findings))
        throw Misuse(
            Phrase{"stan odniesienia wymaga wszystkich ustaleń całego rejestru: tu czegoś nie odczytano albo nie wszystkie zachowano",
                   "a baseline needs all findings of the whole register: here something was not read, or not all are kept"});
    refuse_another_programme(report, before);
    Baseline baseline{.version = Text(library_version), .programme = report.programme, .accepted = before.accepted};
    std::map<Text, std::size_t> places;
    for (const auto& finding : report.check->findings) {
        if (std::ranges::any_of(rules::of_acceptances, [&](const RuleInfo* info) { return finding.rule == info->name; })) continue;
        const auto [same, first] = places.try_emplace(finding.fingerprint, baseline.findings.size());
        if (!first) {
            add_one(baseline.findings[same->second].times);
        } else {
            baseline.findings.push_back({.fingerprint = finding.fingerprint,
                                         .rule = finding.rule,
                                         .severity = finding.severity,
                                         .centre = finding.centre,
                                         .pointer = finding.pointer});
        }
    }
    // Of rules that were not asked, or broke off, nothing was learnt: what was known of them still is.
    for (const auto& known : before.findings)
        if (std::ranges::none_of(report.check->tallies, [&](const Tally& tally) { return tally.rule == known.rule; }))
            baseline.findings.push_back(known);
    return baseline;
}

void hold_against(Report& report, const Baseline& baseline, Text source) {
    if (!report.check)
        throw Misuse(Phrase{"nie pytano o reguły, więc nie ma czego porównać ze stanem odniesienia",
                            "no rules were asked, so that nothing can be held against a baseline"});
    if (report.baseline)
        throw Misuse(Phrase{"ten wynik porównano już ze stanem odniesienia", "this report has been held against a baseline already"});
    refuse_another_programme(report, baseline);
    report.baseline = Comparing(report, baseline, std::move(source)).compare();
}

}  // namespace osl
