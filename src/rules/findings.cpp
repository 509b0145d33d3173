#include "osl/rules/engine/findings.hpp"

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

Finding make_finding(const RuleInfo& info, Severity severity, Opt<Id> centre, std::string_view key, Text subject_pointer, Failure failure) {
    auto print = fingerprint(info.name, centre ? std::string_view(centre->text()) : std::string_view(), key);
    return {.rule = Text(info.name),
            .nature = info.nature,
            .severity = severity,
            .message = {Text(info.message.pl), Text(info.message.en)},
            .centre = std::move(centre),
            .pointer = std::move(subject_pointer) + failure.pointer,
            .met = std::move(failure.met),
            .expected = std::move(failure.expected),
            .repair = std::move(failure.repair),
            .fingerprint = std::move(print)};
}

}  // namespace osl::rules
