#include "osl/codec/decode_error.hpp"

namespace osl {

Text DecodeError::message(Language language) const {
    const bool pl = language == Language::pl;
    Text out(describe::entry(code).term.in(language));
    if (!met.empty()) out += ": " + met;
    if (!expected.in(language).empty()) out += (pl ? "; oczekiwano: " : "; expected: ") + expected.in(language);
    if (nearest) out += (pl ? "; zapewne: " : "; did you mean: ") + *nearest;
    return out;
}

Text DecodeError::place() const {
    Text out = source.value_or("");
    const auto add = [&](const Text& part) { out += (out.empty() ? "" : ":") + part; };
    if (line) add(std::to_string(line->value()));
    if (column) add(std::to_string(column->value()));
    if (!pointer.empty()) out += (out.empty() ? "" : " ") + pointer;
    return out;
}

namespace {

Text summary(const List<DecodeError>& errors, std::uint64_t total) {
    Text out = std::to_string(total) + (total == 1 ? " error" : " errors") + " in the data";
    if (!errors.empty()) {
        const auto& first = errors.front();
        const auto place = first.place();
        out += "; first: " + (place.empty() ? Text() : place + " ") + first.message(Language::en);
    }
    return out;
}

}  // namespace

DecodeFailure::DecodeFailure(List<DecodeError> errors, std::uint64_t total)
    : Error(summary(errors, total)), errors_(std::move(errors)), total_(total) {}

}  // namespace osl
