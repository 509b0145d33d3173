// What is thrown when a value cannot be written: the counterpart of `DecodeFailure`, with the same records.
#pragma once

#include "osl/codec/decode_error.hpp"

namespace osl {

/// Thrown where a value had to be written and holds what no file can: everything that is wrong with it up to the limit, each with its JSON
/// Pointer and its centre, and their true number. As an `InvalidValue` it tells the first.
class EncodeFailure : public InvalidValue {
public:
    /// `errors` holds at least one.
    EncodeFailure(List<DecodeError> errors, std::uint64_t total);

    [[nodiscard]] const List<DecodeError>& errors() const& noexcept OSL_LIFETIMEBOUND { return errors_; }
    const List<DecodeError>& errors() const&& = delete;
    [[nodiscard]] std::uint64_t total() const noexcept { return total_; }

    [[nodiscard]] const char* what() const noexcept override { return what_.c_str(); }

    /// The same, of a value that stands at `pointer` in the file that is being written, which has a line number where it is a stream.
    [[nodiscard]] EncodeFailure at(std::string_view pointer, const Opt<Place>& line = {}) const;

private:
    List<DecodeError> errors_;
    std::uint64_t total_;
    Text what_;
};

}  // namespace osl
