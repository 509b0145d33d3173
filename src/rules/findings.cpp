#include "osl/rules/engine/findings.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "osl/describe/natural_order.hpp"
#include "osl/model/records/centre.hpp"

namespace osl::rules {

namespace {

constexpr std::uint64_t fnv_offset = 14695981039346656037ULL;
constexpr std::uint64_t fnv_prime = 1099511628211ULL;

std::uint64_t digest(std::uint64_t hash, std::string_view text) {
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * fnv_prime;
    return hash * fnv_prime;  // a separator: one zero byte
}

}  // namespace

Text fingerprint(std::string_view rule, std::string_view centre, std::string_view key) {
    auto hash = digest(digest(digest(fnv_offset, rule), centre), key);
    constexpr std::string_view hex = "0123456789abcdef";
    Text out(16, '0');
    for (auto digit = out.rbegin(); digit != out.rend(); ++digit, hash >>= 4U) *digit = hex[hash & 0xFU];
    return out;
}

namespace {

std::string_view text_of(const Opt<Id>& id) noexcept { return id ? std::string_view(id->text()) : std::string_view(); }

/// The part of the order that is known before a finding is explained.
std::strong_ordering coarse_order(const Rank& a, std::string_view centre_a, const Rank& b, std::string_view centre_b) noexcept {
    if (a.severity != b.severity) return b.severity <=> a.severity;
    if (a.rule != b.rule) return a.rule <=> b.rule;
    if (const auto centre = natural_order(centre_a, centre_b); centre != 0) return centre;
    return a.subject <=> b.subject;
}

/// Where the field that a pointer begins with stands in the record of a centre, so that places come as in the model.
std::size_t field_place(std::string_view pointer) {
    const auto name = pointer.substr(std::min<std::size_t>(pointer.size(), 1)).substr(0, pointer.find('/', 1) - 1);
    std::size_t place = 0;
    bool found = false;
    describe::for_each_field<Centre>([&](const auto& field) {
        found = found || field.name == name;
        if (!found) ++place;
    });
    return place;
}

std::strong_ordering place_order(std::string_view a, std::string_view b) {
    if (a == b) return std::strong_ordering::equal;
    if (a.empty() || b.empty()) return a.size() <=> b.size();
    if (const auto field = field_place(a) <=> field_place(b); field != 0) return field;
    return natural_order(a, b);
}

}  // namespace

bool Findings::before(const Kept& a, const Kept& b) noexcept {
    const auto& x = a.finding;
    const auto& y = b.finding;
    if (const auto order = coarse_order(a.rank, text_of(x.centre), b.rank, text_of(y.centre)); order != 0) return order < 0;
    if (const auto place = place_order(x.pointer, y.pointer); place != 0) return place < 0;
    // Two centres of one id may have findings that differ in nothing before this.
    const auto rest = [](const Finding& f) {
        const auto both = [](const Opt<Phrase>& phrase) {
            return phrase ? std::pair<std::string_view, std::string_view>(phrase->pl, phrase->en)
                          : std::pair<std::string_view, std::string_view>();
        };
        return std::tuple(std::string_view(f.fingerprint), std::string_view(f.met), std::string_view(f.expected.pl),
                          std::string_view(f.expected.en), both(f.repair),
                          f.centre_name ? std::string_view(*f.centre_name) : std::string_view(),
                          f.line ? f.line->value() : std::int64_t{0});
    };
    return rest(x) < rest(y);
}

void Findings::keep(Kept kept) {
    if (limit_ == 0) return;
    if (kept_.size() == limit_) {
        if (!before(kept, kept_.front())) return;
        std::ranges::pop_heap(kept_, &before);
        kept_.back() = std::move(kept);
    } else {
        kept_.push_back(std::move(kept));
    }
    std::ranges::push_heap(kept_, &before);
}

bool Scope::holds(Severity severity, std::string_view centre) const noexcept {
    return severity >= least &&
           (centres.empty() || std::ranges::any_of(centres, [&](const Text& id) { return std::string_view(id) == centre; }));
}

void Findings::count_only(const Rank& rank, std::string_view centre) {
    ++total_;
    if (scope_.holds(rank.severity, centre)) ++asked_for_.at(describe::index_of(rank.severity));
}

SeverityCounts Findings::asked_for() const {
    const auto of = [&](Severity severity) { return Total(asked_for_.at(describe::index_of(severity))); };
    return {.error = of(Severity::error), .warning = of(Severity::warning), .information = of(Severity::information)};
}

void Findings::add(const Rank& rank, Finding finding) {
    count_only(rank, text_of(finding.centre));
    if (!scope_.holds(rank.severity, text_of(finding.centre))) return;
    if (line_ != 0 && !finding.line) finding.line = Total(static_cast<std::int64_t>(line_));
    keep({rank, std::move(finding)});
}

void Findings::merge(Findings&& other) {
    total_ += other.total_;
    for (std::size_t i = 0; i != asked_for_.size(); ++i) asked_for_.at(i) += other.asked_for_.at(i);
    for (auto& kept : std::exchange(other.kept_, {})) keep(std::move(kept));
}

bool Findings::would_keep(const Rank& rank, std::string_view centre) const noexcept {
    if (!scope_.holds(rank.severity, centre)) return false;
    if (kept_.size() < limit_) return true;
    if (limit_ == 0) return false;
    const auto& last = kept_.front();
    return coarse_order(rank, centre, last.rank, text_of(last.finding.centre)) <= 0;
}

List<Finding> Findings::take() {
    auto kept = std::exchange(kept_, {});
    std::ranges::sort_heap(kept, &before);
    List<Finding> out;
    out.reserve(kept.size());
    for (auto& each : kept) out.push_back(std::move(each.finding));
    return out;
}

Finding make_finding(const RuleInfo& info, Severity severity, CentreOf centre, std::string_view key, Text subject_pointer,
                     Failure failure) {
    auto print = fingerprint(info.name, text_of(centre.id), key);
    return {.rule = Text(info.name),
            .nature = info.nature,
            .severity = severity,
            .message = {Text(info.message.pl), Text(info.message.en)},
            .centre = std::move(centre.id),
            .centre_name = std::move(centre.name),
            .pointer = std::move(subject_pointer) + failure.pointer,
            .met = std::move(failure.met),
            .expected = std::move(failure.expected),
            .repair = std::move(failure.repair),
            .line = failure.line == 0 ? Opt<Total>() : Opt<Total>(Total(static_cast<std::int64_t>(failure.line))),
            .fingerprint = std::move(print)};
}

}  // namespace osl::rules
