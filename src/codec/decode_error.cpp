#include "osl/codec/decode_error.hpp"

#include "osl/describe/shown.hpp"

namespace osl {

namespace {

constexpr std::size_t long_pointer = 240;  // characters; a person cannot follow more

}  // namespace

Text DecodeError::message(Language language) const {
    const bool pl = language == Language::pl;
    Text out(describe::entry(code).term.in(language));
    if (!met.empty()) out += ": " + shown(met);
    if (!expected.in(language).empty()) out += (pl ? "; oczekiwano: " : "; expected: ") + shown(expected.in(language), describe::all_of_it);
    if (nearest) out += (pl ? "; zapewne: " : "; did you mean: ") + shown(*nearest);
    if (advice) out += "; " + shown(advice->in(language), describe::all_of_it);
    return out;
}

Text DecodeError::place() const {
    Text out = source ? shown(*source, describe::all_of_it) : Text();
    const auto add = [&](const Text& part) { out += (out.empty() ? "" : ":") + part; };
    if (line) add(std::to_string(line->value()));
    if (column) add(std::to_string(column->value()));
    if (!pointer.empty()) out += (out.empty() ? "" : " ") + shown(pointer, long_pointer);
    return out;
}

namespace {

Text summary_of(const List<DecodeError>& errors, std::uint64_t total) {
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
    : Error(summary_of(errors, total)), errors_(std::move(errors)), total_(total) {}

}  // namespace osl
