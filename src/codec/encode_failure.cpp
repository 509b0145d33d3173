#include "osl/codec/encode_failure.hpp"

namespace osl {

namespace {

Text place_of(const DecodeError& error) {
    Text out = error.centre ? "centre " + *error.centre : Text();
    if (const auto place = error.place(); !place.empty()) out += (out.empty() ? "" : ", ") + place;
    return out;
}

Text summary(const List<DecodeError>& errors, std::uint64_t total) {
    Text out = std::to_string(total) + (total == 1 ? " thing" : " things") + " cannot be written";
    if (errors.empty()) return out;
    const auto place = place_of(errors.front());
    return out + "; first: " + (place.empty() ? Text() : place + ": ") + errors.front().message(Language::en);
}

Text first_met(const List<DecodeError>& errors) {
    if (errors.empty()) return {};
    const auto place = place_of(errors.front());
    return (place.empty() ? Text() : place + ": ") + errors.front().met;
}

Fault first_fault(const List<DecodeError>& errors) {
    if (errors.empty()) return {};
    return {code_of(errors.front().code), errors.front().expected};
}

}  // namespace

EncodeFailure::EncodeFailure(List<DecodeError> errors, std::uint64_t total)
    : InvalidValue(first_met(errors), first_fault(errors)), errors_(std::move(errors)), total_(total), what_(summary(errors_, total_)) {}

EncodeFailure EncodeFailure::at(std::string_view pointer, const Opt<Place>& line) const {
    auto errors = errors_;
    for (auto& error : errors) {
        error.pointer.insert(0, pointer);
        error.line = line;
    }
    return {std::move(errors), total_};
}

}  // namespace osl
